import { expect, test } from 'vitest';
import { plainLength, splitProvision, wholeTag, wordsTag } from './split-provision.ts';

test('words end where a nested provision begins', () => {
  expect(splitProvision('<p>Một</p> <section class="provision">a</section>')).toEqual({
    own: 'Một',
    under: '<section class="provision">a</section>',
    single: true,
  });
});

test('several paragraphs stay paragraphs', () => {
  expect(splitProvision('<p>Một</p><p>Hai</p>')).toEqual({ own: '<p>Một</p><p>Hai</p>', under: '', single: false });
});

test('the original behind a translation is not part of the words', () => {
  expect(splitProvision('One<details><summary>vi</summary></details>').own).toBe('One');
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

test('on the page of a whole document headings rank by level, and plain words stay plain', () => {
  expect(wholeTag('section', '2')).toBe('h2');
  expect(wholeTag('clause', '2')).toBe('h3');
  expect(wholeTag('point', undefined)).toBe('div');
  expect(wholeTag('annex', undefined)).toBe('h2');
});
