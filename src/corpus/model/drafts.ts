import type { ApiName, Records } from './records.ts';

/** Records before they have addresses, as the stages see them. */
export type Draft<N extends ApiName> = Omit<Records[N][number], 'url'>;

/** All records of all kinds before they have addresses. */
export type RecordDrafts = { readonly [N in ApiName]: readonly Draft<N>[] };
