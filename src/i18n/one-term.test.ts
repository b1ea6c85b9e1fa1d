import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchAnswerWords } from './search/answers.ts';
import { searchWords } from './search/core.ts';
import { searchPageWords } from './search/page.ts';
import { searchTakeWords } from './search/take.ts';
import { ui } from './ui.ts';
import { downloads } from './ui/downloads.ts';
import { live } from './ui/live.ts';
import { pictureWords } from './ui/pictures.ts';

/** One word in both languages and where it stands. */
interface Pair {
  readonly place: string;
  readonly vi: string;
  readonly en: string;
}

const isPair = (value: object): value is { vi: string; en: string } =>
  Object.keys(value).sort().join() === 'en,vi' && Object.values(value).every((text) => typeof text === 'string');

function pairsOf(value: unknown, place: string): Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isPair(value)) return [{ place, vi: value.vi, en: value.en }];
  return Object.entries(value).flatMap(([key, below]) => pairsOf(below, `${place}.${key}`));
}

const table: unknown = parse(readFileSync(new URL('../../content/registry/words.yaml', import.meta.url), 'utf8'));
const pairs = [
  ...pairsOf(table, 'words.yaml'),
  ...pairsOf({ ...ui }, 'ui'),
  ...pairsOf(downloads, 'downloads'),
  ...pairsOf(live, 'live'),
  ...pairsOf(pictureWords, 'pictures'),
  ...pairsOf({ ...searchWords, ...searchPageWords, ...searchAnswerWords, ...searchTakeWords }, 'search'),
];

const vietnamese = (text: string) => text.toLowerCase().replace(/[\s:…]+$/u, '');
/** Vietnamese has no plural, so one and many are one term. */
const english = (text: string) =>
  text
    .toLowerCase()
    .replace(/\{\w+:[^{}|]*\|([^{}|]*)\}/gu, '$1')
    .replace(/[\s:…]+$/u, '')
    .replace(/\b(\p{L}{2,})ies\b/gu, '$1y')
    .replace(/\b(\p{L}{3,})s\b/gu, '$1');

/** Words of one form that mean two things, and terms that a language says in two ways for a reason. */
const settled: readonly { readonly term: string; readonly reason: string }[] = [
  { term: 'từ', reason: '“from” and “word” are homonyms' },
  { term: 'năm', reason: '“in 2021” is “năm 2021”: English needs a preposition where Vietnamese has the noun' },
  { term: 'ngày', reason: 'English dates follow “of”, a heading needs the noun' },
  { term: 'name', reason: 'a noun and a verb' },
  { term: 'thuật ngữ', reason: 'the page “Glossary” is the list of “terms”' },
  { term: 'trước', reason: '“previous” and “before” are homonyms' },
  { term: 'quý', reason: 'a quarter alone, and before its number' },
  { term: 'đoạn', reason: 'a paragraph of a text and a segment for translation' },
  { term: 'from', reason: 'a heading names the day, a sentence does not' },
  { term: 'search', reason: 'a button is a verb, a heading the activity' },
  { term: 'share', reason: 'a button is a verb, the head of a column a proportion' },
];

function conflicts(from: (pair: Pair) => string, to: (pair: Pair) => string): Map<string, readonly Pair[]> {
  return new Map([...Map.groupBy(pairs, from)].filter(([, list]) => list.length > 0 && new Set(list.map(to)).size > 1));
}
const inEnglish = conflicts(
  ({ vi }) => vietnamese(vi),
  ({ en }) => english(en),
);
const inVietnamese = conflicts(
  ({ en }) => english(en),
  ({ vi }) => vietnamese(vi),
);
const told = (found: ReadonlyMap<string, readonly Pair[]>) =>
  [...found]
    .filter(([term]) => !settled.some((one) => one.term === term))
    .map(([term, list]) => `${term}: ${list.map(({ place, vi, en }) => `${place} ${vi} = ${en}`).join('; ')}`);

test('one Vietnamese term has one English', () => {
  expect(pairs.length).toBeGreaterThan(500);
  expect(told(inEnglish)).toEqual([]);
});

test('one English term has one Vietnamese', () => {
  expect(told(inVietnamese)).toEqual([]);
});

test('no exception is listed that is none', () => {
  const idle = settled.filter(({ term }) => !inEnglish.has(term) && !inVietnamese.has(term));
  expect(idle.map(({ term }) => term)).toEqual([]);
});
