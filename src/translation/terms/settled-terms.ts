import type { AgencyEntry } from '../../corpus/model/registry.ts';
import type { Term } from '../model.ts';

/** What a body is called. */
export type NamedBody = Pick<AgencyEntry, 'id' | 'vi' | 'en' | 'abbreviations' | 'variants' | 'collective'>;

/**
 * The agencies of the registry as terms: any of their spellings stands for their English name or one of their abbreviations.
 * @param optional words that running text may leave out of the English name: `Hai Phong`, `of Viet Nam`
 */
export function agencyTerms(agencies: readonly NamedBody[], optional: readonly string[] = []): readonly Term[] {
  return agencies
    .filter(({ collective }) => !collective)
    .map(({ id, vi, en, abbreviations, variants }) => {
      const short = optional
        .map((words) => ` ${en} `.replace(` ${words} `, ' ').trim())
        .filter((form) => form !== en && form !== '');
      return {
        id,
        vi,
        variants: [...variants, ...abbreviations],
        en,
        allowed: [...short, ...abbreviations],
        forbidden: [],
        note: '',
        noteVi: '',
      };
    });
}

/** Compounds without a settled English that hide the shorter terms in them. */
export function shieldTerms(compounds: readonly string[]): readonly Term[] {
  return compounds.map((vi) => ({
    id: `shield/${vi}`,
    vi,
    variants: [],
    en: '',
    allowed: [],
    forbidden: [],
    note: '',
    noteVi: '',
  }));
}
