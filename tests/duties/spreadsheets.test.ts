import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTool, tools } from '../../scripts/lib/tools.ts';
import { csvRows, downloads, parseCsv, sheetOf, workbook } from './downloads.ts';
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
    const sheet = lang === 'vi' ? 'Việc phải làm' : 'Duties';
    const rows = converted(`${slug}.${lang}-${sheet}`);
    expect(rows.slice(1).map((row) => row[0])).toEqual(entriesOf(`agency/${slug}`, lang).map((entry) => entry.id));
  });

  test('has real days and numbers, a frozen head, widths and filters', async () => {
    const sheet = sheetOf(await workbook(`agencies/${slug}.vi.xlsx`), 0);
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
  const firstColumns = (rows: string[][]) => rows.map((row) => row[2] ?? '');

  test('of Sở Giao thông vận tải has the rows that it must report, and cells for result, cause and proposal', () => {
    const rows = converted('so-giao-thong-van-tai.report.vi-Báo cáo');
    const head = rows.find((row) => row[0] === 'TT') ?? [];
    expect(head.slice(6)).toEqual(['Kết quả thực hiện', 'Nguyên nhân (nếu chậm, không đạt)', 'Đề xuất, kiến nghị']);
    expect(firstColumns(rows).filter((cell) => /^pl\d/.test(cell))).toEqual([
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
    const rows = sheet.rows.filter((row) => typeof row[2] === 'string' && /^pl\d/.test(row[2]));
    expect(rows).toHaveLength(9);
    for (const row of rows) {
      expect([6, 7, 8].map((column) => row[column] ?? null)).toEqual([null, null, null]);
      expect(row[5] === null || row[5] instanceof Date).toBe(true);
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
