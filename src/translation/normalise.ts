/** A text as it is compared: NFC, every run of spaces one space, none at the ends. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Whether two texts differ in nothing but spaces and Unicode composition. */
export function sameText(a: string, b: string): boolean {
  return normaliseText(a) === normaliseText(b);
}
