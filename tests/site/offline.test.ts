import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentFile, type KeepList, listFile, workerFile } from '../../src/offline/kept.ts';
import { base, dist, pages } from './dist.ts';

const worker = readFileSync(join(dist, workerFile), 'utf8');
const list = (name: string) => {
  const [, text = '[]'] = new RegExp(`\\b${name}:(\\[[^\\]]*\\])`).exec(worker) ?? [];
  return JSON.parse(text) as string[];
};

test('all that the service worker fetches at once is there, the index of the search in full', () => {
  const files = list('files');
  expect(files.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
  expect(list('pages').filter((path) => !pages.has(`/${path}`))).toEqual([]);
  const index = readdirSync(join(dist, 'pagefind'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.filter((path) => path.startsWith('pagefind/'))).toHaveLength(index.length);
  expect(worker).toContain(`base:"${base}"`);
});

test('the pages of a document in a language are those below its address', () => {
  const { documents } = JSON.parse(readFileSync(join(dist, listFile), 'utf8')) as KeepList;
  expect(Object.keys(documents).length).toBeGreaterThan(1);
  for (const [name, amount] of Object.entries(documents)) {
    const paths = JSON.parse(readFileSync(join(dist, documentFile(name)), 'utf8')) as string[];
    const start = `/${name.slice(-2)}/${name.slice(0, -3)}/`;
    const below = [...pages.keys()].filter((path) => path.startsWith(start));
    expect(paths.map((path) => `/${path}`).toSorted()).toEqual(below.toSorted());
    expect(amount.pages).toBe(below.length);
  }
});

test('no page but the one with the buttons registers a worker', () => {
  const scripts = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));
  const registering = scripts.filter((name) =>
    readFileSync(join(dist, '_astro', name), 'utf8').includes('serviceWorker.register'),
  );
  expect(registering).toHaveLength(1);
  const naming = [...pages].filter(([, html]) => registering.some((name) => html.includes(name))).map(([path]) => path);
  expect(naming.toSorted()).toEqual(['/en/offline/', '/vi/offline/']);
});
