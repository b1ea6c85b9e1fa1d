import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifestSchema } from '../../src/corpus/model/registry.ts';

test('docs/new-document.md tells every field of a manifest, and no other', () => {
  const text = readFileSync(new URL('../../docs/new-document.md', import.meta.url), 'utf8');
  const table = text.slice(text.indexOf('## The manifest'));
  const told = [...table.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1] ?? '');
  expect(told.toSorted()).toEqual(Object.keys(manifestSchema.shape).toSorted());
});
