/**
 * Prints what Lighthouse (mobile) says of one page of each template of the built site: `npm run bench:lighthouse`. Needs a build and Chromium.
 * Arguments: paths below the base path; without them the usual ones.
 */
import { spawn } from 'node:child_process';
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumOrExit, serveBuilt, usualPages } from './lib/bench/usual-pages.ts';
import { repository } from './lib/files.ts';

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

const executable = chromiumOrExit();
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const { origin, close } = await serveBuilt();

console.log(`${'page'.padEnd(42)} ${categories.join('  ')}`);
const paths = process.argv.length > 2 ? process.argv.slice(2) : usualPages();
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
close();
rmSync(folder, { recursive: true, force: true });

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(repository, 'node_modules/lighthouse/cli/index.js'), ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROME_PATH: executable },
    });
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Lighthouse ended with ${code}`))));
  });
}
