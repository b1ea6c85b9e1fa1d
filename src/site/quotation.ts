/** What a text quotes, where the quotation makes up most of it; else the text itself. Quotation marks of either language. */
export function quotation(text: string): string {
  const passages = text.match(/[“‘][^“”‘’]{2,}[”’]/g) ?? [];
  const longest = passages.toSorted((a, b) => b.length - a.length)[0];
  return longest !== undefined && longest.length > text.length / 2 ? longest : text;
}
