import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { GoalRecord } from '../../src/corpus/model/records.ts';
import { follow, press, useSite } from './chromium.ts';

const site = useSite();
/** A phone on which a citizen begins at the home page. */
const screen = 740;
const phone = { viewport: { width: 360, height: screen }, isMobile: true, hasTouch: true } as const;

test('whether this is official, and from what it is made, is one press from home', async () => {
  const page = await site.open('vi/', phone);
  await follow(page.locator('.notice a'), /#official$/u);
  const strip = page.locator('#official');
  for (const words of ['không do cơ quan nhà nước', '108/NQ-CP', '01/CT-UBND', 'Báo lỗi']) {
    const top = async () => (await strip.getByText(words).first().boundingBox())?.y ?? -1;
    // The page glides there.
    await expect.poll(top, { message: words }).toBeLessThan(740);
    expect(await top(), words).toBeGreaterThanOrEqual(0);
  }
});

test('the data of the whole site is two presses from home', async () => {
  const page = await site.open('vi/', phone);
  await press(page.locator('button.menu'));
  await follow(page.locator('#menu').getByRole('link', { name: 'Dữ liệu', exact: true }), /\/vi\/data\/$/u);
  const box = await page.locator('main a[href*="/downloads/"]').first().boundingBox();
  expect(box?.y).toBeLessThan(2 * 740);
});

test('the menu of a phone has every list of the site within one screen', async () => {
  const page = await site.open('vi/', phone);
  await press(page.locator('button.menu'));
  const menu = page.locator('#menu');
  for (const name of ['Mục tiêu, chỉ tiêu', 'Chỉ tiêu', 'Bản đồ quận, huyện', 'Dữ liệu']) {
    const box = await menu.getByRole('link', { name, exact: true }).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(740);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await page.locator('#menu').getByRole('link', { name: 'Dữ liệu', exact: true }).isVisible()).toBe(false);
});

test('a page of a clause prints at a press', async () => {
  const page = await site.open('vi/108-nq-cp/ii-8/', phone);
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await press(page.getByRole('button', { name: 'In trang này', exact: true }));
  expect(await page.getAttribute('html', 'data-printed')).toBe('');
});

/** The two languages with what is typed there, and words that stand in the answer. */
type Asked = Readonly<Record<'vi' | 'en', string>>;
const langs = ['vi', 'en'] as const;

/** Types a question into the field of the home page and presses the record that is suggested: one tap. */
async function ask(lang: 'vi' | 'en', typed: Asked, id: string): Promise<Page> {
  const page = await site.open(`${lang}/`, { ...phone, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('header input[name=q]').fill(typed[lang]);
  await follow(page.locator(`search-box [role=option][data-record-id="${id}"]`), new RegExp(`/${lang}/${id}/`, 'u'));
  return page;
}

/** Where something stands in the window once the page has glided there: its upper and its lower edge. */
async function standsAt(place: Locator, words?: string): Promise<readonly [number, number]> {
  return place.evaluate((element, sought) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    if (sought !== undefined) {
      const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const at = node.textContent?.indexOf(sought) ?? -1;
        if (at < 0) continue;
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        break;
      }
    }
    const { top, bottom } = range.getBoundingClientRect();
    return [top, bottom] as const;
  }, words);
}

test.each(langs)('what Hai Phong will be in 2030 stands in full two taps from home, in /%s/', async (lang) => {
  const page = await site.open(`${lang}/`, phone);
  const goals = (await (await page.request.get(`${site.origin}api/v1/goals.json`)).json()) as GoalRecord[];
  const [goal] = goals.filter(({ horizon }) => horizon === '2030');
  const link = page.locator('main a[href$="/year/2030/"]');
  expect((await standsAt(link))[1]).toBeLessThan(2 * screen);
  await follow(link, /\/year\/2030\/$/u);
  const words = page.locator('.goal .words').first();
  expect((await words.textContent())?.trim()).toBe(goal?.text[lang]);
  expect(await words.evaluate((element) => element.scrollHeight <= element.clientHeight + 1)).toBe(true);
  expect((await standsAt(words))[1]).toBeLessThan(2 * screen);
});

test.each(langs)(
  'of a crossing the first screen says who, how much and when, one tap from home, in /%s/',
  async (lang) => {
    const page = await ask(lang, { vi: 'bến rừng', en: 'ben rung' }, 'project/cau-ben-rung');
    const facts = page.locator('main .facts').first();
    for (const said of {
      vi: ['BQLDA đầu tư xây dựng các công trình giao thông', '2.280,24 tỷ đồng', 'Dự kiến khởi công: năm 2021'],
      en: ['Project Management Unit for Transport Works', 'VND 2,280.24 billion', 'Planned groundbreaking: 2021'],
    }[lang]) {
      const [top, bottom] = await standsAt(facts.locator('dd', { hasText: said }).first());
      expect(top, said).toBeGreaterThan(0);
      expect(bottom, said).toBeLessThanOrEqual(screen);
    }
  },
);

/** The days by which the Health Department has something to do until the middle of 2021: its plan, and its report before the 20th of each quarter's last month. */
const untilMidyear = ['2021-01-31', '2021-03-19', '2021-06-19'];

test.each(langs)(
  'what a body must do until the middle of a year is two taps from home, each time of what recurs counted, in /%s/',
  async (lang) => {
    const page = await ask(lang, { vi: 'sở y tế', en: 'department of health' }, 'agency/so-y-te');
    const choice = page.locator('#duties a[href="#until-2021-Q2"]');
    expect(await choice.textContent()).toMatch(/: 3$/u);
    expect((await standsAt(choice))[1]).toBeLessThan(2 * screen);
    await follow(choice, /#until-2021-Q2$/u);
    const days = page.locator('.due .until .group .when > time').filter({ visible: true });
    expect(await days.evaluateAll((list) => list.map((day) => day.getAttribute('datetime')))).toEqual(untilMidyear);
    await expect.poll(async () => (await standsAt(page.locator('#until-2021-Q2')))[0]).toBeLessThan(120);
    expect((await standsAt(days.first()))[0]).toBeGreaterThan(0);
    expect((await standsAt(days.last()))[1]).toBeLessThan(2 * screen);
  },
);

test('the duties until a day are left without a script, by an address that can be sent', async () => {
  const page = await site.open('vi/agency/so-y-te/#until-2021-Q2', { ...phone, javaScriptEnabled: false });
  const days = page.locator('.due .until .group .when > time').filter({ visible: true });
  expect(await days.evaluateAll((list) => list.map((day) => day.getAttribute('datetime')))).toEqual(untilMidyear);
  await follow(page.locator('#until-2021-Q2 > .chosen a'), /#duties$/u);
  expect(await days.count()).toBeGreaterThan(untilMidyear.length);
});

const river = {
  typed: { vi: 'ô nhiễm sông', en: 'river pollution' },
  words: { vi: 'lưu vực sông', en: 'river basins' },
} as const;

test.each(langs)(
  'asked for the pollution of rivers, the page opens at the sentence, and the tasks under it are one tap further, in /%s/',
  async (lang) => {
    const page = await ask(lang, river.typed, '108-nq-cp/ii-8');
    const sentence = page.locator('#ii-8-p5');
    const top = async () => (await standsAt(sentence.locator('.words'), river.words[lang]))[0];
    await expect.poll(top).toBeLessThan(screen - 60);
    expect(await top()).toBeGreaterThan(0);
    await follow(sentence.locator('.onward a[href="#implements-in"]'), /#implements-in$/u);
    const task = page.locator('#implements-in a[href$="/108-nq-cp/pl-8.2/"]');
    await expect.poll(async () => (await standsAt(task))[1]).toBeLessThan(screen);
  },
);

test.each(langs)(
  'a clause is shared at one press: where nothing shares, its citation and address are copied, in /%s/',
  async (lang) => {
    const page = await ask(lang, river.typed, '108-nq-cp/ii-8');
    await press(page.getByRole('button', { name: { vi: 'Chia sẻ', en: 'Share' }[lang], exact: true }));
    const cite = { vi: 'Khoản 8 mục II, Nghị quyết 108/NQ-CP', en: 'Clause 8, section II, Resolution 108/NQ-CP' }[lang];
    const whole = `${cite}. ${site.origin}${lang}/108-nq-cp/ii-8/`;
    await page.locator('#popover-cite', { hasText: '✓' }).waitFor();
    expect(await page.locator('#popover-cite').textContent()).toContain(whole);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);
  },
);

test('where the device shares, a press on the button of a page or on the sign of a place opens its sheet', async () => {
  const page = await site.open('vi/', phone);
  await page.addInitScript(() => {
    Object.assign(Navigator.prototype, {
      share: (what: ShareData) => {
        document.body.dataset['shared'] = `${what.text} ${what.url}`;
        return Promise.resolve();
      },
    });
  });
  await site.visit(page, 'vi/01-ct-ubnd/ii-4/');
  const shared = () => page.getAttribute('body', 'data-shared');
  await press(page.getByRole('button', { name: 'Chia sẻ', exact: true }));
  await expect.poll(shared).toBe(`Khoản 4 mục II, Chỉ thị 01/CT-UBND ${site.origin}vi/01-ct-ubnd/ii-4/`);
  await follow(page.locator('#ii-4-a > a.cite'), /#ii-4-a$/u);
  const point = `Điểm a khoản 4 mục II, Chỉ thị 01/CT-UBND ${site.origin}vi/01-ct-ubnd/ii-4/#ii-4-a`;
  await expect.poll(shared).toBe(point);
  await page.evaluate(() => delete document.body.dataset['shared']);
  await page.keyboard.press('Escape');
  await press(page.getByRole('button', { name: 'Chia sẻ', exact: true }));
  await expect.poll(shared).toBe(point);
});

test.each([
  'vi/01-ct-ubnd/pl5/',
  'en/108-nq-cp/ii-8/',
  'vi/01-ct-ubnd/ii-4-a/',
  'en/agency/so-y-te/',
  'vi/place/song-cam/',
])('on a phone /%s opens with its heading, what is known about the page follows', async (path) => {
  const page = await site.open(path, phone);
  const heading = (await standsAt(page.locator('main h1')))[0];
  expect(heading).toBeLessThan(screen / 2);
  expect((await standsAt(page.locator('.rail .id')))[0]).toBeGreaterThan(heading);
  expect((await standsAt(page.getByRole('button', { name: /^In trang này|Print this page$/u })))[0]).toBeGreaterThan(
    heading,
  );
});
