import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { spreadsheetBytes } from './spreadsheet.ts';
import { rowHeight } from './workbook.ts';

const table = {
  name: 'x.vi',
  title: 'Việc',
  key: ['id'],
  rows: [{ id: 'a' }],
  columns: [
    { name: 'id', title: 'Mã', type: 'string', lang: null, width: 8, value: (row: { id: string }) => row.id },
    { name: 'due', title: 'Hạn', type: 'date', lang: null, width: 12, value: () => '2021-12-31' },
    { name: 'sum', title: 'Tiền', type: 'number', lang: null, width: 12, value: () => 1450.5 },
    { name: 'url', title: 'Địa chỉ', type: 'anyURI', lang: null, width: 30, value: () => 'https://example.org/a' },
  ],
} as const;
const facts = { sheet: 'Việc', aboutSheet: 'Nguồn', about: [['Nguồn', '01/CT-UBND']] as const, date: '2021-01-06' };

describe('a spreadsheet', () => {
  it('holds real days, numbers and links, and its own dates are those of the data', async () => {
    const book = new ExcelJS.Workbook();
    // The library's types know Node's Buffer alone.
    await book.xlsx.load((await spreadsheetBytes(table, facts)) as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('Việc');
    expect(sheet?.getCell('B2').value).toEqual(new Date('2021-12-31T00:00:00Z'));
    expect(sheet?.getCell('C2').value).toBe(1450.5);
    expect(sheet?.getCell('D2').hyperlink).toBe('https://example.org/a');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(book.getWorksheet('Nguồn')?.getCell('B1').value).toBe('01/CT-UBND');
    expect(book.created).toEqual(new Date('2021-01-06T00:00:00Z'));
  });

  it('is the same bytes when made again', async () => {
    expect(await spreadsheetBytes(table, facts)).toEqual(await spreadsheetBytes(table, facts));
  });

  it('gives a row the height of its longest text, within bounds', () => {
    expect(rowHeight(['x'.repeat(45), 'y'], [10, 10])).toBe(5 * 15.5 + 3);
    expect(rowHeight(['', ''], [10, 10])).toBe(15.5 + 3);
    expect(rowHeight(['x'.repeat(10_000)], [10])).toBe(400);
  });
});
