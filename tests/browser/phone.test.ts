import { expect, test } from 'vitest';
import { follow, press, useSite } from './chromium.ts';

const site = useSite();
/** A phone: narrow, touched, its scroll bars over the page. */
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, bypassCSP: true } as const;

/** What readers may set for themselves (WCAG 2.2, 1.4.4 and 1.4.12): text of 200 %, letters, words and lines further apart. */
const wideText = `html { font-size: 200% !important }
  * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
  p { margin-block-end: 2em !important }`;

/** How many screens of a phone a list takes at most; nothing of it is left out, the rest opens. */
const longest: readonly (readonly [string, number])[] = [
  ['', 7],
  ['goals/', 8],
  ['targets/', 12],
  ['year/2021/', 13],
  ['projects/', 12],
  ['places/', 9],
  ['map/', 8],
  ['notes/', 9],
  ['results/', 20],
  ['agencies/', 16],
  ['glossary/', 20],
  ['tasks/', 20],
  ['deadlines/', 17],
  ['duties/', 17],
  ['duties/by-agency/', 12],
  ['duties/by-group/', 9],
  ['duties/by-ward/', 10],
  ['duties/reports/', 11],
  ['instruments/', 12],
  ['documents/', 5],
  ['scenario/', 8],
  ['data/', 9],
  ['translation/', 15],
  // Its goal stands in full
  ['year/2025/', 6],
  ['year/2030/', 4],
];

test.each(longest.flatMap(([path, screens]) => [[`vi/${path}`, screens] as const, [`en/${path}`, screens] as const]))(
  '/%s is at most %i screens of a phone, and wide letters push nothing out of it',
  async (path, screens) => {
    const page = await site.open(path, phone);
    // Rows far from the screen have a height that is only supposed, until they come near.
    await page.addStyleTag({ content: 'tr, li { content-visibility: visible !important }' });
    const tall = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    expect(tall).toBeLessThanOrEqual(screens);
    await page.addStyleTag({ content: wideText });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  },
);

test('a row of a long list shows body and date, and opens the rest without a script', async () => {
  const page = await site.open('vi/tasks/', { ...phone, javaScriptEnabled: false });
  const row = page.locator('tr[data-record-id]:has(td:not(.key, .end, .known, .number))').first();
  const rest = row.locator('td:not(.key, .end, .known, .number)').first();
  expect(await row.locator('.key').isVisible()).toBe(true);
  expect(await row.locator('.end').isVisible()).toBe(true);
  expect(await rest.isVisible()).toBe(false);
  await press(row.locator('summary'));
  expect(await rest.isVisible()).toBe(true);
  expect(await page.locator('[data-list-filter]').isVisible()).toBe(false);
});

test('the field over a list leaves the rows that have its words, typed without tones, and says how many', async () => {
  const page = await site.open('vi/projects/', phone);
  const rows = page.locator('.data tbody > tr');
  const all = await rows.count();
  await page.getByRole('searchbox', { name: 'Lọc danh sách' }).fill('cau ben rung');
  await page.locator('[data-list-filter] output').filter({ hasText: /\d/ }).waitFor();
  const shown = await rows.filter({ visible: true }).allInnerTexts();
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(all);
  for (const text of shown) expect(text).toMatch(/cầu|bến rừng/i);
  expect(await page.locator('[data-list-filter] output').textContent()).toContain(String(shown.length));
});

test('a long list shows its first hundred rows and opens the rest without a script; what a filter leaves is shown wherever it stands', async () => {
  const still = await site.open('vi/duties/', { ...phone, javaScriptEnabled: false });
  const rows = (page: typeof still) => page.locator('.data tbody > tr');
  const all = await rows(still).count();
  expect(all).toBeGreaterThan(100);
  expect(await rows(still).filter({ visible: true }).count()).toBe(100);
  await press(still.locator('.filtered > .more > summary'));
  expect(await rows(still).filter({ visible: true }).count()).toBe(all);

  const page = await site.open('vi/duties/', phone);
  await page.getByLabel('Xếp theo').selectOption('agency');
  expect(await rows(page).filter({ visible: true }).count()).toBe(100);
  expect(await page.getByLabel('Chỉ việc còn hạn').isVisible()).toBe(false);
  await press(page.locator('.filters summary', { hasText: 'Tính đến ngày' }));
  await page.getByLabel('Chỉ việc còn hạn').check();
  const left = await rows(page).evaluateAll(
    (list) => list.filter((row) => row.dataset['standing'] !== 'passed').length,
  );
  expect(left).toBeLessThan(all);
  expect(await rows(page).filter({ visible: true }).count()).toBe(left);

  const chosen = await site.open('vi/duties/?kind=standing', phone);
  const [, shown] = /(\d+) trong/.exec((await chosen.locator('.shown').textContent()) ?? '') ?? [];
  expect(Number(shown)).toBeGreaterThan(0);
  expect(await rows(chosen).filter({ visible: true }).count()).toBe(Number(shown));
});

test.each([
  ['duties/', 'tr > .who'],
  ['tasks/', 'tr > .title'],
  ['01-ct-ubnd/full/', 'tr > .title'],
  ['deadlines/', '.entry > p'],
  ['agency/so-giao-thong-van-tai/', '.duty > .what'],
])(
  'of /vi/%s what is far from the screen is laid out when it comes near, and is there for paper',
  async (path, part) => {
    const page = await site.open(`vi/${path}`, phone);
    const last = page.locator(part).filter({ visible: true }).last();
    const laidOut = () => last.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }));
    expect(await laidOut()).toBe(false);
    await last.scrollIntoViewIfNeeded();
    await expect.poll(laidOut).toBe(true);
    await page.evaluate(() => scrollTo(0, 0));
    await page.emulateMedia({ media: 'print' });
    expect(
      await last.evaluate((one) =>
        getComputedStyle(one.closest('tr, li') ?? one).getPropertyValue('content-visibility'),
      ),
    ).toBe('visible');
  },
);

test('a closed group of duties opens without a script, for its address and where its words are looked for', async () => {
  const page = await site.open('vi/duties/by-agency/', { ...phone, javaScriptEnabled: false });
  const held = page.locator('#so-xay-dung');
  expect(await held.getByRole('link').first().isVisible()).toBe(false);
  const summary = page.locator('details:has(> #so-xay-dung) > summary');
  expect(await summary.textContent()).toMatch(/^\s*Sở Xây dựng\s+\d+\s*$/);
  await press(summary);
  expect(await held.getByRole('link').first().isVisible()).toBe(true);
  await site.visit(page, 'vi/duties/by-agency/#so-y-te');
  expect(await page.locator('#so-y-te').getByRole('link').first().isVisible()).toBe(true);
});

test('what leads through a whole text stays in reach, down to its clauses; so in the source', async () => {
  for (const path of ['vi/01-ct-ubnd/full/', 'vi/01-ct-ubnd/source/']) {
    const page = await site.open(path, { ...phone, javaScriptEnabled: false });
    await page.mouse.wheel(0, 9000);
    await press(page.getByRole('button', { name: 'Trong trang này' }));
    const clause = page.locator('#contents').getByRole('link', { name: /^II\.4\. / });
    const anchor = (await clause.getAttribute('href')) ?? '';
    await follow(clause, new RegExp(`${anchor}$`, 'u'));
    await expect
      .poll(() => page.locator(anchor).evaluate((place) => Math.abs(place.getBoundingClientRect().top)))
      .toBeLessThan(120);
  }
});

test('a way past many rows that are not laid out yet ends at its place', async () => {
  const page = await site.open('vi/01-ct-ubnd/full/', { ...phone, javaScriptEnabled: false });
  await press(page.getByRole('button', { name: 'Trong trang này' }));
  await follow(
    page
      .locator('#contents')
      .getByRole('link', { name: /Phụ lục 7/ })
      .first(),
    /#pl7$/,
  );
  await expect
    .poll(() => page.locator('#pl7').evaluate((place) => Math.abs(place.getBoundingClientRect().top)))
    .toBeLessThan(120);
});

test('a citation stands at the foot between the margins, the mark of a finding beside the number of its row', async () => {
  const page = await site.open('vi/01-ct-ubnd/ii-4/', phone);
  await follow(page.locator('#ii-4-a > a.cite'), /#ii-4-a$/);
  await page.locator('#popover-cite').waitFor();
  const box = await page.locator('#popover-cite').boundingBox();
  expect([box?.x, box?.width]).toEqual([16, 328]);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(680);
  await site.visit(page, 'vi/01-ct-ubnd/pl5/');
  const rows = await page.locator('.data tbody > tr:has(.finding)').evaluateAll((list) =>
    list.map((row) => ({
      bar: getComputedStyle(row).boxShadow.includes('4px'),
      room: (row.firstElementChild?.getBoundingClientRect().left ?? 0) - row.getBoundingClientRect().left,
    })),
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { bar, room } of rows) expect([bar, room > 8]).toEqual([true, true]);
});

test('the letters over a list lead to its rows without a script', async () => {
  const page = await site.open('vi/places/', { ...phone, javaScriptEnabled: false });
  for (const link of await page.locator('nav[aria-label="Theo chữ cái"] a').all()) {
    const anchor = (await link.getAttribute('href')) ?? '';
    expect(await page.locator(`tr${anchor}`).count(), anchor).toBe(1);
  }
});

test('tables stay tables from 640 pixels on, and below keep what they are', async () => {
  const page = await site.open('vi/01-ct-ubnd/pl6/', { viewport: { width: 640, height: 900 }, bypassCSP: true });
  const display = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('.data tbody > tr') as Element).display);
  expect(await display()).toBe('table-row');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await display()).toBe('grid');
  expect(await page.getByRole('table').first().getByRole('row').count()).toBeGreaterThan(10);
});

test('a promise followed from its sentence to its results is one sheet of paper', async () => {
  const sheets: string[] = [];
  const page = await site.open('vi/goals/', { viewport: { width: 1280, height: 900 } });
  const stories = await page
    .locator('main a[href*="/story/"]')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.replace(/^.*?\/vi\//u, 'vi/')),
    );
  expect(stories.length).toBeGreaterThanOrEqual(10);
  for (const path of stories.flatMap((story) => [story, story.replace(/^vi/u, 'en')])) {
    await site.visit(page, path);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const count = pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
    if (count !== 1) sheets.push(`${path}: ${count}`);
  }
  expect(sheets).toEqual([]);
});
