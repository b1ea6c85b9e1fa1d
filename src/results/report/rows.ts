import {
  cellAddress,
  filledColumns,
  reportColumn,
  reportColumns,
  type ReportColumn,
  type ReportState,
} from '../../formats/report-cells.ts';
import type { Localised } from '../../corpus/model/values.ts';
import { shown, textOf, writtenFigure } from './cells.ts';
import type { FormFault, FormFaultCode, FormKnowledge, FormMeta, FormRemark, ReportedRow, SheetValue } from './form.ts';

/** A row of the sheet, with ways to ask for its cells and to say what is wrong with one. */
function lineAt(row: number, { sheet }: FormMeta, faults: FormFault[]) {
  const cell = (column: ReportColumn): SheetValue => sheet.rows[row]?.[reportColumn(column)];
  const address = (column: ReportColumn): string => cellAddress(row, reportColumn(column));
  return {
    cell,
    address,
    text: (column: ReportColumn) => textOf(cell(column)),
    mark: (column: ReportColumn) => sheet.marks?.get(address(column)) ?? null,
    fault: (column: ReportColumn, code: FormFaultCode, values: Readonly<Record<string, string>> = {}): void => {
      faults.push({
        sheet: sheet.name,
        cell: address(column),
        code,
        values: { found: shown(cell(column)), ...values },
      });
    },
  };
}
type Line = ReturnType<typeof lineAt>;

/** Reads the rows of a form below its heads, and says what is wrong with each cell. */
export function readRows(
  meta: FormMeta,
  known: FormKnowledge,
): {
  readonly rows: readonly ReportedRow[];
  readonly remarks: readonly FormRemark[];
  readonly faults: readonly FormFault[];
} {
  const faults: FormFault[] = [];
  const remarks: FormRemark[] = [];
  const rows: ReportedRow[] = [];
  const handedOut = new Map(meta.rows.map((row) => [row.id, row]));
  const seen = new Map<string, string>();
  const own = new Set([meta.quarter, meta.by, meta.on]);
  for (let at = 0; at < meta.head; at++)
    remarks.push(...strayCells(at, 0, meta).filter(({ cell }) => cell === null || !own.has(cell)));
  for (let at = meta.head; at < meta.sheet.rows.length; at++) {
    const line = lineAt(at, meta, faults);
    // A formula that was never worked out holds nothing, and is filled in all the same.
    const filled = filledColumns.filter((column) => line.text(column) !== null || line.mark(column) === 'formula');
    const id = line.text('record');
    if (id === null) {
      const printed = filled.every((column) => meta.texts.get(line.address(column)) === line.text(column));
      const said = !printed && (filled.length > 1 || line.text('result') !== null || line.text('cumulative') !== null);
      if (!said) {
        remarks.push(...strayCells(at, 0, meta));
        continue;
      }
      if (meta.rows.length > 0) line.fault(filled[0] ?? 'result', 'row-without-id');
      else
        remarks.push({
          sheet: meta.sheet.name,
          cell: line.address(filled[0] ?? 'result'),
          text: ['title', ...filled].flatMap((column) => line.text(column as ReportColumn) ?? []).join('; '),
        });
      continue;
    }
    const handed = handedOut.get(id);
    if (handed === undefined) {
      line.fault('record', known.recordOf(id) === null ? 'unknown-record' : 'row-of-another-form');
      continue;
    }
    const before = seen.get(id);
    if (before !== undefined) line.fault('record', 'row-twice', { before });
    seen.set(id, line.address('record'));
    if (line.text('title') !== handed.title) line.fault('title', 'row-moved', { expected: shown(handed.title), id });
    if (line.text('unit') !== handed.unit) line.fault('unit', 'unit-changed', { expected: shown(handed.unit) });
    if (line.text('plan') !== handed.plan) line.fault('plan', 'plan-changed', { expected: shown(handed.plan) });
    const record = known.recordOf(id);
    const title = record?.titles[meta.lang] ?? record?.titles.vi;
    if (record === null) line.fault('record', 'unknown-record');
    else if (textOf(title) !== (handed.title?.replace(/^– /u, '') ?? null))
      line.fault('title', 'form-outdated', { expected: shown(title) });
    else if (handed.unit !== null && ![record.unit?.vi, record.unit?.en].some((unit) => textOf(unit) === handed.unit))
      line.fault('unit', 'form-outdated', { expected: shown(record.unit?.vi) });
    remarks.push(
      ...handed.others.flatMap(({ column, text }): FormRemark[] =>
        line.text(column) === text
          ? []
          : [{ sheet: meta.sheet.name, cell: line.address(column), text: line.text(column) }],
      ),
      ...strayCells(at, reportColumns.length, meta),
    );
    if (record !== null && filled.length > 0) rows.push(...reported(line, id, record, filled, meta));
  }
  for (const { id } of meta.rows)
    if (!seen.has(id))
      faults.push({
        sheet: meta.sheet.name,
        cell: cellAddress(meta.head, reportColumn('record')),
        code: 'row-gone',
        values: { id },
      });
  if (rows.length === 0 && remarks.length === 0 && faults.length === 0)
    faults.push({
      sheet: meta.sheet.name,
      cell: cellAddress(meta.head, reportColumn('result')),
      code: 'nothing-filled',
      values: {},
    });
  return { rows, remarks, faults };
}

/** Cells of a row, from a column on, that hold what was not handed out: nothing reads them. */
function strayCells(row: number, from: number, { sheet, texts }: FormMeta): FormRemark[] {
  return (sheet.rows[row] ?? []).flatMap((value, column): FormRemark[] => {
    const cell = cellAddress(row, column);
    const text = textOf(value);
    return column < from || text === null || texts.get(cell) === text ? [] : [{ sheet: sheet.name, cell, text }];
  });
}

/** What one row reports: its figure of the quarter and the one since January; one statement where it has neither. */
function reported(
  line: Line,
  id: string,
  record: { readonly record: string; readonly unit: Localised | null },
  filled: readonly ReportColumn[],
  meta: FormMeta,
): ReportedRow[] {
  for (const column of filled) {
    const mark = line.mark(column);
    if (mark === 'formula') line.fault(column, 'formula');
    if (mark === 'error' || /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/u.test(line.text(column) ?? ''))
      line.fault(column, 'error-cell');
  }
  const said = { state: stateOf(line, meta), cause: line.text('cause'), proposal: line.text('proposal') };
  const parts = (['result', 'cumulative'] as const)
    .filter((column) => line.text(column) !== null)
    .map((column): ReportedRow => {
      const value = record.unit === null ? null : figureOf(line, column, record.unit, meta);
      return {
        cell: line.address(column),
        row: id,
        ...record,
        value,
        text: record.unit === null ? line.text(column) : null,
        scope: column === 'result' ? 'quarter' : 'cumulative',
        ...said,
      };
    });
  if (parts.length > 0) return parts;
  const cell = line.address(filled[0] ?? 'status');
  return [{ cell, row: id, ...record, value: null, text: null, scope: 'quarter', ...said }];
}

function stateOf(line: Line, { states }: FormMeta): ReportState | null {
  const text = line.text('status');
  const state = states.find(({ label, value }) => textOf(label) === text || value === text)?.value;
  if (text !== null && state === undefined)
    line.fault('status', 'unknown-state', { expected: states.map(({ label }) => label).join(', ') });
  return (state ?? null) as ReportState | null;
}

/**
 * The figure of a row in the unit of its record: a number, or a figure written as text with that unit or none. Excel holds “12,5%” as
 * 0.125 in a cell of percents.
 */
function figureOf(line: Line, column: 'result' | 'cumulative', unit: Localised, { lang }: FormMeta): number | null {
  const cell = line.cell(column);
  const own = [unit.vi, unit.en].flatMap((name) => textOf(name)?.toLowerCase() ?? []);
  const expected = lang === 'en' ? (unit.en ?? unit.vi) : unit.vi;
  if (line.mark(column) === 'formula') return null;
  if (typeof cell === 'number') {
    if (line.mark(column) !== 'percent') return cell;
    if (own.includes('%')) return Number((cell * 100).toPrecision(14));
    line.fault(column, 'foreign-unit', { found: '%', expected });
    return null;
  }
  if (cell instanceof Date) {
    line.fault(column, 'day-for-figure', { expected });
    return null;
  }
  const written = typeof cell === 'string' ? writtenFigure(textOf(cell) ?? '', lang) : null;
  if (written === null) line.fault(column, 'words-for-figure', { expected });
  else if (written.behind !== '' && !own.includes(written.behind.toLowerCase()))
    line.fault(column, 'foreign-unit', { found: shown(written.behind), expected });
  else return written.value;
  return null;
}
