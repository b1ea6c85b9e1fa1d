import { createHash } from 'node:crypto';
import { normaliseText } from './normalise.ts';

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
