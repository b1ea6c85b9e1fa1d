import { expect, test } from 'vitest';
import { splitProvision } from './split-provision.ts';

test('words end where a nested provision begins', () => {
  expect(splitProvision('<p>Một</p> <section class="provision">a</section>', false)).toEqual({
    own: '<p>Một</p>',
    under: '<section class="provision">a</section>',
  });
});

test('words that become a heading lose their paragraph', () => {
  expect(splitProvision('<p>Một</p>', true)).toEqual({ own: 'Một', under: '' });
});

test('the original behind a translation is not part of the words', () => {
  expect(splitProvision('One<details><summary>vi</summary></details>', true).own).toBe('One');
});
