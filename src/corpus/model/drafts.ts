import type { ApiName, NamedKind, Records } from './records.ts';
import type { Localised } from './values.ts';

/** Records before they have addresses and names of the site's own, as the stages see them. */
export type Draft<N extends ApiName> = Omit<Records[N][number], N extends NamedKind ? 'url' | 'name' : 'url'>;

/** All records of all kinds before they have addresses. */
export type RecordDrafts = { readonly [N in ApiName]: readonly Draft<N>[] };

/**
 * A text that translators render, as the records stage leaves it: the Vietnamese and the segments whose English makes up its own,
 * a line each.
 */
export interface SegmentText {
  readonly vi: string;
  readonly segments: readonly string[];
}

/** The same data with texts that may still wait for their English. Plain data: it can be copied, written and compared. */
export type Untranslated<T> = T extends Localised
  ? Localised | SegmentText
  : T extends readonly (infer E)[]
    ? number extends T['length']
      ? Untranslated<E>[]
      : T
    : T extends object
      ? { [K in keyof T]: Untranslated<T[K]> }
      : T;
