import { expect, it } from 'vitest';
import type { PlaceRecord } from '../../corpus/model/records.ts';
import { unitNames } from './place-codes.ts';

const place = (type: string, vi: string, variants: string[] = []): PlaceRecord => ({
  id: `place/${vi}`,
  url: { vi: '', en: '' },
  name: { vi, en: null },
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
