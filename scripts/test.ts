/**
 * Everything that must hold: `npm test`. Types, format, lint, unused code, unit and whole-corpus tests, a build, then the built site
 * and real Chromium.
 * `npm test -- --only unit` (or `site`, `browser`) runs one kind; the build is made when it is missing.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './lib/build/build-site.ts';
import { distFolder } from './lib/files.ts';
import { settingsOrExit } from './lib/settings.ts';
import { checkSteps } from './lib/steps.ts';
import { runScript, runTool, steps } from './lib/run.ts';
import { ensureTools } from './lib/tools.ts';

settingsOrExit();
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const results = mkdtempSync(join(tmpdir(), 'tests-'));
const totals = { passed: 0, failed: 0 };

/** Runs one kind of tests and adds up what it counted. */
function tests(project: string, only = '', env: Readonly<Record<string, string>> = {}): number {
  const file = join(results, `${project}${only}.json`);
  const status = runTool(
    'vitest',
    [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...(only === '' ? [] : [only]),
    ],
    env,
  );
  if (existsSync(file)) {
    const counted = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    totals.passed += counted.numPassedTests;
    totals.failed += counted.numFailedTests;
  }
  return status;
}

/** Builds the site for a folder of a host and follows every link of it. */
function testBased(): number {
  const folder = join(results, 'based');
  const env = { BASE_PATH: '/ke-hoach/', OUT_DIR: folder, DIST_DIR: folder };
  return (
    runTool('astro', ['build', '--silent'], env) ||
    runTool('node', ['scripts/downloads.ts'], env) ||
    tests('site', 'links.test.ts', env)
  );
}

const missing = ensureTools();
for (const line of missing) console.error(line);

// Tests of page parts ask the knowledge, which only the conversion writes.
const unit = [
  ...checkSteps,
  { name: 'Documents', run: () => runScript('convert.ts', ['--quiet']) },
  { name: 'Unit and corpus tests', run: () => tests('unit') || tests('unit-alone') },
];
const build = [{ name: 'The site', run: () => buildSite({ place: distFolder(), production: false }) }];
const site = { name: 'Tests of the built site', run: () => tests('site') };
const based = { name: 'The site below a base path', run: testBased };
const browser = { name: 'Tests in Chromium', run: () => tests('browser') };
const built = existsSync(join(distFolder(), 'vi/index.html'));

const plan =
  values.only === 'unit'
    ? unit
    : values.only === 'site'
      ? [...(built ? [] : build), site]
      : values.only === 'browser'
        ? [...(built ? [] : build), browser]
        : [...unit, ...build, site, based, browser];
const status = missing.length > 0 ? 1 : await steps(plan);
rmSync(results, { recursive: true, force: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = status;
