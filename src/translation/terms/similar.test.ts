import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarTexts } from './similar.ts';

test('the texts that share most of their words come first, those that share few not at all', () => {
  const find = similarTexts(['xây dựng cầu Bính', 'xây dựng cầu Rào', 'thu gom rác'], (text) => text);
  expect(find('xây dựng cầu Bính mới').map(({ item }) => item)).toEqual(['xây dựng cầu Bính', 'xây dựng cầu Rào']);
  expect(find('')).toEqual([]);
});

/** The share of words of two texts, each with each. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  const common = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
  return (2 * common.length) / (a.length + b.length);
}

test('none is missed that comparing each with each would find', () => {
  const texts = fc.array(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 30 }), texts, (all, asked) => {
      const found = similarTexts(all, (words) => words.join(' '))(asked.join(' '));
      const expected = all
        .map((item) => ({ item, share: shareOf(asked, item) }))
        .filter(({ share }) => share >= 0.6)
        .sort((a, b) => b.share - a.share);
      expect(found.map(({ item, share }) => ({ item, share }))).toEqual(expected);
    }),
    { seed: 16, numRuns: 500 },
  );
});
