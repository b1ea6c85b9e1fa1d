import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { base, dist, pages } from './dist.ts';

interface Dataset {
  readonly 'dcat:distribution': {
    readonly 'dcat:downloadURL': { readonly '@id': string };
    readonly 'dcat:byteSize': { readonly '@value': string };
    readonly 'dct:conformsTo'?: { readonly '@id': string };
  };
}
const catalogue = JSON.parse(readFileSync(join(dist, 'data.jsonld'), 'utf8')) as {
  readonly 'dcat:dataset': readonly Dataset[];
};
const fileOf = (address: string) => join(dist, new URL(address).pathname.slice(base.length));

test('the catalogue names files that are there, with their sizes to the byte and their descriptions', () => {
  expect(catalogue['dcat:dataset'].length).toBeGreaterThan(20);
  for (const { 'dcat:distribution': file } of catalogue['dcat:dataset']) {
    const path = fileOf(file['dcat:downloadURL']['@id']);
    expect([path, String(statSync(path).size)]).toEqual([path, file['dcat:byteSize']['@value']]);
    if (file['dct:conformsTo'] !== undefined) expect(existsSync(fileOf(file['dct:conformsTo']['@id']))).toBe(true);
  }
});

test.each(['vi', 'en'])('the page of data in %s explains each of them, every column by its name', (lang) => {
  const page = pages.get(`/${lang}/data/`) ?? '';
  for (const { 'dcat:distribution': file } of catalogue['dcat:dataset']) {
    const { pathname } = new URL(file['dcat:downloadURL']['@id']);
    if (pathname.endsWith(`.${lang}.csv`) || !pathname.endsWith('.csv')) expect(page).toContain(`href="${pathname}"`);
    if (!pathname.endsWith(`.${lang}.csv`)) continue;
    const described = JSON.parse(readFileSync(`${fileOf(file['dcat:downloadURL']['@id'])}-metadata.json`, 'utf8')) as {
      readonly tableSchema: { readonly columns: readonly { readonly name: string }[] };
    };
    for (const { name } of described.tableSchema.columns) expect(page).toContain(`>${name}</code>`);
  }
});

test('the sitemap lists every page in both languages, and none that is not to be listed', () => {
  const listed = new Set(
    [...readFileSync(join(dist, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)/g)].map(
      (match) => new URL(match[1] ?? '').pathname,
    ),
  );
  for (const [path, html] of pages) {
    const unlisted = html.includes('content="noindex"') || path.endsWith('404.html');
    expect([path, listed.has(encodeURI(base + path.slice(1)))]).toEqual([path, !unlisted]);
  }
});
