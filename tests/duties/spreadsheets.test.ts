import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTool, tools } from '../../scripts/lib/tools.ts';
import { csvRows, downloads, parseCsv, sheetOf, workbook } from './downloads.ts';
import {
  cellAt,
  filledColumns,
  META_SHEET,
  metaKeys,
  REPORT_FORM,
  reportColumn,
} from '../../src/formats/report-cells.ts';
import { entriesOf } from './agency-page.ts';
import { handRead } from './hand-read.ts';

const slugs = handRead.map(({ agency }) => agency.slice('agency/'.length));
let folder = '';

/** Every sheet of the spreadsheets as LibreOffice reads it: a file of its own, days as it shows them. */
beforeAll(() => {
  const office = tools.find((tool) => tool.name === 'LibreOffice');
  const program = office ? findTool(office) : null;
  if (program === null) throw new Error('LibreOffice is missing: install libreoffice-calc');
  folder = mkdtempSync(join(tmpdir(), 'officials-'));
  const books = slugs
    .flatMap((slug) => [`${slug}.vi.xlsx`, `${slug}.en.xlsx`])
    .concat('so-giao-thong-van-tai.report.vi.xlsx')
    .map((name) => join(downloads, 'agencies', name));
  execFileSync(
    program,
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
      '--outdir',
      folder,
      ...books,
    ],
    { stdio: 'ignore', timeout: 110_000 },
  );
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const converted = (start: string) => {
  const name = readdirSync(folder).find((candidate) => candidate.startsWith(start) && candidate.endsWith('.csv'));
  if (name === undefined) throw new Error(`LibreOffice made nothing of ${start}`);
  return parseCsv(readFileSync(join(folder, name), 'utf8'));
};

describe.each(slugs)('the spreadsheet of %s', (slug) => {
  test.each(['vi', 'en'] as const)('opens in LibreOffice with what the page has (%s)', (lang) => {
    const people = converted(`${slug}.${lang}-${lang === 'vi' ? 'Việc phải làm' : 'Duties'}`);
    expect(people[1]).toHaveLength(8);
    expect(people.length - 2).toBe(entriesOf(`agency/${slug}`, lang).length);
    const sheet = lang === 'vi' ? 'Dữ liệu' : 'Data';
    const rows = converted(`${slug}.${lang}-${sheet}`);
    expect(rows.slice(1).map((row) => row[0])).toEqual(entriesOf(`agency/${slug}`, lang).map((entry) => entry.id));
  });

  test('has real days and numbers, a frozen head, widths and filters', async () => {
    const sheet = sheetOf(await workbook(`agencies/${slug}.vi.xlsx`), 1);
    const rows = csvRows(`agencies/${slug}.vi.csv`);
    const column = (name: string) => Object.keys(rows[0] ?? {}).indexOf(name);
    expect(sheet.freezePane).toEqual({ rows: 1 });
    expect(sheet.autoFilter).toBeTruthy();
    expect(Math.min(...(sheet.columns ?? []).map((one) => one.width ?? 0))).toBeGreaterThanOrEqual(8);
    rows.forEach((row, index) => {
      const cells = sheet.rows[index + 1] ?? [];
      const due = cells[column('due')];
      expect(due instanceof Date ? due.toISOString().slice(0, 10) : '').toBe(row.due);
      expect(String(cells[column('figure_number')] ?? '')).toBe(row.figure_number);
    });
  });
});

describe('the form of the quarterly report', () => {
  const recordsOf = (rows: string[][]) =>
    rows.map((row) => row[reportColumn('record')] ?? '').filter((cell) => /^01-ct-ubnd\/pl\d/.test(cell));

  test('of Sở Giao thông vận tải has the rows that it must report, and cells for result, cause and proposal', () => {
    const rows = converted('so-giao-thong-van-tai.report.vi-Báo cáo');
    const head = rows.find((row) => row[0] === 'TT') ?? [];
    expect(head.slice(reportColumn('amount'))).toEqual([
      'Tổng mức đầu tư (tỷ đồng)',
      'Hạn cuối',
      'Kết quả trong quý',
      'Lũy kế từ đầu năm',
      'Tình trạng (chọn)',
      'Nguyên nhân (nếu chậm, không đạt)',
      'Đề xuất, kiến nghị',
    ]);
    expect(recordsOf(rows).map((id) => id.slice('01-ct-ubnd/'.length))).toEqual([
      'pl1-7',
      'pl4-9',
      'pl4-10',
      'pl4-48',
      'pl4-49',
      'pl5-ii-1',
      'pl5-ii-2',
      'pl6-ii-12',
      'pl7-ii-12',
    ]);
    expect(rows.flat().join(' ')).toContain('Điểm d khoản 1 mục III, Chỉ thị 01/CT-UBND');
  });

  test('leaves what is to be filled in empty, and gives days as days', async () => {
    const sheet = sheetOf(await workbook('agencies/so-giao-thong-van-tai.report.vi.xlsx'), 0);
    const rows = sheet.rows.filter((row) => String(row[reportColumn('record')]).startsWith('01-ct-ubnd/pl'));
    expect(rows).toHaveLength(9);
    for (const row of rows) {
      expect(filledColumns.map((column) => row[reportColumn(column)] ?? null)).toEqual(filledColumns.map(() => null));
      const due = row[reportColumn('due')];
      // Of a project the year that its annex expects, in words: an expectation is no last day.
      expect(due === null || due instanceof Date || due === 'Năm 2021').toBe(true);
    }
  });

  test('says in a hidden sheet how programs read it', async () => {
    const book = await workbook('agencies/so-giao-thong-van-tai.report.vi.xlsx');
    const meta = book.sheets.find(({ name }) => name === META_SHEET);
    expect(meta?.hidden).toBe(true);
    const of = (key: string) => (meta?.rows ?? []).filter((row) => row[0] === key).map((row) => String(row[1]));
    expect(metaKeys.filter((key) => of(key).length === 0)).toEqual([]);
    expect(of('form')).toEqual([REPORT_FORM]);
    expect(of('order')).toEqual(['01-ct-ubnd/iii-1-d-o2']);
    expect(of('period')).toEqual(['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4']);
    const sheet = sheetOf(book, 0);
    const head = sheet.rows[Number(of('head')[0]) - 1] ?? [];
    expect(head[reportColumn('record')]).toBe('Mã');
    for (const key of ['quarter', 'by', 'on']) {
      const cell = cellAt(of(key)[0] ?? '');
      expect(sheet.rows[cell?.row ?? -1]?.[0], key).toMatch(/:$/);
      expect(cell?.column).toBe(reportColumn('record'));
    }
  });

  test('brings the scenario of annex 2 along, and says that it names no body', async () => {
    const sheet = sheetOf(await workbook('agencies/so-giao-thong-van-tai.report.vi.xlsx'), 1);
    expect(sheet.rows[0]?.[0]).toContain('không ghi cơ quan nào');
    expect(sheet.rows[2]?.[2]).toBe(112.1);
  });

  test('is given to a body that no annex names, and not to a ministry that does not owe the report', () => {
    const names = readdirSync(join(downloads, 'agencies'));
    expect(names).toContain('ubnd-huyen-vinh-bao.report.vi.xlsx');
    expect(names).not.toContain('bo-khoa-hoc-va-cong-nghe.report.vi.xlsx');
  });
});
