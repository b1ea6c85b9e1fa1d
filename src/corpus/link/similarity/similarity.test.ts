import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvertedIndex } from './inverted-index.ts';
import { sharedWords } from './shared-words.ts';
import { makeTextReader } from './text-reader.ts';
import { coverage, likeness, Vocabulary } from './vocabulary.ts';

const read = makeTextReader(
  ['xây dựng', 'thành phố'],
  [
    { abbr: 'KCN', vi: 'khu công nghiệp' },
    { abbr: 'CT', vi: 'chủ tịch' },
    { abbr: 'CT', vi: 'công trình' },
  ],
);
const keys = (text: string) => new Set(read(text).map(({ key }) => key));
const shared = (a: string, b: string) => [...keys(a)].filter((key) => keys(b).has(key)).length;

describe('the features of a text', () => {
  it('are the same for the spellings of a word and for its short form', () => {
    expect(keys('Hoà bình')).toEqual(keys('hòa bình'));
    expect(shared('KCN Tràng Duệ', 'Khu công nghiệp Tràng Duệ')).toBeGreaterThan(8);
  });

  it('leave a short form with two readings as written', () => {
    expect(shared('CT', 'chủ tịch')).toBe(0);
  });

  it('leave formulas, dates and years out', () => {
    expect(keys('Xây dựng thành phố: 24/01/2019, 9/2021, 2021').size).toBe(0);
  });

  it('say which words are names, and which are numbers of documents', () => {
    const kinds = (text: string) => read(text).map(({ kind }) => kind);
    expect(kinds('đường 359')).toContain('name');
    expect(kinds('tại Lạch Huyện')).toContain('name');
    expect(kinds('Nghị quyết số 45-NQ/TW')).toContain('number');
    expect(kinds('PHÁT TRIỂN DU LỊCH THÀNH PHỐ')).not.toContain('name');
  });

  it('do not join words over a full stop', () => {
    expect(
      read('du lịch. Công nghiệp').some(({ kind, start, end }) => kind !== 'syllable' && start < 8 && end > 9),
    ).toBe(false);
  });
});

const texts = ['Đầu tư cầu Bến Rừng', 'Đầu tư cầu Rào 1', 'Khu du lịch Đồ Sơn và Cát Bà', 'Bảo vệ nguồn nước ngọt'];
const vocabulary = new Vocabulary();
for (const text of texts) vocabulary.add(read(text));
const weigh = (text: string) => vocabulary.weigh(read(text));

describe('comparing texts', () => {
  it('counts rare words more than common ones', () => {
    expect(coverage(weigh('cầu Bến Rừng'), weigh('Bến Rừng'))).toBeGreaterThan(
      coverage(weigh('cầu Bến Rừng'), weigh('Đầu tư cầu')),
    );
  });

  it('gives shares between 0 and 1, and likeness either way round', () => {
    const words = fc
      .array(fc.constantFrom('cầu', 'Bến', 'Rừng', 'Rào', '1', 'du', 'lịch', 'nước', 'ngọt', '.'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [weigh(a), weigh(b)];
        expect(coverage(x, y)).toBeGreaterThanOrEqual(0);
        expect(coverage(x, y)).toBeLessThanOrEqual(1);
        expect(likeness(x, y)).toBeCloseTo(likeness(y, x), 1);
        expect(coverage(x, x)).toBeCloseTo(x.total === 0 ? 0 : 1);
      }),
      { seed: 11, verbose: true },
    );
  });

  it('shows the shared turns as the text has them', () => {
    const text = 'Khu du lịch Cát Bà, Đồ Sơn';
    expect(sharedWords(text, read(text), weigh('khu du lịch Đồ Sơn và Cát Bà'), weigh(text))).toEqual([
      'Khu du lịch',
      'Cát Bà',
      'Đồ Sơn',
    ]);
  });

  it('finds a text again by its own words, before others', () => {
    const index = new InvertedIndex();
    for (const text of texts) index.add(text, weigh(text));
    for (const text of texts) expect(index.candidates(weigh(text), 3)[0]?.id).toBe(text);
  });
});
