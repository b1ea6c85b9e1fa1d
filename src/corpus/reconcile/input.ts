import { z } from 'zod';
import type { RecordDrafts } from '../model/drafts.ts';
import type { PlaceNames } from '../naming/print-place.ts';
import type { Outline } from '../records/index.ts';
import type { UnitTable } from '../values/index.ts';
import type { Finding } from './finding.ts';

const bilingual = z.strictObject({ vi: z.string(), en: z.string() });

/** The words by which figures are checked. `content/registry/reconcile.yaml`. */
export const reconcileTablesSchema = z.strictObject({
  sums: z.array(
    z.strictObject({ role: z.enum(['total-investment', 'state-budget', 'other-capital']), name: bilingual }),
  ),
  counts: z.strictObject({ rows: z.array(z.string()), clauses: z.array(z.string()) }),
  additive: z.array(z.string()),
  wholeYear: z.array(z.string()),
});
export type ReconcileTables = z.infer<typeof reconcileTablesSchema>;

export const emptyReconcileTables: ReconcileTables = {
  sums: [],
  counts: { rows: [], clauses: [] },
  additive: [],
  wholeYear: [],
};

/** What every rule sees: all records with their links, and the tables as parsed. */
export interface ReconcileInput {
  readonly drafts: RecordDrafts;
  readonly outlines: readonly Outline[];
  readonly units: UnitTable;
  readonly tables: ReconcileTables;
  /** How places are called. */
  readonly places: PlaceNames;
}

/** One kind of check. It knows no document; what it finds depends on the input alone. */
export type Rule = (input: ReconcileInput) => Finding[];
