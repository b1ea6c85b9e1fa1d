import type { Localised } from '../../corpus/model/values.ts';
import type { FilledReport, ReportedRow } from './form.ts';

/** A row of an annex as planned, in the language of the reader: what the page that reads forms is given. */
export interface PlannedRow {
  readonly id: string;
  /** The record that it reports on, and the unit of its figures. */
  readonly record: string;
  readonly unit: Localised | null;
  /** Its title in both languages: a form is in either. */
  readonly titles: Localised;
  readonly annex: string;
  /** Where it stands, in words. */
  readonly place: string;
  readonly title: string;
  readonly href: string;
  /** The figure that is planned, in words with its unit; `null` where none is. */
  readonly plan: string | null;
  /** The figure alone, where it is one that can be reached: at least so much of something counted. */
  readonly goal: number | null;
  /** The last day that meets its deadline; `null` where it has none. */
  readonly due: string | null;
  /** When it is due, in words. */
  readonly when: string | null;
}

/** How a row stands by its report. `open` is neither done nor late. */
export const standings = ['done', 'late', 'open', 'missing'] as const;
export type RowStanding = (typeof standings)[number];

/** A row with what was planned and what was reported. */
export interface ComparedRow {
  readonly planned: PlannedRow;
  readonly reported: readonly ReportedRow[];
  readonly standing: RowStanding;
  /** Late because its day had passed when the report was written, not because the report says so. */
  readonly passed: boolean;
  /** What share of the planned figure the figure since January is; `null` where either is none. */
  readonly share: number | null;
}

/**
 * Holds a report against what is planned, every row that was handed out, in the order of the form. Arithmetic only: done and late as the
 * report says them, late also where the last day lies before the day of the report and the row is not said to be done.
 * @param planOf the row of an id; rows that are no longer known are left out
 */
export function againstPlan(
  { rows, handedOut, on }: FilledReport,
  planOf: (id: string) => PlannedRow | null,
): readonly ComparedRow[] {
  const byRow = Map.groupBy(rows, ({ row }) => row);
  return handedOut.flatMap((id): ComparedRow[] => {
    const planned = planOf(id);
    if (planned === null) return [];
    const reported = byRow.get(id) ?? [];
    const state = reported[0]?.state ?? null;
    const passed =
      state !== 'done' && state !== 'late' && state !== 'missed' && planned.due !== null && planned.due < on;
    const sum = reported.find(({ scope }) => scope === 'cumulative')?.value ?? null;
    return [
      {
        planned,
        reported,
        standing: standingOf(reported, passed),
        passed: reported.length > 0 && passed,
        share: sum === null || planned.goal === null ? null : sum / planned.goal,
      },
    ];
  });
}

function standingOf(reported: readonly ReportedRow[], passed: boolean): RowStanding {
  const [first] = reported;
  if (first === undefined) return 'missing';
  if (first.state === 'done') return 'done';
  return passed || first.state === 'late' || first.state === 'missed' ? 'late' : 'open';
}

/** How many rows stand how, in all or by annex. */
export function countStandings(rows: readonly ComparedRow[]): Readonly<Record<RowStanding, number>> {
  const count = (wanted: RowStanding) => rows.filter(({ standing }) => standing === wanted).length;
  return { done: count('done'), late: count('late'), open: count('open'), missing: count('missing') };
}
