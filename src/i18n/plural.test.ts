import { expect, test } from 'vitest';
import { searchWords } from './search/core.ts';
import { searchAnswerWords } from './search/answers.ts';
import { searchPageWords } from './search/page.ts';
import { searchTakeWords } from './search/take.ts';
import { pictureWords } from './ui/pictures.ts';
import { counted, withPlurals } from './plural.ts';
import { ui } from './ui.ts';

test.each([
  [1, '1 task led'],
  [2, '2 tasks led'],
  [0, '0 tasks led'],
  ['1', '1 task led'],
])('the words after %j are %s', (count, said) =>
  expect(`${count} ${withPlurals('{count:task|tasks} led', { count })}`).toBe(said),
);

test('a gap of another name stays for whoever fills it', () =>
  expect(withPlurals('{other:task|tasks} of {documents}', { count: 1 })).toBe('{other:task|tasks} of {documents}'));

test('a number is followed by its word as the language writes both', () => {
  expect(counted('{n} {n:result has|results have} it', 1)).toBe('1 result has it');
  expect(counted('{n} {n:result has|results have} it', 1200, '1,200')).toBe('1,200 results have it');
});

/** Gaps that hold what can be one: numbers that are counted while the page is read, or that another corpus may bring down to one. */
const counts = 'n|count|passed|now|later|open|times';

test('no word of the English interface that follows such a number has one form for all numbers', () => {
  const tables = [ui, pictureWords, searchWords, searchAnswerWords, searchPageWords, searchTakeWords];
  const texts = tables.flatMap((table) => Object.entries(table)).map(([key, { en }]) => `${key}: ${en}`);
  const fixed = new RegExp(String.raw`\{(?:${counts})\} (?:\w+s|bodies|others)\b`, 'u');
  expect(texts.filter((text) => fixed.test(text))).toEqual([]);
});
