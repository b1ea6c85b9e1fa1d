import type { CellStyle, CellValue } from 'hucre/xlsx';
import { reportColumn, reportColumns, type ReportColumn } from '../../formats/report-cells.ts';
import { boxed, look, numberFormat, rowHeight, type SheetRow } from '../workbook.ts';

/** Widths of the columns, in characters: together a page of A4 across. */
const widths: Readonly<Record<ReportColumn, number>> = {
  number: 6,
  section: 13,
  title: 40,
  record: 19,
  unit: 11,
  plan: 12,
  amount: 12,
  due: 12,
  result: 16,
  cumulative: 16,
  status: 15,
  cause: 22,
  proposal: 22,
};
export const columnWidths = reportColumns.map((column) => widths[column]);
const last = reportColumns.length - 1;

/** What a row of the form holds before it is filled in. */
export type Entry = Partial<Readonly<Record<ReportColumn, CellValue>>>;

/** A row across the form. */
export function line(value: string, style: CellStyle = { font: look.font }): SheetRow {
  return { cells: [{ value, style }], merged: [0, last] };
}

/** A row with a name and one cell to fill in, in the column `record`: of words, or of a number in a format. */
export function field(name: string, format?: string): SheetRow {
  const cells = Array<SheetRow['cells'][number]>(reportColumn('record') + 1).fill(null);
  cells[0] = { value: `${name}:`, style: { font: { ...look.font, bold: true }, alignment: { horizontal: 'right' } } };
  cells[reportColumn('record')] = {
    value: null,
    style: { font: look.font, border: boxed, ...(format === undefined ? {} : { numFmt: format }) },
  };
  return { cells, merged: [0, reportColumn('title')] };
}

/** A row that names the annex. */
export function band(text: string): SheetRow {
  const alignment = { wrapText: true, vertical: 'center' } as const;
  const style = { font: { ...look.font, bold: true }, fill: look.band, border: boxed, alignment };
  return { ...line(text, style), height: rowHeight([text], [190]) };
}

/** A row to fill in. */
export function entry(cells: Entry): SheetRow {
  const values = reportColumns.map((column) => cells[column] ?? null);
  return {
    cells: values.map((value) => ({ value, style: entryStyle(value) })),
    height: rowHeight(
      values.map((value) => (typeof value === 'string' ? value : '')),
      columnWidths,
    ),
  };
}

function entryStyle(value: CellValue): CellStyle {
  const style: CellStyle = { font: look.font, border: boxed, alignment: { vertical: 'top', wrapText: true } };
  if (value instanceof Date) return { ...style, numFmt: 'dd/mm/yyyy' };
  return typeof value === 'number' ? { ...style, numFmt: numberFormat(value) } : style;
}

/** A cell of its own below the last columns. */
export function signed(value: string, weight: { readonly bold: true } | { readonly italic: true }): SheetRow {
  const style: CellStyle = { font: { ...look.font, ...weight }, alignment: { horizontal: 'center' } };
  return { cells: [...Array<null>(last - 2).fill(null), { value, style }], merged: [last - 2, last] };
}
