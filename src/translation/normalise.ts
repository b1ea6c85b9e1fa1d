/** Texts that were normalised already: every command compares the same few thousand, many times each. */
const known = new Map<string, string>();
/** How many are kept; a server of pages must not grow with what it reads. */
const most = 20_000;

/** A text as it is compared: NFC, every run of spaces one space, none at the ends. */
export function normaliseText(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (known.size >= most) known.clear();
  known.set(text, plain);
  return plain;
}

/** Whether two texts differ in nothing but spaces and Unicode composition. */
export function sameText(a: string, b: string): boolean {
  return normaliseText(a) === normaliseText(b);
}
