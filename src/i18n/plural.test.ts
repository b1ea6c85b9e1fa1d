import { expect, test } from 'vitest';
import { withPlurals } from './plural.ts';

test.each([
  [1, '1 task led'],
  [2, '2 tasks led'],
  [0, '0 tasks led'],
  ['1', '1 task led'],
])('the words after %j are %s', (count, said) =>
  expect(`${count} ${withPlurals('{count:task|tasks} led', { count })}`).toBe(said),
);

test('a gap of another name stays for whoever fills it', () =>
  expect(withPlurals('{other:task|tasks} of {documents}', { count: 1 })).toBe('{other:task|tasks} of {documents}'));
