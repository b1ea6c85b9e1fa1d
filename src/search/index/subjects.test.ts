import { expect, test } from 'vitest';
import type { SearchEntry } from './entry.ts';
import { subjectLines, usedAbbreviations } from './subjects.ts';

const entry = (text: string, alias = '') =>
  ({ text, fields: { alias, agency: '', codes: '' } }) as unknown as SearchEntry;
const entries = [
  entry('Xây dựng nhà máy xử lý rác thải', 'URENCO'),
  entry('Rác thải y tế; rác thải nhựa'),
  entry('Bãi rác Đình Vũ'),
];

test('of the words of a subject the one that most pages have stands for it, as a whole phrase', () => {
  const synonyms = {
    vi: [
      ['rác', 'rác thải', 'thải rác'],
      ['cầu cống', 'nhà cửa'],
    ],
  };
  expect(subjectLines({ synonyms }, 'vi', entries).flat()).toEqual([
    { words: ['rác', 'rác thải', 'thải rác'], here: 'rác' },
    { words: ['cầu cống', 'nhà cửa'], here: '' },
  ]);
});

test('an abbreviation is of use where its short form or a long one stands, with or without marks', () => {
  const all = [
    ['YT', ['y tế']],
    ['DV', ['Đình Vũ']],
    ['URENCO', ['môi trường đô thị']],
    ['KCN', ['khu công nghiệp']],
    ['TR', ['thải y']],
    ['RV', ['rác Vũ']],
  ] as const;
  expect(usedAbbreviations(all, entries).map(([short]) => short)).toEqual(['YT', 'DV', 'URENCO', 'TR']);
});
