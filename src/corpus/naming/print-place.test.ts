import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { wordsSchema } from '../model/words.ts';
import { numberIn } from './place-facts.ts';
import { placeNames, type NamedRecords } from './print-place.ts';

const { places: table } = wordsSchema.parse(
  parse(readFileSync(new URL('../../../content/registry/words.yaml', import.meta.url), 'utf8')),
);
type Kind = NamedRecords['provisions'][number]['kind'];

const provision = (path: string, kind: Kind, label: string | null, parent: string | null = null) => ({
  id: `d/${path}`,
  document: 'd',
  kind,
  label,
  parent: parent && `d/${parent}`,
});
const row = (path: string, number: string | null) => ({ id: `d/${path}`, document: 'd', number: number as string });

const names = placeNames(
  {
    documents: [{ id: 'd', number: '7/NQ-CP', type: { vi: 'Nghị quyết', en: 'Resolution' } }],
    provisions: [
      provision('tieu-de', 'header', null),
      provision('tieu-de-p1', 'header', null, 'tieu-de'),
      provision('mo-dau', 'opening', null),
      provision('mo-dau-p1', 'legal-basis', null, 'mo-dau'),
      provision('mo-dau-p2', 'paragraph', null, 'mo-dau'),
      provision('i', 'chapter', 'Chương I'),
      provision('dieu-1', 'article', 'Điều 1.', 'i'),
      provision('dieu-1-2', 'clause', '2.', 'dieu-1'),
      provision('dieu-1-2-dd', 'point', 'đ)', 'dieu-1-2'),
      provision('quy-che-dieu-1', 'article', 'Điều 1.'),
      provision('quy-che-dieu-1-2', 'clause', '2.', 'quy-che-dieu-1'),
      provision('quy-che-dieu-1~2', 'article', 'Điều 1.'),
      provision('1', 'part', 'Phần thứ nhất'),
      provision('2', 'part', 'Phần thứ hai'),
      provision('mo-dau~2', 'opening', null),
      provision('mo-dau~2-p1', 'paragraph', null, 'mo-dau~2'),
      provision('ii', 'section', 'II.'),
      provision('ii-3', 'clause', '3.', 'ii'),
      provision('ii-3-p1', 'paragraph', null, 'ii-3'),
      provision('ii-3-p2', 'item', '-', 'ii-3'),
      provision('ii-3-p3', 'item', '-', 'ii-3'),
      provision('ii-3-p3-p1', 'subitem', '+', 'ii-3-p3'),
      provision('ii-3~2', 'clause', '3.', 'ii'),
      provision('ii-3~2-b', 'point', 'b)', 'ii-3~2'),
      provision('ii-4', 'clause', '4.', 'ii'),
      provision('ii-4-4.1', 'clause', '4.1.', 'ii-4'),
      provision('pl4', 'annex', 'PHỤ LỤC 4'),
      provision('pl4-v', 'group', 'V', 'pl4'),
      provision('pl6', 'annex', 'PHỤ LỤC VI'),
      provision('pl6.1', 'total', null, 'pl6'),
      provision('pl6-ii', 'group', 'II', 'pl6'),
      provision('pl6-ii.1', 'row', null, 'pl6-ii'),
      provision('pl6-ii-4', 'row', '4', 'pl6-ii'),
      provision('pl', 'annex', 'PHỤ LỤC'),
      provision('pl-3', 'group', '3', 'pl'),
    ],
    tasks: [row('pl4-45', '45'), row('pl-3.1', '3.1')],
    targets: [
      { ...row('ii-3-t1', null), annex: null },
      { ...row('pl4-45.1', null), annex: 'd/pl4' },
    ],
    scenarios: [row('pl4.1', null)],
  },
  table,
);
const printed = (name: 'number' | 'short' | 'said' | 'cited', path: string, lang: 'vi' | 'en' = 'vi') =>
  names[name](`d/${path}`, lang);

test.each([
  ['II.', 'II'],
  ['Điều 12.', '12'],
  ['2.11', '2.11'],
  ['đ)', 'đ'],
  ['(iv)', 'iv'],
  ['PHỤ LỤC I-A', 'I-A'],
  ['Phụ lục số 2a', '2a'],
  ['Phần thứ hai', '2'],
  ['PHẦN THỨ BA.', '3'],
  ['PHỤ LỤC', null],
  ['-', null],
])('the number in %s is %s', (label, number) => {
  expect(numberIn(label)).toBe(number);
});

describe('a place within its document', () => {
  test.each([
    ['ii-3', 'II.3', 'II.3'],
    ['ii-4-4.1', 'II.4.1', 'II.4.1'],
    ['ii-3-p1', 'II.3, đoạn 1', 'II.3, paragraph 1'],
    ['ii-3-p2', 'II.3, gạch đầu dòng 1', 'II.3, dash 1'],
    ['ii-3-p3-p1', 'II.3, gạch đầu dòng 2, dấu cộng 1', 'II.3, dash 2, plus 1'],
    ['ii-3-t1', 'II.3, chỉ tiêu 1', 'II.3, target 1'],
    ['dieu-1', 'Điều 1', 'Article 1'],
    ['dieu-1-2', 'Điều 1, khoản 2', 'Article 1, clause 2'],
    ['dieu-1-2-dd', 'Điều 1, khoản 2, điểm đ', 'Article 1, clause 2, point đ'],
    ['i', 'Chương I', 'Chapter I'],
    ['1', 'Phần 1', 'Part 1'],
    ['2', 'Phần 2', 'Part 2'],
    ['mo-dau-p2', 'Phần mở đầu, đoạn 2', 'Opening, paragraph 2'],
    ['tieu-de-p1', 'Phần đầu', 'Head'],
    ['pl4', 'Phụ lục 4', 'Annex 4'],
    ['pl', 'Phụ lục', 'Annex'],
    ['pl4-45', 'Phụ lục 4, 45', 'Annex 4, 45'],
    ['pl4-45.1', 'Phụ lục 4, 45, hàng con 1', 'Annex 4, 45, sub-row 1'],
    ['pl4.1', 'Phụ lục 4, hàng không đánh số thứ 1', 'Annex 4, unnumbered row 1'],
    ['pl4-v', 'Phụ lục 4, nhóm V', 'Annex 4, group V'],
    ['pl6-ii-4', 'Phụ lục VI, II.4', 'Annex VI, II.4'],
    ['pl6.1', 'Phụ lục VI, hàng tổng số', 'Annex VI, the total'],
    ['pl6-ii.1', 'Phụ lục VI, nhóm II, hàng không đánh số thứ 1', 'Annex VI, group II, unnumbered row 1'],
    ['pl-3.1', 'Phụ lục, 3.1', 'Annex, 3.1'],
  ])('%s is %s, %s', (path, vi, en) => {
    expect([printed('short', path), printed('short', path, 'en')]).toEqual([vi, en]);
  });

  test('differs from the place that printed the same label before', () => {
    expect(printed('short', 'ii-3~2')).toBe('II.3 (thứ hai)');
    expect(printed('short', 'ii-3~2-b', 'en')).toBe('II.3 (second), point b');
    expect(printed('short', 'mo-dau~2-p1', 'en')).toBe('Opening (second), paragraph 1');
  });

  test('differs from the place of the document whose number an attachment begins with again', () => {
    expect(printed('short', 'quy-che-dieu-1')).toBe('Điều 1 (thứ hai)');
    expect(printed('short', 'quy-che-dieu-1-2')).toBe('Điều 1 (thứ hai), khoản 2');
    expect(printed('cited', 'quy-che-dieu-1~2', 'en')).toBe('Article 1 (third), Resolution 7/NQ-CP');
  });

  test('is its number alone where the annex is known', () => {
    expect(printed('number', 'pl6-ii-4')).toBe('II.4');
    expect(printed('number', 'dieu-1-2')).toBe('Điều 1, khoản 2');
  });
});

describe('a citation', () => {
  test.each([
    ['dieu-1-2-dd', 'Điểm đ khoản 2 Điều 1, Nghị quyết 7/NQ-CP', 'Point đ, clause 2, Article 1, Resolution 7/NQ-CP'],
    [
      'ii-3~2-b',
      'Điểm b khoản 3 (thứ hai) mục II, Nghị quyết 7/NQ-CP',
      'Point b, clause 3 (second), section II, Resolution 7/NQ-CP',
    ],
    ['pl6-ii-4', 'Hàng 4 nhóm II Phụ lục VI, Nghị quyết 7/NQ-CP', 'Row 4, group II, Annex VI, Resolution 7/NQ-CP'],
    ['pl4-45', 'Hàng 45 Phụ lục 4, Nghị quyết 7/NQ-CP', 'Row 45, Annex 4, Resolution 7/NQ-CP'],
  ])('of %s goes from the inside out', (path, vi, en) => {
    expect([printed('cited', path), printed('cited', path, 'en')]).toEqual([vi, en]);
  });

  test('in a sentence leaves the document out', () => {
    expect([printed('said', 'pl6.1'), printed('said', 'pl6-ii-4', 'en')]).toEqual([
      'hàng tổng số Phụ lục VI',
      'row 4 of group II of Annex VI',
    ]);
  });

  test('is given of places alone', () => {
    expect([names.cited('d', 'vi'), names.short('agency/x', 'vi'), names.place('d/zz')]).toEqual([null, null, null]);
  });
});
