import { expect, test } from 'vitest';
import { titleFirst } from './title-first.ts';

test('a note ahead of the text moves behind the title', () => {
  expect(titleFirst('<aside>lost</aside> <section><h1>Annex</h1><p>x</p></section>')).toBe('<section><h1>Annex</h1><aside>lost</aside> <p>x</p></section>');
});

test('without a title in the text, or a note ahead of it, nothing moves', () => {
  expect(titleFirst('<aside>lost</aside><p>x</p>')).toBe('<aside>lost</aside><p>x</p>');
  expect(titleFirst('<h1>x</h1><aside>y</aside>')).toBe('<h1>x</h1><aside>y</aside>');
});
