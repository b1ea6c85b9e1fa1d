import { expect, test } from 'vitest';
import { titleFirst } from './title-first.ts';

test('a note ahead of the text moves behind the title', () => {
  expect(titleFirst('<div class="gap x">lost</div> <section><h1>Annex</h1><p>x</p></section>')).toBe(
    '<section><h1>Annex</h1><div class="gap x">lost</div> <p>x</p></section>',
  );
});

test('without a title in the text, or a note ahead of it, nothing moves', () => {
  expect(titleFirst('<div class="gap">lost</div><p>x</p>')).toBe('<div class="gap">lost</div><p>x</p>');
  expect(titleFirst('<h1>x</h1><div class="gap">y</div>')).toBe('<h1>x</h1><div class="gap">y</div>');
});
