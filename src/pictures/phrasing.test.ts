import { expect, test } from 'vitest';
import { pictureWords } from '../i18n/ui/pictures.ts';
import { phrasingOf } from './phrasing.ts';

const [vi, en] = [phrasingOf('vi', (text) => text), phrasingOf('en', (text) => text)];

test('gaps are filled with numbers as the language writes them', () => {
  expect(vi.t('dataTable', { count: 1234 })).toBe('Bảng số liệu (1.234 hàng)');
  expect(en.t('dataTable', { count: 1234 })).toBe('Data table (1,234 rows)');
});

test('a gap without a value is an error, not a hole in a sentence', () => {
  expect(() => en.t('dataTable')).toThrow(/Unexpected gap \{count\}/);
});

test('both languages of a text have the same gaps', () => {
  const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).toSorted();
  for (const text of Object.values(pictureWords)) expect(gaps(text.en)).toEqual(gaps(text.vi));
});

test('two decimals where accounts have them', () => {
  expect(vi.fixed(4500)).toBe('4.500,00');
  expect(en.fixed(17370.55)).toBe('17,370.55');
});

test('titles in a sentence begin small, abbreviations do not', () => {
  expect(vi.inSentence('Đóng góp')).toBe('đóng góp');
  expect(en.inSentence('GRDP per person')).toBe('GRDP per person');
});

test('words without English are Vietnamese and say so on English pages', () => {
  expect(en.named({ vi: 'Sở', en: null })).toEqual({ text: 'Sở', lang: 'vi' });
  expect(vi.named({ vi: 'Sở', en: 'Department' })).toEqual({ text: 'Sở', lang: undefined });
});
