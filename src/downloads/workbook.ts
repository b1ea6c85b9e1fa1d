import { writeXlsx, type CellStyle, type CellValue, type WriteOptions, type WriteSheet } from 'hucre/xlsx';

/** A day as a spreadsheet holds it: midnight, universal time. */
export function excelDay(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** A cell: what it holds and how it looks; with an address it is a link. */
export interface SheetCell {
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly link?: string;
}

/** A row of a sheet. */
export interface SheetRow {
  /** From the left; `null` leaves a cell out. */
  readonly cells: readonly (SheetCell | null)[];
  /** In points; without it, programs take their own. */
  readonly height?: number;
  /** The columns, counted from 0, that are one cell with the value and the look of the first. */
  readonly merged?: readonly [first: number, last: number];
}

/** What a sheet has besides its columns and rows: frozen panes, filters, how it is printed. */
type SheetSetup = Pick<WriteSheet, 'freezePane' | 'autoFilter' | 'pageSetup' | 'headerFooter'>;

/** A sheet with columns of these widths (in characters). */
export function worksheet(
  name: string,
  widths: readonly number[],
  rows: readonly SheetRow[],
  setup: SheetSetup = {},
): WriteSheet {
  const laid = rows.map(laidOut);
  return {
    ...setup,
    name,
    columns: widths.map((width) => ({ width })),
    rows: laid.map((cells) => cells.map((cell) => cell?.value ?? null)),
    cells: new Map(laid.flatMap((cells, row) => cells.flatMap((cell, column) => placed(cell, row, column)))),
    rowDefs: new Map(rows.flatMap(({ height }, row) => (height === undefined ? [] : [[row, { height }] as const]))),
    merges: rows.flatMap(({ merged }, row) =>
      merged ? [{ startRow: row, startCol: merged[0], endRow: row, endCol: merged[1] }] : [],
    ),
  };
}

/** The cells of a row, those under a merged one with its look: programs draw the rules of each. */
function laidOut({ cells, merged }: SheetRow): (SheetCell | null)[] {
  const laid = [...cells];
  const first = merged && laid[merged[0]];
  if (first) for (let column = merged[0] + 1; column <= merged[1]; column++) laid[column] = { ...first, value: null };
  return laid;
}

function placed(cell: SheetCell | null | undefined, row: number, column: number) {
  if (!cell) return [];
  const { style, link } = cell;
  return [[`${row},${column}`, link === undefined ? { style } : { style, hyperlink: { target: link } }] as const];
}

/** How a sheet is printed: A4 across, as wide as the page, these rows (`$1:$1`) repeated at the top of each page. */
export function printed(titles: string): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: titles,
  };
}

/** The bytes of a workbook, the same for the same content. Its own dates are those of the data (`YYYY-MM-DD`). */
export function workbookBytes(
  title: string,
  author: string,
  date: string,
  sheets: readonly WriteSheet[],
): Promise<Uint8Array> {
  return writeXlsx(workbookOf(title, author, date, sheets));
}

/**
 * What the library is given. The rows that a sheet repeats become a defined name here: the library would leave the name of
 * the sheet unquoted in it, and Excel takes a file for damaged where such a name has a space.
 */
export function workbookOf(title: string, author: string, date: string, sheets: readonly WriteSheet[]): WriteOptions {
  const [created, modified] = [excelDay(date), excelDay(date)];
  return {
    properties: { title, creator: author, lastModifiedBy: author, created, modified },
    namedRanges: sheets.flatMap(({ name, pageSetup }) =>
      pageSetup?.printTitlesRow === undefined
        ? []
        : [
            {
              name: '_xlnm.Print_Titles',
              range: `'${name.replaceAll("'", "''")}'!${pageSetup.printTitlesRow}`,
              scope: name,
            },
          ],
    ),
    sheets: sheets.map((sheet) => {
      const { printTitlesRow: _, ...pageSetup } = sheet.pageSetup ?? {};
      return { ...sheet, pageSetup };
    }),
  };
}

/** How sheets look: one family, dark red heads as on the site, thin rules. */
export const look = {
  font: { name: 'Times New Roman', size: 12 },
  head: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'A11D1F' } },
  band: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2EEE4' } },
  rule: { style: 'thin', color: { rgb: '8B8678' } },
} as const;

/** Thin rules on all four sides. */
export const boxed = { top: look.rule, bottom: look.rule, left: look.rule, right: look.rule };

/** The head of a column in a form. */
export const formHead: CellStyle = {
  font: { ...look.font, bold: true },
  fill: look.band,
  border: boxed,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** Letters of running text that the width of one figure holds, words left whole at the end of a line, as LibreOffice prints them. */
const LETTERS = 1.2;

/** Points that a line of text takes. */
const LINE = 15.5;

/**
 * The height of a row whose texts wrap in columns of these widths (in characters), in points: programs that open the file do
 * not measure it themselves.
 */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => {
    const room = Math.max(1, Math.floor((widths[column] ?? 10) * LETTERS));
    return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / room)), 0);
  });
  return Math.min(400, Math.max(1, ...lines) * LINE + 3);
}

/** How a number is shown: with its own decimals, three at most. `#,##0.###` would leave a bare point behind whole numbers in Excel. */
export function numberFormat(value: number): string {
  const decimals = Number(value.toFixed(3)).toString().split('.')[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
