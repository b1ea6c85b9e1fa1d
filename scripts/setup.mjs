// The only script that runs under whatever Node the machine has (20 or newer): installs what is missing, then hands over to the Node of the lock.
// Usage: node scripts/setup.mjs start|test|dev|check [arguments]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));
const bin = join(repository, 'node_modules', '.bin');
const stamp = join(repository, 'node_modules', '.setup');
const [task = 'start', ...rest] = process.argv.slice(2);
const tasks = { start: 'start.ts', test: 'test.ts', dev: 'dev.ts', check: 'check.ts' };

if (!(task in tasks)) fail(`Unexpected task ${task}, expected one of ${Object.keys(tasks).join(', ')}`);
if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Unexpected Node ${process.versions.node}, expected 20 or newer: https://nodejs.org`);
install();
run(join(bin, process.platform === 'win32' ? 'node.cmd' : 'node'), [join(repository, 'scripts', tasks[task]), ...rest]);

/** Installs the locked packages unless this lock is installed already. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(repository, 'package-lock.json')))
    .digest('hex');
  if (existsSync(join(bin, 'node')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the locked packages (once; about 700 MB, a minute or two) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: repository,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('npm ci failed: see its message above. With a network, `npm start` can be run again.');
  writeFileSync(stamp, lock);
}

function run(command, args) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, signal } = spawnSync(command, args, {
    cwd: repository,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  process.exit(signal ? 130 : (status ?? 1));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
