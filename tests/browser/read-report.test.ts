import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../site/dist.ts';
import { excelDays, fillForm, throughLibreOffice, type Filling } from '../duties/fill-form.ts';
import { useSite } from './chromium.ts';

const site = useSite();
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const head = { D4: 'Quý II/2021', D8: 'Trần Thị B', D9: excelDays('2021-06-18') };
const rows: Readonly<Record<string, Filling>> = {
  I13: 38.2,
  J13: 75.4,
  K13: 'Đúng tiến độ',
  I15: 'Đã trình <b>UBND</b> thành phố',
  K15: 'Hoàn thành',
  K16: 'Chậm tiến độ',
  L16: 'Chờ ý kiến Bộ',
};
let form: Uint8Array;
const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: xlsx, buffer: Buffer.from(bytes) });

beforeAll(() => {
  form = readFileSync(join(dist, 'downloads/agencies/so-giao-thong-van-tai.report.vi.xlsx'));
});

/** Opens the reader, gives it files, and waits until they are read. */
async function read(path: string, files: Parameters<typeof file>[], options = {}) {
  const page = await site.open(path, options);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await page.locator('input[type=file]').setInputFiles(files.map(([name, bytes]) => file(name, bytes)));
  await page.locator('report-reader:not([aria-busy]) .outcome section').first().waitFor();
  return { page, asked, wrong };
}

describe('a filled report form in the browser', () => {
  test('is shown row by row against the plan, as Excel and as LibreOffice save it, and nothing is sent', async () => {
    const filled = await fillForm(form, { ...head, ...rows });
    for (const bytes of [filled, throughLibreOffice(filled)]) {
      const { page, asked, wrong } = await read('vi/duties/read-report/', [['a.xlsx', bytes]]);
      const outcome = page.locator('.outcome');
      expect(await outcome.locator('h2').allTextContents()).toEqual(['Sở Giao thông vận tải: báo cáo quý II/2021']);
      const said = async (id: string) =>
        (await outcome.locator(`[data-record-id="${id}"] td`).allTextContents()).join(' | ');
      expect(await said('01-ct-ubnd/pl1-7')).toBe(
        '159 triệu tấnNăm 2021 | 38,2 | 75,4bằng 47,4% kế hoạch | chưa xongđúng tiến độ',
      );
      expect(await said('01-ct-ubnd/pl4-9')).toContain('Đã trình <b>UBND</b> thành phố |  | hoàn thành');
      expect(await said('01-ct-ubnd/pl4-10')).toContain('chậm tiến độNguyên nhân: Chờ ý kiến Bộ');
      expect(await said('01-ct-ubnd/pl4-48')).toContain('chưa báo cáo');
      expect((await outcome.locator('.counts tbody tr').last().allTextContents()).join()).toBe('Tất cả1116');
      expect(asked.filter((one) => !one.startsWith(`GET ${site.origin}`))).toEqual([]);
      expect(wrong).toEqual([]);
    }
  });

  test('is refused with sheet, cell and mend where it is broken; others beside it are read, on a phone', async () => {
    const broken = await fillForm(form, {
      ...head,
      I13: 'khoảng 38',
      J13: { formula: '30+8', result: 38 },
      D15: '01-ct-ubnd/pl4-999',
      E13: 'Nghìn tấn',
      D9: excelDays('2199-01-01'),
    });
    const good = await fillForm(form, { ...head, ...rows });
    const { page } = await read(
      'en/duties/read-report/',
      [
        ['broken.xlsx', broken],
        ['none.xlsx', Buffer.from('no workbook')],
        ['good.xlsx', good],
      ],
      { viewport: { width: 360, height: 740 } },
    );
    expect(await page.getByRole('status').allTextContents()).toContain('Files read: 1; refused: 2.');
    const refused = page.locator('.refused').first();
    const cells = await refused.locator('tbody th').allTextContents();
    expect(cells.map((cell) => cell.split('!')[1])).toEqual(['D9', 'E13', 'J13', 'I13', 'D15', 'D12']);
    const text = ((await refused.textContent()) ?? '').replace(/\s+/g, ' ');
    for (const words of [
      'is later than today',
      'The cell holds a formula (result “38”)',
      'The unit is “Nghìn tấn”, expected “Triệu tấn”',
    ])
      expect(text).toContain(words);
    expect(await refused.locator('[lang=vi]').count()).toBeGreaterThan(2);
    expect(await page.locator('.outcome h2').allTextContents()).toEqual([
      'Refused: broken.xlsx',
      'Refused: none.xlsx',
      'Department of Transport: report on Q2 2021',
    ]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
  });

  test('needs scripts, and says what does without', async () => {
    const page = await site.open('vi/duties/read-report/', { javaScriptEnabled: false });
    expect(await page.locator('report-reader').textContent()).toContain('npm run results -- import FORM.xlsx');
    expect(await page.locator('input[type=file]').isVisible()).toBe(false);
  });
});
