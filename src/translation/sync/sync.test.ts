import { describe, expect, it } from 'vitest';
import type { Segment } from '../../corpus/model/segment.ts';
import { withBases } from '../catalogue/base.ts';
import type { Catalogue } from '../model.ts';
import { syncCatalogues, type SyncOptions } from './sync.ts';

const options: SyncOptions = {
  place: () => ({ notes: [], references: [] }),
  headers: () => ({ 'Content-Type': 'text/plain; charset=utf-8' }),
  signed: () => false,
};

function segments(texts: Readonly<Record<string, string>>): readonly Segment[] {
  return Object.entries(texts).map(([id, vi]) => ({ id, vi, document: 'd', lines: [1, 1] as const, record: id }));
}

function sync(catalogues: readonly Catalogue[], texts: Readonly<Record<string, string>>): readonly Catalogue[] {
  return syncCatalogues(catalogues, segments(texts), options).catalogues;
}

/** A catalogue in which a translator has given each segment its English. */
function translated(texts: Readonly<Record<string, readonly [vi: string, en: string]>>): readonly Catalogue[] {
  const catalogues = sync([], Object.fromEntries(Object.entries(texts).map(([id, [vi]]) => [id, vi])));
  return withBases(
    catalogues.map((catalogue) => ({
      ...catalogue,
      live: catalogue.live.map((entry) => ({ ...entry, en: texts[entry.id]?.[1] ?? '' })),
    })),
  );
}

const live = (catalogues: readonly Catalogue[]) =>
  catalogues
    .flatMap((catalogue) => catalogue.live)
    .map(({ id, vi, en, fuzzy, previous }) => ({ id, vi, en, fuzzy, previous }));
const obsolete = (catalogues: readonly Catalogue[]) =>
  catalogues.flatMap((catalogue) => catalogue.obsolete).map(({ id, vi, en }) => ({ id, vi, en }));

describe('sync', () => {
  it('keeps an entry whose Vietnamese is the same', () => {
    const before = translated({ a: ['Cầu Rào', 'Rao Bridge'] });
    expect(sync(before, { a: 'Cầu Rào' })).toEqual(before);
  });

  it('carries a change of spaces or composition silently', () => {
    const after = sync(translated({ a: ['Cầu  Rào', 'Rao Bridge'] }), { a: 'Cầu Rào' });
    expect(live(after)).toEqual([{ id: 'a', vi: 'Cầu Rào', en: 'Rao Bridge', fuzzy: false, previous: null }]);
  });

  it('flags a changed Vietnamese and keeps the one the English was made from through repeated changes', () => {
    const once = sync(translated({ a: ['Cầu Rào', 'Rao Bridge'] }), { a: 'Cầu Rào 1' });
    const twice = sync(once, { a: 'Cầu Rào 2' });
    expect(live(twice)).toEqual([{ id: 'a', vi: 'Cầu Rào 2', en: 'Rao Bridge', fuzzy: true, previous: 'Cầu Rào' }]);
  });

  it('clears the flag when the Vietnamese comes back', () => {
    const changed = sync(translated({ a: ['Cầu Rào', 'Rao Bridge'] }), { a: 'Cầu Rào 1' });
    expect(live(sync(changed, { a: 'Cầu Rào' }))).toEqual([
      { id: 'a', vi: 'Cầu Rào', en: 'Rao Bridge', fuzzy: false, previous: null },
    ]);
  });

  it('does not flag a changed Vietnamese that has no English', () => {
    const after = sync(sync([], { a: 'một' }), { a: 'hai' });
    expect(live(after)).toEqual([{ id: 'a', vi: 'hai', en: '', fuzzy: false, previous: null }]);
  });

  it('moves the English of a vanished id to the new id with exactly its Vietnamese', () => {
    const after = sync(translated({ a: ['Cầu Rào', 'Rao Bridge'] }), { b: 'Cầu Rào' });
    expect(live(after)).toEqual([{ id: 'b', vi: 'Cầu Rào', en: 'Rao Bridge', fuzzy: false, previous: null }]);
    expect(obsolete(after)).toEqual([]);
  });

  it('never moves a similar sentence', () => {
    const after = sync(translated({ a: ['Sở Y tế báo cáo', 'Health reports'] }), { b: 'Sở Tài chính báo cáo' });
    expect(live(after)).toEqual([{ id: 'b', vi: 'Sở Tài chính báo cáo', en: '', fuzzy: false, previous: null }]);
    expect(obsolete(after)).toEqual([{ id: 'a', vi: 'Sở Y tế báo cáo', en: 'Health reports' }]);
  });

  it('moves nothing where two vanished entries say the same in Vietnamese and not in English', () => {
    const after = sync(translated({ a: ['Báo cáo', 'Report'], b: ['Báo cáo', 'Statement'] }), { c: 'Báo cáo' });
    expect(live(after).map(({ en }) => en)).toEqual(['']);
    expect(obsolete(after)).toHaveLength(2);
  });

  it('brings back the entry of an id that returns with its text', () => {
    const gone = sync(translated({ a: ['Cầu Rào', 'Rao Bridge'] }), {});
    expect(obsolete(gone)).toHaveLength(1);
    expect(live(sync(gone, { a: 'Cầu Rào' }))[0]?.en).toBe('Rao Bridge');
  });

  it('follows a text that moved when a paragraph was split: two to do, none misplaced', () => {
    const before = translated({ p1: ['A. B.', 'a. b.'], p2: ['C', 'c'], p3: ['D', 'd'] });
    expect(live(sync(before, { p1: 'A.', p2: 'B.', p3: 'C', p4: 'D' }))).toEqual([
      { id: 'p1', vi: 'A.', en: 'a. b.', fuzzy: true, previous: 'A. B.' },
      { id: 'p2', vi: 'B.', en: '', fuzzy: false, previous: null },
      { id: 'p3', vi: 'C', en: 'c', fuzzy: false, previous: null },
      { id: 'p4', vi: 'D', en: 'd', fuzzy: false, previous: null },
    ]);
  });

  it('follows the letters of the points behind one that was put in', () => {
    const after = sync(translated({ c: ['C', 'c'], d: ['D', 'd'] }), { c: 'new', d: 'C', dd: 'D' });
    expect(live(after).map(({ id, en }) => [id, en])).toEqual([
      ['c', ''],
      ['d', 'c'],
      ['dd', 'd'],
    ]);
  });

  it('keeps equal texts in their order where all of them move on', () => {
    const after = sync(translated({ p1: ['X', 'first'], p2: ['X', 'second'] }), { p1: 'N', p2: 'M', p3: 'X', p4: 'X' });
    expect(live(after).map(({ en }) => en)).toEqual(['', '', 'first', 'second']);
  });

  it('copies the English of exactly the same text in the document, and leaves that one where it is', () => {
    const { catalogues, changes } = syncCatalogues(
      translated({ a: ['Báo cáo', 'Report'], b: ['Báo cao', 'Raport'] }),
      segments({ a: 'Báo cáo', b: 'Báo cáo' }),
      options,
    );
    expect(live(catalogues).map(({ en, fuzzy }) => [en, fuzzy])).toEqual([
      ['Report', false],
      ['Report', false],
    ]);
    expect(changes).toEqual([{ kind: 'copied', id: 'b', from: 'a' }]);
    expect(obsolete(catalogues)).toEqual([{ id: 'b', vi: 'Báo cao', en: 'Raport' }]);
  });

  it('sets English aside that another text of today was its own, rather than show it under a changed one', () => {
    const after = sync(translated({ a: ['X', 'x'], b: ['X', 'other x'] }), { a: 'Y', b: 'X' });
    expect(live(after).map(({ en }) => en)).toEqual(['', 'other x']);
    expect(obsolete(after)).toEqual([{ id: 'a', vi: 'X', en: 'x' }]);
  });

  it('lets stale English go with the Vietnamese it is shown under', () => {
    const stale = sync(translated({ a: ['Cầu Rào', 'Rao Bridge'] }), { a: 'Cầu Rào 1' });
    expect(live(sync(stale, { a: 'mới', b: 'Cầu Rào 1' }))).toEqual([
      { id: 'a', vi: 'mới', en: '', fuzzy: false, previous: null },
      { id: 'b', vi: 'Cầu Rào 1', en: 'Rao Bridge', fuzzy: true, previous: 'Cầu Rào' },
    ]);
  });

  it('leaves an entry empty that a translator emptied', () => {
    const emptied = translated({ a: ['X', ''], b: ['X', 'x'] });
    expect(sync(emptied, { a: 'X', b: 'X' })).toEqual(emptied);
  });

  it('keeps two obsolete Englishes of one id and one Vietnamese apart', () => {
    const first = sync(translated({ a: ['A', 'first'] }), {});
    const retranslated = translated({ a: ['A', 'second'] }).map((catalogue) => ({
      ...catalogue,
      obsolete: first.flatMap(({ obsolete: gone }) => gone),
    }));
    expect(obsolete(sync(retranslated, {}))).toEqual([
      { id: 'a', vi: 'A', en: 'first' },
      { id: 'a (2)', vi: 'A', en: 'second' },
    ]);
  });

  it('reports what it did', () => {
    const { changes } = syncCatalogues(
      translated({ a: ['A', 'a'], b: ['B', 'b'], c: ['C', 'c'] }),
      segments({ a: 'A2', x: 'B', y: 'Y' }),
      options,
    );
    expect(changes).toEqual([
      { kind: 'stale', id: 'a' },
      { kind: 'moved', id: 'x', from: 'b' },
      { kind: 'new', id: 'y' },
      { kind: 'vanished', id: 'c' },
    ]);
  });
});
