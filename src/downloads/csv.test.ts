import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { DownloadTable } from './column.ts';
import { csvText, csvwText } from './csv.ts';

interface Row {
  readonly id: string;
  readonly bodies: readonly string[];
  readonly due: string | null;
}
const table: DownloadTable<Row> = {
  name: 'tasks.vi',
  title: 'Nhiệm vụ',
  key: ['id'],
  rows: [
    { id: 'a-1', bodies: ['Sở Văn hóa, Thể thao', 'Sở Y tế'], due: '2021-12-31' },
    { id: 'a-2', bodies: [], due: null },
  ],
  columns: [
    { name: 'id', title: 'Mã', type: 'string', lang: null, width: 8, value: (row) => row.id },
    { name: 'lead', title: 'Chủ "trì"', type: 'string', lang: 'vi', list: true, width: 20, value: (row) => row.bodies },
    { name: 'due', title: 'Hạn', type: 'date', lang: null, width: 12, value: (row) => row.due },
  ],
};

describe('a table to take along', () => {
  it('is CSV with a byte-order mark and CRLF, cells quoted where they must be and empty where there is nothing', () => {
    expect(csvText(table)).toBe(
      '\uFEFFMã,"Chủ ""trì""",Hạn\r\na-1,"Sở Văn hóa, Thể thao; Sở Y tế",2021-12-31\r\na-2,,\r\n',
    );
  });

  it.each([
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['- Thu ngân sách', "'- Thu ngân sách"],
    ['@x', "'@x"],
    ["'=1+1", "''=1+1"],
    ['\r=1', "'\r=1"],
    ['+84', '+84'],
    ['-5.5', '-5.5'],
    ['a=b', 'a=b'],
  ])('holds nothing that a spreadsheet would run: %s', (cell, written) => {
    const [, [first] = []]: string[][] = parse(csvText({ ...table, rows: [{ id: cell, bodies: [], due: null }] }), {
      bom: true,
    });
    expect(first).toBe(written);
  });

  it('is described by CSVW: headings, data types, what parts several values, the key', () => {
    const metadata = JSON.parse(
      csvwText(table, { lang: 'vi', sources: ['01/CT-UBND'], notice: 'Không chính thức', date: '2021-01-06' }),
    );
    expect(metadata).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
      url: 'tasks.vi.csv',
      tableSchema: { primaryKey: ['id'] },
    });
    expect(metadata.tableSchema.columns).toEqual([
      { name: 'id', titles: { vi: 'Mã' }, datatype: 'string' },
      { name: 'lead', titles: { vi: 'Chủ "trì"' }, datatype: 'string', separator: '; ', lang: 'vi' },
      { name: 'due', titles: { vi: 'Hạn' }, datatype: { base: 'date', format: 'yyyy-MM-dd' } },
    ]);
  });
});
