import { expect, test } from 'vitest';
import { placeEntrySchema, type Registry } from '../model/registry.ts';
import { placeRecords } from './registry-records.ts';

const parents = (within: Readonly<Record<string, readonly string[]>>) => {
  const places = Object.entries(within).map(([slug, units]) =>
    placeEntrySchema.parse({
      id: `place/${slug}`,
      vi: slug,
      en: slug,
      type: 'other',
      within: units.length === 0 ? null : { places: units.map((unit) => `place/${unit}`), by: 'outside' },
    }),
  );
  const registry: Registry = { agencies: [], local: new Set(), places, projects: [], instruments: [] };
  return Object.fromEntries(
    placeRecords(registry, new Map()).map(({ id, parent }) => [id.slice(6), parent?.slice(6) ?? null]),
  );
};

test('a place belongs to the one unit that it lies in, else to the nearest that holds all of them', () => {
  expect(
    parents({
      city: [],
      north: ['city'],
      south: ['city'],
      abroad: [],
      street: ['north'],
      bridge: ['north', 'south'],
      border: ['north', 'abroad'],
    }),
  ).toEqual({ city: null, north: 'city', south: 'city', abroad: null, street: 'north', bridge: 'city', border: null });
});
