import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from '../../scripts/lib/files.ts';

/**
 * Another corpus, of an invented province: two documents without goals, targets or projects. Its site is built with the code and
 * the tables of language of this repository alone. It lies below the repository, where its pages find the packages they import.
 */
const corpus = mkdtempSync(join(repository, '.cache/second-corpus-'));
const dist = join(corpus, 'dist');
const env = {
  ...process.env,
  CORPUS_DIR: corpus,
  CONTENT_DIR: join(corpus, 'content/generated'),
  OUT_DIR: dist,
  DIST_DIR: dist,
  CACHE_DIR: join(corpus, 'astro'),
  BASE_PATH: '/',
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Runs a command in the repository, on the second corpus; throws with what it said when it fails. */
function run(command: string, ...args: readonly string[]): void {
  runWith({}, command, ...args);
}

function runWith(more: Readonly<Record<string, string>>, command: string, ...args: readonly string[]): string {
  const bin = command === 'node' ? process.execPath : join(repository, 'node_modules/.bin', command);
  const { status, stdout, stderr } = spawnSync(bin, args, {
    cwd: repository,
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: exit code ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

const page = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
const hrefs = (html: string) => [...html.matchAll(/\shref="([^"]*)"/g)].map((match) => match[1] ?? '');

beforeAll(() => {
  cpSync(join(repository, 'tests/fixtures/second-corpus'), corpus, { recursive: true });
  run('node', 'scripts/convert.ts', '--quiet');
  run('node', 'scripts/ids.ts');
  run('node', 'scripts/translate.ts', 'sync');
  run('node', 'scripts/build.ts');
}, 300_000);
afterAll(() => rmSync(corpus, { recursive: true, force: true }));

test('the list of what is missing leads to each segment, with the editor open', () => {
  for (const lang of ['vi', 'en']) {
    const edits = hrefs(page(`${lang}/translation`)).filter((address) => address.includes('?edit='));
    expect(edits.length).toBeGreaterThan(10);
    for (const address of edits) {
      const [path = '', query = ''] = address.split('?edit=');
      const [asked = '', row = ''] = query.split('#').map(decodeURIComponent);
      expect(asked).toBe(row);
      const html = page(path.slice(1));
      expect(html).toContain(`<tr id="${row}"`);
      expect(html).toMatch(new RegExp(`data-edit="(?:[^"]*/)?${row.replaceAll('.', '[.#]')}"`, 'u'));
    }
  }
});

test('the home page speaks of that corpus: its name, its documents, what stands in them', () => {
  const [vi, en] = [page('vi'), page('en')];
  expect(vi).toContain('<title>Kế hoạch An Hòa – Hai văn bản của tỉnh, đọc được từng việc</title>');
  expect(en).toContain('<title>An Hoa Plans – Two documents, readable task by task</title>');
  for (const number of ['12/KH-UBND', '07/CT-UBND']) expect(vi).toContain(number);
  expect(hrefs(en)).toEqual(expect.arrayContaining(['/en/12-kh-ubnd/', '/en/07-ct-ubnd/', '/en/tasks/']));
});

test('the years are those of its deadlines', () => {
  const deadlines = page('en/deadlines');
  expect(deadlines).toContain('quarter by quarter from 2014 to 2033');
  expect(deadlines).toContain('min="2014-01-01" max="2034-12-31"');
  for (const quarter of ['Q2 2014', 'Q4 2033']) expect(deadlines).toContain(quarter);
});

test('the bodies of a province are no bodies of a city', () => {
  expect(page('vi/agency/so-tai-chinh-an-hoa')).not.toMatch(/thành phố/iu);
});

test('lists and sections without records are not offered', () => {
  const offered = hrefs(page('en'));
  for (const list of ['goals', 'targets', 'projects', 'notes', 'scenario'])
    expect(offered.filter((address) => address.startsWith(`/en/${list}/`))).toEqual([]);
  expect(page('en')).not.toContain('(0)');
  expect(page('en/pictures')).not.toContain('/en/pictures/goals/');
});

test('nothing in it speaks of the corpus of this repository', () => {
  const manifests = readdirSync(join(repository, 'seeds'))
    .filter((name) => name.endsWith('.yaml'))
    .map(
      (name) =>
        parse(readFileSync(join(repository, 'seeds', name), 'utf8')) as { id: string; number: string; place: string },
    );
  const site = parse(readFileSync(join(repository, 'content/site.yaml'), 'utf8')) as {
    name: { vi: string; en: string };
    slug: string;
    calendarHost: string;
    logo: { en: [string, string] };
  };
  const words = [
    ...manifests.flatMap(({ id, number }) => [id, number]),
    site.name.vi,
    site.name.en,
    site.slug,
    site.calendarHost,
    site.logo.en[0],
    ...manifests.map(({ place }) => place),
  ].map((word) => word.toLowerCase());
  const found = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|json|xml|txt|csv|po|tmx|tbx|ics|js|css|svg)$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(dist, name), 'utf8').toLowerCase();
      return words.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`);
    });
  expect(words.length).toBeGreaterThan(8);
  expect(found).toEqual([]);
});

test('an address that a new version emptied says where its text is, and one that has another text says so too', () => {
  for (const [lang, title, now] of [
    ['vi', 'Nội dung này đã chuyển chỗ', 'nay ở'],
    ['en', 'This text has moved', 'is now'],
  ]) {
    const old = page(`${lang}/07-ct-ubnd/3`);
    expect(old).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`));
    expect(old).toContain('<meta name="robots" content="noindex">');
    expect(old).not.toContain('name="record-id"');
    // The text moved twice: the link leads to where it stands today.
    expect(hrefs(old)).toContain(`/${lang}/07-ct-ubnd/1/`);
    expect(hrefs(old)).not.toContain(`/${lang}/07-ct-ubnd/5/`);
    expect(page(`${lang}/07-ct-ubnd/2`)).toMatch(
      new RegExp(`<code[^>]*>07-ct-ubnd/2</code>[^<]*${now}[^<]*<a href="/${lang}/07-ct-ubnd/1/"`),
    );
    // What has gone leads to the page above it, which knows its anchor.
    expect(hrefs(page(`${lang}/07-ct-ubnd/4`))).toContain(`/${lang}/07-ct-ubnd/`);
    expect(page(`${lang}/07-ct-ubnd`)).toMatch(/<li id="4"/);
    expect(page(`${lang}/07-ct-ubnd/1`)).not.toMatch(/<code[^>]*>07-ct-ubnd\/1<\/code>/);
  }
  expect(JSON.parse(readFileSync(join(dist, 'api/v1/moved.json'), 'utf8'))).toMatchObject([
    { id: '07-ct-ubnd/3', now: '07-ct-ubnd/1', url: { en: '/en/07-ct-ubnd/1/' }, stands: false },
    { id: '07-ct-ubnd/5', now: '07-ct-ubnd/1', stands: false },
    { id: '07-ct-ubnd/2', now: '07-ct-ubnd/1', stands: true },
    { id: '07-ct-ubnd/4', now: null, url: null, stands: false },
  ]);
});

test('search has an index, and every link leads somewhere', () => {
  expect(existsSync(join(dist, 'pagefind/pagefind.js'))).toBe(true);
  expect(() => run('vitest', 'run', '--project', 'site', 'tests/site/links.test.ts')).not.toThrow();
}, 60_000);

/** Files below a folder, each by its path in it. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
const htmlIn = (folder: string) => filesIn(folder).filter((name) => name.endsWith('.html')).length;
const alike = (folder: string, file: string) => readFileSync(join(folder, file)).equals(readFileSync(join(dist, file)));

test('a share of its pages is byte for byte that of the whole, with the same styles and scripts', () => {
  runWith({ OUT_DIR: join(corpus, 'share') }, 'node', 'scripts/build.ts', '--shard', '2/3');
  const share = join(corpus, 'share-2-of-3');
  expect(htmlIn(share)).toBeGreaterThan(htmlIn(dist) / 5);
  expect(htmlIn(share)).toBeLessThan(htmlIn(dist) / 2);
  for (const file of filesIn(share)) if (file !== 'share.json') expect(alike(share, file), file).toBe(true);
}, 300_000);

test("its pages, styles and scripts are byte for byte those of Astro's own build", () => {
  const whole = join(corpus, 'whole');
  runWith({ OUT_DIR: whole }, 'astro', 'build', '--silent');
  expect(htmlIn(whole)).toBe(htmlIn(dist));
  for (const file of filesIn(whole)) expect(alike(whole, file), file).toBe(true);
}, 300_000);

test.each([
  ['name of a body', 'content/registry/agencies.yaml', /en: .*[a-z]$/m, 1],
  ['sentence of a page', 'content/pages/en/licence.mdx', /use it(?=\.$)/m, 0.2],
  ['English of a term', 'content/registry/glossary.csv', /plan(?=,)/, 1],
])(
  'after a changed %s the pages that were kept and those that were rendered make up what a build from nothing makes',
  (_what, path, place, most) => {
    const file = join(corpus, path);
    const before = readFileSync(file, 'utf8');
    expect(before).toMatch(place);
    const [kept, fresh] = [join(corpus, 'kept'), join(corpus, 'fresh')];
    runWith({ OUT_DIR: kept }, 'node', 'scripts/build.ts');
    writeFileSync(file, before.replace(place, '$& today'));
    const said = runWith({ OUT_DIR: kept }, 'node', 'scripts/build.ts');
    runWith({ OUT_DIR: fresh }, 'node', 'scripts/build.ts', '--fresh');
    writeFileSync(file, before);
    const [, rendered = 0, all = 0] = /Rendered (\d+) of (\d+) pages/.exec(said)?.map(Number) ?? [];
    expect(rendered).toBeGreaterThan(0);
    // Names of bodies and terms stand on every page, or are asked for before any is rendered.
    expect(rendered).toBeLessThanOrEqual(all * most);
    expect(filesIn(kept)).toEqual(filesIn(fresh));
    const same = (name: string, a: string, b: string) =>
      readFileSync(join(a, name)).equals(readFileSync(join(b, name)));
    for (const name of filesIn(fresh)) expect(same(name, kept, fresh), name).toBe(true);
    expect(filesIn(fresh).every((name) => same(name, fresh, dist))).toBe(false);
  },
  300_000,
);
