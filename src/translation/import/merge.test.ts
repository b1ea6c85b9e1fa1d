import { describe, expect, it } from 'vitest';
import { emptyEntry } from '../catalogue/entry.ts';
import type { Catalogue, CatalogueEntry } from '../model.ts';
import { mergeImport } from './merge.ts';

const entry = (id: string, vi: string, en: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  ...emptyEntry(id, vi, { notes: [], references: [] }),
  en,
  ...more,
});
const catalogue = (live: readonly CatalogueEntry[], obsolete: readonly CatalogueEntry[] = []): Catalogue => ({
  name: 'd',
  headers: {},
  headerComments: [],
  live,
  obsolete,
});

function merge(ours: CatalogueEntry, theirs: CatalogueEntry) {
  const { value, diagnostics } = mergeImport([catalogue([ours])], catalogue([theirs]), 'theirs.po');
  return { entry: value.catalogues[0]?.live[0], kind: value.entries[0]?.kind, diagnostics };
}

describe('an import', () => {
  it('takes new and changed English of today’s Vietnamese', () => {
    expect(merge(entry('a', 'A', ''), entry('a', 'A', 'x'))).toMatchObject({
      entry: { en: 'x', fuzzy: false },
      kind: 'new',
    });
    expect(merge(entry('a', 'A', 'x'), entry('a', 'A', 'y'))).toMatchObject({ entry: { en: 'y' }, kind: 'changed' });
  });

  it('erases nothing with an empty translation', () => {
    expect(merge(entry('a', 'A', 'x'), entry('a', 'A', ''))).toMatchObject({ entry: { en: 'x' }, kind: undefined });
  });

  it('lets a translator settle what was stale', () => {
    expect(merge(entry('a', 'A2', 'x', { fuzzy: true, previous: 'A' }), entry('a', 'A2', 'x2'))).toMatchObject({
      entry: { en: 'x2', fuzzy: false, previous: null },
    });
  });

  it('keeps the previous source that a tool dropped while the flag stays', () => {
    expect(
      merge(entry('a', 'A2', 'x', { fuzzy: true, previous: 'A' }), entry('a', 'A2', 'x', { fuzzy: true })),
    ).toMatchObject({ entry: { fuzzy: true, previous: 'A' }, kind: undefined });
  });

  it('flags English that was made from an earlier Vietnamese, and lets newer English stand', () => {
    expect(merge(entry('a', 'A2', ''), entry('a', 'A', 'x'))).toMatchObject({
      entry: { en: 'x', fuzzy: true, previous: 'A' },
      kind: 'stale',
    });
    expect(merge(entry('a', 'A2', 'new'), entry('a', 'A', 'x'))).toMatchObject({
      entry: { en: 'new', fuzzy: false },
      kind: 'kept',
    });
  });

  it('keeps the comments of both', () => {
    expect(
      merge(entry('a', 'A', 'x', { comments: ['ours'] }), entry('a', 'A', 'x', { comments: ['theirs', 'ours'] })).entry
        ?.comments,
    ).toEqual(['ours', 'theirs']);
  });

  it('keeps the English of a vanished segment as obsolete', () => {
    const { value } = mergeImport(
      [catalogue([], [entry('a', 'A', 'old')])],
      catalogue([entry('a', 'A', 'x')]),
      'theirs.po',
    );
    expect(value.catalogues[0]?.obsolete.map(({ en }) => en)).toEqual(['old', 'x']);
  });

  it('refuses English of a segment that never was', () => {
    expect(merge(entry('a', 'A', ''), entry('b', 'B', 'x', { line: 9 })).diagnostics).toMatchObject([
      { file: 'theirs.po', line: 9, code: 'import-unknown' },
    ]);
  });
});
