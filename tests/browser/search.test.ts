import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { press, useSite } from './chromium.ts';

const site = useSite();

const done = (page: Page) => page.waitForSelector('[data-part=results][aria-busy=false]', { state: 'attached' });
const ids = (page: Page) =>
  page.$$eval('[data-part=results] [data-record-id]', (items) =>
    items.map((item) => item.getAttribute('data-record-id')),
  );
const search = (path: string) => site.open(path, { viewport: { width: 1280, height: 900 } });
/** The way from the search box to all results of a query: the last of what it shows, and of no other query. */
const answered = (page: Page, query: string) =>
  page.locator(`search-box [role=option][href$="?${new URLSearchParams({ q: query })}"]`).waitFor();

describe('the search page', () => {
  test('answers the question in its address and says what it understood', async () => {
    const page = await search('vi/search/?q=so+tai+chinh+quy+4+2021');
    expect(await page.textContent('[data-part=understood]')).toMatch(/Cơ quan: Sở Tài chính.*Thời hạn: quý IV\/2021/);
    expect(await ids(page)).toEqual(expect.arrayContaining(['01-ct-ubnd/pl4-11', '01-ct-ubnd/pl4-12']));
    expect(await page.textContent('[role=status][data-part=status]')).toMatch(/^\d+ kết quả$/);
  });

  test('lets the reader undo what it understood', async () => {
    const page = await search('vi/search/?q=so+tai+chinh+quy+4+2021');
    const before = await ids(page);
    await press(page.locator('[data-part=understood] .undo').nth(1));
    await page.waitForURL(/plain=deadline/);
    await done(page);
    expect(await ids(page)).not.toEqual(before);
    expect(await page.textContent('[data-part=understood]')).not.toContain('Thời hạn');
  });

  test('keeps query and facets in the address; reload and Back restore them', async () => {
    const page = await search('vi/search/?q=quy+hoach');
    const all = await ids(page);
    await page.check('[name=kind][value=task]');
    await page.waitForURL(/kind=task/);
    await done(page);
    const tasks = await ids(page);
    expect(tasks.length).toBeGreaterThan(0);
    expect(tasks).not.toEqual(all);
    await page.reload();
    await done(page);
    expect([await ids(page), await page.isChecked('[name=kind][value=task]')]).toEqual([tasks, true]);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('kind'));
    await done(page);
    expect([await ids(page), await page.isChecked('[name=kind][value=task]')]).toEqual([all, false]);
  });

  test('lists by facets before anything is typed, and by deadline when asked', async () => {
    const page = await search('vi/search/?kind=task&agency=agency/so-tu-phap&sort=deadline');
    expect((await ids(page)).slice(0, 2)).toEqual(['01-ct-ubnd/pl4-2', '01-ct-ubnd/pl4-1']);
  });

  test('finds across languages and shows the page of its own', async () => {
    const page = await search('en/search/?q=xe+buyt');
    expect((await ids(page))[0]).toBe('01-ct-ubnd/pl4-9');
    expect(await page.getAttribute('[data-record-id="01-ct-ubnd/pl4-9"] h3 a', 'href')).toMatch(
      /\/en\/01-ct-ubnd\/pl4-9\/(#:~:text=.*)?$/,
    );
    expect(await page.getAttribute('[data-record-id="01-ct-ubnd/pl4-9"] .excerpt', 'lang')).toBe('vi');
  });

  test('brings the first results first on a phone, the rest of them when the reader comes near', async () => {
    const page = await site.open('vi/search/?q=quy+hoach', { viewport: { width: 360, height: 740 } });
    await done(page);
    const items = page.locator('[data-part=results] > [data-record-id]');
    expect(await items.count()).toBe(5);
    await page.locator('[data-part=more]').scrollIntoViewIfNeeded();
    await items.nth(9).waitFor();
    expect(await items.count()).toBe(10);
    const shown = await ids(page);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('never leaves an empty page without a way on', async () => {
    const page = await search('vi/search/?q=qqqq+zzzz');
    expect(await ids(page)).toEqual([]);
    expect(await page.isVisible('[data-part=none] a')).toBe(true);
    const report = await page.getAttribute('[data-part=notices] .report a', 'href');
    expect(decodeURIComponent(report ?? '')).toContain('qqqq zzzz');
  });
});

describe('the search box of every page', () => {
  test.each(['/', 'Control+k'])(
    'opens with %s, is a combobox with a list box, and leads to the chosen record',
    async (key) => {
      const page = await site.open('vi/01-ct-ubnd/ii-4-a/', { viewport: { width: 1280, height: 900 } });
      await page.keyboard.press(key);
      await page.keyboard.type('xe buyt');
      await answered(page, 'xe buyt');
      expect(await page.locator('search-box [role=option][data-record-id="01-ct-ubnd/pl4-9"]').count()).toBe(1);
      const input = page.locator('header input[type=search]');
      expect([await input.getAttribute('role'), await input.getAttribute('aria-expanded')]).toEqual([
        'combobox',
        'true',
      ]);
      await page.keyboard.press('ArrowDown');
      const active = await input.getAttribute('aria-activedescendant');
      expect(await page.getAttribute(`#${active}`, 'aria-selected')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await input.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/vi\/01-ct-ubnd\/pl4-9\/$/);
    },
  );

  test('shows kind, number, body and deadline of a result', async () => {
    const page = await site.open('vi/', { viewport: { width: 1280, height: 900 } });
    await page.keyboard.press('/');
    await page.keyboard.type('phụ lục 4 số 53');
    await answered(page, 'phụ lục 4 số 53');
    expect(await page.locator('search-box [role=option]').first().textContent()).toMatch(
      /Nhiệm vụ 53.*Sở Xây dựng · Quý I\/2021/s,
    );
  });

  test('says what it mended', async () => {
    const page = await site.open('vi/', { viewport: { width: 1280, height: 900 } });
    await page.keyboard.press('/');
    await page.keyboard.type('quys 4 so khdt');
    await answered(page, 'quys 4 so khdt');
    await page.locator('search-box .understood', { hasText: 'Sở Kế hoạch và Đầu tư' }).waitFor();
  });

  test('loads little before it is used', async () => {
    const page = await site.open('vi/', {});
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('.js'))
        .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
    );
    expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(8 * 1024);
    expect(
      await page.evaluate(() =>
        performance.getEntriesByType('resource').some((entry) => entry.name.includes('/pagefind/')),
      ),
    ).toBe(false);
  });
});
