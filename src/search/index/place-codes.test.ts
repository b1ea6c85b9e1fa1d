import { expect, it } from 'vitest';
import type { PlaceRecord } from '../../corpus/model/records.ts';
import { unitNames } from './place-codes.ts';

const place = (type: string, vi: string, variants: string[] = [], en: string | null = null): PlaceRecord => ({
  id: `place/${vi}`,
  url: { vi: '', en: '' },
  name: { vi, en },
  variants,
  type,
  parent: null,
  within: [],
  withinBy: null,
  mentionedBy: [],
});

it('names districts and communes in all writings; no bridge, no territory, no word alone', () =>
  expect(
    unitNames([
      place('urban-district', 'Quận Kiến An', ['Kiến An', 'An']),
      place('bridge', 'Cầu Rào'),
      place('city', 'Thành phố Hải Phòng'),
    ]),
  ).toEqual(['quận kiến an', 'kiến an']));

it('takes the last word of a type for all of it', () =>
  expect(unitNames([place('urban-district', 'Quận Kiến An', [], 'Kien An Urban District')])).toEqual([
    'quận kiến an',
    'kien an urban district',
    'kien an district',
  ]));
