/** A reason with the words that two texts share, quoted as the source has them. */
export function quoted(
  words: readonly string[],
  label: { readonly vi: string; readonly en: string },
): { vi: string; en: string } {
  const list = words.map((word) => `“${word}”`).join(', ');
  return { vi: `${label.vi}: ${list}`, en: `${label.en}: ${list}` };
}
