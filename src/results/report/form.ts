import type { FilledSheet, SheetValue } from '../../formats/sheets.ts';
import type { ReportColumn, ReportState } from '../../formats/report-cells.ts';
import type { CalendarQuarter } from '../../corpus/naming/quarter.ts';
import type { Language } from '../../corpus/model/language.ts';
import type { Localised } from '../../corpus/model/values.ts';

export type { FilledSheet, SheetValue };

/** What the reader of a form must know of the records; the browser has it as a file, the command from the corpus. */
export interface FormKnowledge {
  /** What a row reports on; `null` for an unknown id. */
  readonly recordOf: (id: string) => KnownRow | null;
  /** The ids of the rows that the form of a body hands out; `null` for a body that owes no report. */
  readonly rowsOf: (agency: string) => readonly string[] | null;
  /** How forms call each state. */
  readonly states: StateLabels;
  /** The day on which it is read, `YYYY-MM-DD`: a report is of no later one. */
  readonly today: string;
}

/** The words of each state, in both languages. */
export type StateLabels = Readonly<Record<ReportState, { readonly vi: string; readonly en: string }>>;

/** What is known of a row: the record that it reports on (the project of a row that lists one), its unit, its title. */
export interface KnownRow {
  readonly record: string;
  readonly unit: Localised | null;
  readonly titles: Localised;
}

/** What can be wrong with a form. The words stand in `i18n/ui/form-faults.ts`, with the names of `FormFault.values` as gaps. */
export type FormFaultCode =
  | 'no-workbook'
  | 'too-large'
  | 'no-form'
  | 'form-version'
  | 'unknown-agency'
  | 'no-sheet'
  | 'no-head'
  | 'column-moved'
  | 'no-quarter'
  | 'no-name'
  | 'no-day'
  | 'day-before-quarter'
  | 'day-to-come'
  | 'row-without-id'
  | 'unknown-record'
  | 'row-of-another-form'
  | 'rows-of-another-body'
  | 'row-not-handed-out'
  | 'label-changed'
  | 'row-twice'
  | 'row-gone'
  | 'row-moved'
  | 'unit-changed'
  | 'plan-changed'
  | 'form-outdated'
  | 'unknown-state'
  | 'words-for-figure'
  | 'day-for-figure'
  | 'foreign-unit'
  | 'formula'
  | 'error-cell'
  | 'nothing-filled';

/** What is wrong with a form, and where: it is refused as a whole. */
export interface FormFault {
  readonly sheet: string;
  readonly cell: string;
  readonly code: FormFaultCode;
  /** What its words speak of. */
  readonly values: Readonly<Record<string, string>>;
}

/** What is filled in and not read, and where: for people to read. */
export interface FormRemark {
  readonly sheet: string;
  readonly cell: string | null;
  readonly text: string | null;
}

/** One figure or statement of a report. */
export interface ReportedRow {
  /** The cell that says it. */
  readonly cell: string;
  /** The row as the form names it. */
  readonly row: string;
  readonly record: string;
  readonly unit: Localised | null;
  /** The figure of the quarter, or since January; `null` where it is said in words. */
  readonly value: number | null;
  readonly scope: 'quarter' | 'cumulative';
  readonly state: ReportState | null;
  readonly text: string | null;
  readonly cause: string | null;
  readonly proposal: string | null;
}

/** A filled form as read. */
export interface FilledReport {
  readonly sheet: string;
  readonly agency: string;
  /** The language of the form: who filled it in most likely wrote in it. */
  readonly lang: Language;
  readonly quarter: CalendarQuarter;
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly rows: readonly ReportedRow[];
  /** The ids of all rows that were handed out, in their order. */
  readonly handedOut: readonly string[];
  readonly remarks: readonly FormRemark[];
}

/** A row as it was handed out. */
export interface HandedRow {
  readonly id: string;
  readonly title: string | null;
  readonly unit: string | null;
  readonly plan: string | null;
  /** The other cells that it was handed out with. */
  readonly others: readonly { readonly column: ReportColumn; readonly text: string | null }[];
}

/** What the hidden sheet of a form says. */
export interface FormMeta {
  readonly agency: string;
  readonly lang: Language;
  readonly sheet: FilledSheet;
  /** How many rows stand above those to read, the heads of the columns included. */
  readonly head: number;
  /** Addresses. */
  readonly quarter: string;
  readonly by: string;
  readonly on: string;
  readonly periods: readonly { readonly value: string; readonly label: string }[];
  readonly states: readonly { readonly value: string; readonly label: string }[];
  readonly rows: readonly HandedRow[];
  /** What other cells of the sheet hold, by address. */
  readonly texts: ReadonlyMap<string, string>;
}
