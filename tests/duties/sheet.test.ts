import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { basePath, serve } from '../../scripts/lib/serve.ts';
import { findTool, tools } from '../../scripts/lib/tools.ts';
import { duties } from '../../src/i18n/ui/duties.ts';
import { dist, pages } from '../site/dist.ts';
import { handRead } from './hand-read.ts';

const find = (name: string) => {
  const tool = tools.find((candidate) => candidate.name === name);
  const program = tool ? findTool(tool) : null;
  if (program === null) throw new Error(`${name} is missing`);
  return program;
};

const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
const texts = new Map<string, string>();

/** Prints each sheet with Chromium and reads the PDF with pdftotext, page by page (form feeds part them). */
beforeAll(async () => {
  const server = await serve({ port: 0, base: basePath(), folder: dist });
  const browser = await chromium.launch({ executablePath: find('Chromium'), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const [agency, lang] of [
    ...handRead.map((read) => [read.agency, 'vi'] as const),
    ['agency/so-giao-thong-van-tai', 'en'] as const,
  ]) {
    const slug = agency.slice('agency/'.length);
    await page.goto(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath()}${lang}/agency-sheet/${slug}/`,
    );
    const file = join(folder, `${slug}.${lang}.pdf`);
    await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
    texts.set(`${slug}.${lang}`, execFileSync(find('pdftotext'), ['-layout', file, '-'], { encoding: 'utf8' }));
  }
  await browser.close();
  server.close();
}, 90_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pagesOf = (name: string) => (texts.get(name) ?? '').split('\f').filter((text) => text.trim() !== '');

test('a sheet is headed like an annex, with its sources, its date and what it is not', () => {
  const [first = ''] = pagesOf('so-giao-thong-van-tai.vi');
  for (const words of [
    duties.sheetHeading.vi.toUpperCase(),
    'CỦA SỞ GIAO THÔNG VẬN TẢI',
    'Chỉ thị 01/CT-UBND ngày 06/01/2021',
    duties.sheetDuty.vi,
    duties.sheetWhen.vi,
    duties.sheetWhere.vi,
    duties.sheetState.vi,
    'không chính thức',
  ])
    expect(first).toContain(words);
  expect(first).not.toContain('Đến nội dung chính');
});

test('every page repeats the head of the table and the source, and all but the first bear their number above', () => {
  const sheets = pagesOf('so-giao-thong-van-tai.vi');
  expect(sheets.length).toBeGreaterThan(1);
  sheets.forEach((text, index) => {
    expect(text).toContain('Nội dung');
    expect(text).toContain('Nguồn:');
    expect(text).not.toContain(`${index + 1}/${sheets.length}`);
    expect(/^\s*(\S+)/.exec(text)?.[1] === String(index + 1)).toBe(index > 0);
  });
});

test.each(handRead)(
  'the sheet of $agency has every duty of its page, and is A4',
  ({ agency, leads, coordinates, monitors, standing, collective }) => {
    const slug = agency.slice('agency/'.length);
    const html = pages.get(`/vi/agency-sheet/${slug}/`) ?? '';
    const ids = [...html.matchAll(/<tr data-record-id="([^"]+)"/g)].map((match) => match[1]);
    for (const id of [...leads, ...coordinates, ...monitors, ...collective]) expect(ids).toContain(id);
    for (const id of standing)
      expect(
        ids.some((shown) => shown?.startsWith(`${id}-o`)),
        id,
      ).toBe(true);
    const size = execFileSync(find('pdftotext').replace(/pdftotext$/, 'pdfinfo'), [join(folder, `${slug}.vi.pdf`)], {
      encoding: 'utf8',
    });
    expect(size).toMatch(/Page size:\s+59\d(\.\d+)? x 84[12](\.\d+)? pts \(A4\)/);
  },
);

test('the English sheet is in English', () => {
  const [first = ''] = pagesOf('so-giao-thong-van-tai.en');
  for (const words of [
    duties.sheetHeading.en.toUpperCase(),
    'DEPARTMENT OF TRANSPORT',
    duties.sheetWhen.en,
    duties.sheetState.en,
  ])
    expect(first).toContain(words);
});
