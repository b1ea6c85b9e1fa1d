/** What the search takes of a term of the glossary. */
interface GlossaryEntry {
  readonly vi: string;
  readonly variants: readonly string[];
  readonly en: string;
  readonly allowed: readonly string[];
}

/** The forms of each term of the glossary in both languages. */
export function glossaryTerms(terms: readonly GlossaryEntry[]): { vi: string[]; en: string[] }[] {
  const filled = (forms: readonly string[]) => forms.filter((form) => form !== '');
  return terms.map(({ vi, variants, en, allowed }) => ({
    vi: filled([vi, ...variants]),
    en: filled([en, ...allowed]),
  }));
}
