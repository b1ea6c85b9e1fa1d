import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { press, useSite } from '../browser/chromium.ts';
import { parseCsv } from './downloads.ts';
import { daysOf, one, plainText, readIcs } from './read-ics.ts';

const site = useSite();
const rows = (page: Page) => page.locator('duty-filter [data-record-id]:not([hidden])');
const shown = (page: Page) =>
  rows(page).evaluateAll((elements) => elements.map((element) => element.getAttribute('data-record-id')));

/** The file that a button hands out. */
async function take(page: Page, kind: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page.locator(`[data-take=${kind}]`))]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test.each([
  ['vi', 'agency=today-so-tai-chinh&role=leads', 'today-so-tai-chinh', 'Sở Tài chính · Chủ trì'],
  ['en', 'quarter=2021-3&sort=number', 'duties', 'Q3 2021'],
] as const)('what the filters show is taken along as it is shown: /%s/duties/?%s', async (lang, query, name, title) => {
  const page = await site.open(`${lang}/duties/?${query}`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const ids = await shown(page);
  expect(ids.length).toBeGreaterThan(2);

  const xlsx = await take(page, 'xlsx');
  expect(xlsx.name).toBe(`${name}.${lang}.xlsx`);
  const [people, machines, about] = (await readXlsx(new Uint8Array(xlsx.bytes))).sheets;
  expect(people?.rows[0]?.[0]).toBe(title);
  expect(people?.rows[1]).toHaveLength(8);
  expect(people?.rows.slice(2).map(([number]) => number)).toEqual(ids.map((_, at) => at + 1));
  expect(machines?.rows.slice(1).map(([id]) => id)).toEqual(ids);
  expect(about?.rows[0]?.[1]).toBe(`${site.origin}${lang}/duties/?${query}`);

  const csv = await take(page, 'csv');
  expect(csv.bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  const table = parseCsv(csv.bytes.toString('utf8'));
  expect(table.slice(1).map(([id]) => id)).toEqual(ids);

  const days = await rows(page).evaluateAll((elements) =>
    elements.flatMap(({ dataset }) => (dataset.days ? [dataset.days.split(' ')] : dataset.day ? [[dataset.day]] : [])),
  );
  const ics = await take(page, 'ics');
  const events = readIcs(ics.bytes.toString('utf8')).components;
  const found = events.map(daysOf);
  for (const expected of days) expect(found).toContainEqual(expected);
  for (const event of events) {
    expect(ids).toContain(/^(?:Mã|id): (.+)$/imu.exec(plainText(one(event, 'DESCRIPTION') ?? ''))?.[1]);
    expect(event.components).toEqual([]);
  }
  expect(asked.filter((url) => !url.startsWith(site.origin) && !url.startsWith('blob:'))).toEqual([]);
});

test('a list without a day has no calendar, and says so', async () => {
  const page = await site.open('vi/duties/?due=conditional');
  await press(page.locator('[data-take=ics]'));
  await page.locator('take-list [role=status]:not(:empty)').waitFor();
  expect(await page.locator('take-list [role=status]').textContent()).toContain('không có lịch');
});

test('a duty says name, body and day in full on a phone in five lines at most, and the whole list fits thirty screens', async () => {
  const page = await site.open('vi/duties/', { viewport: { width: 360, height: 740 }, bypassCSP: true });
  // Rows far from the screen have a height that is only supposed, until they come near.
  await page.addStyleTag({ content: 'tr { content-visibility: visible !important }' });
  const heights = await rows(page).evaluateAll((elements) =>
    elements.map((element) => element.getBoundingClientRect().height),
  );
  expect(Math.max(...heights)).toBeLessThan(120);
  expect((await page.evaluate(() => document.documentElement.scrollHeight)) / 740).toBeLessThanOrEqual(30);
});

test('on paper stands what is shown, without the filters', async () => {
  const page = await site.open('en/duties/?agency=so-giao-thong-van-tai&role=leads');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('.chosen').textContent()).toBe('Department of Transport · Leads');
  expect(await rows(page).first().isVisible()).toBe(true);
  expect(await page.locator('duty-filter form').isVisible()).toBe(false);
  expect(await page.locator('duty-filter [data-record-id][hidden]').first().isVisible()).toBe(false);
});

test('a body of today has its sheet to print, with the bodies whose duties it has', async () => {
  const page = await site.open('vi/agency-sheet/today-so-tai-chinh/');
  const text = ((await page.locator('.sheet').textContent()) ?? '').replace(/\s+/g, ' ');
  expect(text).toContain('Sở Tài chính; Sở Kế hoạch và Đầu tư');
  const duties = await page.locator('.sheet tbody tr:not(.group)').count();
  await site.visit(page, 'vi/agency-sheet/so-tai-chinh/');
  expect(duties).toBeGreaterThan(await page.locator('.sheet tbody tr:not(.group)').count());
});
