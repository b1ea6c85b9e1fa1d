import { expect, it } from 'vitest';
import { data } from '../../../tests/fixtures/search/query-data.ts';
import { packData, unpackData } from './packed.ts';

it('what is packed comes back as it was, ids that follow from no name too', () => {
  const odd = { ...data, agencies: data.agencies.map((one, i) => (i === 1 ? { ...one, id: 'agency/other' } : one)) };
  for (const given of [data, odd]) expect(unpackData(JSON.parse(JSON.stringify(packData(given))))).toEqual(given);
  expect(unpackData(packData({ ...data, agencies: [] })).agencies).toEqual([]);
});
