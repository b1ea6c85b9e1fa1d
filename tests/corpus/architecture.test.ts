import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const repository = new URL('../../', import.meta.url);
const text = readFileSync(new URL('ARCHITECTURE.md', repository), 'utf8');

test('every folder and file that ARCHITECTURE.md names is there', () => {
  const missing: string[] = [];
  const need = (path: string) => {
    if (!existsSync(new URL(path, repository))) missing.push(path);
  };
  for (const [, where = '', start = ''] of text.matchAll(/^\| (`[^|]+) \|[^|]*\| ?([^|]*)\|$/gm)) {
    const folders = [...where.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    folders.forEach(need);
    for (const [, file = ''] of start.matchAll(/`([^`]+)`/g))
      need(file.includes('/') && existsSync(new URL(file, repository)) ? file : `${folders[0]}${file}`);
  }
  expect(text).toMatch(/^\| `src\/corpus\/model\/` +\|/m);
  expect(missing).toEqual([]);
});
