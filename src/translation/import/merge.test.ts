import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseOf, writeBase } from '../catalogue/base.ts';
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

const options = { signed: () => false, force: false, knownOnly: false };
/** An entry as a file brings it back that was handed out with `base`. */
const from = (base: CatalogueEntry, change: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  ...base,
  ...change,
  place: { notes: [writeBase(baseOf(base))], references: [] },
});

function merge(ours: CatalogueEntry, theirs: CatalogueEntry, more: Partial<typeof options> = {}) {
  const { value, diagnostics } = mergeImport([catalogue([ours])], [theirs], 'theirs.po', { ...options, ...more });
  return { entry: value.catalogues[0]?.live[0], kind: value.entries[0]?.kind ?? null, diagnostics };
}

describe('an import', () => {
  const base = entry('a', 'A', 'x');

  it('takes what the file changed, and leaves what it did not: newer English stays', () => {
    expect(merge(entry('a', 'A', ''), from(entry('a', 'A', ''), { en: 'x' }))).toMatchObject({
      entry: { en: 'x', fuzzy: false },
      kind: 'new',
    });
    expect(merge(base, from(base, { en: 'y' }))).toMatchObject({ entry: { en: 'y' }, kind: 'changed' });
    expect(merge(entry('a', 'A', 'newer'), from(base))).toMatchObject({ entry: { en: 'newer' }, kind: 'older' });
    expect(merge(base, from(base, { en: ' x ' }))).toMatchObject({ entry: { en: 'x' }, kind: null });
  });

  it('takes neither side where both changed it, and keeps the other English beside the entry', () => {
    expect(merge(entry('a', 'A', 'ours'), from(base, { en: 'theirs' }))).toMatchObject({
      entry: { en: 'ours', comments: ['other English: theirs'] },
      kind: 'conflict',
    });
    expect(merge(entry('a', 'A', 'ours'), from(base, { en: 'theirs' }), { force: true })).toMatchObject({
      entry: { en: 'theirs', comments: ['other English: ours'] },
      kind: 'forced',
    });
  });

  it('never replaces signed English without force', () => {
    const signed = { signed: () => true };
    expect(merge(base, from(base, { en: 'y' }), signed)).toMatchObject({ entry: { en: 'x' }, kind: 'signed' });
    expect(merge(base, entry('a', 'A', 'y'), signed)).toMatchObject({ entry: { en: 'x' }, kind: 'signed' });
    expect(merge(base, from(base, { en: 'y' }), { ...signed, force: true })).toMatchObject({
      entry: { en: 'y', comments: ['other English: x'] },
      kind: 'forced',
    });
  });

  it('asks for the base where the file does not say it', () => {
    expect(merge(base, entry('a', 'A', 'y'))).toMatchObject({ entry: { en: 'x' }, kind: 'no base' });
    expect(merge(entry('a', 'A', ''), entry('a', 'A', 'y'))).toMatchObject({ entry: { en: 'y' }, kind: 'new' });
  });

  it('erases nothing with an empty translation', () => {
    expect(merge(base, from(base, { en: '' }))).toMatchObject({ entry: { en: 'x' }, kind: null });
  });

  describe('of stale English', () => {
    const stale = entry('a', 'A2', 'x', { fuzzy: true, previous: 'A' });

    it('lets new English settle it', () => {
      const settled = from(stale, { en: 'x2', fuzzy: false, previous: null });
      expect(merge(stale, settled)).toMatchObject({
        entry: { en: 'x2', fuzzy: false, previous: null },
        kind: 'changed',
      });
    });

    it('keeps its mark where the English is the same and the flag is gone, and names it', () => {
      for (const given of [from(stale, { fuzzy: false, previous: null }), entry('a', 'A2', 'x')])
        expect(merge(stale, given)).toMatchObject({
          entry: { en: 'x', fuzzy: true, previous: 'A' },
          kind: 'mark stays',
        });
    });

    it('keeps the previous source that a tool dropped while the flag stays', () => {
      expect(merge(stale, from(stale, { previous: null }))).toMatchObject({
        entry: { fuzzy: true, previous: 'A' },
        kind: null,
      });
    });
  });

  it('takes over that a person wants work done, on the same English', () => {
    expect(merge(base, from(base, { fuzzy: true }))).toMatchObject({
      entry: { fuzzy: true, previous: null },
      kind: 'flagged',
    });
    const doubted = entry('a', 'A', 'x', { fuzzy: true });
    expect(merge(base, from(doubted))).toMatchObject({ entry: { fuzzy: false }, kind: null });
    expect(merge(doubted, from(doubted, { fuzzy: false }))).toMatchObject({
      entry: { fuzzy: true },
      kind: 'mark stays',
    });
  });

  it('flags English that was made from an earlier Vietnamese, and lets newer English stand', () => {
    expect(merge(entry('a', 'A2', ''), from(entry('a', 'A', ''), { en: 'x' }))).toMatchObject({
      entry: { en: 'x', fuzzy: true, previous: 'A' },
      kind: 'stale',
    });
    expect(merge(entry('a', 'A2', 'new'), from(base, { en: 'y' }))).toMatchObject({
      entry: { en: 'new', fuzzy: false, comments: ['other English: y'] },
      kind: 'outdated',
    });
  });

  it('follows a text that has moved to another id since the file was handed out', () => {
    const ours = [entry('p1', 'Mới', ''), entry('p2', 'A', 'x')];
    const { value } = mergeImport([catalogue(ours)], [from(entry('p1', 'A', 'x'), { en: 'y' })], 'f.po', options);
    expect(value.catalogues[0]?.live.map(({ en }) => en)).toEqual(['', 'y']);
    expect(value.entries).toMatchObject([{ id: 'p2', from: 'p1', kind: 'changed' }]);
  });

  it('keeps the comments of both', () => {
    expect(
      merge(entry('a', 'A', 'x', { comments: ['ours'] }), entry('a', 'A', 'x', { comments: ['theirs', 'ours'] })).entry
        ?.comments,
    ).toEqual(['ours', 'theirs']);
  });

  it('keeps the English of a vanished segment as obsolete', () => {
    const { value } = mergeImport([catalogue([], [entry('a', 'A', 'old')])], [entry('a', 'A', 'x')], 'f.po', options);
    expect(value.catalogues[0]?.obsolete.map(({ en }) => en)).toEqual(['old', 'x']);
  });

  it('refuses English of a segment that never was, and of more than one line; leaves the first out on demand', () => {
    expect(merge(entry('a', 'A', ''), entry('b', 'B', 'x', { line: 9 })).diagnostics).toMatchObject([
      { file: 'theirs.po', line: 9, code: 'import-unknown' },
    ]);
    expect(merge(entry('a', 'A', ''), entry('b', 'B', 'x'), { knownOnly: true })).toMatchObject({
      kind: 'unknown',
      diagnostics: [],
    });
    expect(merge(entry('a', 'A', ''), entry('a', 'A', 'x\ny', { line: 3 })).diagnostics).toMatchObject([
      { line: 3, code: 'import-control' },
    ]);
  });

  it('finds segments without an id by exactly their Vietnamese, all of them', () => {
    const ours = [entry('a', 'A', ''), entry('b', 'A', ''), entry('c', 'C', '')];
    const { value } = mergeImport([catalogue(ours)], [entry('', ' A', 'x')], 'f.tmx', options);
    expect(value.catalogues[0]?.live.map(({ en }) => en)).toEqual(['x', 'x', '']);
  });

  it('loses no English that either side made, and replaces none that is signed (seed 3392)', () => {
    const english = fc.constantFrom('', 'x', 'y', 'z');
    const side = fc.record({
      en: english,
      fuzzy: fc.boolean(),
      vi: fc.constantFrom('A', 'A2'),
      previous: fc.option(fc.constant('A')),
    });
    fc.assert(
      fc.property(
        english,
        side,
        side,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (was, ours, theirs, knows, force, isSigned) => {
          const start = entry('a', 'A', was);
          const mine = entry('a', ours.vi, ours.en, ours);
          const given = knows ? from(start, theirs) : entry('a', theirs.vi, theirs.en, theirs);
          const { value } = mergeImport([catalogue([mine])], [given], 'f.po', {
            ...options,
            force,
            signed: () => isSigned,
          });
          const [after] = value.catalogues[0]?.live ?? [];
          const kept = [after?.en, ...(after?.comments ?? []).map((line) => line.replace('other English: ', ''))];
          for (const en of [ours.en, theirs.en]) if (en !== '' && !(knows && en === was)) expect(kept).toContain(en);
          if (isSigned && !force && ours.en !== '') expect(after?.en).toBe(ours.en);
          if (theirs.en === '') expect(after?.en).toBe(ours.en);
          // Once more changes nothing.
          const again = mergeImport(value.catalogues, [given], 'f.po', { ...options, signed: () => isSigned });
          if (!force) expect(again.value.catalogues[0]?.live).toEqual(value.catalogues[0]?.live);
        },
      ),
      { seed: 3392, numRuns: 3000 },
    );
  });
});
