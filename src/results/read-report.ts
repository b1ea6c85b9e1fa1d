import type { ReportState } from '../formats/report-cells.ts';
import {
  cellAddress,
  cellAt,
  filledColumns,
  META_SHEET,
  REPORT_FORM,
  reportColumn,
  reportStates,
  type MetaKey,
  type ReportColumn,
} from '../formats/report-cells.ts';
import { quarterEnd, readQuarter, type CalendarQuarter } from '../corpus/naming/quarter.ts';
import { parseNumber } from '../corpus/values/number.ts';

/** What a cell of a workbook holds, as any reader of workbooks gives it. */
export type FormCell = string | number | boolean | Date | null | undefined;
export interface FormSheet {
  readonly name: string;
  readonly rows: readonly (readonly FormCell[])[];
}

/** What the reader of a form must know of the records; the browser has it as a file, the command from the corpus. */
export interface FormKnowledge {
  /** The record that a row reports on (the project of a row that lists one) and its unit; `null` for an unknown id. */
  readonly recordOf: (id: string) => { readonly record: string; readonly unit: string | null } | null;
  readonly isAgency: (id: string) => boolean;
}

/** What is wrong with a form, and where: it is refused as a whole. */
export interface FormFault {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  /** “Unexpected X, expected Y”. */
  readonly message: string;
  readonly mend: string;
}

/** One figure or statement of a report. */
export interface ReportedRow {
  /** The cell that says it. */
  readonly cell: string;
  /** The row as the form names it. */
  readonly row: string;
  readonly record: string;
  readonly unit: string | null;
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
  readonly quarter: CalendarQuarter;
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly rows: readonly ReportedRow[];
}

/**
 * Reads a filled form by what its hidden sheet says of itself; nothing is guessed. Pure, for command and browser alike.
 * @returns the report, or `null` and every fault with sheet and cell
 */
export function readReport(
  sheets: readonly FormSheet[],
  known: FormKnowledge,
): { readonly report: FilledReport | null; readonly faults: readonly FormFault[] } {
  const faults: FormFault[] = [];
  const meta = sheets.find(({ name }) => name === META_SHEET);
  if (meta === undefined)
    return refuse(
      META_SHEET,
      'A1',
      'no-form',
      `workbook without the sheet “${META_SHEET}”, expected a report form of this site`,
      'Fill in the form as downloaded from the page of the body.',
    );
  const all = (key: MetaKey): { value: string; label: string; row: number }[] =>
    meta.rows.flatMap((cells, row) =>
      textOf(cells[0]) === key ? [{ value: textOf(cells[1]) ?? '', label: textOf(cells[2]) ?? '', row }] : [],
    );
  const one = (key: MetaKey): string => all(key)[0]?.value ?? '';
  const metaFault = (key: MetaKey, code: string, message: string) =>
    refuse(
      META_SHEET,
      cellAddress(all(key)[0]?.row ?? 0, 1),
      code,
      message,
      'Download the form anew and fill that one in.',
    );
  if (one('form') !== REPORT_FORM)
    return metaFault('form', 'form-version', `form ${one('form') || '(none)'}, expected ${REPORT_FORM}`);
  const agency = one('agency');
  if (!known.isAgency(agency))
    return metaFault('agency', 'unknown-agency', `body ${agency}, expected the id of a body of this site`);
  const sheet = sheets.find(({ name }) => name === one('sheet'));
  if (sheet === undefined) return metaFault('sheet', 'no-sheet', `sheet “${one('sheet')}” that is not there`);
  const head = Number(one('head'));
  if (!Number.isInteger(head) || head < 1 || head > sheet.rows.length)
    return metaFault('head', 'no-head', `row of heads ${one('head')}, expected a row of the sheet “${sheet.name}”`);

  const fault = (cell: string, code: string, message: string, mend: string): void => {
    faults.push({ sheet: sheet.name, cell, code, message: `Unexpected ${message}`, mend });
  };
  const at = (address: string): FormCell => {
    const place = cellAt(address);
    return place === null ? null : sheet.rows[place.row]?.[place.column];
  };
  const quarter = quarterIn(at(one('quarter')), all('period'));
  if (quarter === null)
    fault(
      one('quarter'),
      'no-quarter',
      `quarter ${shown(at(one('quarter')))}, expected one of ${all('period')
        .map(({ label }) => label)
        .join(', ')}`,
      'Pick the quarter from the list.',
    );
  const by = textOf(at(one('by')));
  if (by === null) fault(one('by'), 'no-name', 'form without the name of who reports', 'Write the name.');
  const on = dayOf(at(one('on')));
  if (on === null)
    fault(
      one('on'),
      'no-day',
      `day ${shown(at(one('on')))}, expected a date`,
      'Write the day of the report as a date.',
    );
  else if (quarter !== null && on < `${quarter.year}-${String(quarter.quarter * 3 - 2).padStart(2, '0')}-01`)
    fault(
      one('on'),
      'day-before-quarter',
      `day ${on} before the quarter that it reports on`,
      'Correct the day or the quarter.',
    );

  const states = new Map(
    all('status').flatMap(
      ({ value, label }) =>
        [
          [label, value],
          [value, value],
        ] as const,
    ),
  );
  const seen = new Map<string, string>();
  const rows = sheet.rows.slice(head).flatMap((cells, offset): ReportedRow[] => {
    const row = head + offset;
    const cell = (column: ReportColumn): FormCell => cells[reportColumn(column)];
    const address = (column: ReportColumn): string => cellAddress(row, reportColumn(column));
    const id = textOf(cell('record'));
    const filled = filledColumns.filter((column) => textOf(cell(column)) !== null);
    if (id === null) {
      for (const column of filled.slice(0, 1))
        if (cells.length > reportColumn('status') && filled.length > 1)
          fault(
            address(column),
            'row-without-id',
            'entry in a row without an id',
            'Write it in the row of its record: rows are known by the id beside them.',
          );
      return [];
    }
    if (filled.length === 0) return [];
    const record = known.recordOf(id);
    if (record === null) {
      fault(
        address('record'),
        'unknown-record',
        `id ${id}, expected that of a target, task or row of a project`,
        'Restore the id as the form came: it says what the row is about.',
      );
      return [];
    }
    const before = seen.get(id);
    if (before !== undefined)
      fault(
        address('record'),
        'row-twice',
        `second row of ${id} beside ${before}, expected each once`,
        'Join the two rows.',
      );
    seen.set(id, address('record'));
    const statusText = textOf(cell('status'));
    const state = statusText === null ? null : ((states.get(statusText) ?? null) as ReportState | null);
    if (statusText !== null && (state === null || !reportStates.includes(state)))
      fault(
        address('status'),
        'unknown-state',
        `state “${statusText}”, expected one of ${all('status')
          .map(({ label }) => label)
          .join(', ')}`,
        'Pick the state from the list.',
      );
    const said = { state, cause: textOf(cell('cause')), proposal: textOf(cell('proposal')) };
    const parts = (['result', 'cumulative'] as const).flatMap((column): ReportedRow[] => {
      const content = cell(column);
      if (textOf(content) === null) return [];
      const value = record.unit === null ? null : numberOf(content);
      const text = value === null ? textOf(content) : null;
      return [
        {
          cell: address(column),
          row: id,
          ...record,
          value,
          text,
          scope: column === 'result' ? 'quarter' : 'cumulative',
          ...said,
        },
      ];
    });
    return parts.length > 0
      ? parts
      : [
          {
            cell: address(filled[0] ?? 'status'),
            row: id,
            ...record,
            value: null,
            text: null,
            scope: 'quarter',
            ...said,
          },
        ];
  });
  if (rows.length === 0 && faults.length === 0)
    fault(
      cellAddress(head, reportColumn('result')),
      'nothing-filled',
      'form in which no row is filled in',
      'Fill in result, state, cause or proposal of at least one row.',
    );
  if (faults.length > 0 || quarter === null || by === null || on === null) return { report: null, faults };
  return { report: { sheet: sheet.name, agency, quarter, by, on, rows }, faults };
}

/** The time that a row reports on. */
export function periodOf(
  { scope }: Pick<ReportedRow, 'scope'>,
  quarter: CalendarQuarter,
): { readonly from: string; readonly to: string } {
  const first = scope === 'cumulative' ? 1 : quarter.quarter * 3 - 2;
  return { from: `${quarter.year}-${String(first).padStart(2, '0')}-01`, to: quarterEnd(quarter) };
}

function refuse(sheet: string, cell: string, code: string, message: string, mend: string) {
  return { report: null, faults: [{ sheet, cell, code, message: `Unexpected ${message}`, mend }] };
}

/** A quarter as the list shows it, or its code. */
function quarterIn(cell: FormCell, periods: readonly { value: string; label: string }[]): CalendarQuarter | null {
  const text = textOf(cell);
  const code = periods.find(({ label, value }) => label === text || value === text)?.value;
  return code === undefined ? null : readQuarter(code);
}

/** The words of a cell on one line; `null` for an empty one. */
function textOf(cell: FormCell): string | null {
  if (cell === null || cell === undefined) return null;
  const text = (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text.normalize('NFC');
}

/** A number, or Vietnamese figures written as text. */
function numberOf(cell: FormCell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  return typeof cell === 'string' ? parseNumber(cell) : null;
}

function dayOf(cell: FormCell): string | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10);
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/u.exec(String(cell ?? '')) ?? [];
  const iso =
    day === undefined ? String(cell ?? '').trim() : `${year}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? new Date(`${iso}T00:00:00Z`) : null;
  return time !== null && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null;
}

function shown(cell: FormCell): string {
  return textOf(cell) ?? '(empty)';
}
