import { describe, expect, it } from 'vitest';
import { emptyEntry } from '../catalogue/entry.ts';
import type { Catalogue, CatalogueEntry } from '../model.ts';
import { proposalsFor, reuseEnglish, withProposals } from './proposals.ts';

const entry = (id: string, vi: string, en: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  ...emptyEntry(id, vi, { notes: ['/vi/'], references: [id] }),
  en,
  ...more,
});
const catalogue = (name: string, ...live: CatalogueEntry[]): Catalogue => ({
  name,
  headers: {},
  headerComments: [],
  live,
  obsolete: [],
});
const old = catalogue('old', entry('old/a', 'Báo cáo', 'Report'), entry('old/b', 'Cầu Rào', 'Rao Bridge'));

describe('a proposal', () => {
  it('is the English of exactly the same Vietnamese in another document', () => {
    const now = catalogue('new', entry('new/1', 'Báo  cáo', ''), entry('new/2', 'Cầu Rào 1', ''));
    expect([...proposalsFor([old, now])]).toEqual([['new/1', [{ from: 'old/a', en: 'Report' }]]]);
    expect(withProposals([old, now])[1]?.live.map(({ place, en }) => [place.notes, en])).toEqual([
      [['/vi/', 'same text in old/a: Report'], ''],
      [['/vi/'], ''],
    ]);
  });

  it('is made for what has no English, and not within a document', () => {
    const now = catalogue('new', entry('new/1', 'Báo cáo', 'Statement'), entry('new/2', 'Mới', ''));
    expect(proposalsFor([old, now, catalogue('third', entry('third/1', 'Lạ', ''))]).size).toBe(0);
    expect(proposalsFor([catalogue('d', entry('d/1', 'X', 'x'), entry('d/2', 'X', ''))]).size).toBe(0);
  });

  it('is no stale or doubted English', () => {
    const doubted = catalogue(
      'old',
      entry('old/a', 'Báo cáo', 'Report', { fuzzy: true }),
      entry('old/b', 'Mới', 'Old', { fuzzy: true, previous: 'Báo cáo' }),
    );
    expect(proposalsFor([doubted, catalogue('new', entry('new/1', 'Báo cáo', ''))]).size).toBe(0);
  });
});

describe('reuse', () => {
  const now = catalogue('new', entry('new/1', 'Báo cáo', ''), entry('new/2', 'Cầu Rào', ''));

  it('enters the proposals of a document, or of one segment', () => {
    const whole = reuseEnglish([old, now], (_, name) => name === 'new');
    expect(whole.catalogues[1]?.live.map(({ en, fuzzy }) => [en, fuzzy])).toEqual([
      ['Report', false],
      ['Rao Bridge', false],
    ]);
    const one = reuseEnglish([old, now], (id) => id === 'new/2');
    expect(one.catalogues[1]?.live.map(({ en }) => en)).toEqual(['', 'Rao Bridge']);
    expect(one.catalogues[0]).toEqual(old);
  });

  it('leaves it to a person where documents disagree, and says what they have', () => {
    const third = catalogue(
      'third',
      entry('third/1', 'Báo cáo', 'Statement'),
      entry('third/2', 'Cầu Rào', 'Rao Bridge'),
    );
    const { catalogues, reused } = reuseEnglish([old, third, now], (_, name) => name === 'new');
    expect(catalogues[2]?.live.map(({ en }) => en)).toEqual(['', 'Rao Bridge']);
    expect(reused.map(({ id, taken, proposals }) => [id, taken, proposals.map(({ en }) => en)])).toEqual([
      ['new/1', false, ['Report', 'Statement']],
      ['new/2', true, ['Rao Bridge']],
    ]);
  });
});
