import { expect, test } from 'vitest';
import { z } from 'zod';
import { placeEntrySchema } from '../model/registry.ts';
import { checkWithin } from './check-within.ts';
import { readYaml } from './read-yaml.ts';

const faults = (within: Readonly<Record<string, string>>, others: readonly { id: string }[] = []) => {
  const text = Object.entries(within)
    .map(([slug, places]) => {
      const where = places === '' ? '' : `\n  within: { places: [${places}], by: outside }`;
      return `- id: place/${slug}\n  vi: ${slug}\n  en: ${slug}\n  type: road${where}`;
    })
    .join('\n');
  const result = readYaml({ file: 'places.yaml', text }, z.array(placeEntrySchema));
  expect(result.diagnostics).toEqual([]);
  return checkWithin('places.yaml', result, others).map(({ line, message }) => `${line} ${message}`);
};

test('a place lies in places that are known, of this register or another', () => {
  expect(faults({ a: 'place/b, place/c', b: 'place/c', c: '' })).toEqual([]);
  expect(faults({ a: 'place/c' }, [{ id: 'place/c' }])).toEqual([]);
  expect(faults({ a: 'place/x' })).toEqual([
    '5 Unexpected place place/x that place/a lies in, expected the id of a place of the register',
  ]);
});

test('no place lies in itself, however far round', () => {
  expect(faults({ a: 'place/b', b: 'place/c', c: 'place/a' })).toHaveLength(3);
  expect(faults({ a: 'place/a' })).toEqual(['5 Unexpected circle: place/a lies in itself']);
});
