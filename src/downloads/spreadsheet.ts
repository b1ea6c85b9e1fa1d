import type ExcelJS from 'exceljs';
import { cellText, type Cell, type Column, type Table } from './column.ts';
import { excelDay, look, newWorkbook, rowHeight, workbookBytes } from './workbook.ts';

/** A line of the sheet that says what the file is: a name and what it says. */
export type AboutLine = readonly [name: string, value: string];

/** What a spreadsheet says besides its table. */
export interface SpreadsheetFacts {
  readonly sheet: string;
  readonly aboutSheet: string;
  readonly about: readonly AboutLine[];
  readonly date: string;
}

/**
 * A table as a spreadsheet: real days and numbers, the head frozen and repeated on every printed page, filters, widths, text
 * wrapped; a second sheet says where it comes from.
 */
export async function spreadsheetBytes<Row>(table: Table<Row>, facts: SpreadsheetFacts): Promise<Uint8Array> {
  const workbook = newWorkbook(table.title, facts.date);
  const sheet = workbook.addWorksheet(facts.sheet, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
    headerFooter: { oddFooter: `&L${table.title.replaceAll('&', '&&')}&R&P/&N` },
  });
  sheet.columns = table.columns.map((column) => ({
    key: column.name,
    width: column.width,
    style: { font: look.font, alignment: { vertical: 'top', wrapText: true }, ...numberFormat(column) },
  }));
  const head = sheet.addRow(table.columns.map((column) => column.title));
  head.height = 34;
  head.eachCell((cell) => {
    cell.font = { ...look.font, bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = look.head;
    cell.alignment = { vertical: 'middle', wrapText: true };
    cell.numFmt = 'General';
  });
  const widths = table.columns.map((column) => column.width);
  for (const row of table.rows) {
    const cells = table.columns.map((column) => column.value(row));
    sheet.addRow(table.columns.map((column, index) => excelCell(column, cells[index] ?? null))).height = rowHeight(
      table.columns.map((column, index) => (column.type === 'string' ? cellText(cells[index] ?? null) : '')),
      widths,
    );
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1 + table.rows.length, column: table.columns.length } };
  aboutSheet(workbook, facts);
  return workbookBytes(workbook);
}

function numberFormat<Row>(column: Column<Row>): { numFmt?: string } {
  if (column.type === 'date') return { numFmt: 'dd/mm/yyyy' };
  if (column.type === 'number') return { numFmt: '#,##0.###' };
  return {};
}

function excelCell<Row>(column: Column<Row>, cell: Cell): ExcelJS.CellValue {
  if (cell === null) return null;
  if (column.type === 'date' && typeof cell === 'string') return excelDay(cell);
  if (column.type === 'anyURI' && typeof cell === 'string') return { text: cell, hyperlink: cell };
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return cellText(cell);
}

function aboutSheet(workbook: ExcelJS.Workbook, { aboutSheet: name, about }: SpreadsheetFacts): void {
  const sheet = workbook.addWorksheet(name);
  sheet.columns = [{ width: 26 }, { width: 110 }];
  for (const line of about) {
    const row = sheet.addRow([...line]);
    row.getCell(1).font = { ...look.font, bold: true };
    row.getCell(2).font = look.font;
    row.getCell(2).alignment = { wrapText: true, vertical: 'top' };
    row.height = rowHeight([line[0], line[1]], [26, 110]);
  }
}
