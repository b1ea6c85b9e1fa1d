import type { ResultEntry } from '../../corpus/model/result.ts';
import type { CalendarQuarter } from '../../corpus/naming/quarter.ts';
import { quarterCode } from '../../corpus/naming/quarter.ts';
import { anchorOf } from '../../corpus/naming/id.ts';
import type { FilledReport, ReportedRow } from './form.ts';
import { periodOf } from './read-report.ts';

/** How the entries of a report are named. */
export interface ReportNames {
  readonly agency: string;
  readonly report: (quarter: CalendarQuarter) => string;
  /** 1 for the first report of a quarter, 2 for the first that corrects it. */
  readonly nth: number;
}

/** What an imported report is called: its file, and the start of the ids of its entries. */
export function reportName({ agency, quarter }: Pick<FilledReport, 'agency' | 'quarter'>, nth: number): string {
  return [anchorOf(agency), quarterCode(quarter).toLowerCase(), ...(nth > 1 ? [nth] : [])].join('-');
}

/** The entries of a report, each with the cell that says it. Nothing is judged: what a body reports of itself has no verdict. */
export function reportEntries(
  report: FilledReport,
  names: ReportNames,
): { readonly entry: ResultEntry; readonly cell: string }[] {
  return report.rows.map((row) => ({ cell: row.cell, entry: entryOf(row, report, names) }));
}

function entryOf(row: ReportedRow, report: FilledReport, names: ReportNames): ResultEntry {
  const { record, unit, value, state, text, cause, proposal } = row;
  const id = `${reportName(report, names.nth)}-${row.row.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}`;
  return {
    id: row.scope === 'cumulative' ? `${id}-luy-ke` : id,
    record,
    also: [],
    kind: 'reported',
    ...(value === null || unit === null
      ? {}
      : { figure: { value, unit: unit.vi, comparator: '=' as const, measure: null } }),
    period: periodOf(row, report.quarter),
    territory: null,
    status: 'reported',
    differs: null,
    note: null,
    report: { body: report.agency, state, text, cause, proposal },
    source: {
      title: names.report(report.quarter),
      lang: 'vi',
      publisher: names.agency,
      kind: 'report',
      date: report.on,
      url: null,
      fromAddress: [],
    },
    quote: null,
    entered: { by: report.by, on: report.on },
    checked: null,
  };
}
