import { expect, it } from 'vitest';
import { literal } from './pattern.ts';

it.each(['a.b', '45-NQ/TW', '(x|y)*', '[1]', '$1^{2}', '\\d+?', 'kế hoạch'])('finds %s and nothing else', (text) => {
  expect(new RegExp(`^${literal(text)}$`, 'u').test(text)).toBe(true);
  expect(new RegExp(`^${literal('a.b')}$`, 'u').test('axb')).toBe(false);
});
