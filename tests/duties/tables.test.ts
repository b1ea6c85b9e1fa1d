import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { api } from '../site/dist.ts';
import { entriesOf } from './agency-page.ts';
import { csvRows, downloads, parseCsv } from './downloads.ts';
import { handRead } from './hand-read.ts';

const files = readdirSync(downloads, { recursive: true, encoding: 'utf8' }).map((name) => name.split('\\').join('/'));
const tables = files.filter((name) => /^(agencies\/)?[^/]+\.csv$/.test(name));
const ids = (name: string) => (api(name) as { id: string }[]).map((record) => record.id);

test.each(['tasks', 'targets', 'agencies'])('%s.csv has every record of the API, in both languages', (name) => {
  for (const lang of ['vi', 'en']) expect(csvRows(`${name}.${lang}.csv`).map((row) => row.id)).toEqual(ids(name));
});

test('projects.csv has every row of an annex about a project', () => {
  const rows = (api('projects') as { listings: { row: string }[] }[]).flatMap((project) =>
    project.listings.map((listing) => listing.row),
  );
  expect(csvRows('projects.vi.csv').map((row) => row.row)).toEqual(rows);
});

test('every table is UTF-8 with a byte-order mark, with as many cells in each row as it has columns', () => {
  const faults: string[] = [];
  for (const name of tables) {
    const bytes = readFileSync(join(downloads, name));
    if (bytes.subarray(0, 3).toString('hex') !== 'efbbbf') faults.push(`${name}: no byte-order mark`);
    const rows = parseCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (rows.some((row) => row.length !== rows[0]?.length)) faults.push(`${name}: rows of different lengths`);
  }
  expect(faults).toEqual([]);
  expect(tables.length).toBeGreaterThan(2 * 100);
});

test('every table has its metadata beside it, which describes just these columns', () => {
  const faults: string[] = [];
  for (const name of tables) {
    const metadata = JSON.parse(readFileSync(join(downloads, `${name}-metadata.json`), 'utf8')) as {
      '@context': unknown[];
      url: string;
      tableSchema: {
        columns: { name: string; titles: Record<string, string>; datatype: unknown; separator?: string }[];
        primaryKey: string[];
      };
    };
    const lang = name.split('.').at(-2) ?? '';
    const [head = [], ...rows] = parseCsv(readFileSync(join(downloads, name), 'utf8'));
    const { columns, primaryKey } = metadata.tableSchema;
    if (metadata['@context'][0] !== 'http://www.w3.org/ns/csvw' || metadata.url !== name.split('/').at(-1))
      faults.push(`${name}: no CSVW metadata of it`);
    if (columns.map((column) => column.titles[lang]).join('|') !== head.join('|'))
      faults.push(`${name}: other columns than its metadata says`);
    columns.forEach((column, index) => {
      const values = rows.map((row) => row[index] ?? '').filter((value) => value !== '');
      const wrong = values.find((value) => !fits(value, column.datatype));
      if (wrong !== undefined) faults.push(`${name} ${column.name}: ${wrong}`);
    });
    const keys = rows.map((row) =>
      primaryKey.map((key) => row[columns.findIndex((column) => column.name === key)]).join(' '),
    );
    if (new Set(keys).size !== keys.length) faults.push(`${name}: ${primaryKey.join()} is no key`);
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

function fits(value: string, datatype: unknown): boolean {
  if (datatype === 'number') return /^-?\d+(\.\d+)?$/.test(value);
  if (datatype === 'integer') return /^\d+$/.test(value);
  if (datatype === 'boolean') return value === 'true' || value === 'false';
  if (datatype === 'anyURI') return URL.canParse(value);
  if (typeof datatype === 'object') return /^\d{4}-\d{2}-\d{2}$/.test(value);
  return true;
}

test('an English cell is empty where there is no translation, never Vietnamese', () => {
  for (const row of csvRows('tasks.en.csv')) if (row.title !== '') expect(row.title).not.toBe(row.title_vi);
});

describe.each(handRead)('$agency', ({ agency }) => {
  const slug = agency.slice('agency/'.length);

  test.each(['vi', 'en'] as const)('has in its %s table what its page has, in this order', (lang) => {
    expect(csvRows(`agencies/${slug}.${lang}.csv`).map((row) => row.id)).toEqual(
      entriesOf(agency, lang).map((entry) => entry.id),
    );
  });
});

test('every body has its table and spreadsheet in both languages', () => {
  const missing = ids('agencies')
    .flatMap((id) =>
      ['vi', 'en'].flatMap((lang) =>
        ['csv', 'xlsx'].map((ending) => `agencies/${id.slice('agency/'.length)}.${lang}.${ending}`),
      ),
    )
    .filter((name) => !existsSync(join(downloads, name)));
  expect(missing).toEqual([]);
});
