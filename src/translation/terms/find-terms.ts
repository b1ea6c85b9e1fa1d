import type { Term } from '../model.ts';

/** A Vietnamese term where it stands in a text, and the terms that have this spelling. */
export interface FoundTerm {
  readonly found: string;
  readonly terms: readonly Term[];
}

interface Spelling {
  readonly form: string;
  /** Abbreviations (`KCN`, `UBND`) are met in capitals only. */
  readonly abbreviation: boolean;
  /** One syllable, not a name: within a capitalised name it is no term (`Lạch Huyện`). */
  readonly syllable: boolean;
  readonly terms: Term[];
}

const word = /[\p{L}\p{M}\d]+/gu;
/** `&` joins abbreviations to one word: there is no ĐT in GD&ĐT. */
const isWordCharacter = /[\p{L}\p{M}\d&]/u;
/** `12/KH-UBND`: the letters of a number are no terms. */
const documentNumber = /\d+(?:\s?\/\s?\d{4})?\s?[-/]\s?\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*/gu;

/** Makes the search for terms: each spelling that stands in a text once, the longest first; what one covers, shorter ones do not see. */
export function makeGlossaryFinder(terms: readonly Term[]): (text: string) => readonly FoundTerm[] {
  const byFirstWord = indexSpellings(terms);
  return (source) => {
    const text = source
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .replace(documentNumber, (number) => '\uE000'.repeat(number.length));
    const lower = text.toLowerCase();
    const candidates = [...text.matchAll(word)].flatMap(({ index, 0: first }) =>
      (byFirstWord.get(first.toLowerCase()) ?? [])
        .filter(
          ({ form, abbreviation, syllable }) =>
            (abbreviation ? text : lower).startsWith(form, index) &&
            !isWordCharacter.test(text.charAt(index + form.length)) &&
            text.charAt(index - 1) !== '&' &&
            !(syllable && endsName(text, index)),
        )
        .map((spelling) => ({ spelling, start: index, end: index + spelling.form.length })),
    );
    candidates.sort((a, b) => b.spelling.form.length - a.spelling.form.length || a.start - b.start);
    const taken: typeof candidates = [];
    for (const one of candidates)
      if (taken.every((other) => one.end <= other.start || one.start >= other.end)) taken.push(one);
    const bySpelling = new Map(
      taken.toReversed().map(({ spelling, start, end }) => [spelling, text.slice(start, end)]),
    );
    return [...bySpelling].map(([{ terms: group }, found]) => ({ found, terms: group })).toReversed();
  };
}

/** Whether the word at an offset ends a name: it and the word before are capitalised, and not all in capitals. */
function endsName(text: string, offset: number): boolean {
  return /\p{Lu}\p{Ll}+ $/u.test(text.slice(0, offset)) && /^\p{Lu}\p{Ll}/u.test(text.slice(offset));
}

function indexSpellings(terms: readonly Term[]): ReadonlyMap<string, readonly Spelling[]> {
  const spellings = new Map<string, Spelling>();
  for (const term of terms) {
    for (const printed of [term.vi, ...term.variants]) {
      const tidied = printed.normalize('NFC').replace(/\s+/gu, ' ').trim();
      const abbreviation = tidied === tidied.toUpperCase() && !tidied.includes(' ');
      const form = abbreviation ? tidied : tidied.toLowerCase();
      const known = spellings.get(form);
      if (known === undefined)
        spellings.set(form, {
          form,
          abbreviation,
          syllable: !abbreviation && !form.includes(' ') && printed === form,
          terms: [term],
        });
      else if (!known.terms.includes(term)) known.terms.push(term);
    }
  }
  return Map.groupBy(spellings.values(), ({ form }) => form.match(word)?.[0]?.toLowerCase() ?? '');
}
