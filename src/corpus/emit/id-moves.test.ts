import { describe, expect, test } from 'vitest';
import type { LockedId } from './id-lock.ts';
import { deadMoves, describeIdChange, idChanges, movedIds, proposedMove, type IdMove } from './id-moves.ts';

const ids = (texts: Readonly<Record<string, string>>): LockedId[] =>
  Object.entries(texts).map(([id, meaning]) => ({ id, kind: 'provision', meaning }));
const told = (before: Record<string, string>, now: Record<string, string>, moves: readonly IdMove[] = []) =>
  idChanges(ids(before), ids(now), moves).map((one) => ({
    told: describeIdChange(one),
    line: proposedMove(one),
    decided: one.decided?.now ?? null,
  }));

describe('a published id', () => {
  test('keeps its promise while its text is the same, and new ids promise nothing yet', () => {
    expect(told({ a: 'A', container: '-' }, { a: 'A', b: 'B', container: '-' })).toEqual([]);
  });

  test('whose text moved on is told with the id that has it now', () => {
    expect(told({ c: 'C', d: 'D' }, { c: 'new', d: 'C', dd: 'D' })).toEqual([
      { told: 'c: its text is d now', line: 'c\tC\td', decided: null },
      { told: 'd: its text is dd now', line: 'd\tD\tdd', decided: null },
    ]);
  });

  test('whose text was amended, or has gone, is told so', () => {
    expect(told({ a: 'A', b: 'B' }, { a: 'A2' })).toEqual([
      { told: 'a: another text stands there, and its own stands nowhere', line: 'a\tA\ta', decided: null },
      { told: 'b: gone, and its text stands nowhere', line: 'b\tB\t?', decided: null },
    ]);
  });

  test('of another kind is another id', () => {
    const row = [{ id: 'a', kind: 'row', meaning: 'A' }];
    expect(idChanges(ids({ a: 'A' }), row, []).map(({ change }) => change)).toEqual(['changed']);
  });

  test('whose text came to several ids at once waits for a person to say which', () => {
    expect(told({ a: 'A' }, { b: 'A', c: 'A' })).toEqual([
      { told: 'a: its text is b or c now', line: 'a\tA\t?', decided: null },
    ]);
  });
});

describe('a decision', () => {
  const before = { b: 'B', c: 'C', gone: 'G' };
  const now = { b: 'new', c: 'B', d: 'C' };
  const move = (id: string, meaning: string, to: string): IdMove => ({ id, meaning, now: to });

  test('settles a change', () => {
    const moves = [move('b', 'B', 'c'), move('c', 'C', 'd'), move('gone', 'G', '-')];
    expect(told(before, now, moves).map(({ decided }) => decided)).toEqual(['c', 'd', '-']);
  });

  test('holds for the text it was made for, and not for another that the id had later', () => {
    expect(told(before, now, [move('b', 'older', 'c')])[0]?.decided).toBeNull();
  });

  test('cannot say that a text moved where it does not stand', () => {
    expect(told(before, now, [move('b', 'B', 'd'), move('c', 'C', 'c')]).map(({ decided }) => decided)).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('cannot leave a text at an id that has gone', () => {
    expect(told(before, now, [move('gone', 'G', 'gone')])[2]?.decided).toBeNull();
  });

  test('leads to an id that is there, or that another line leads on from', () => {
    const current = ids(now);
    expect(deadMoves(current, [move('a', 'A', 'gone'), move('gone', 'G', 'd')])).toEqual([]);
    expect(deadMoves(current, [move('gone', 'G', '?')])).toEqual([move('gone', 'G', '?')]);
    expect(deadMoves(current, [move('gone', 'G', 'gone')])).toEqual([move('gone', 'G', 'gone')]);
  });
});

describe('what the site says of texts that left their ids', () => {
  const at = (path: string) => ({ vi: `/vi/${path}`, en: `/en/${path}` });
  const addresses = new Map(
    [
      ['x', 'x/'],
      ['x/ii', 'x/ii/'],
      ['x/ii-1', 'x/ii-1/'],
      ['x/ii-1-p2', 'x/ii-1/#ii-1-p2'],
    ].map(([id = '', path = '']) => [id, at(path)]),
  );
  const said = (...moves: readonly [string, string, string][]) =>
    movedIds(
      moves.map(([id, meaning, now]) => ({ id, meaning, now })),
      addresses,
    ).map(({ id, now, at: page, stands }) => [id, now, page, stands]);

  test('is where they stand today, however often they moved', () => {
    expect(said(['x/ii-1-p2', 'A', 'x/ii-4'], ['x/ii-4', 'B', 'x/ii'], ['x/ii-4', 'A', 'x/ii-1'])).toEqual([
      ['x/ii-1-p2', 'x/ii-1', 'x/ii-1', true],
      ['x/ii-4', 'x/ii', 'x/ii', false],
      ['x/ii-4', 'x/ii-1', 'x/ii', false],
    ]);
  });

  test('follows a text that was amended where it had gone', () => {
    expect(said(['x/ii-9', 'A', 'x/ii-8'], ['x/ii-8', 'A', 'x/ii-8'], ['x/ii-8', 'B', '-'])).toEqual([
      ['x/ii-9', null, 'x/ii', false],
      ['x/ii-8', null, 'x/ii', false],
    ]);
  });

  test('is nothing where a text was amended in its place or came back to it', () => {
    expect(said(['x/ii', 'A', 'x/ii'], ['x/ii-1', 'A', 'x/ii-5'], ['x/ii-5', 'A', 'x/ii-1'])).toEqual([
      ['x/ii-5', 'x/ii-1', 'x/ii', false],
    ]);
  });

  test('names no page where the document itself has gone', () => {
    expect(said(['y/ii', 'A', '-'])).toEqual([['y/ii', null, null, false]]);
  });
});
