/**
 * Prints what Lighthouse (mobile) says of one page of each template of the built site: `npm run bench:lighthouse`. Needs a build and Chromium.
 * Arguments: paths below the base path; without them the usual ones.
 */
import { spawn } from 'node:child_process';
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKnowledge } from '../src/generated/read.ts';
import { contentFolder, repository } from './lib/files.ts';
import { basePath, serve } from './lib/serve.ts';
import { findTool, tools } from './lib/tools.ts';

const { records } = readKnowledge(contentFolder(process.env));
const newest = records.documents.at(-1)?.id;
/** The page of the first of some records that has one of its own. */
const first = (list: readonly { readonly url: { readonly vi: string } }[]): readonly string[] =>
  list
    .map(({ url }) => url.vi.slice(1))
    .filter((path) => !path.includes('#'))
    .slice(0, 1);
const inNewest = records.provisions.filter(({ document }) => document === newest);

const usual = [
  'vi/',
  'en/',
  ...first(inNewest.filter(({ kind }) => kind === 'section')),
  ...first(inNewest.filter(({ kind }) => kind === 'annex')),
  ...first(records.tasks),
  ...first(records.agencies.toSorted((one, other) => other.counts.lead - one.counts.lead)),
  ...first(records.projects),
  'vi/tasks/',
  'vi/duties/',
  'vi/deadlines/',
  'vi/pictures/',
  'vi/search/',
  'vi/translation/',
  ...(newest === undefined ? [] : [`vi/${newest}/full/`]),
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}

const chromium = tools.find((tool) => tool.name === 'Chromium');
const executable = chromium ? findTool(chromium) : null;
if (executable === null) {
  console.error('Chromium is missing: install chromium, or set CHROMIUM_PATH to the program');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const server = await serve({
  port: 0,
  base: basePath(),
  ...(process.env['DIST_DIR'] === undefined ? {} : { folder: process.env['DIST_DIR'] }),
});
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath()}`;

console.log(`${'page'.padEnd(42)} ${categories.join('  ')}`);
const paths = process.argv.length > 2 ? process.argv.slice(2) : usual;
for (const path of paths) {
  const output = join(folder, 'report.json');
  await run([
    '--output=json',
    `--output-path=${output}`,
    '--quiet',
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync',
    origin + path,
  ]);
  const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
  const scores = categories.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
  console.log(
    `${path.padEnd(42)} ${scores.map((score, index) => String(score).padStart(categories[index]?.length ?? 3)).join('  ')}`,
  );
  for (const name of categories) {
    for (const { id, weight } of report.categories[name]?.auditRefs ?? []) {
      const audit = report.audits[id];
      if (weight > 0 && audit && audit.score !== null && audit.score < 0.9)
        console.log(`    ${name}: ${id} ${audit.score} ${audit.title}`);
    }
  }
}
server.close();
rmSync(folder, { recursive: true, force: true });

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(repository, 'node_modules/lighthouse/cli/index.js'), ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROME_PATH: executable ?? '' },
    });
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Lighthouse ended with ${code}`))));
  });
}
