import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { contentFolder, repository } from '../../scripts/lib/files.ts';
import { readGenerated } from '../../src/generated/read.ts';
import { translationFile } from '../../src/translation/status.ts';
import { shownState } from '../../src/translation/state.ts';
import { checkNames } from '../../src/translation/model.ts';
import { readCatalogue } from '../../src/translation/catalogue/read.ts';
import { api, attributes, base, dist, pages, unescapeHtml } from './dist.ts';

const segments = readGenerated(contentFolder(process.env), translationFile);
const documents = [...new Set(segments.map(({ document }) => document))];
const languages = ['vi', 'en'] as const;
const anchorOf = (id: string) => id.slice(id.lastIndexOf('/') + 1).replace('#', '.');
const plain = (html: string) =>
  unescapeHtml(html.replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
const sideBySide = (language: string) =>
  [...pages].filter(([path]) => path.startsWith(`/${language}/translation/`) && path !== `/${language}/translation/`);

/** The rows of a language's pages by document and anchor. */
function rowsOf(language: string): ReadonlyMap<string, readonly string[]> {
  const rows = sideBySide(language).flatMap(([path, html]) =>
    [...html.matchAll(/<tr id="([^"]+)"[\s\S]*?<\/tr>/g)].map(
      (row) => [`${path.split('/')[3]} ${row[1]}`, row[0]] as const,
    ),
  );
  return new Map([...Map.groupBy(rows, ([key]) => key)].map(([key, list]) => [key, list.map(([, row]) => row)]));
}

describe.each(languages)('side by side in /%s/', (language) => {
  const rows = rowsOf(language);
  const rowOf = ({ document, id }: (typeof segments)[number]) => rows.get(`${document} ${anchorOf(id)}`) ?? [];

  test('every segment has one row, with both texts, each in its language', () => {
    const mark = (lang: string) => (lang === language ? '' : ` lang="${lang}"`);
    const faults = segments.filter((segment) => {
      const [row = '', ...more] = rowOf(segment);
      const text = (lang: string) =>
        plain(new RegExp(`<td class="${lang}[ "][^>]*>\\s*<p${mark(lang)}[ >][\\s\\S]*?</p>`).exec(row)?.[0] ?? '');
      return (
        more.length > 0 ||
        text('vi') !== segment.vi.replace(/\s+/g, ' ').trim() ||
        (segment.en !== null && text('en') !== segment.en.replace(/\s+/g, ' ').trim())
      );
    });
    expect(faults.map(({ id }) => id)).toEqual([]);
    expect([...rows.values()].flat()).toHaveLength(segments.length);
  });

  test('every row leads to its record, its line in the source and a proposal that names the segment and quotes both texts', () => {
    const faults = segments.filter((segment) => {
      const [row = ''] = rowOf(segment);
      const links = attributes(row, 'href');
      const proposal = links.find((link) => /^(?:mailto:|https?:).*(?:body|description)/.test(link));
      const quoted = proposal === undefined ? '' : decodeURIComponent(proposal.replaceAll('+', ' '));
      const starts = [segment.id, segment.vi.slice(0, 30), (segment.en ?? '').slice(0, 30)];
      return (
        !links.some((link) => link.startsWith(`${base}${language}/`) && !link.includes('/source/')) ||
        !links.some((link) => link.includes('/source/#L')) ||
        !starts.every((start) => quoted.includes(start))
      );
    });
    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  test('every proposal is short enough for servers and mail programs', () => {
    const long = [...rows.values()]
      .flat()
      .flatMap((row) => attributes(row, 'href'))
      .filter((link) => new URL(link, 'http://site/').href.length > (link.startsWith('mailto:') ? 2000 : 8000));
    expect(long.map((link) => link.slice(0, 80))).toEqual([]);
  });

  test('the page of a record leads to its own row', () => {
    const html = pages.get(`/${language}/01-ct-ubnd/pl4-45/`) ?? '';
    const link = attributes(html, 'href').find((address) => address.includes('/translation/01-ct-ubnd/'));
    expect(link).toMatch(/#pl4-45$/);
  });

  test('no page weighs more than 40 KB compressed', () => {
    const heavy = [
      ...sideBySide(language),
      [`/${language}/translation/`, pages.get(`/${language}/translation/`) ?? ''] as const,
    ].filter(([, html]) => gzipSync(html).length > 40 * 1024);
    expect(heavy.map(([path]) => path)).toEqual([]);
  });
});

describe.each(languages)('the status in /%s/', (language) => {
  const html = pages.get(`/${language}/translation/`) ?? '';
  const part = (id: string) => new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? '';

  test('counts every segment once, by state', () => {
    const figures = [...part('trust').matchAll(/<td class="figures[ "][^>]*>([\d.,]+)<\/td>/g)].map((match) =>
      Number((match[1] ?? '').replace(/[.,]/g, '')),
    );
    const count = (state: string) => segments.filter((segment) => shownState(segment) === state).length;
    expect(figures).toEqual(['approved', 'reviewed', 'machine draft', 'needs work', 'stale', 'missing'].map(count));
  });

  test('leads to every page of side-by-side reading', () => {
    const links = new Set(attributes(html, 'href'));
    expect(
      sideBySide(language)
        .map(([path]) => path)
        .filter((path) => !links.has(base.replace(/\/$/, '') + path)),
    ).toEqual([]);
  });

  test('names the line of every segment that a check holds something against', () => {
    const work = part('work');
    const wanted = segments.filter(({ failing }) => failing.length > 0).slice(0, 40);
    expect(
      wanted
        .filter(({ place }) => place !== null && !work.includes(`${place.file.split('/').at(-1)}:${place.line}`))
        .map(({ id }) => id),
    ).toEqual([]);
    expect(checkNames).toEqual(
      expect.arrayContaining(wanted.flatMap(({ failing }) => failing.map(({ check }) => check))),
    );
  });

  test('is valid HTML, and so is a page of side-by-side reading', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'no-inline-style': 'error' },
    });
    for (const path of ['', '01-ct-ubnd/ii-4/', '01-ct-ubnd/ii/', '01-ct-ubnd/pl4/', '108-nq-cp/pl/']) {
      const page = pages.get(`/${language}/translation/${path}`);
      if (page === undefined) throw new Error(`no page ${path}`);
      const report = await validator.validateString(page);
      expect(
        report.results
          .flatMap(({ messages }) =>
            messages.map((message) => `${path} ${message.line}:${message.column} ${message.ruleId} ${message.message}`),
          )
          .slice(0, 10),
      ).toEqual([]);
    }
  });
});

describe('the feed', () => {
  test.each(languages)(
    'in %s is named in the head of every page, and each of its entries leads to a page that is there',
    (language) => {
      const xml = readFileSync(join(dist, `feed-${language}.xml`), 'utf8');
      const without = [...pages]
        .filter(
          ([path, html]) => path.startsWith(`/${language}/`) && !html.includes(`type="application/atom+xml" title=`),
        )
        .map(([path]) => path);
      expect(without).toEqual([]);
      const links = [...xml.matchAll(/<link rel="alternate" type="text\/html" href="([^"]+)"/g)].map(
        (match) => new URL(unescapeHtml(match[1] ?? '')),
      );
      expect(links.length).toBeGreaterThan(1);
      const lost = links.filter(
        ({ pathname, hash }) =>
          !(pages.get(`/${pathname.slice(base.length)}`) ?? '').includes(
            hash === '' ? '' : ` id="${decodeURIComponent(hash.slice(1))}"`,
          ),
      );
      expect(lost.map(String)).toEqual([]);
    },
  );

  test('can tell of every correction: each bears the day on which it was recorded', () => {
    const notes = api('notes') as readonly { id: string; kind: string; date?: string }[];
    expect(
      notes
        .filter(({ kind, date }) => (kind === 'correction' || kind === 'doubtful') && date === undefined)
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('says each id once, dates each entry and lists the latest first', () => {
    const xml = readFileSync(join(dist, 'feed-vi.xml'), 'utf8');
    const entries = xml.split('<entry>').slice(1);
    const take = (name: string) =>
      entries.map((entry) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(entry)?.[1] ?? '');
    expect(new Set(take('id')).size).toBe(entries.length);
    expect(take('updated')).toEqual(take('updated').toSorted().toReversed());
    expect(take('updated').every((date) => /^\d{4}-\d\d-\d\dT00:00:00Z$/.test(date))).toBe(true);
  });
});

test('the figures for programs are those of the page, and every segment is in one state', () => {
  const { total } = api('status') as { total: { segments: number; states: Record<string, number> } };
  const states = Object.groupBy(segments, shownState);
  expect(total.segments).toBe(segments.length);
  for (const [state, count] of Object.entries(total.states))
    expect([state, count]).toEqual([state, states[state as keyof typeof states]?.length ?? 0]);
});

test.each(languages)('a feed of each document and one of all tell in %s what waits for a translator', (language) => {
  const waiting = segments.filter((segment) => ['stale', 'needs work', 'missing'].includes(shownState(segment)));
  for (const document of [null, ...documents]) {
    const name = document === null ? language : `${document}-${language}`;
    const own = waiting.filter((segment) => document === null || segment.document === document);
    const xml = readFileSync(join(dist, `feed-work-${name}.xml`), 'utf8');
    expect(xml.match(/<entry>/g) ?? []).toHaveLength(Math.min(own.length, 100));
    expect(pages.get(`/${language}/translation/`)).toContain(`feed-work-${name}.xml`);
  }
});

describe('files to take along', () => {
  const folder = join(dist, 'downloads/translation');
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');

  test.each(documents)('of %s are the catalogue itself, and memory and table with every segment', (document) => {
    const own = segments.filter((segment) => segment.document === document);
    const { value, diagnostics } = readCatalogue({
      name: document,
      file: `${document}.po`,
      text: text(`${document}.po`),
    });
    expect(diagnostics).toEqual([]);
    expect(value.live.length).toBeGreaterThan(0);
    expect(text(`${document}.po`)).toBe(
      readFileSync(join(repository, 'content/translations/en', `${document}.po`), 'utf8'),
    );
    expect(text(`${document}.tmx`).match(/<tu /g) ?? []).toHaveLength(own.filter(({ en }) => en !== null).length);
    expect(own.filter(({ id }) => !text(`${document}.csv`).includes(`\n${id},`)).map(({ id }) => id)).toEqual([]);
    expect(existsSync(join(folder, `${document}.tbx`))).toBe(true);
    expect(text(`${document}.xlf`).match(/<unit /g) ?? []).toHaveLength(own.length);
  });

  test('hold the terms of a document among all terms', () => {
    const all = new Set(text('glossary.tbx').match(/<termEntry id="[^"]+"/g));
    for (const document of documents) {
      const met = text(`${document}.tbx`).match(/<termEntry id="[^"]+"/g) ?? [];
      expect(met.length).toBeGreaterThan(10);
      expect(met.filter((entry) => !all.has(entry))).toEqual([]);
    }
  });
});
