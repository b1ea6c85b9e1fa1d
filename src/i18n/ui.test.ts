import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stringsSaid, ui } from './ui.ts';

test('no string is named in two areas, where the later would hide the earlier', () => {
  const folder = new URL('./ui/', import.meta.url);
  const merged = readFileSync(new URL('./ui.ts', import.meta.url), 'utf8');
  const areas = readdirSync(folder).filter((name) => name.endsWith('.ts') && merged.includes(`./ui/${name}`));
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const area of areas) {
    for (const [, key = ''] of readFileSync(new URL(area, folder), 'utf8').matchAll(/^ {2}(\w+): \{/gm)) {
      const other = seen.get(key);
      if (other !== undefined) twice.push(`${key}: ${other} and ${area}`);
      seen.set(key, area);
    }
  }
  expect(seen.size).toBeGreaterThan(100);
  expect(twice).toEqual([]);
});

test('every string is said in both languages', () => {
  const empty = Object.entries(ui).filter(([, { vi, en }]) => vi.trim() === '' || en.trim() === '');
  expect(empty).toEqual([]);
  expect(stringsSaid('en', (text) => text)('home')).toBe('Home');
});
