import type { Diagnostic } from '../corpus/model/diagnostic.ts';

/** One entry of a catalogue: a segment's Vietnamese and what translators made of it. */
export interface CatalogueEntry {
  /** Segment id: the entry's msgctxt. */
  readonly id: string;
  /** The Vietnamese that the entry shows today: its msgid. */
  readonly vi: string;
  /** The English; empty while there is none. */
  readonly en: string;
  /** The English was made from another Vietnamese, or a person doubts it: `markOf` says which. */
  readonly fuzzy: boolean;
  /** The Vietnamese that the English was made from, where that is not `vi`. */
  readonly previous: string | null;
  /** What translators wrote beside the entry, one line an item. */
  readonly comments: readonly string[];
  /** Where the Vietnamese stands: lines for people (`#.`) and for tools (`#:`). */
  readonly place: EntryPlace;
  /** Flags other than `fuzzy`. */
  readonly flags: readonly string[];
  /** 1-based line of the entry in its file; 0 for an entry that is in no file yet. */
  readonly line: number;
}

export interface EntryPlace {
  readonly notes: readonly string[];
  readonly references: readonly string[];
}

/** The catalogue of one document: what one PO file holds. */
export interface Catalogue {
  /** Document id, or `registry`: the file's name without `.po`. */
  readonly name: string;
  /** Header fields in the order of the file. */
  readonly headers: Readonly<Record<string, string>>;
  /** Comment lines above the header. */
  readonly headerComments: readonly string[];
  /** Live entries in the order of the document. */
  readonly live: readonly CatalogueEntry[];
  /** Entries whose segment vanished. Never pruned. */
  readonly obsolete: readonly CatalogueEntry[];
}

/** How far a translation may be trusted. What no person signed is a machine draft. */
export const translationStates = ['missing', 'machine draft', 'reviewed', 'approved'] as const;
export type TranslationState = (typeof translationStates)[number];

/** The checks of a segment. Only `facts` stops the build. */
export const checkNames = ['facts', 'terms', 'markup', 'letters', 'consistency', 'punctuation'] as const;
export type CheckName = (typeof checkNames)[number];

/** Something that a check holds against a translation, in both languages of the site. */
export interface CheckFinding {
  readonly check: CheckName;
  readonly severity: 'error' | 'warning';
  readonly message: { readonly vi: string; readonly en: string };
}

/** What a person can say of a pair of texts. `withdrawn` takes back what was said before, by whom is in `makeStanding`. */
export const verdicts = ['reviewed', 'approved', 'rejected', 'withdrawn'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a person said of one pair of texts: a line of `review.tsv`. */
export interface ReviewLine {
  readonly segment: string;
  /** `pairHash` of the two texts. */
  readonly pair: string;
  readonly state: Verdict;
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Why; empty where nothing was said. A rejection has one. */
  readonly reason: string;
}

/** A signature that holds: reviewed or approved. */
export type Signature = ReviewLine & { readonly state: 'reviewed' | 'approved' };

/** A finding that a person let pass for exactly one pair of texts: a line of `waivers.tsv`. */
export interface Waiver {
  readonly segment: string;
  readonly check: CheckName;
  readonly pair: string;
  readonly reason: string;
}

/** A term that has a settled English: a row of the glossary, or an agency of the registry. */
export interface Term {
  readonly id: string;
  readonly vi: string;
  readonly variants: readonly string[];
  /** The settled English; empty for a compound that only shields its parts. */
  readonly en: string;
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
  /** What to beware of, for readers of English and of Vietnamese. */
  readonly note: string;
  readonly noteVi: string;
}

/** A value, and what was wrong with the text it was read from. */
export interface Read<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
