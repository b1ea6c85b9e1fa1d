import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf, filesBelow, sweepCache } from './cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A kept folder of so many kilobytes that was used on a day. */
function keep(name: string, kilobytes: number, day: string): void {
  mkdirSync(join(folder, 'bundle', name), { recursive: true });
  writeFileSync(join(folder, 'bundle', name, 'code'), Buffer.alloc(kilobytes * 1024));
  utimesSync(join(folder, 'bundle', name), new Date(day), new Date(day));
}
const kept = () => readdirSync(join(folder, 'bundle')).sort();

test('what was not used for longest goes when more is kept than the limit', () => {
  keep('old', 400, '2026-01-01');
  keep('older', 400, '2025-01-01');
  keep('new', 400, '2026-02-01');
  expect(sweepCache(folder, {})).toBe(1200 * 1024);
  expect(kept()).toEqual(['new', 'old', 'older']);
  expect(sweepCache(folder, { SITE_CACHE_MB: '1' })).toBe(800 * 1024);
  expect(kept()).toEqual(['new', 'old']);
});

test('what a process left that is no more goes, what a living one writes stays', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  keep(`a.${pid}.tmp`, 1, '2026-01-01');
  keep(`b.${process.pid}.tmp`, 1, '2026-01-01');
  sweepCache(folder, {});
  expect(kept()).toEqual([`b.${process.pid}.tmp`]);
});

test('a digest tells parts apart, wherever one ends and the next begins', () => {
  expect(digestOf(['ab', 'c'])).toBe(digestOf(['ab', 'c']));
  expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
  expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['c', 'ab']));
});

test('files below a folder are named in one order, without those that are left out', () => {
  keep('x', 1, '2026-01-01');
  writeFileSync(join(folder, 'a.test.ts'), '');
  expect(filesBelow(folder, /\.test\.ts$/)).toEqual([join(folder, 'bundle/x/code')]);
  expect(filesBelow(join(folder, 'none'))).toEqual([]);
});
