import { rangeRef, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { boxed, excelDay, look, printed, rowHeight, worksheet, type SheetRow } from './workbook.ts';

/** A cell of a sheet for people, as a file can keep it: a day is `YYYY-MM-DD`. */
export interface WorkCell {
  readonly value: string | number | null;
  readonly day?: true;
  /** Of a number: how it is shown. */
  readonly format?: string;
}

/** What a sheet for people says above and beside its rows. */
export interface WorkWords {
  /** The name of the sheet. */
  readonly sheet: string;
  readonly titles: readonly string[];
  /** Widths of the columns in characters: together a page of A4 across, readable. */
  readonly widths: readonly number[];
  /** The list to pick from in the last column. */
  readonly states: readonly string[];
}

const head: CellStyle = {
  font: { ...look.font, size: 11, bold: true, color: { rgb: 'FFFFFF' } },
  fill: look.head,
  border: boxed,
  alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
};
const plain: CellStyle = {
  font: { ...look.font, size: 11 },
  border: boxed,
  alignment: { vertical: 'top', wrapText: true },
};

/**
 * Duties as people work through them: eight columns on A4, every word in the language of the file, days as days, figures and amounts
 * as numbers with their unit, and an empty column for how each stands, with a list to pick from.
 */
export function workSheet(
  title: string,
  { sheet, titles, widths, states }: WorkWords,
  rows: readonly (readonly WorkCell[])[],
): WriteSheet {
  const top: SheetRow = {
    cells: [{ value: title, style: { font: { ...look.font, size: 14, bold: true } } }],
    merged: [0, widths.length - 1],
    height: 24,
  };
  const heads: SheetRow = { cells: titles.map((value) => ({ value, style: head })), height: 34 };
  const body = rows.map(
    (cells): SheetRow => ({
      cells: cells.map(({ value, day, format }, at) =>
        at === 0
          ? { value, style: { ...plain, alignment: { ...plain.alignment, horizontal: 'center' } } }
          : day === true && typeof value === 'string'
            ? { value: excelDay(value), style: { ...plain, numFmt: 'dd/mm/yyyy' } }
            : { value, style: format === undefined ? plain : { ...plain, numFmt: format } },
      ),
      height: rowHeight(
        cells.map(({ value, day }) => (typeof value === 'string' && day !== true ? value : '')),
        widths,
      ),
    }),
  );
  const column = String.fromCharCode(64 + widths.length);
  return {
    ...worksheet(sheet, widths, [top, heads, ...body], {
      freezePane: { rows: 2 },
      autoFilter: { range: rangeRef(1, 0, rows.length + 1, widths.length - 1) },
      pageSetup: printed('$2:$2'),
      headerFooter: { oddFooter: `&L${title.replaceAll('&', '&&')}&R&P/&N` },
    }),
    dataValidations: [
      {
        type: 'list',
        range: `${column}3:${column}${Math.max(3, rows.length + 2)}`,
        values: [...states],
        allowBlank: true,
      },
    ],
  };
}
