import { expect, test } from 'vitest';
import { corpusWords } from './corpus-words.ts';

const facts = (documents: number) => ({
  documents,
  territory: documents > 1 ? ('province' as const) : ('city' as const),
  issued: { first: 2014, last: 2014 + (documents > 1 ? 2 : 0) },
  due: { first: 2014, last: 2033 },
});
const say = (documents: number, lang: 'vi' | 'en', text: string) => corpusWords(facts(documents), lang)(text);

test('documents are counted in words, and in figures from eleven', () => {
  const counts = [1, 2, 3, 10, 11];
  expect(counts.map((count) => say(count, 'vi', 'trong {documents}'))).toEqual([
    'trong văn bản',
    'trong hai văn bản',
    'trong ba văn bản',
    'trong mười văn bản',
    'trong 11 văn bản',
  ]);
  expect(counts.map((count) => say(count, 'en', '{Documents} {assigns|assign} it in {both}'))).toEqual([
    'The document assigns it in the document',
    'The two documents assign it in both documents',
    'The three documents assign it in all three documents',
    'The ten documents assign it in all ten documents',
    'The 11 documents assign it in all 11 documents',
  ]);
});

test('years are those of the corpus', () => {
  expect(say(1, 'en', '{issuedYears}, {firstYear} to {lastYear}')).toBe('2014, 2014 to 2033');
  expect(say(2, 'vi', '{issuedYears}')).toBe('2014–2016');
});

test('a province is no city', () => {
  expect(say(1, 'vi', '{Territory}, toàn {territory}')).toBe('Thành phố, toàn thành phố');
  expect(say(2, 'en', '{Territory} body')).toBe('Province body');
});

test('other gaps stay', () => {
  expect(say(2, 'vi', '{n} trong {documents}')).toBe('{n} trong hai văn bản');
});
