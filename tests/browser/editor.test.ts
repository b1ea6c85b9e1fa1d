import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../../scripts/lib/files.ts';
import { readCatalogue, readReturnedCatalogue } from '../../src/translation/catalogue/read.ts';
import { mergeImport } from '../../src/translation/import/merge.ts';
import { follow, press, useSite } from './chromium.ts';

const site = useSite();
const file = 'content/translations/en/01-ct-ubnd.po';
const catalogue = readCatalogue({
  name: '01-ct-ubnd',
  file,
  text: readFileSync(join(repository, file), 'utf8'),
}).value;
const page360 = { viewport: { width: 360, height: 740 } };

test('English is edited beside its segment, checked as one types, and handed in as a PO file that imports as it was typed', async () => {
  const page = await site.open('en/translation/01-ct-ubnd/ii-4/', page360);
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));

  const open = page.getByRole('button', { name: /^Edit here ?: ii-4-a$/u });
  await press(open);
  const area = page.getByRole('textbox', { name: 'English of 01-ct-ubnd/ii-4-a' });
  const status = page.locator('form.editor').getByRole('status');
  await status.filter({ hasText: 'The same as now' }).waitFor();
  expect(await open.getAttribute('aria-expanded')).toBe('true');
  expect(await area.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator('#ii-4-a details.helping').getAttribute('open')).not.toBeNull();
  expect(fetched.some((address) => address.endsWith('/translation/checker.json'))).toBe(true);

  const before = await area.inputValue();
  await area.fill(before.replace('45-NQ/TW', '46-NQ/TW'));
  await status.getByText('The English lacks “45-NQ/TW”.').waitFor();
  const better = `At once, and with “full” force:\n${before} `;
  await area.fill(better);
  await status.getByText('The checks find nothing wrong.').waitFor();
  await page.getByRole('textbox', { name: 'Note to the reviewer' }).fill('“Speed up” as in Annex 4');

  const drafts = page.getByRole('region', { name: 'Your drafts' });
  expect(await drafts.textContent()).toContain('in this browser alone');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  await area.press('Control+Enter');
  await page.getByRole('textbox', { name: 'English of 01-ct-ubnd/ii-4-b' }).press('Escape');
  const next = page.getByRole('button', { name: /^Edit here ?: ii-4-b$/u });
  expect(await next.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.reload();
  await drafts.getByRole('link', { name: '01-ct-ubnd/ii-4-a' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(drafts.getByRole('button', { name: 'Download as PO' })),
  ]);
  const piece = readFileSync(await download.path(), 'utf8');
  const { value, diagnostics } = readReturnedCatalogue({ name: 'import', file: 'translation.po', text: piece });
  expect(diagnostics).toEqual([]);
  const { value: merged } = mergeImport([catalogue], value.live, 'translation.po', {
    signed: () => false,
    force: false,
    knownOnly: false,
  });
  const english = better.replaceAll('\n', ' ').trim();
  expect(merged.entries.map(({ id, kind, given }) => [id, kind, given])).toEqual([
    ['01-ct-ubnd/ii-4-a', 'changed', english],
  ]);
  const others = (entries: typeof catalogue.live) => entries.filter(({ id }) => id !== '01-ct-ubnd/ii-4-a');
  expect(others(merged.catalogues[0]?.live ?? [])).toEqual(others(catalogue.live));
  expect(merged.catalogues[0]?.live.find(({ id }) => id === '01-ct-ubnd/ii-4-a')?.comments).toEqual([
    '“Speed up” as in Annex 4',
  ]);

  const [patch] = await Promise.all([
    page.waitForEvent('download'),
    press(drafts.getByRole('button', { name: 'Download as a patch' })),
  ]);
  expect(readFileSync(await patch.path(), 'utf8')).toContain(`+msgstr "${english.replaceAll('"', '\\"')}"`);

  await press(drafts.getByRole('button', { name: 'Discard the draft: 01-ct-ubnd/ii-4-a' }));
  await drafts.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(faults).toEqual([]);
});

test('a draft that was begun before its segment changed says so, and keeps what it was begun from until its writer has read both', async () => {
  const page = await site.open('vi/translation/01-ct-ubnd/ii-4/', page360);
  const draft = { id: '01-ct-ubnd/ii-4-b', en: 'Old.', vi: 'Cũ.', base: 'none', was: '', doubtful: true, comment: '' };
  await page.evaluate((kept) => localStorage.setItem('translation-drafts', JSON.stringify([kept])), draft);
  await site.visit(page, 'vi/translation/01-ct-ubnd/ii-4/?edit=ii-4-b');
  const form = page.locator('#ii-4-b form.editor');
  await form.getByText('đã đổi từ khi bạn bắt đầu viết').waitFor();
  expect(await form.getByRole('textbox', { name: 'Bản tiếng Anh của 01-ct-ubnd/ii-4-b' }).inputValue()).toBe('Old.');
  const piece = page.locator('#drafts pre');
  expect(await piece.textContent()).toMatch(/#\. base: none\n#, fuzzy\nmsgctxt "01-ct-ubnd\/ii-4-b"\nmsgid "Cũ\."\n/u);
  await press(form.getByRole('button', { name: 'Đã đối chiếu' }));
  await form.getByText('đã đổi từ khi bạn bắt đầu viết').waitFor({ state: 'hidden' });
  expect(await piece.textContent()).toMatch(/#\. base: [0-9a-f]{12}\n[\s\S]*msgid "Tổ chức/u);
});

test('without scripts terms and similar sentences stand beside a segment, and nothing offers to edit', async () => {
  const page = await site.open('vi/translation/01-ct-ubnd/ii-4/', { ...page360, javaScriptEnabled: false });
  const row = page.locator('#ii-4-a');
  await press(row.locator('details.helping > summary'));
  expect(await row.locator('details.helping').textContent()).toMatch(/: Politburo/u);
  expect(await page.getByRole('button', { name: /Dịch tại đây/u }).count()).toBe(0);
  expect(await page.locator('#drafts').isVisible()).toBe(false);
});

test('the status page finds how a word was rendered, typed without tones, and leads to its segment', async () => {
  const page = await site.open('en/translation/', page360);
  await page.getByRole('searchbox', { name: 'Vietnamese (with or without tones)' }).fill('thong ke dat dai');
  const found = page.getByRole('link', { name: '01-ct-ubnd/pl4-85' });
  await found.waitFor();
  expect(await page.locator('output').textContent()).toMatch(/^\d+ segments?$/u);
  expect(await found.locator('xpath=..').textContent()).toMatch(/Thống kê đất đai.*land statistics/u);
  await follow(found, /#pl4-85$/);
});
