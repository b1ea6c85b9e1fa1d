/** Spellings and endings that one word may have, in the order in which they are taken away. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/mme(s?)$/, 'm$1'],
  [/is(e[ds]?|ing|ation)$/, 'iz$1'],
  [/(?<=.{3})our(s?|ed|ing)$/, 'or$1'],
  [/tre(s?)$/, 'ter$1'],
  [/ies$/, 'y'],
  [/(ss|ch|sh|x|zz)es$/, '$1'],
  [/(?<!s)s$/, ''],
  [/(?<=[aeiouy].*)(ing|ed)$/, ''],
  [/(?<=.{4})ment$/, ''],
  [/(?<=.{4})tion$/, 't'],
];

/**
 * The stem of an English word: number, tense, British or American spelling, and the nouns in -ment and -tion of longer verbs.
 * `communes` and `commune`, `treated` and `treatment`, `programme` and `program` are one. Words of one stem are looked up together.
 */
export function englishStem(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  const bare = endings.reduce((text, [ending, left]) => text.replace(ending, left), word);
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
