import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { repository } from '../../scripts/lib/files.ts';

/** The digest of every generated file, from a conversion in a process of its own. */
async function digests(now: string, zone: string, locale: string): Promise<readonly (readonly [string, string])[]> {
  const { stdout } = await promisify(execFile)('node', ['tests/corpus/print-digests.ts', now], {
    cwd: repository,
    env: { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale },
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(stdout) as readonly (readonly [string, string])[];
}

it('a conversion gives the same bytes whatever the clock, the time zone and the locale', async () => {
  const [one, other] = await Promise.all([
    digests('2021-01-06T00:30:00Z', 'Pacific/Kiritimati', 'tr_TR.UTF-8'),
    digests('2039-12-31T23:30:00Z', 'America/Los_Angeles', 'vi_VN.UTF-8'),
  ]);
  expect(one.length).toBeGreaterThan(100);
  expect(other).toEqual(one);
}, 300_000);
