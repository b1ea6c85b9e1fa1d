import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginTelling, derived, remembered, tellAsked, told } from '../../../src/generated/asked.ts';
import { PageCache, written } from './page-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => {
  tellAsked(null);
  rmSync(folder, { recursive: true, force: true });
});

interface Task {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
}
const usual: readonly Task[] = [
  { id: 'a', title: 'Xây cầu', lead: 'x' },
  { id: 'b', title: 'Thu rác', lead: 'y' },
  { id: 'c', title: 'Trồng cây', lead: 'x' },
];

/** A site of three pages and a list, built as a process of its own would; which of them were rendered, and what all say. */
async function build(content: readonly Task[]): Promise<{ readonly rendered: string[]; readonly pages: string[] }> {
  beginTelling();
  const cache = new PageCache(folder);
  const tasks = told('tasks.json', content);
  const ids = tasks.map(({ id }) => id);
  const longest = derived('longest', () => Math.max(...tasks.map(({ title }) => title.length)));
  const dutiesOf = remembered('duties', (lead) => tasks.filter((task) => task.lead === lead));
  cache.begin();
  const rendered: string[] = [];
  const render = async ({ path }: { readonly path: string }) => {
    rendered.push(path);
    const task = tasks[ids.indexOf(path)];
    const text = task === undefined ? `${dutiesOf('x').map(({ title }) => title)}` : `${task.title} ${longest}`;
    return new TextEncoder().encode(text);
  };
  const paths = [...ids, 'list'];
  const place = (path: string) => join(folder, 'site', path);
  await cache.part(
    { index: 1, of: 1 },
    paths.map((path) => ({ path })),
    render,
    ({ path }) => place(path),
  );
  return { rendered, pages: paths.map((path) => readFileSync(place(path), 'utf8')) };
}
const changed = (id: string, change: Partial<Task>) =>
  usual.map((task) => (task.id === id ? { ...task, ...change } : task));

test('pages of which nothing that they asked has changed are not rendered again', async () => {
  const first = await build(usual);
  expect(first.rendered).toEqual(['a', 'b', 'c', 'list']);
  expect(await build(usual)).toEqual({ ...first, rendered: [] });
  const other = await build(changed('b', { title: 'Gom rác' }));
  expect(other.rendered).toEqual(['b']);
  expect(other.pages[1]).toBe('Gom rác 9');
  expect((await build(changed('b', { title: 'Gom rác' }))).rendered).toEqual([]);
});

test('a value that is remembered leads to the pages that show it, and to those only', async () => {
  await build(usual);
  expect((await build(changed('c', { title: 'Trồng hoa' }))).rendered).toEqual(['c', 'list']);
  expect((await build(changed('c', { title: 'Trồng hoa', lead: 'y' }))).rendered).toEqual(['list']);
});

test('when what was asked before all pages has changed, or which records there are, every page is rendered', async () => {
  await build(usual);
  expect((await build(changed('a', { title: 'Xây cầu vượt' }))).rendered).toHaveLength(4);
  expect((await build(usual.slice(1))).rendered).toHaveLength(3);
});

test('a kept file that is gone or cut short is not taken', async () => {
  const { pages } = await build(usual);
  const [one = '', two = ''] = readdirSync(join(folder, 'pages'));
  rmSync(join(folder, 'pages', one));
  truncateSync(join(folder, 'pages', two), 1);
  const again = await build(usual);
  expect(again.rendered).toHaveLength(2);
  expect(again.pages).toEqual(pages);
  expect(readdirSync(join(folder, 'pages'))).toHaveLength(4);
});

test('files of pages that changed are not kept twice', async () => {
  await build(usual);
  await build(changed('b', { title: 'Gom rác' }));
  expect(readdirSync(join(folder, 'pages'))).toHaveLength(4);
});

test('a value that JSON cannot write is refused: a change of it would not be seen', () => {
  for (const wrong of [new Map([[1, 2]]), new Set([1]), /a/, new (class {})(), () => 1])
    expect(() => written({ in: [wrong] })).toThrow('what JSON can write');
  expect(written({ day: new Date(0), none: null, list: [1, undefined] })).toBe(
    '{"day":"1970-01-01T00:00:00.000Z","none":null,"list":[1,null]}',
  );
  expect(written(undefined)).toBe('undefined');
});
