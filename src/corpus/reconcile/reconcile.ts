import type { RecordDrafts } from '../model/drafts.ts';
import { noteOf } from './finding.ts';
import type { ReconcileInput, Rule } from './input.ts';
import { countedThings, statedCounts } from './counts.ts';
import { citationsAfterIssue, deadlinesBeforeIssue } from './dates.ts';
import { costAgainstFunding, sameCostOfParts } from './costs.ts';
import { growthAgainstIndex, indexWithinParts, sameIndicatorFigures } from './indicators.ts';
import { numberOrder, numberYearAgainstDate } from './instrument-numbers.ts';
import { differingBodies } from './leads.ts';
import { sumsOfParts } from './parts.ts';
import { titleAgainstColumns } from './titles.ts';
import { totalsAgainstRows } from './totals.ts';

/** Every check of figures and statements against each other. A new check is one more line here. */
const rules: readonly Rule[] = [
  totalsAgainstRows,
  costAgainstFunding,
  sameCostOfParts,
  statedCounts,
  countedThings,
  sumsOfParts,
  sameIndicatorFigures,
  growthAgainstIndex,
  indexWithinParts,
  titleAgainstColumns,
  deadlinesBeforeIssue,
  citationsAfterIssue,
  numberYearAgainstDate,
  numberOrder,
  differingBodies,
];

/** The drafts with one note for every finding. Runs after linking: some rules compare what links say is the same. */
export function reconcileDrafts(input: ReconcileInput): RecordDrafts {
  const order = new Map([...input.drafts.documents].map((document, index) => [document.id, index]));
  const notes = rules.flatMap((rule) => rule(input)).map(noteOf);
  const unique = [...new Map(notes.map((note) => [note.id, note])).values()];
  unique.sort(
    (a, b) =>
      (order.get(a.source.document) ?? 0) - (order.get(b.source.document) ?? 0) ||
      a.source.lines[0] - b.source.lines[0] ||
      (a.id < b.id ? -1 : 1),
  );
  return { ...input.drafts, notes: [...input.drafts.notes, ...unique] };
}
