import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { follow, press, useSite } from './chromium.ts';

const site = useSite();

const wide: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 } };
const field = (page: Page) => page.locator('search-page [name=q]');
/** Results of the query that stands in the address. */
const answered = async (page: Page, query: string) => {
  await page.waitForURL((url) => url.searchParams.get('q') === query);
  await page.waitForSelector('[data-part=results][aria-busy=false]', { state: 'attached' });
};
const ids = (page: Page) =>
  page.$$eval('[data-part=results] > [data-record-id]', (items) =>
    items.map((item) => item.getAttribute('data-record-id')),
  );
const ask = async (page: Page, query: string) => {
  await field(page).fill(query);
  await field(page).press('Enter');
  await answered(page, query);
};

describe('a search that cannot answer', () => {
  test('is loading while its files are on the way, and never blames the browser', async () => {
    const page = await site.open('vi/about/', phone);
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/pagefind/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.origin}vi/search/?q=xe`);
    await page.locator('.loading > p').waitFor({ state: 'visible' });
    expect([await page.isVisible('[data-part=blocked]'), await field(page).inputValue()]).toEqual([false, 'xe']);
    release();
    await page.locator('.result').first().waitFor();
    expect(await page.isVisible('.loading')).toBe(false);
  });

  test('says that there is no network, and goes on by itself when there is', async () => {
    const page = await site.open('vi/search/?q=xe+buyt', phone);
    await page.context().setOffline(true);
    await field(page).fill('nước sạch nông thôn');
    await page.locator('[data-part=trouble]', { hasText: 'không có mạng' }).waitFor();
    expect([await page.isVisible('[data-part=blocked]'), await page.isVisible('[data-part=none]')]).toEqual([
      false,
      false,
    ]);
    await page.context().setOffline(false);
    await page.locator('.result').first().waitFor();
    expect(await page.isVisible('[data-part=trouble]')).toBe(false);
  });

  test('says that data did not come, never that nothing was found, and tries again', async () => {
    const page = await site.open('vi/about/', phone);
    await page.route('**/*.pf_index', (route) => route.abort());
    await page.goto(`${site.origin}vi/search/?q=xe+bu%C3%BDt`);
    await page.locator('[data-part=trouble]', { hasText: 'Chưa tải được' }).waitFor();
    expect(await page.isVisible('[data-part=none]')).toBe(false);
    await page.unroute('**/*.pf_index');
    await press(page.locator('[data-part=retry]'));
    await page.locator('.result').first().waitFor();
  });

  test('is blocked only where WebAssembly is refused', async () => {
    const page = await site.open('vi/about/', phone);
    await page.addInitScript(() => {
      const refuse = () => {
        throw new WebAssembly.CompileError('Refused by policy');
      };
      Object.assign(WebAssembly, { Module: refuse, instantiate: refuse, instantiateStreaming: refuse });
    });
    await page.goto(`${site.origin}vi/search/?q=xe`);
    await page.locator('[data-part=blocked]', { hasText: 'WebAssembly' }).waitFor({ state: 'visible' });
    expect(await page.isVisible('[data-part=trouble]')).toBe(false);
    expect(await page.getAttribute('[data-part=results]', 'aria-busy')).toBe('false');
  });

  test('without scripts says what to do instead', async () => {
    const page = await site.open('en/search/?q=bus', { ...phone, javaScriptEnabled: false });
    await page.locator('[data-part=blocked] a').first().waitFor({ state: 'visible' });
    expect(await page.textContent('[data-part=blocked]')).toMatch(/JavaScript is off.*q=.*full text/s);
    expect(await page.isVisible('.loading, .starters, .facets')).toBe(false);
  });
});

describe('the search page before anything is asked', () => {
  test('loads nothing of the search until the reader comes to it, and then finds', async () => {
    const page = await site.open('vi/about/', phone);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) asked.push(request.url());
    });
    await site.visit(page, 'vi/search/');
    expect(await page.isVisible('[data-part=starters]')).toBe(true);
    expect(asked).toEqual([]);
    await field(page).focus();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await field(page).fill('xe buýt');
    await page.locator('.result').first().waitFor();
  });
});

describe('the search page through time', () => {
  test('has an entry in the history and a title for each search', async () => {
    const page = await site.open('vi/search/', wide);
    await ask(page, 'xe buýt');
    const first = await ids(page);
    await ask(page, 'nước sạch');
    expect(await page.title()).toMatch(/^nước sạch – Tìm kiếm/);
    await page.goBack();
    await answered(page, 'xe buýt');
    expect([await ids(page), await field(page).inputValue()]).toEqual([first, 'xe buýt']);
    expect(await page.title()).toMatch(/^xe buýt – Tìm kiếm/);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('q'));
    expect(await page.title()).toMatch(/^Tìm kiếm/);
  });

  test('keeps the focus among the chips when one is taken back', async () => {
    const page = await site.open('vi/search/?q=so+tai+chinh+quy+4+2021', wide);
    await press(page.locator('[data-part=understood] .undo').first());
    await page.waitForURL(/plain=agency/);
    await page.waitForSelector('[data-part=results][aria-busy=false]');
    expect(await page.locator('[data-part=understood] button:focus').count()).toBe(1);
  });
});

describe('a search of one document', () => {
  test('leads to the place on the open page, by keyboard alone, and loads nothing before', async () => {
    const page = await site.open('vi/01-ct-ubnd/full/', wide);
    const field = page.locator('form[data-document] input[type=search]');
    expect(await page.locator('search-box').count()).toBe(0);
    await field.focus();
    await field.pressSequentially('xe buýt');
    await page.locator('form[data-document] [role=option][data-record-id="01-ct-ubnd/pl4-9"]').waitFor();
    const found = page.locator('form[data-document] [role=option][data-record-id]');
    for (const id of await found.evaluateAll((all) => all.map((one) => one.getAttribute('data-record-id'))))
      expect(id).toMatch(/^01-ct-ubnd/);
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.locator('form[data-document] search-box').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pl4-9');
    expect(await page.locator('#pl4-9').isVisible()).toBe(true);
    // The way there is smooth: it takes its time.
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('#pl4-9')?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return bottom > 0 && top < innerHeight;
    });
  });

  test('opens the search page with the document chosen where no script runs', async () => {
    const page = await site.open('en/01-ct-ubnd/', { ...wide, javaScriptEnabled: false });
    await page.locator('form[data-document] input[type=search]').fill('bus');
    await Promise.all([
      page.waitForURL(/search\/\?q=bus&document=01-ct-ubnd$/),
      page.locator('form[data-document] input[type=search]').press('Enter'),
    ]);
  });
});

describe('what the search page shows', () => {
  test('has one search field, searches to try, and the first result in sight on a phone', async () => {
    const page = await site.open('vi/search/', phone);
    expect(await page.locator('input[type=search]').count()).toBe(1);
    await follow(page.locator('[data-part=starters] a').first(), /\?q=/);
    const first = page.locator('.result').first();
    await first.waitFor();
    const box = await first.boundingBox();
    expect((box?.y ?? 740) + 60).toBeLessThan(740);
  });

  test('quotes without false spaces, marks numbers, and opens at the hit', async () => {
    const page = await site.open('vi/search/?q=622%2FQ%C4%90-TTg', wide);
    expect(await page.locator('.result mark').first().textContent()).toBe('622/QĐ-TTg');
    for (const result of await page.locator('.result').all()) {
      const title = ((await result.locator('h3').textContent()) ?? '').replace(/…$/, '');
      const excerpt = result.locator('.excerpt');
      if ((await excerpt.count()) === 0) continue;
      const quoted = (await excerpt.textContent()) ?? '';
      expect(quoted).not.toMatch(/\d[-/] \p{L}|\d[.,] \d{3}/u);
      expect(quoted.startsWith(title)).toBe(false);
    }
    const link = page.locator('.result h3 a[href*="#:~:text="]').first();
    const mark = await page.locator('.result:has(h3 a[href*="#:~:text="]) .excerpt mark').first().textContent();
    await follow(link, /\/vi\/(?!search)/);
    const seen = await page.evaluate((text) => {
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (!(node.textContent ?? '').includes(text)) continue;
        range.selectNode(node);
        const { top, bottom } = range.getBoundingClientRect();
        if (bottom > 0 && top < innerHeight) return true;
      }
      return false;
    }, mark ?? '');
    expect(seen).toBe(true);
  });

  test('shows figures with unit and year, sums and stages', async () => {
    const page = await site.open(
      'vi/search/?q=l%C4%A9nh+v%E1%BB%B1c+lao+%C4%91%E1%BB%99ng+qua+%C4%91%C3%A0o+t%E1%BA%A1o&kind=target',
      wide,
    );
    expect(await page.locator('.result .known').first().textContent()).toMatch(/85,5% · Năm 2021/);
    await site.visit(page, 'en/search/?q=Ben+Rung+bridge&kind=project');
    expect(await page.locator('.result .known').first().textContent()).toMatch(/VND 2,280.24 billion/);
  });

  test('answers what came of a record, outside the documents, and says when nothing is known', async () => {
    const page = await site.open('vi/search/?q=c%E1%BA%A7u+B%E1%BA%BFn+R%E1%BB%ABng+xong+ch%C6%B0a', phone);
    const card = page.locator('[data-part=answer] .came');
    expect(await card.textContent()).toMatch(
      /Ngoài hai văn bản.*Cầu Bến Rừng.*Kế hoạch: khởi công 2021.*17\/07\/2024/s,
    );
    expect(await card.textContent()).toMatch(/Nguồn công khai: .*18\/07\/2024.*chưa có người kiểm tra/s);
    expect(await card.locator('a[href*="/vi/results/#"]').count()).toBe(1);
    const first = await page.locator('.result').first().boundingBox();
    expect(first?.y ?? 740).toBeLessThan(740);
    await site.visit(page, 'en/search/?q=has+the+urban+government+pilot+been+done');
    expect(await card.textContent()).toMatch(/Outside the two documents.*Plan: Q4 2022.*Not known:.*not mean/s);
    await site.visit(page, 'vi/search/?q=ai+ch%E1%BB%A7+tr%C3%AC+b%E1%BA%A7u+c%E1%BB%AD');
    expect(await page.locator('[data-part=answer] .line').textContent()).toMatch(/Chủ trì: Sở Nội vụ/);
  });

  test('names words that the documents lack, with what they have of the subject, marked as no answer', async () => {
    const page = await site.open('vi/search/?q=l%C6%B0%C6%A1ng+h%C6%B0u', wide);
    const line = page.locator('[data-part=notices] .unknown');
    expect(await line.textContent()).toMatch(/^Không có trong hai văn bản: lương hưu\. Cùng chủ đề, văn bản có: /);
    expect(await line.locator('a').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-part=answer]').isVisible()).toBe(false);
  });

  test('marks the forms of an English word', async () => {
    const page = await site.open('en/search/?q=hospitals&kind=task', wide);
    const marks = await page.locator('.result mark').allTextContents();
    expect(marks.map((text) => text.toLowerCase())).toEqual(expect.arrayContaining(['hospital', 'hospitals']));
  });

  test('counts what meets the whole query, and says what the rest lacks', async () => {
    const page = await site.open('vi/search/?q=xe+bu%C3%BDt+%C4%91%C3%AAm+tr%C4%83ng', wide);
    expect(await page.textContent('[data-part=status]')).not.toMatch(/^\d/);
    await page.locator('.match h2', { hasText: /Khớp một phần \(\d+\)/ }).waitFor();
    expect(await page.locator('.result .missing').first().textContent()).toMatch(/^thiếu: /);
  });

  test.each([
    ['csv', /^\uFEFFLoại,.*\r\n/],
    ['xlsx', /^PK/],
    ['ics', /^BEGIN:VCALENDAR[\s\S]*DTSTART;VALUE=DATE:2021\d{4}/],
  ])('gives its results as %s', async (format, content) => {
    const page = await site.open('vi/search/?q=so+tai+chinh+quy+4+2021', wide);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page.locator(`[data-take=${format}]`))]);
    expect(download.suggestedFilename()).toBe(`so-tai-chinh-quy-4-2021.vi.${format}`);
    expect(readFileSync(await download.path()).toString()).toMatch(content);
  });
});
