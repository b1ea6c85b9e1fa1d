import { expect, test } from 'vitest';
import { hitFragment } from './fragment.ts';

const pieces = (text: string) =>
  text
    .split(/(\[[^\]]*\])/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece.replace(/[[\]]/g, ''), hit: piece.startsWith('[') }));
const fragment = (title: string, ...quotes: string[]) =>
  hitFragment({
    title: pieces(title),
    excerpt: quotes.map((quote) => ({ pieces: pieces(quote), before: false, after: false })),
  });

test('leads to the first hit, with neighbours that tell it from others', () =>
  expect(fragment('Điểm II.4.a', 'một hai ba bốn [Sở Tài chính] năm sáu bảy tám')).toBe(
    `#:~:text=hai%20ba%20b%E1%BB%91n-,${encodeURIComponent('Sở Tài chính')},-n%C4%83m%20s%C3%A1u%20b%E1%BA%A3y`.replace(
      'b%E1%BA%A3y',
      encodeURIComponent('bảy'),
    ),
  ));
test('escapes what parts a fragment', () =>
  expect(fragment('', 'a-b, [45-NQ/TW]')).toBe('#:~:text=a%2Db%2C-,45%2DNQ%2FTW'));
test('leads to the head of the page where the title has it all, or nothing is marked', () => {
  expect(fragment('Cầu [Bến Rừng]', 'cầu [Bến Rừng]')).toBe('');
  expect(fragment('Cầu', 'cầu Bến Rừng')).toBe('');
});
test('leads to where most of the words stand beside each other', () =>
  expect(
    fragment(
      'Điểm II.8',
      `nguồn [ô nhiễm] không khí ${'và nhiều thứ khác nữa '.repeat(6)} chống [ô nhiễm] các dòng [sông] lớn`,
    ),
  ).toContain(`${encodeURIComponent('khác nữa chống')}-,${encodeURIComponent('ô nhiễm')}`));
test('marks all from the first of the words that stand together to the last', () =>
  expect(fragment('Điểm II.8', 'bảo vệ các [sông], xử lý [ô nhiễm] cửa biển')).toBe(
    `#:~:text=${encodeURIComponent('bảo vệ các')}-,${encodeURIComponent('sông')},${encodeURIComponent('ô nhiễm')},-${encodeURIComponent('cửa biển')}`,
  ));
