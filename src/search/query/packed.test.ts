import { expect, it } from 'vitest';
import { data } from '../../../tests/fixtures/search/query-data.ts';
import { packData, packNames, unpackData, unpackName } from './packed.ts';

it('what is packed comes back as it was, ids that follow from no name too', () => {
  const odd = { ...data, agencies: data.agencies.map((one, i) => (i === 1 ? { ...one, id: 'agency/other' } : one)) };
  for (const given of [data, odd]) expect(unpackData(JSON.parse(JSON.stringify(packData(given))))).toEqual(given);
  expect(unpackData(packData({ ...data, agencies: [] })).agencies).toEqual([]);
});

it('writes where names stand in two signs a page', () => {
  const names = [
    [0, 2],
    [3, 12],
    [0, 0],
  ] as const;
  const packed = packNames(names);
  expect(packed).toBe('0239' + '00');
  expect(names.map((_, place) => unpackName(packed, place))).toEqual(names);
  expect(unpackName(packed, 9)).toEqual([0, 0]);
});
