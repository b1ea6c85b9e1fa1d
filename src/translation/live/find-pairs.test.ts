import { expect, test } from 'vitest';
import { fold } from '../../search/text/fold.ts';
import { findPairs } from './find-pairs.ts';

const pair = (id: string, vi: string, en: string | null) => ({ id, href: `/${id}`, vi, en });
const pairs = [pair('a', 'Sở Y tế chủ trì', 'The Department shall lead'), pair('b', 'chú trí', null)];
const find = (words: string, plain: (text: string) => string) => findPairs(pairs, words, plain).map(({ id }) => id);

test('a concordance finds words in either language, from their beginning, with tones only where they are typed', () => {
  const exact = (text: string) => text.normalize('NFC').toLowerCase();
  expect(find('chu  tri', fold)).toEqual(['a', 'b']);
  expect(find('chủ trì', exact)).toEqual(['a']);
  expect(find('lead', fold)).toEqual(['a']);
  expect(find('hu tri', fold)).toEqual([]);
  expect(find(' ', fold)).toEqual([]);
});
