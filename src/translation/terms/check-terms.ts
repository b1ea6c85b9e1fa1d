import type { Term } from '../model.ts';
import { makeTermFinder } from './find-terms.ts';
import { englishPattern } from './forms.ts';

/** What a translation does not keep of the glossary. */
export interface TermFault {
  readonly term: Term;
  /** The Vietnamese as it stands in the segment. */
  readonly found: string;
  /** The forbidden English that stands there; `null` where the settled English is missing. */
  readonly forbidden: string | null;
}

export type TermCheck = (vi: string, en: string) => readonly TermFault[];

/**
 * Makes the check of terms: for each term of the Vietnamese (longest first) its English, or a form that is allowed, must stand in the translation;
 * where several terms share a spelling, the English of any of them will do. A forbidden form is heard only outside what the segment's terms allow.
 */
export function makeTermCheck(terms: readonly Term[]): TermCheck {
  const find = makeTermFinder(terms);
  const patterns = new Map<string, RegExp>();
  const patternOf = (form: string) => {
    const pattern = patterns.get(form) ?? englishPattern(form);
    patterns.set(form, pattern);
    return pattern;
  };
  const englishOf = ({ en, allowed }: Term) => (en === '' ? [] : [en, ...allowed]);

  return (vi, en) => {
    const met = find(vi);
    const text = en.normalize('NFC');
    const allowed = met.flatMap(({ terms: group }) => group.flatMap(englishOf)).sort((a, b) => b.length - a.length);
    const rest = allowed.reduce((left, form) => left.replace(patternOf(form), '\uE000'), text);
    return met.flatMap(({ found, terms: group }): readonly TermFault[] => {
      const forbidden = group.flatMap((term) => term.forbidden.map((form) => ({ term, found, forbidden: form }))).filter(({ forbidden: form }) => rest.search(patternOf(form)) >= 0);
      const forms = group.flatMap(englishOf);
      const [term] = group;
      if (term === undefined || forms.length === 0 || forms.some((form) => text.search(patternOf(form)) >= 0)) return forbidden;
      return [...forbidden, { term, found, forbidden: null }];
    });
  };
}
