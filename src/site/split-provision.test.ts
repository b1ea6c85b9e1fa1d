import { expect, test } from 'vitest';
import { plainLength, splitProvision, wordsTag } from './split-provision.ts';

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

test('the words of the page’s own record are its title when they are a heading or a row', () => {
  expect(wordsTag(true, 'clause', '2')).toBe('h1');
  expect(wordsTag(true, 'row', undefined)).toBe('h1');
  expect(wordsTag(true, 'point', undefined)).toBe('div');
  expect(wordsTag(false, 'clause', '2')).toBe('h2');
  expect(wordsTag(false, 'annex', undefined)).toBe('h2');
});

test('length counts what is read, not marks and notes', () => {
  expect(plainLength('cầu <mark>Bến</mark><reading-note><button>*</button></reading-note>')).toBe(7);
});
