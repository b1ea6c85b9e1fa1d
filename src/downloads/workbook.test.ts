import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { spreadsheetBytes } from './spreadsheet.ts';
import { printed, rowHeight, workbookOf, worksheet } from './workbook.ts';

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
const facts = {
  sheet: 'Việc',
  aboutSheet: 'Nguồn',
  about: [['Nguồn', '01/CT-UBND']] as const,
  author: 'Plans',
  date: '2021-01-06',
};

describe('a spreadsheet', () => {
  it('holds real days, numbers and links, and its own dates are those of the data', async () => {
    const book = await readXlsx(await spreadsheetBytes(table, facts), { readStyles: true });
    const [sheet, about] = book.sheets;
    expect(sheet?.rows[1]).toEqual(['a', new Date('2021-12-31T00:00:00Z'), 1450.5, 'https://example.org/a']);
    expect(sheet?.cells?.get('1,1')?.style?.numFmt).toBe('dd/mm/yyyy');
    expect(sheet?.cells?.get('1,3')?.hyperlink?.target).toBe('https://example.org/a');
    expect(sheet?.freezePane).toEqual({ rows: 1 });
    expect(about?.rows[0]?.[1]).toBe('01/CT-UBND');
    expect(book.properties).toMatchObject({ title: 'Việc', created: new Date('2021-01-06T00:00:00Z') });
  });

  it('repeats its head on every printed page, as wide as the page', async () => {
    const [sheet] = (await readXlsx(await spreadsheetBytes(table, facts))).sheets;
    expect(sheet?.pageSetup).toMatchObject({ printTitlesRow: '$1:$1', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(sheet?.autoFilter).toEqual({ range: 'A1:D2' });
  });

  it('quotes the name of a sheet in what it repeats, as Excel demands', () => {
    const sheet = worksheet("Kế hoạch '21", [8], [], { pageSetup: printed('$1:$2') });
    expect(workbookOf('Việc', 'Plans', '2021-01-06', [sheet]).namedRanges).toEqual([
      { name: '_xlnm.Print_Titles', range: "'Kế hoạch ''21'!$1:$2", scope: "Kế hoạch '21" },
    ]);
  });

  it('is the same bytes when made again', async () => {
    expect(await spreadsheetBytes(table, facts)).toEqual(await spreadsheetBytes(table, facts));
  });

  it('gives a row the height of its longest text, within bounds', () => {
    expect(rowHeight(['x'.repeat(45), 'y'], [10, 10])).toBe(4 * 15.5 + 3);
    expect(rowHeight(['', ''], [10, 10])).toBe(15.5 + 3);
    expect(rowHeight(['x'.repeat(10_000)], [10])).toBe(400);
  });
});
