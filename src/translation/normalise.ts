import { createHash } from 'node:crypto';

/** A text as it is compared: NFC, every run of spaces one space, none at the ends. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Whether two texts differ in nothing but spaces and Unicode composition. */
export function sameText(a: string, b: string): boolean {
  return normaliseText(a) === normaliseText(b);
}

/**
 * The fingerprint of a Vietnamese text and its English: sha256 in hexadecimal of both, normalised, NUL between them.
 * A change of a word on either side changes it; a change of spaces does not.
 */
export function pairHash(vi: string, en: string): string {
  return createHash('sha256')
    .update(`${normaliseText(vi)}\0${normaliseText(en)}`)
    .digest('hex');
}

/** The first 12 hexadecimal digits of the sha256 of an English text as it is compared; `none` for an empty one. */
export function englishDigest(en: string): string {
  const text = normaliseText(en);
  return text === '' ? 'none' : createHash('sha256').update(text).digest('hex').slice(0, 12);
}
