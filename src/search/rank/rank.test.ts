import { describe, expect, it } from 'vitest';
import { agencyCode, dueCode, withinCode } from '../text/codes.ts';
import { data, english, vocabulary } from '../../../tests/fixtures/search/query-data.ts';
import { queryReader, understand } from '../query/understand.ts';
import type { Hit, Lookup, Posting } from './posting.ts';
import { preferTones } from './posting.ts';
import { rank } from './rank.ts';
import type { RankContext } from './rank.ts';

const reader = queryReader(data, 'vi', vocabulary, english);
const hit = (at: readonly number[], body = 1, fields: readonly string[] = []): Hit => ({ body, at, fields, factor: 1 });
/** An index given by hand: word, page, places. */
const lookup =
  (words: Record<string, Record<string, readonly number[]>>): Lookup =>
  (word) =>
    new Map(Object.entries(words[word] ?? {}).map(([page, at]) => [page, hit(at, at.length)]));
const order = (
  query: string,
  words: Record<string, Record<string, readonly number[]>>,
  more: Partial<RankContext> = {},
) => {
  const none = new Set<string>();
  const context: RankContext = {
    lookup: lookup(words),
    pages: 50,
    years: [2021],
    held: new Map(),
    hubs: none,
    frames: none,
    prose: none,
    kinds: new Map(),
    ...more,
  };
  return rank(understand(query, reader), context).map((one) => one.page);
};

describe('ranking', () => {
  it('puts the phrase before all words, all words before most', () => {
    const words = {
      dau: { phrase: [4], all: [4], most: [4] },
      tu: { phrase: [5], all: [9], most: [5] },
      quy: { phrase: [6], all: [1] },
      hoach: { phrase: [7], all: [20] },
    };
    expect(order('đầu tư quy hoạch', words)).toEqual(['phrase', 'all', 'most']);
  });
  it('keeps to quoted words when some page has them together', () => {
    expect(order('"quy hoạch"', { quy: { a: [1], b: [1] }, hoach: { a: [2], b: [7] } })).toEqual(['a']);
  });
  it('puts pages that gather links last', () => {
    expect(
      order('quy hoạch', { quy: { hub: [1], row: [30] }, hoach: { hub: [2], row: [31] } }, { hubs: new Set(['hub']) }),
    ).toEqual(['row', 'hub']);
  });
  it('takes any short form and its full words for the same', () => {
    expect(
      order('GPMB', {
        giai: { full: [1] },
        phong: { full: [2] },
        mat: { full: [3] },
        bang: { full: [4] },
        gpmb: { short: [9] },
      }).sort(),
    ).toEqual(['full', 'short']);
  });
  it('lists what a body leads after its page, and narrows by a deadline', () => {
    const id = 'agency/so-xay-dung';
    const due = dueCode({ kind: 'quarter', year: 2021, quarter: 1 }) ?? '';
    const words = {
      [agencyCode('page', id)]: { body: [] },
      [agencyCode('owner', id)]: { one: [], two: [] },
      [due]: { two: [], other: [] },
      [withinCode(due)]: {},
    };
    expect(order('sở xây dựng', words)).toEqual(['body', 'one', 'two']);
    expect(order('sở xây dựng quý 1 2021', words)).toEqual(['two']);
  });
});

describe('tones', () => {
  const posting = (pages: readonly string[]): Posting => new Map(pages.map((page) => [page, hit([1])]));
  it('that were typed make the other spellings count less', () => {
    const joined = preferTones(posting(['sở', 'số']), posting(['sở']));
    expect([joined.get('sở')?.factor, joined.get('số')?.factor]).toEqual([1, 0.25]);
  });
  it('that no page has are taken for a slip', () =>
    expect(preferTones(posting(['số']), posting([])).get('số')?.factor).toBe(1));
});
