import { describe, expect, it } from 'vitest';
import { agencyCode } from '../text/codes.ts';
import { data, english, own } from '../../../tests/fixtures/search/query-data.ts';
import { queryReader, understand } from '../query/understand.ts';
import type { Hit, Lookup, Posting } from './posting.ts';
import { preferTones } from './posting.ts';
import { rank } from './rank.ts';
import type { RankContext } from './context.ts';

const reader = queryReader(data, 'vi', own, english);
const hit = (at: readonly number[], body = 1, fields: readonly string[] = []): Hit => ({ body, at, fields, factor: 1 });
/** An index given by hand: word, page, places. */
const lookup =
  (words: Record<string, Record<string, readonly number[]>>): Lookup =>
  (word) =>
    new Map(Object.entries(words[word] ?? {}).map(([page, at]) => [page, hit(at, at.length)]));
const none: ReadonlySet<string> = new Set();
const contextOf = (
  words: Record<string, Record<string, readonly number[]>>,
  more: Partial<RankContext> = {},
): RankContext => ({
  lookup: lookup(words),
  pages: 50,
  syllables: false,
  nameOf: () => [0, 0],
  given: new Map(),
  goals: [],
  held: new Map(),
  hubs: none,
  documents: none,
  frames: none,
  prose: none,
  kinds: new Map(),
  ...more,
});
const order = (...asked: Parameters<typeof ranked>) => ranked(...asked).map((one) => one.page);
/** `due` are the pages that the records give for a time. */
const ranked = (
  query: string,
  words: Record<string, Record<string, readonly number[]>>,
  more: Partial<RankContext> = {},
  due: readonly string[] | null = null,
) => {
  const context = contextOf(words, more);
  const read = understand(query, reader);
  const given = new Map(
    read.parts.filter((part) => part.kind === 'deadline').map((part) => [part, due === null ? [] : [due]] as const),
  );
  return rank(read, { ...context, given });
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
  it('lets a year stand anywhere on a page that has the words', () => {
    const words = { quy: { a: [1] }, hoach: { a: [2] }, '2021': { a: [90] } };
    expect(ranked('2021 quy hoạch', words)[0]?.missing).toEqual([]);
  });
  it('puts what has the words below a named place before the place', () => {
    const read = understand('phụ lục 4 quy hoạch', reader);
    const place = read.parts.find((part) => part.kind === 'number');
    const words = { quy: { row: [1], other: [1] }, hoach: { row: [2], other: [2] } };
    const context = contextOf(words, {
      given: new Map(place === undefined ? [] : [[place, [['annex'], ['row', 'apart']]]]),
    });
    const found = rank(read, context);
    expect(found.map((one) => one.page)).toEqual(['row', 'annex', 'other']);
    expect(found.map((one) => one.missing.join())).toEqual(['', 'quy,hoạch', 'phụ lục 4']);
  });
  it('keeps to quoted words when some page has them together', () => {
    expect(order('"quy hoạch"', { quy: { a: [1], b: [1] }, hoach: { a: [2], b: [7] } })).toEqual(['a']);
  });
  it('puts pages that gather links last', () => {
    expect(
      order('quy hoạch', { quy: { hub: [1], row: [30] }, hoach: { hub: [2], row: [31] } }, { hubs: new Set(['hub']) }),
    ).toEqual(['row', 'hub']);
  });
  it('puts first whose name is what the query says', () => {
    const words = { quy: { long: [0], short: [0] }, hoach: { long: [1], short: [1] } };
    const nameOf = (page: string) => [0, page === 'long' ? 9 : 2] as const;
    expect(order('quy hoạch', words)).toEqual(['long', 'short']);
    expect(order('quy hoạch', words, { nameOf })).toEqual(['short', 'long']);
  });
  it('puts a page that gathers links beside the best where the query says its name and more', () => {
    const words = {
      quy: { hub: [0], row: [1], apart: [7] },
      hoach: { hub: [1], row: [2], apart: [12] },
      bien: { row: [3], apart: [30] },
    };
    const more = { hubs: new Set(['hub']), nameOf: (page: string) => [0, page === 'hub' ? 2 : 9] as const };
    expect(order('quy hoạch biển', words, more)).toEqual(['row', 'hub', 'apart']);
  });
  it('offers what a body has to do in an asked time though it has none of the words', () => {
    const id = 'agency/so-xay-dung';
    const words = { quy: { other: [1] }, hoach: { other: [2] }, [agencyCode('owner', id)]: { own: [], later: [] } };
    const found = ranked('sở xây dựng quy hoạch quý 1 2021', words, {}, ['own']);
    expect(found.map(({ page, missing }) => `${page}: ${missing.join()}`)).toEqual([
      'own: quy,hoạch',
      'other: sở xây dựng,quý 1 2021',
    ]);
  });
  it('puts a cited document first where it is asked for by its type and all else that is said of it', () => {
    const words = {
      nghi: { law: [1], row: [1] },
      quyet: { law: [2], row: [2] },
      bien: { law: [3], row: [3], other: [1] },
    };
    const hubs = new Set(['law', 'other']);
    expect(order('nghị quyết biển', words, { hubs, documents: hubs })).toEqual(['law', 'row', 'other']);
    expect(order('nghị quyết biển', words, { hubs })).toEqual(['row', 'law', 'other']);
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
    const words = {
      [agencyCode('page', id)]: { body: [] },
      [agencyCode('owner', id)]: { one: [], two: [] },
    };
    expect(order('sở xây dựng', words)).toEqual(['body', 'one', 'two']);
    expect(order('sở xây dựng quý 1 2021', words, {}, ['two', 'other'])).toEqual(['two', 'body']);
  });
  it('names what a page lacks: words, a body, a time, words that stand apart', () => {
    const id = 'agency/so-xay-dung';
    const words = {
      quy: { both: [4], apart: [4], one: [4] },
      hoach: { both: [5], apart: [90] },
      [agencyCode('owner', id)]: { both: [] },
    };
    const lacks = (query: string, due: readonly string[] | null = null) =>
      Object.fromEntries(ranked(query, words, {}, due).map((one) => [one.page, one.missing]));
    expect(lacks('quy hoạch')).toEqual({ both: [], apart: ['quy hoạch'], one: ['hoạch'] });
    expect(lacks('quy hoạch sở xây dựng').apart).toEqual(['sở xây dựng', 'quy hoạch']);
    expect(lacks('quy hoạch quý 1 2021', ['apart']).both).toEqual(['quý 1 2021']);
  });
});

describe('tones', () => {
  const posting = (pages: readonly string[]): Posting => new Map(pages.map((page) => [page, hit([1])]));
  it('that were typed make the other spellings count less', () => {
    const joined = preferTones(posting(['sở', 'số']), posting(['sở']), true);
    expect([joined.get('sở')?.factor, joined.get('số')?.factor]).toEqual([1, 0.25]);
  });
  it('that no page has make another word; hats alone may have been left out', () => {
    expect(preferTones(posting(['số']), posting([]), true).get('số')?.factor).toBe(0.25);
    expect(preferTones(posting(['đô']), posting([]), false).get('đô')?.factor).toBe(1);
  });
});
