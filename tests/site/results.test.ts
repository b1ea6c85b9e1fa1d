import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Records } from '../../src/corpus/model/records.ts';
import { anchorOf } from '../../src/corpus/naming/id.ts';
import { api, attributes, dist, pages, unescapeHtml } from './dist.ts';

/** What the built site says of what came of the records: outside the documents, with its source, or that it is not known. */

const results = api('results') as Records['results'];
const records = (['targets', 'tasks', 'projects'] as const).flatMap(
  (name) => api(name) as Records[typeof name][number][],
);
const about = Map.groupBy(results, ({ record }) => record);
const words = {
  vi: {
    outside: 'Ngoài hai văn bản',
    unknown: 'Chưa biết:',
    unchecked: 'chưa có người kiểm tra',
    leaves: 'trang ngoài',
  },
  en: {
    outside: 'Outside the two documents',
    unknown: 'Not known:',
    unchecked: 'not yet checked by a person',
    leaves: 'other site',
  },
} as const;

/** The section of a page that tells what came of its record, as text. */
function sectionOf(html: string): string {
  return /<section[^>]*\sid="results"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
}
/** A name stands whole whatever marks of language stand in it. */
const holds = (text: string, name: string) => text.replace(/\s/g, '').includes(name.replace(/\s/g, ''));
const plain = (html: string) => unescapeHtml(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');

describe.each(['vi', 'en'] as const)('what came of it, in %s', (lang) => {
  const page = (url: { vi: string; en: string }) => pages.get(url[lang].replace(/#.*/, '')) ?? '';

  test('stands on the page of every record, or that it is not known', () => {
    const faults = records.flatMap(({ id, url }) => {
      const text = plain(sectionOf(page(url)));
      if (text === '') return [`${id}: no section`];
      const own = about.get(id) ?? [];
      const known = own.some(({ kind }) => kind !== 'context');
      if (known === text.includes(words[lang].unknown)) return [`${id}: known ${known}, page says otherwise`];
      if (own.length > 0 && !text.includes(words[lang].outside)) return [`${id}: not marked as outside the documents`];
      return own.flatMap(({ stated, source, checkedBy }) => [
        ...(stated === null || text.includes(stated[lang] ?? stated.vi) ? [] : [`${id}: without ${stated[lang]}`]),
        ...(holds(text, source.publisher) ? [] : [`${id}: without ${source.publisher}`]),
        ...(checkedBy !== null || text.includes(words[lang].unchecked) ? [] : [`${id}: unchecked and unmarked`]),
      ]);
    });
    expect(records.length).toBeGreaterThan(300);
    expect(faults).toEqual([]);
  });

  test('stands on the page of results, where its address leads, with the change of territory beside later figures', () => {
    const html = page({ vi: '/vi/results/', en: '/en/results/' });
    const ids = new Set(attributes(html, 'id'));
    expect(results.filter(({ id }) => !ids.has(anchorOf(id)))).toEqual([]);
    const later = results.filter(({ period }) => (period?.to ?? '') >= '2025-07-01');
    expect(later.length).toBeGreaterThan(2);
    const text = plain(html);
    for (const { territoryChange } of later) expect(text).toContain(territoryChange?.note[lang]);
  });

  test('its links leave the site, say so, and stand in it alone', () => {
    const html = page({ vi: '/vi/results/', en: '/en/results/' });
    const out = [...html.matchAll(/<a class="leaves[^>]*>[\s\S]*?<\/a>\s*<span class="out[^>]*>([^<]*)/g)];
    const addressed = results.filter(({ source }) => source.url !== null);
    expect(out).toHaveLength(addressed.length);
    for (const [link, said] of out) {
      expect(link).toMatch(/rel="external noopener noreferrer nofollow"/);
      expect(said).toContain(words[lang].leaves);
    }
  });

  test('can be taken along and followed', () => {
    const csv = readFileSync(join(dist, `downloads/results.${lang}.csv`), 'utf8');
    const [head = [], ...rows] = parse(csv, { bom: true }) as string[][];
    const cell = (row: string[], title: string) => row[columns.findIndex(({ name }) => name === title)] ?? '';
    const columns = (
      JSON.parse(readFileSync(join(dist, `downloads/results.${lang}.csv-metadata.json`), 'utf8')) as {
        tableSchema: { columns: { name: string }[] };
      }
    ).tableSchema.columns;
    expect(head).toHaveLength(columns.length);
    expect(rows.map((row) => cell(row, 'id'))).toEqual(results.map(({ id }) => id));
    for (const [at, result] of results.entries()) {
      const row = rows[at] ?? [];
      expect(cell(row, 'stated'), result.id).toBe(result.stated?.[lang] ?? '');
      expect(cell(row, 'when'), result.id).toBe(result.when[lang]);
      expect(cell(row, 'verdict') === '', result.id).toBe(result.verdict === null);
      expect(cell(row, 'source_url'), result.id).toBe(result.source.url ?? '');
      expect(['result', 'interim', 'old', 'merged'], result.id).not.toContain(cell(row, 'kind'));
    }
    const metadata = JSON.parse(readFileSync(join(dist, `downloads/results.${lang}.csv-metadata.json`), 'utf8'));
    expect(metadata['dc:source'].length).toBeGreaterThan(30);
    expect(
      readFileSync(join(dist, `downloads/results.${lang}.xlsx`))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const feed = readFileSync(join(dist, `results-${lang}.xml`), 'utf8');
    expect(feed.match(/<entry>/g)).toHaveLength(Math.min(100, results.length));
    expect(feed).toContain(`:results/${lang}<`);
  });
});
