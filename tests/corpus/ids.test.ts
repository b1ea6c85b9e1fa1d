import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTable } from '../../src/corpus/curated/read-table.ts';
import { lockColumns, lockOf, publishedIds } from '../../src/corpus/emit/id-lock.ts';
import { deadMoves, idChanges, moveColumns, movesOf } from '../../src/corpus/emit/id-moves.ts';
import { builtCorpus } from './built.ts';

const current = publishedIds(builtCorpus().corpus);
const file = 'content/ids.tsv';
const lock = readTable({ file, text: readFileSync(file, 'utf8') }, 'tsv', lockColumns);
const locked = lockOf(lock.value);
const movesFile = 'content/ids-moved.tsv';
const written = readTable({ file: movesFile, text: readFileSync(movesFile, 'utf8') }, 'tsv', moveColumns);
const moves = movesOf(written.value);

test('the lock and the list of moves are tables without faults', () => {
  expect([...lock.diagnostics, ...written.diagnostics]).toEqual([]);
  expect(locked.length).toBeGreaterThan(500);
});

test('no published id disappears or gets another text unless a person decided so (npm run ids)', () => {
  expect(idChanges(locked, current, moves).filter(({ decided }) => decided === null)).toEqual([]);
  expect(deadMoves(current, moves)).toEqual([]);
});

test('every id is locked before it is published (npm run ids)', () => {
  const known = new Set(locked.map((entry) => entry.id));
  expect(current.filter((entry) => !known.has(entry.id))).toEqual([]);
});

test('provisions, rows and targets are known by their text', () => {
  const known = current.filter(({ meaning }) => /^[0-9a-f]{12}$/u.test(meaning));
  expect(new Set(known.map(({ kind }) => kind))).toEqual(new Set(['provision', 'row', 'target']));
  // Texts repeat in places; most tell their id from all others.
  expect(new Set(known.map(({ meaning }) => meaning)).size).toBeGreaterThan(known.length * 0.9);
});
