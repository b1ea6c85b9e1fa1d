import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { Drawing } from '../../src/previews/draw.ts';
import { previewFonts } from '../../src/previews/materials.ts';
import { previewSize } from '../../src/previews/preview.ts';
import { workerFile } from '../../src/offline/kept.ts';
import { flatId } from '../../src/corpus/naming/id.ts';
import { previewOf } from '../../src/site/previews.ts';
import { recordTexts } from '../../src/site/texts.ts';
import { base, dist, pages, unescapeHtml } from './dist.ts';

const meta = (html: string, property: string): string =>
  unescapeHtml(new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '');
/** The file that a page shows beside links to it. */
const fileOf = (html: string): string => decodeURI(new URL(meta(html, 'og:image')).pathname).slice(base.length);
const ofRecords = [...pages].filter(([, html]) => html.includes('<meta name="record-id"'));
const previews = recordTexts.map(({ id, data: record }) => ({
  id: `${id.slice(0, 3)}${record.id}`,
  preview: previewOf({ lang: id.startsWith('en/') ? 'en' : 'vi', record }),
}));

test('every page names a PNG that is there, of the size that it says', () => {
  const faults = [...pages].flatMap(([path, html]) => {
    if (!html.includes('property="og:url"')) return [];
    const file = join(dist, fileOf(html));
    if (!existsSync(file)) return [`${path}: ${file}`];
    const bytes = readFileSync(file);
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    const said = [meta(html, 'og:image:type'), meta(html, 'og:image:width'), meta(html, 'og:image:height')].join(' ');
    return bytes.subarray(1, 4).toString() === 'PNG' &&
      said === `image/png ${width} ${height}` &&
      width === previewSize.width
      ? []
      : [`${path}: ${said}, not ${width} ${height}`];
  });
  expect(faults).toEqual([]);
});

test('every record has a picture and a description of it of its own', () => {
  expect(ofRecords).toHaveLength(recordTexts.length);
  for (const value of [fileOf, (html: string) => meta(html, 'og:image:alt')]) {
    const doubles = [...Map.groupBy(ofRecords, ([, html]) => value(html))].filter(([, same]) => same.length > 1);
    expect(doubles.map(([, same]) => same.map(([path]) => path))).toEqual([]);
  }
});

test('no picture is there that no page names', () => {
  const named = new Set([...pages.values()].filter((html) => html.includes('og:image')).map(fileOf));
  const files = globSync('previews/**/*.png', { cwd: dist }).map((name) => name.replaceAll('\\', '/'));
  expect(files.filter((name) => !named.has(name))).toEqual([]);
});

test('the pictures weigh little, and no reader fetches them for a time without a network', () => {
  const bytes = globSync('previews/**/*.png', { cwd: dist }).map((name) => statSync(join(dist, name)).size);
  expect(bytes.reduce((sum, one) => sum + one, 0) / bytes.length / 1024).toBeLessThan(12);
  expect(Math.max(...bytes) / 1024).toBeLessThan(30);
  expect(readFileSync(join(dist, workerFile), 'utf8')).not.toContain('previews/');
});

test('everything that a picture says has room in it', async () => {
  const drawing = await Drawing.begin();
  const without: string[] = [];
  for (const { id, preview } of previews) if ((await drawing.sizeOf(preview)) === null) without.push(id);
  expect(without).toEqual([]);
});

test('another process draws the same bytes', async () => {
  const drawing = await Drawing.begin();
  const others: string[] = [];
  for (const { id, preview } of previews.filter((_, index) => index % 12 === 0)) {
    const built = readFileSync(join(dist, 'previews', id.slice(0, 2), `${flatId(id.slice(3), '.')}.png`));
    if (!built.equals(await drawing.draw(preview))) others.push(id);
  }
  expect(others).toEqual([]);
});

test('every letter of every picture is in a font', () => {
  const signs = create(
    readFileSync(
      createRequire(import.meta.url).resolve('@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2'),
    ),
  );
  if (signs.isCollection) throw new TypeError('Unexpected collection, expected one font');
  const ranges = previewFonts().flatMap(({ unicodeRange }) => unicodeRange ?? []);
  const has = (point: number) =>
    ranges.some(([first, last]) => first <= point && point <= last) || signs.hasGlyphForCodePoint(point);
  const letters = new Set(previews.flatMap(({ preview }) => [...JSON.stringify(preview)]));
  expect([...letters].filter((letter) => !has(letter.codePointAt(0) ?? 0))).toEqual([]);
});
