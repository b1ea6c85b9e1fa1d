import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelSlug, slugOf } from './slug.ts';

describe('slugOf', () => {
  it.each([
    ['Sở Tài chính', 'so-tai-chinh'],
    ['cầu Bến Rừng', 'cau-ben-rung'],
    ['Đồ Sơn', 'do-son'],
    ['45-NQ/TW', '45-nq-tw'],
    ['24/2018/QĐ-UBND', '24-2018-qd-ubnd'],
    ['  –  ', ''],
  ])('writes %s as %s', (vi, slug) => {
    expect(slugOf(vi)).toBe(slug);
  });

  it('is plain ASCII, the same for NFC and NFD, and a slug of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const slug = slugOf(text);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugOf(text.normalize('NFD'))).toBe(slugOf(text.normalize('NFC')));
        expect(slugOf(slug)).toBe(slug);
      }),
      { seed: 20210106 },
    );
  });
});

describe('labelSlug', () => {
  it.each([
    ['II.', 'ii'],
    ['a)', 'a'],
    ['d)', 'd'],
    ['đ)', 'dd'],
    ['2.11', '2.11'],
    ['1.1.', '1.1'],
    ['(i)', 'i'],
    ['I-', 'i'],
  ])('writes the label %s as %s', (label, slug) => {
    expect(labelSlug(label)).toBe(slug);
    expect(labelSlug(label.normalize('NFD'))).toBe(slug);
  });
});
