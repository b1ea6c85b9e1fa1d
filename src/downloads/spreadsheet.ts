import { rangeRef, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { cellText, type DownloadCell, type DownloadColumn, type DownloadTable } from './column.ts';
import {
  excelDay,
  look,
  numberFormat,
  printed,
  rowHeight,
  workbookBytes,
  worksheet,
  type SheetCell,
} from './workbook.ts';

/** A line of the sheet that says what the file is: a name and what it says. */
export type AboutLine = readonly [name: string, value: string];

/** What a spreadsheet says besides its table. */
export interface SpreadsheetFacts {
  readonly sheet: string;
  readonly aboutSheet: string;
  readonly about: readonly AboutLine[];
  /** The site that made it. */
  readonly author: string;
  readonly date: string;
  /** A sheet for people that comes first; the table is then for machines. */
  readonly first?: WriteSheet;
}

const headStyle: CellStyle = {
  font: { ...look.font, bold: true, color: { rgb: 'FFFFFF' } },
  fill: look.head,
  alignment: { vertical: 'center', wrapText: true },
};

/**
 * A table as a spreadsheet: real days and numbers, the head frozen and repeated on every printed page, filters, widths, text
 * wrapped; a second sheet says where it comes from.
 */
export function spreadsheetBytes<Row>(table: DownloadTable<Row>, facts: SpreadsheetFacts): Promise<Uint8Array> {
  const { columns, rows, title } = table;
  const widths = columns.map((column) => column.width);
  const styles = columns.map(columnStyle);
  const head = { cells: columns.map((column) => ({ value: column.title, style: headStyle })), height: 34 };
  const body = rows.map((row) => {
    const cells = columns.map((column) => column.value(row));
    return {
      cells: columns.map((column, index) => excelCell(column, cells[index] ?? null, styles[index] ?? {})),
      height: rowHeight(
        columns.map((column, index) => (column.type === 'string' ? cellText(cells[index] ?? null) : '')),
        widths,
      ),
    };
  });
  const sheet = worksheet(facts.sheet, widths, [head, ...body], {
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) },
    pageSetup: printed('$1:$1'),
    headerFooter: { oddFooter: `&L${title.replaceAll('&', '&&')}&R&P/&N` },
  });
  return workbookBytes(title, facts.author, facts.date, [
    ...(facts.first === undefined ? [] : [facts.first]),
    sheet,
    aboutSheet(facts),
  ]);
}

function columnStyle<Row>({ type }: DownloadColumn<Row>): CellStyle {
  const style: CellStyle = { font: look.font, alignment: { vertical: 'top', wrapText: true } };
  if (type === 'date') return { ...style, numFmt: 'dd/mm/yyyy' };
  return style;
}

function excelCell<Row>(column: DownloadColumn<Row>, cell: DownloadCell, style: CellStyle): SheetCell {
  if (column.type === 'anyURI' && typeof cell === 'string') return { value: cell, style, link: cell };
  if (column.type === 'number' && typeof cell === 'number')
    return { value: cell, style: { ...style, numFmt: numberFormat(cell) } };
  return { value: excelValue(column, cell), style };
}

function excelValue<Row>(column: DownloadColumn<Row>, cell: DownloadCell): CellValue {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return column.type === 'date' && typeof cell === 'string' ? excelDay(cell) : cellText(cell);
}

function aboutSheet({ aboutSheet: name, about }: SpreadsheetFacts): WriteSheet {
  const widths = [26, 110];
  return worksheet(
    name,
    widths,
    about.map(([what, value]) => ({
      cells: [
        { value: what, style: { font: { ...look.font, bold: true } } },
        { value, style: { font: look.font, alignment: { wrapText: true, vertical: 'top' } } },
      ],
      height: rowHeight([what, value], widths),
    })),
  );
}
