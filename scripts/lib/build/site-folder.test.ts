import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LockedError, takeLock } from './lock.ts';
import { beginSite, restoreSite } from './site-folder.ts';

let folder: string;
let place: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-folder-'));
  place = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A site of so many files that all say the same, so that a torn one is seen. */
function fill(where: string, word: string): void {
  mkdirSync(where, { recursive: true });
  for (let n = 0; n < 20; n++) writeFileSync(join(where, `${n}.html`), word);
}
const words = (where: string) => readdirSync(where).map((name) => readFileSync(join(where, name), 'utf8'));

describe('a site that is built', () => {
  test('takes the place of the one before, and nothing is left beside it', () => {
    for (const word of ['one', 'two']) {
      const site = beginSite(place);
      fill(site.building, word);
      site.place();
      expect(new Set(words(place))).toEqual(new Set([word]));
      expect(readdirSync(folder)).toEqual(['dist']);
    }
  });

  test('and then is not leaves the one before', () => {
    fill(place, 'one');
    const site = beginSite(place);
    writeFileSync(join(folder, 'other'), '');
    fill(site.building, 'two');
    site.abandon();
    expect(new Set(words(place))).toEqual(new Set(['one']));
    expect(readdirSync(folder).sort()).toEqual(['dist', 'other']);
  });

  test('stands where a link leads, and the link stays', () => {
    fill(join(folder, 'real'), 'one');
    symlinkSync('real', place);
    const site = beginSite(place);
    fill(site.building, 'two');
    site.place();
    expect(new Set(words(join(folder, 'real')))).toEqual(new Set(['two']));
    expect(readdirSync(folder).sort()).toEqual(['dist', 'real']);
  });

  test('is put back where a kill left it between the two renames', () => {
    fill(`${place}.previous`, 'one');
    restoreSite(place);
    expect(new Set(words(place))).toEqual(new Set(['one']));
    fill(`${place}.previous`, 'old');
    restoreSite(place);
    expect(new Set(words(place))).toEqual(new Set(['one']));
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('nothing to put in the place leaves what stood there', () => {
    fill(place, 'one');
    const site = beginSite(place);
    expect(() => site.place()).toThrow('ENOENT');
    site.abandon();
    expect(new Set(words(place))).toEqual(new Set(['one']));
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('the lock of a place', () => {
  const lock = () => join(folder, 'dist.lock');
  const owner = (change: object) =>
    writeFileSync(lock(), JSON.stringify({ ...JSON.parse(readFileSync(lock(), 'utf8')), ...change }));

  test('names the process that builds', () => {
    const site = beginSite(place);
    expect(() => beginSite(place)).toThrow(LockedError);
    expect(() => beginSite(place)).toThrow(`process ${process.pid} of `);
    site.abandon();
    beginSite(place).abandon();
    expect(existsSync(lock())).toBe(false);
  });

  test('is taken over from a process that is no more, or whose number another has', () => {
    takeLock(lock());
    owner({ pid: 2 ** 22 + 1 });
    takeLock(lock());
    owner({ begun: 'long ago' });
    takeLock(lock())();
    expect(existsSync(lock())).toBe(false);
    writeFileSync(lock(), 'no lock at all');
    takeLock(lock())();
  });

  test('is never taken from another machine', () => {
    takeLock(lock());
    owner({ host: 'elsewhere' });
    expect(() => takeLock(lock())).toThrow('of elsewhere since');
  });
});

test('what a killed process had begun to write of the lock goes; what a living one writes stays', () => {
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const living = `dist.lock.${process.ppid}.tmp`;
  for (const name of [`dist.lock.${dead}.tmp`, `dist.lock.${dead}.old.tmp`, living])
    writeFileSync(join(folder, name), '{}');
  beginSite(place).abandon();
  expect(readdirSync(folder)).toEqual([living]);
});

test('a build that is killed at any moment leaves a whole site', async () => {
  fill(place, 'word 0');
  const child = join(import.meta.dirname, 'site-folder.ts');
  // Builds one site after another, as fast as it can, until it is killed.
  const program = `import { mkdirSync, writeFileSync } from 'node:fs';
    const { beginSite } = await import(${JSON.stringify(child)});
    for (let round = 1; ; round++) {
      const site = beginSite(${JSON.stringify(place)});
      mkdirSync(site.building);
      for (let n = 0; n < 20; n++) writeFileSync(site.building + '/' + n + '.html', 'word ' + process.pid + '-' + round);
      console.log(round);
      site.place();
    }`;
  for (let moment = 0; moment < 8; moment++) {
    const build = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // So many sites are built before the kill, which then comes at any step of one.
    await new Promise<void>((resolve) => {
      let built = 0;
      build.stdout.on('data', (text: Buffer) => {
        built += text.toString().split('\n').length - 1;
        if (built > moment * 3) resolve();
      });
      build.once('exit', () => resolve());
    });
    expect(build.exitCode).toBeNull();
    build.kill('SIGKILL');
    await new Promise((resolve) => build.once('exit', resolve));
    restoreSite(place);
    const found = words(place);
    expect(found).toHaveLength(20);
    expect(new Set(found).size).toBe(1);
  }
  beginSite(place).abandon();
  expect(readdirSync(folder)).toEqual(['dist']);
});
