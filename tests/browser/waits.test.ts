import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repository } from '../../scripts/lib/files.ts';

/** The lines of a test that the lint refuses with `waits.grit` alone. */
function refused(lines: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'waits-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const plugins = [join(import.meta.dirname, 'waits.grit')];
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ plugins, linter: { rules: { preset: 'none' } } }));
  writeFileSync(join(folder, 'some.test.ts'), lines.join('\n'));
  const biome = join(repository, 'node_modules/.bin/biome');
  const { stdout } = spawnSync(biome, ['lint', '--reporter=github'], { cwd: folder, encoding: 'utf8' });
  return [...stdout.matchAll(/^::error .*\bline=(\d+)/gm)].map(([, line]) => lines[Number(line) - 1] ?? '');
}

test('the lint refuses what would read a page that is still on its way, and nothing else', () => {
  const wrong = [
    'await page.waitForTimeout(600);',
    'await new Promise((done) => setTimeout(done, 600));',
    'await page.waitForLoadState();',
    "await page.waitForLoadState('networkidle');",
    "await page.click('a');",
    "await page.locator('a').first().click();",
    "await page.getByRole('link', { name: 'English' }).click({ button: 'left' });",
    'expect(new URL(page.url()).hash).toBe("#a");',
  ];
  const right = [
    "await follow(page.getByRole('link', { name: 'English' }), /en/);",
    "await press(page.locator('button'));",
    'await page.clock.runFor(600);',
    'await page.waitForURL(/en/);',
    'await page.waitForRequest((request) => request.url().endsWith("/"));',
  ];
  expect(refused([...right, ...wrong])).toEqual(wrong);
});
