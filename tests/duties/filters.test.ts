import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { follow, press, useSite } from '../browser/chromium.ts';
import { entriesOf } from './agency-page.ts';

const site = useSite();
const shown = (page: Page) => page.locator('duty-filter [data-record-id]:not([hidden])').count();
const status = async (page: Page) => (await page.locator('duty-filter .shown').textContent()) ?? '';

test('filters work before anything is typed, combine, count and stand in the address', async () => {
  const page = await site.open('vi/duties/');
  const all = await shown(page);
  expect(await status(page)).toBe(`Đang hiện ${all} trong ${all} việc`);
  await page.selectOption('select[name=agency]', 'so-giao-thong-van-tai');
  expect(await shown(page)).toBe(
    entriesOf('agency/so-giao-thong-van-tai', 'vi').filter((entry) => entry.section === 'duties').length,
  );
  const leads = Number(await page.locator('[data-count=role][data-value=leads]').textContent());
  await page.check('input[name=role][value=leads]');
  expect(await shown(page)).toBe(leads);
  expect(leads).toBe(4);
  await page.waitForURL(`${site.origin}vi/duties/?agency=so-giao-thong-van-tai&role=leads`);
  await page.reload();
  expect(await shown(page)).toBe(4);
  expect(await page.locator('select[name=agency]').inputValue()).toBe('so-giao-thong-van-tai');
  await press(page.locator('button[type=reset]'));
  await page.waitForURL(`${site.origin}vi/duties/`);
  expect(await shown(page)).toBe(all);
});

test('a body that only coordinates does not lead, and a ministry is reached through its class unless only its name counts', async () => {
  const page = await site.open('vi/duties/?agency=bo-khoa-hoc-va-cong-nghe&role=coordinates');
  expect(await shown(page)).toBe(3 + 16 + 2 + 1);
  await page.check('input[name=named]');
  expect(await shown(page)).toBe(3);
});

test('the duties of a body are found under its name of today', async () => {
  const page = await site.open('vi/duties/?agency=today-so-xay-dung&role=supervises&named=1');
  const names = await page.locator('duty-filter [data-record-id]:not([hidden]) .who').allTextContents();
  expect(names.some((name) => name.includes('Sở Giao thông vận tải'))).toBe(true);
  expect(names.some((name) => name.includes('Sở Xây dựng'))).toBe(true);
  expect(names.every((name) => /Sở (Giao thông vận tải|Xây dựng)/.test(name))).toBe(true);
});

test('every district and ward can be chosen, and one that no duty names says so', async () => {
  const page = await site.open('vi/duties/');
  const options = await page
    .locator('select[name=agency] option[data-name]')
    .evaluateAll((all) =>
      all.map((one) => ({ name: (one as HTMLElement).dataset['name'] ?? '', value: (one as HTMLOptionElement).value })),
    );
  const places = await (await fetch(`${site.origin}api/v1/places.json`)).json();
  const districts = (places as { type: string; name: { vi: string } }[]).filter(({ type }) =>
    type.endsWith('-district'),
  );
  expect(districts.length).toBe(15);
  for (const { name } of districts)
    expect(
      options.filter((one) => one.name.toLowerCase().includes(name.vi.toLowerCase())),
      name.vi,
    ).not.toEqual([]);
  expect(options.filter(({ value }) => value.startsWith('ward-')).length).toBe(50);
  const unnamed = options.filter((one) => one.name.includes('không việc nào gọi tên riêng'));
  expect(unnamed.map(({ value }) => value)).toContain('quan-hai-an');
  await page.selectOption('select[name=agency]', 'quan-hai-an');
  const byClass = await shown(page);
  expect(byClass).toBeGreaterThan(0);
  await page.selectOption('select[name=agency]', 'ward-phuong-hai-an');
  expect(await shown(page)).toBe(byClass);
  await page.check('input[name=named]');
  expect(await shown(page)).toBe(0);
});

test('annex, group, quarter, kind of deadline and milestone narrow the list', async () => {
  const page = await site.open('en/duties/?place=01-ct-ubnd/pl4:VII&quarter=2021-3');
  expect(await shown(page)).toBe(3);
  await site.visit(page, 'en/duties/?due=conditional');
  // Four rows, "nếu thấy cần", and two meetings that a report must reach.
  expect(await shown(page)).toBe(7);
  await site.visit(page, 'en/duties/?milestone=inauguration');
  expect(await shown(page)).toBe(23);
  expect(await page.locator('.filters > details').getAttribute('open')).not.toBeNull();
});

test('what comes back is found in every quarter in which it does, and a quarter says that it counts whole years', async () => {
  const page = await site.open('vi/duties/?agency=so-y-te&quarter=2021-Q2');
  const days = await page
    .locator('duty-filter [data-record-id]:not([hidden])')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['days'] ?? ''));
  expect(days.filter((list) => list.includes('2021-06-')).length).toBeGreaterThan(0);
  const option = (value: string) => page.locator(`select[name=quarter] option[value="${value}"]`).textContent();
  expect(await option('2021-Q2')).toBe(`Quý II/2021 (${days.length})`);
  expect(await option('2021-Q4')).toMatch(/^Quý IV\/2021 và cả năm \(\d+\)$/);
  await site.visit(page, 'vi/agency/so-y-te/?asof=2021-06-30');
  expect(await page.locator('#duties due-as-of [role=status]').textContent()).toMatch(/; việc định kỳ đã qua 2 kỳ\./);
});

test('in English a day is written as days are, and no count stands before a word that may not fit it', async () => {
  const page = await site.open('en/agency/so-y-te/?asof=2021-06-30');
  const said = (await page.locator('#duties due-as-of [role=status]').textContent()) ?? '';
  expect(said).toMatch(/^As of 30 June 2021: deadlines past: 1; /);
  const next = await page.locator('#duties .standing').allTextContents();
  expect(next.filter((words) => words.includes('next time')).join()).toContain('next time: 19 September 2021');
});

test('the list can be put in the order of bodies and of numbers', async () => {
  const page = await site.open('vi/duties/?document=108-nq-cp&kind=task&sort=number');
  const numbers = await page
    .locator('duty-filter [data-record-id]:not([hidden])')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['number']));
  expect(numbers.slice(0, 3)).toEqual(['2.11', '2.12', '3.1']);
  expect(numbers.at(-1)).toBe('10.3');
});

test('filters are worked from the keyboard, and what they do is announced', async () => {
  const page = await site.open('vi/duties/');
  await page.focus('input[name=role][value=monitors]');
  await page.keyboard.press('Space');
  expect(await page.locator('input[name=role][value=monitors]').isChecked()).toBe(true);
  expect(await page.locator('duty-filter .shown[role=status]').count()).toBe(1);
  expect(await status(page)).toMatch(/^Đang hiện 88 trong \d+ việc$/);
});

test('on the page of a body roles are filtered, and the address keeps them for the other language', async () => {
  const page = await site.open('vi/agency/so-giao-thong-van-tai/?role=supervises');
  expect(await page.locator('#duties [data-record-id]:not([hidden])').count()).toBe(3);
  await follow(page.locator('[data-language-switch]'), /\/en\/agency\/so-giao-thong-van-tai\/\?role=supervises$/);
  expect(await page.locator('#duties [data-record-id]:not([hidden])').count()).toBe(3);
});

test('each document says whether the time that it plans for is over on that day', async () => {
  const page = await site.open('vi/duties/?asof=2022-01-01');
  const periods = page.locator('document-periods > p');
  expect((await periods.allTextContents()).map((text) => text.replace(/^.*: /, ''))).toEqual([
    '26/11/2019 – 31/12/2030 (đang trong thời gian thực hiện)',
    '01/01/2021 – 31/12/2021 (đã hết thời gian thực hiện)',
  ]);
});

test("deadlines are seen as of the reader's day, without a word on what was done", async () => {
  const page = await site.open('vi/deadlines/?asof=2021-10-01');
  const text = (await page.locator('due-as-of [role=status]').textContent()) ?? '';
  const [passed = 0, now = 0, later = 0, open = 0] = [...text.replace('01/10/2021', '').matchAll(/\d+/g)].map((match) =>
    Number(match[0]),
  );
  expect(await page.locator('[data-due]').count()).toBe(passed + now + later + open);
  expect(text).toContain('văn bản không nói');
  expect(await page.locator('[data-record-id="01-ct-ubnd/pl4-2"] .standing').textContent()).toBe('đã đến hạn');
  expect(await page.locator('[data-record-id="01-ct-ubnd/iii-1-d-o2"] .standing').textContent()).toBe(
    'kỳ tới: 19/12/2021',
  );
  await page.fill('input[name=asof]', '2020-01-01');
  await page.waitForURL(`${site.origin}vi/deadlines/?asof=2020-01-01`);
});

test('without scripts the plain listings have every duty', async () => {
  const page = await site.open('vi/duties/', { javaScriptEnabled: false });
  expect(await page.locator('.filters').isVisible()).toBe(false);
  const all = new Set(
    await page
      .locator('[data-record-id]')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['recordId'])),
  );
  await follow(page.locator('.ways').getByText('Theo thời hạn'), /\/vi\/deadlines\/$/);
  const dated = new Set(
    await page
      .locator('main [data-record-id]')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['recordId'])),
  );
  expect([...all].filter((id) => !dated.has(id))).toEqual([]);
  await site.visit(page, 'vi/duties/by-group/');
  const grouped = new Set(
    await page
      .locator('main [data-record-id]')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['recordId'])),
  );
  expect([...all].filter((id) => !grouped.has(id))).toEqual([]);
  await site.visit(page, 'vi/duties/by-agency/');
  expect(await page.locator('#so-giao-thong-van-tai [data-record-id]').count()).toBe(8);
});

test('every file that a page offers is there', async () => {
  const page = await site.open('vi/agency/so-giao-thong-van-tai/');
  const links = await page
    .locator('.take a')
    .evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toHaveLength(6);
  // The address to subscribe to is that of the published site.
  expect(links.filter((link) => link.startsWith('webcal:'))).toHaveLength(1);
  for (const link of links.filter((one) => !one.startsWith('webcal:')))
    expect((await page.request.get(link)).status()).toBe(200);
});
