// The only script that runs under whatever Node the machine has (20 or newer): installs what is missing, then hands over to the Node of the lock.
// Usage: node scripts/setup.mjs start|test|dev|check [arguments]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const modules = join(repository, 'node_modules');
const stamp = join(modules, '.setup');
/** The Node of the lock, itself and not the link in `.bin`, which on Windows is a script that only a shell can run. */
const lockedNode = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
/** From this version on Node runs TypeScript as it stands: what the scripts are written in. */
const enough = 24;
const own = Number(process.versions.node.split('.')[0]);
const [task = 'start', ...rest] = process.argv.slice(2);
const tasks = { start: 'start.ts', test: 'test.ts', dev: 'dev.ts', check: 'check.ts' };

if (!(task in tasks)) fail(`Unexpected task ${task}, expected one of ${Object.keys(tasks).join(', ')}`);
if (own < 20) fail(`Unexpected Node ${process.versions.node}, expected 20 or newer: https://nodejs.org`);
install();
run(nodeToUse(), [join(repository, 'scripts', tasks[task]), ...rest]);

/** Installs the locked packages unless this lock is installed already. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(repository, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the locked packages (once; about 700 MB, a minute or two) …');
  // npm on Windows is a script, which only a shell can run; none of these words needs a quotation mark.
  const { status, error } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: repository, stdio: 'inherit', shell: windows },
  );
  if (error !== undefined) fail(`npm cannot be run (${error.message}): install it with Node from https://nodejs.org`);
  if (status !== 0) fail('npm ci failed: see its message above. With a network, `npm start` can be run again.');
  writeFileSync(stamp, lock);
}

/** The Node of the lock; this one where it is new enough and npm was told to run no install scripts. */
function nodeToUse() {
  const runs = existsSync(lockedNode) && spawnSync(lockedNode, ['--version'], { stdio: 'ignore' }).status === 0;
  if (runs) return lockedNode;
  if (own >= enough) return process.execPath;
  return fail(
    `The Node of the lock is not there: npm was told to run no install scripts (ignore-scripts). Either run \`npm rebuild node --ignore-scripts=false\`, or install Node ${enough} or newer.`,
  );
}

function run(command, args) {
  const path = `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const { status, signal, error } = spawnSync(command, args, {
    cwd: repository,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (error !== undefined) fail(`${command} cannot be run: ${error.message}`);
  process.exit(signal ? 130 : (status ?? 1));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
