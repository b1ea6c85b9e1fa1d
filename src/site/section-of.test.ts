import { expect, test } from 'vitest';
import { sectionOf } from './section-of.ts';

const html = '<section id="a"><section id="b">x</section>y</section><section class="z" id="c">w</section>';

test('a section is taken with what is nested in it', () => {
  expect(sectionOf(html, 'a')).toBe('<section id="a"><section id="b">x</section>y</section>');
  expect(sectionOf(html, 'b')).toBe('<section id="b">x</section>');
  expect(sectionOf(html, 'c')).toBe('<section class="z" id="c">w</section>');
});

test('an id that is not there gives nothing', () => {
  expect(sectionOf(html, 'd')).toBe('');
});
