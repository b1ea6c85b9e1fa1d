import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, expect, test } from 'vitest';

// Below the repository, since the types of Astro are looked for from here upwards.
mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync('.cache/components-');
afterAll(() => rmSync(folder, { recursive: true }));

test('a wrong type in a component, and a name that it never uses, fail the check', () => {
  writeFileSync(join(folder, 'Wrong.astro'), `---\nconst wrong: number = 'text';\n---\n\n<p />\n`);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.components.json', include: ['Wrong.astro'] }),
  );
  const tsconfig = join(folder, 'tsconfig.json');
  const { status, stdout } = spawnSync('node_modules/.bin/astro', ['check', '--noSync', '--tsconfig', tsconfig], {
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const said = stripVTControlCharacters(stdout);
  expect(said).toContain('Wrong.astro:2:7 - error ts(2322)');
  expect(said).toContain('Wrong.astro:2:7 - error ts(6133)');
  expect(status).toBe(1);
});
