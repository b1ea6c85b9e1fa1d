import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Preview } from '../../../src/previews/preview.ts';
import { freshVariable } from './cache.ts';
import { previewKeeper } from './kept-previews.ts';

const preview: Preview = { lang: 'vi', site: 'S', kicker: 'K', title: 'T', facts: [], words: null, caveats: [] };
let folder = '';
let drawn = 0;
/** Bytes that end as a PNG does. */
const draw = () => {
  drawn += 1;
  return Promise.resolve(new Uint8Array([...Buffer.from(`picture ${drawn} IEND`), 1, 2, 3, 4]));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'previews-'));
  drawn = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('a picture is drawn once for what it says, also for later builds', async () => {
  const first = await previewKeeper(folder)(preview, draw);
  expect(await previewKeeper(folder)({ ...preview }, draw)).toEqual(first);
  expect(drawn).toBe(1);
  await previewKeeper(folder)({ ...preview, title: 'U' }, draw);
  expect(drawn).toBe(2);
});

test('one that was cut off is drawn again', async () => {
  const first = await previewKeeper(folder)(preview, draw);
  const [name = ''] = readdirSync(folder);
  truncateSync(join(folder, name), first.length - 1);
  await previewKeeper(folder)(preview, draw);
  expect(drawn).toBe(2);
});

test('a build that takes nothing draws all', async () => {
  await previewKeeper(folder)(preview, draw);
  vi.stubEnv(freshVariable, '1');
  await previewKeeper(folder)(preview, draw);
  expect(drawn).toBe(2);
});
