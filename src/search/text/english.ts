/**
 * The stem of an English word as far as endings of number and tense go: `communes` and `commune`, `planning` and `planned`.
 * Words of one stem are looked up together. Words of other classes (`develop`, `development`) stay apart.
 */
export function englishStem(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  const number = /ies$/.test(word) ? word.replace(/ies$/, 'y') : /(ss|ch|sh|x|zz)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '');
  const bare = number.replace(/(?<=[aeiouy].*)(ing|ed)$/, '');
  const single = bare.length > 3 ? bare.replace(/([bdgmnprt])\1$/, '$1') : bare;
  return single.length > 3 ? single.replace(/e$/, '') : single;
}

/** The words of a vocabulary by their stem. */
export function wordForms(words: Iterable<string>): (word: string) => readonly string[] {
  const forms = new Map<string, string[]>();
  for (const word of words) {
    const stem = englishStem(word);
    const list = forms.get(stem);
    if (list === undefined) forms.set(stem, [word]);
    else list.push(word);
  }
  return (word) => forms.get(englishStem(word)) ?? [];
}
