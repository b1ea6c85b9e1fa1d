import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findTool, tools } from '../../scripts/lib/tools.ts';
import { frame } from '../../src/i18n/ui/frame.ts';
import { useSite } from './chromium.ts';

const site = useSite();
const folder = mkdtempSync(join(tmpdir(), 'paper-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const reader = tools.find(({ name }) => name === 'pdftotext');
const pdftotext = (reader && findTool(reader)) ?? 'pdftotext';

/** The text of every sheet of a printed page. */
async function sheets(path: string): Promise<readonly string[]> {
  const page = await site.open(path);
  const file = join(folder, 'page.pdf');
  await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true });
  const text = execFileSync(pdftotext, ['-layout', file, '-'], { encoding: 'utf8' });
  return text.split('\f').filter((sheet) => sheet.trim() !== '');
}

/** One page of each kind that is taken to a meeting. */
const printed = [
  'vi/01-ct-ubnd/pl4-45/',
  'en/project/cau-ben-rung/',
  'vi/01-ct-ubnd/pl1-4/',
  'en/108-nq-cp/ii-6/',
  'vi/01-ct-ubnd/pl6/',
  'vi/tasks/',
  'en/year/2030/',
  'vi/story/108-nq-cp/i-3-b/',
  'vi/agency-sheet/so-y-te/',
];

test.each(printed)(
  'every sheet of /%s says where it is from, of which day it is, and that it is no official copy',
  async (path) => {
    const lang = path.startsWith('vi') ? 'vi' : 'en';
    for (const [index, sheet] of (await sheets(path)).entries()) {
      const at = `sheet ${index + 1}`;
      expect(sheet, at).toContain(`/${path} ·`);
      expect(sheet, at).toContain(frame.paperCaveat[lang]);
      expect(sheet, at).toMatch(/\d{2}\/\d{2}\/20\d\d · |\d [A-Z][a-z]+ 20\d\d · /u);
    }
  },
);

test('every sheet of a table bears its column heads, with rows below them', async () => {
  const rows = /^ *(?:\d{1,3}|[IVX]+) {2,}\S.*\d{3}$/mu;
  const heads = (await sheets('vi/01-ct-ubnd/pl6/')).map((sheet) => [rows.test(sheet), /TT +Dự án/u.test(sheet)]);
  expect(heads.filter(([filled]) => filled).length).toBeGreaterThan(2);
  expect(heads.filter(([filled, headed]) => filled !== headed)).toEqual([]);
});

test('no table begins at the foot of a sheet with its head alone', async () => {
  const foot = (sheet: string) =>
    sheet.trimEnd().split('\n').slice(0, -1).join('\n').trimEnd().split('\n').at(-1) ?? '';
  const alone = (await sheets('vi/tasks/')).map(foot).filter((line) => /^ *TT +Nhiệm vụ/u.test(line));
  expect(alone).toEqual([]);
});

test('what is closed on the page is open on paper', async () => {
  const page = await site.open('vi/01-ct-ubnd/pl6/');
  const closed = page.locator('main details:not([open]):not(.more) li a').last();
  const words = (await closed.textContent())?.trim() ?? '';
  expect(words.length).toBeGreaterThan(3);
  expect(await closed.isVisible()).toBe(false);
  expect((await sheets('vi/01-ct-ubnd/pl6/')).join('\n').replace(/\s+/gu, ' ')).toContain(words);
});

test('an English sheet has no sign of what is closed on it, and says where the Vietnamese is', async () => {
  const [first = '', ...more] = await sheets('en/01-ct-ubnd/pl4-45/');
  expect(first.replace(/\s+/gu, ' ')).toContain(frame.originalOnPaper.en);
  expect([first, ...more].join('\n')).not.toContain('Vietnamese original');
});

test('no entry of a list is parted by the end of a sheet', async () => {
  const page = await site.open('vi/year/2021/');
  const bodies = await page.locator('#first .lines > li > .soft').allTextContents();
  const begins = (await sheets('vi/year/2021/')).map((sheet) =>
    sheet.trim().split('\n')[0]?.trim().replace(/\s+/gu, ' '),
  );
  const said = new Set(bodies.map((body) => body.trim().replace(/\s+/gu, ' ')));
  expect(said.size).toBeGreaterThan(10);
  expect(begins.filter((line) => said.has(line ?? ''))).toEqual([]);
});

test('a story says on its sheet how much of its lists is left to the page', async () => {
  const page = await site.open('vi/story/01-ct-ubnd/i-2/');
  const left = await page.locator('#projects > .steps > .over').count();
  expect(left).toBeGreaterThan(0);
  const text = (await sheets('vi/story/01-ct-ubnd/i-2/')).join('\n').replace(/\s+/gu, ' ');
  expect(text).toContain(frame.paperRest.vi.replace('{n}', String(left)).split(',')[0]);
});
