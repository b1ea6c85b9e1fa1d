import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { repository } from '../../scripts/lib/files.ts';

/** Converts in a process of its own and prints the digest of every generated file, by its path. */
const program = (now: string) => `
const Clock = Date;
globalThis.Date = class extends Clock {
  constructor(...given) { super(...(given.length === 0 ? ['${now}'] : given)); }
  static now() { return Clock.parse('${now}'); }
};
const { createHash } = await import('node:crypto');
const { build, generatedFiles } = await import('./scripts/lib/convert-corpus.ts');
const built = build(true);
if (built === null) process.exit(1);
const digests = [...generatedFiles(built)].map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')]);
console.log(JSON.stringify(digests));
`;

async function digests(now: string, zone: string, locale: string): Promise<readonly (readonly [string, string])[]> {
  const { stdout } = await promisify(execFile)('node', ['--input-type=module', '--eval', program(now)], {
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
