import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTable } from '../../src/corpus/curated/read-table.ts';
import { brokenPromises, lockColumns, lockOf, publishedIds } from '../../src/corpus/emit/id-lock.ts';
import { builtCorpus } from './built.ts';

const current = publishedIds(builtCorpus().corpus);
const file = 'content/ids.tsv';
const lock = readTable({ file, text: readFileSync(file, 'utf8') }, 'tsv', lockColumns);
const locked = lockOf(lock.value);

test('the lock is a table without faults', () => {
  expect(lock.diagnostics).toEqual([]);
  expect(locked.length).toBeGreaterThan(500);
});

test('no published id disappears or changes its meaning', () => {
  expect(brokenPromises(locked, current)).toEqual([]);
});

test('every id is locked before it is published (npm run ids)', () => {
  const known = new Set(locked.map((entry) => entry.id));
  expect(current.filter((entry) => !known.has(entry.id))).toEqual([]);
});

test('a lost id and a changed meaning are both noticed', () => {
  const [first, second] = current;
  if (first === undefined || second === undefined) throw new Error('no ids');
  expect(brokenPromises([first, { ...second, meaning: 'elsewhere:1' }], [second])).toEqual([
    `${first.id} is gone`,
    `${second.id} was ${second.kind} elsewhere:1, is ${second.kind} ${second.meaning}`,
  ]);
});
