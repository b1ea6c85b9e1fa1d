import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  askedField,
  askWhole,
  beginTelling,
  derived,
  elementName,
  fieldNumber,
  perKey,
  remembered,
  tellAsked,
  told,
} from './asked.ts';

let asked: string[];
beforeEach(() => {
  asked = [];
  beginTelling();
  tellAsked((field, element) => asked.push(`${askedField(field)?.name}${element === null ? '' : ` of ${element}`}`));
});
afterEach(() => tellAsked(null));
const tasks = () =>
  told('tasks.json', [
    { id: 'a', title: 'Xây cầu', lead: ['x'] },
    { id: 'b', title: 'Thu rác', lead: [] as string[] },
  ]);
const asking = (run: () => unknown) => {
  asked = [];
  run();
  return asked;
};

test('of content it is told which field of which element was asked, however it was', () => {
  const list = tasks();
  expect(asked).toEqual(['tasks.json shape']);
  expect(asking(() => list[1]?.title)).toEqual(['tasks.json title of 1']);
  expect(asking(() => list.map(({ id }) => id))).toEqual(['tasks.json id of 0', 'tasks.json id of 1']);
  expect(asking(() => ({ ...list[0] }))).toHaveLength(3);
  expect(asking(() => JSON.stringify(list[0]))).toHaveLength(3);
  expect(list).toEqual([
    { id: 'a', title: 'Xây cầu', lead: ['x'] },
    { id: 'b', title: 'Thu rác', lead: [] },
  ]);
});

test('an element that comes or goes, or has another field, is another shape', () => {
  const shapeOf = (list: readonly object[]) => {
    told('tasks.json', list);
    return JSON.stringify(askedField(fieldNumber('tasks.json shape') ?? -1)?.read(null));
  };
  const usual = shapeOf([{ id: 'a', title: 'x' }]);
  expect(shapeOf([{ id: 'a', title: 'y' }])).toBe(usual);
  expect(shapeOf([{ id: 'a', title: 'x' }, { id: 'b' }])).not.toBe(usual);
  expect(shapeOf([{ id: 'b', title: 'x' }])).not.toBe(usual);
  expect(shapeOf([{ id: 'a', title: 'x', note: null }])).not.toBe(usual);
});

test('what has no fields is told as a whole when it is read', () => {
  expect(asking(() => told('names.json', ['a', 'b']))).toEqual(['names.json']);
  expect(asking(() => told('none.json', null))).toEqual(['none.json']);
  expect(asking(() => told('site.json', { name: 'x' }).name)).toEqual(['site.json shape', 'site.json name']);
});

test('of what is derived it is told what was asked of it, not what it was made from', () => {
  const list = tasks();
  const of = (title: string) => ({ title: title.toUpperCase() });
  const made = asking(() => derived('items', () => list.map(({ title }) => of(title))));
  expect(made).toEqual(['items shape']);
  const items = derived('items', () => list.map((task) => ({ task })));
  expect(asking(() => items[0]?.task.title)).toEqual(['items task of 0', 'tasks.json title of 0']);
  expect(asking(() => derived('any', () => list.some(({ lead }) => lead.length > 3)))).toEqual(['any']);
});

test('a value that is remembered is made once and told by its key each time, also to who asks after another', () => {
  let made = 0;
  const list = tasks();
  const titleOf = remembered('title', (id) => {
    made += 1;
    return list.find((one) => one.id === id)?.title;
  });
  for (let n = 0; n < 2; n++) expect(asking(() => titleOf('b'))).toEqual(['title: b']);
  expect(made).toBe(1);
  expect(titleOf('b')).toBe('Thu rác');
});

test('a value by key that nobody asked for here can be had by its name; what was never read cannot', () => {
  perKey('text', (file) => `text of ${file}`);
  expect(askedField(fieldNumber('text: a: b.mdx') ?? -1)?.read(null)).toBe('text of a: b.mdx');
  expect(asked).toEqual([]);
  expect(fieldNumber('source/x.json lines')).toBeNull();
});

test('elements of content have names, by which a value that holds them can be compared', () => {
  const list = tasks();
  expect(elementName(list[1])).toBe('tasks.json#1');
  expect(elementName({ ...list[1] })).toBeNull();
  expect(elementName('text')).toBeNull();
});

test('without anybody to tell, content is as it was read', () => {
  tellAsked(null);
  expect(asking(() => tasks()[0]?.title)).toEqual([]);
  askWhole('anything', () => 1);
  expect(asked).toEqual([]);
});
