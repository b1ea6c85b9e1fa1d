import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { follow, press, useSite } from './chromium.ts';

const site = useSite();
const clause = 'vi/01-ct-ubnd/ii-4/';
const term = 'main a.term[href*="#chuyen-gia"]';
const card = '#popover-card';

describe('cards', () => {
  test('a term shows its definition to the pointer; it stays while the pointer is on it and goes afterwards', async () => {
    const page = await site.open(clause);
    await page.clock.install();
    await page.locator(term).hover();
    await page.locator(card).waitFor();
    expect(await page.locator(card).textContent()).toMatch(/chuyển giá[\s\S]*transfer pricing[\s\S]*nộp ít thuế/);
    expect(await page.locator(`${card} [lang=en]`).textContent()).toBe('transfer pricing');
    await page.locator(card).hover();
    await page.clock.runFor(600);
    expect(await page.locator(card).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await page.locator(card).waitFor({ state: 'hidden' });
  });

  test('the keyboard gets the same card, tied to its link; Escape closes it and the focus stays', async () => {
    const page = await site.open(clause);
    await page.locator('#ii-4-a > .words > a.label').focus();
    await page.keyboard.press('Tab');
    await page.locator(card).waitFor();
    expect(await page.locator(term).getAttribute('aria-describedby')).toBe('popover-card');
    await page.keyboard.press('Escape');
    expect(await page.locator(card).isVisible()).toBe(false);
    expect(await page.locator(term).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.locator(card).waitFor();
    expect(await page.locator(card).textContent()).not.toContain('chuyển giá');
  });

  test('bodies and instruments have cards, in English too', async () => {
    const page = await site.open('en/01-ct-ubnd/pl4-45/');
    await page.locator('main dd a[href$="/agency/so-ke-hoach-va-dau-tu/"]').hover();
    await page.locator(card).waitFor();
    expect(await page.locator(`${card} [lang=vi]`).textContent()).toBe('Sở Kế hoạch và Đầu tư');
    expect(await page.locator(card).textContent()).toMatch(/City body · leads \d+/);
  });

  test('without scripts a term is a link to its line of the glossary', async () => {
    const page = await site.open(clause, { javaScriptEnabled: false });
    await follow(page.locator(term), /\/glossary\/#chuyen-gia$/);
    expect(await page.locator('tr:target').textContent()).toContain('nộp ít thuế');
  });
});

describe('citing', () => {
  test('by keyboard: the link is copied, the citation is offered and copied, the focus comes back', async () => {
    const page = await site.open(clause, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#ii-4-a > a.cite').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sao chép trích dẫn' }).waitFor();
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    expect(await clipboard()).toBe(`${site.origin}${clause}#ii-4-a`);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Đã sao chép trích dẫn' }).waitFor();
    expect(await clipboard()).toBe(`Điểm a khoản 4 mục II, Chỉ thị 01/CT-UBND. ${site.origin}${clause}#ii-4-a`);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cite');
  });

  test('rows and whole pages are cited as officials do, in the language of the page', async () => {
    const page = await site.open('en/01-ct-ubnd/pl4/');
    const cite = (selector: string) => page.locator(selector).first().getAttribute('data-cite');
    expect(await cite('#pl4-45 a[data-copy]')).toBe('Row 45, Annex 4, Directive 01/CT-UBND');
    await site.visit(page, 'en/01-ct-ubnd/ii-4-a/');
    expect(await cite('.id a[data-copy]')).toBe('Point a, clause 4, section II, Directive 01/CT-UBND');
  });
});

test.each(['en/01-ct-ubnd/pl4-45/', 'en/108-nq-cp/ii-8/'])(
  'on /%s what opens the Vietnamese stands beside the words, within the column and clear of the line in the source',
  async (path) => {
    const page = await site.open(path, { viewport: { width: 1280, height: 900 } });
    const opens = page.locator('main .original:not([open]) > summary');
    const edges = (of: Locator, side: 'left' | 'right') =>
      of.evaluateAll((list, edge) => list.map((one) => one.getBoundingClientRect()[edge]), side);
    const [column = 0] = await edges(page.locator('main .top'), 'right');
    expect(Math.max(...(await edges(opens, 'right')))).toBeLessThanOrEqual(column + 1);
    const line = Math.max(0, ...(await edges(page.locator('main a.lines'), 'right')));
    expect(Math.min(...(await edges(opens, 'left')))).toBeGreaterThan(line);
    expect(await opens.count()).toBeGreaterThan(0);
  },
);

test('the lines of a provision light up in the source, all of them, without scripts', async () => {
  const page = await site.open('vi/108-nq-cp/pl-3.1/', { javaScriptEnabled: false });
  const lines = /#L(\d+)-L(\d+)$/;
  const [, first, last] = lines.exec(await follow(page.locator('.source a').first(), lines)) ?? [];
  const lit = (line: number) =>
    page.locator(`#L${line}`).evaluate((element) => getComputedStyle(element).backgroundColor);
  const plain = await lit(Number(first) - 1);
  for (let line = Number(first); line <= Number(last); line++) expect(await lit(line)).not.toBe(plain);
  expect(await lit(Number(last) + 1)).toBe(plain);
});

describe('tables', () => {
  test('figures of a column stand aligned on the decimal mark', async () => {
    const page = await site.open('vi/01-ct-ubnd/pl1/', { viewport: { width: 1280, height: 900 } });
    const ends = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('td.figures')].flatMap((cell) => {
        const text = cell.firstChild;
        const whole = /^[^\d]*[\d.]+/.exec(text?.textContent?.trim() ?? '')?.[0];
        if (!(text instanceof Text) || whole === undefined || !/^[^\d]*[\d.]+(,\d+)?$/.test(text.data.trim()))
          return [];
        const range = document.createRange();
        range.setStart(text, 0);
        range.setEnd(text, text.data.indexOf(whole) + whole.length);
        return [Math.round(range.getBoundingClientRect().right)];
      }),
    );
    expect(ends.length).toBeGreaterThan(5);
    expect(new Set(ends).size).toBe(1);
  });

  test('a list can be put in another order, within its groups, and back', async () => {
    const page = await site.open('vi/01-ct-ubnd/pl6/', { viewport: { width: 1280, height: 900 } });
    const ids = () => page.locator('tbody > tr').evaluateAll((rows) => rows.map((row) => row.id));
    const printed = await ids();
    const head = page.locator('thead th', { hasText: 'Tổng mức đầu tư' });
    await press(head.getByRole('button'));
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const ascending = await ids();
    expect(ascending).not.toEqual(printed);
    expect(ascending.indexOf('pl6-ii')).toBe(printed.indexOf('pl6-ii'));
    const figures = await page
      .locator('tbody > tr')
      .evaluateAll((rows) =>
        rows
          .filter((row) => row.id.startsWith('pl6-i-'))
          .map((row) => Number(row.querySelector('.figures')?.textContent?.replaceAll('.', '').replace(',', '.'))),
      );
    expect(figures).toEqual(figures.toSorted((a, b) => a - b));
    await press(head.getByRole('button'));
    await press(head.getByRole('button'));
    expect(await head.getAttribute('aria-sort')).toBe(null);
    expect(await ids()).toEqual(printed);
  });

  test('the head stays in sight, and never over the row that was asked for', async () => {
    const page = await site.open('vi/01-ct-ubnd/pl6/#pl6-ii-4', {
      viewport: { width: 1280, height: 700 },
      reducedMotion: 'reduce',
    });
    const [head, row] = await page.evaluate(() =>
      ['thead', '#pl6-ii-4'].map((selector) => document.querySelector(selector)?.getBoundingClientRect()),
    );
    expect(head?.top).toBe(0);
    expect(row?.top).toBeGreaterThanOrEqual(head?.bottom ?? Number.POSITIVE_INFINITY);
  });
});

describe('getting about', () => {
  test('a page is fetched ahead when the pointer rests on its link, once, and within the policy', async () => {
    const page = await site.open(clause);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.clock.install();
    const asked = page.waitForRequest((request) => request.url().endsWith('/vi/01-ct-ubnd/ii-4-b/'));
    await page.locator('#ii-4-b > .words > a.label').hover();
    await asked;
    await page.mouse.move(2, 2);
    await page.locator('#ii-4-b > .words > a.label').hover();
    await page.clock.runFor(300);
    expect(await page.locator('link[rel=prefetch][href$="/ii-4-b/"]').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('Back leads to where one was', async () => {
    const page = await site.open(clause, { viewport: { width: 1280, height: 700 }, reducedMotion: 'reduce' });
    await page.locator('#ii-4-d').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await follow(page.locator('#ii-4-d > .words > a.label'), /ii-4-d\/$/);
    await page.goBack();
    await page.waitForFunction((at) => Math.abs(scrollY - at) < 5, before);
  });
});

test('where the reader’s own colours rule, a place that was asked for is still marked', async () => {
  const page = await site.open(`${clause}#ii-4-b`, { forcedColors: 'active' });
  expect(await page.locator('#ii-4-b').evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});

test('the thread from a goal to what is built is a nested list with the page’s own record in it', async () => {
  const page = await site.open('vi/01-ct-ubnd/pl4-45/');
  const thread = page.locator('#lineage > ul > li').first();
  expect(await thread.textContent()).toMatch(/^\s*Mục tiêu/);
  expect(await thread.locator('li li > strong[aria-current=page]').textContent()).toContain('Đề án trình Quốc hội');
});
