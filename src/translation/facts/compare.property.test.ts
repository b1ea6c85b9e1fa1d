import fc from 'fast-check';
import { expect, it } from 'vitest';
import { monthNames } from '../../corpus/values/print-date.ts';
import { formatNumber } from '../../corpus/values/index.ts';
import { compareFacts } from './compare.ts';
import { testReader } from '../../../tests/fixtures/translation/fact-reader.ts';

const seed = 20191126;

/** A value as each language writes it. */
interface Stated {
  readonly vi: string;
  readonly en: string;
}

const year = fc.integer({ min: 1990, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const quarter = fc.integer({ min: 1, max: 4 });
const roman = (n: number) => ['I', 'II', 'III', 'IV'][n - 1] ?? '';
const two = (n: number) => String(n).padStart(2, '0');
const name = (m: number) => monthNames[m - 1] ?? '';
// Figures that are no years, with up to three decimals.
const figure = fc.integer({ min: 3_000, max: 999_999_999 }).map((n) => n / 1000);
const both = (n: number): Stated => ({ vi: formatNumber(n, 'vi'), en: formatNumber(n, 'en') });
const around = ({ vi, en }: Stated, frame: Stated): Stated => ({
  vi: frame.vi.replace('#', vi),
  en: frame.en.replace('#', en),
});

const stated: fc.Arbitrary<Stated> = fc.oneof(
  fc
    .tuple(day, month, year)
    .map(([d, m, y]) => ({ vi: `ngày ${two(d)} tháng ${two(m)} năm ${y}`, en: `${d} ${name(m)} ${y}` })),
  fc.tuple(day, month, year).map(([d, m, y]) => ({ vi: `${d}/${m}/${y}`, en: `${name(m)} ${d}, ${y}` })),
  fc.tuple(month, year).map(([m, y]) => ({ vi: `tháng ${m}/${y}`, en: `${name(m)} ${y}` })),
  fc.tuple(quarter, year).map(([q, y]) => ({ vi: `Quý ${roman(q)}/${y}`, en: `Q${q} ${y}` })),
  fc
    .tuple(year, fc.integer({ min: 1, max: 20 }))
    .map(([y, n]) => ({ vi: `giai đoạn ${y} - ${y + n}`, en: `${y}–${y + n}` })),
  figure.map((n) => around(both(n), { vi: '# tỷ đồng', en: 'VND # billion' })),
  figure.map((n) => around(both(n), { vi: '# triệu USD', en: 'USD # million' })),
  figure.map((n) => around(both(n), { vi: '#%', en: '# per cent' })),
  figure.map((n) => around(both(n), { vi: '# người', en: '# people' })),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('NQ/TW', 'CTr/TU'))
    .map(([n, type]) => ({ vi: `số ${n}-${type}`, en: `No. ${n}-${type}` })),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), year, fc.constantFrom('QĐ-UBND', 'NĐ-CP', 'QH14'))
    .map(([n, y, type]) => ({ vi: `${n}/${y}/${type}`, en: `${n}/${y}/${type}` })),
  fc.integer({ min: 1, max: 400 }).map((n) => ({ vi: `QL.${n}`, en: `National Highway ${n}` })),
  fc.integer({ min: 1, max: 400 }).map((n) => ({ vi: `đường tỉnh ${n}`, en: `Provincial Road ${n}` })),
);
const list = fc.uniqueArray(stated, { minLength: 1, maxLength: 6, selector: ({ en }) => en });
const difference = (vi: readonly string[], en: readonly string[]) =>
  compareFacts(testReader.vi(`${vi.join('; và ')}.`), testReader.en(`${en.join('; of which ')}.`));

it(`hears no difference where both languages state the same, in whatever order (seed ${seed})`, () => {
  fc.assert(
    fc.property(list, fc.boolean(), (facts, turned) => {
      const english = facts.map(({ en }) => en);
      expect(
        difference(
          facts.map(({ vi }) => vi),
          turned ? english.reverse() : english,
        ),
      ).toEqual({ missing: [], added: [] });
    }),
    { seed, numRuns: 3000 },
  );
}, 60_000);

it(`hears it when one fact is left out or another put in (seed ${seed})`, () => {
  fc.assert(
    fc.property(list, fc.nat(5), stated, (facts, at, other) => {
      const index = at % facts.length;
      const vi = facts.map((fact) => fact.vi);
      const left = difference(
        vi,
        facts.toSpliced(index, 1).map(({ en }) => en),
      );
      expect(left.missing.length).toBeGreaterThan(0);
      const put = difference(vi, [...facts.map(({ en }) => en), other.en]);
      expect(put.added.length).toBeGreaterThan(0);
    }),
    { seed, numRuns: 3000 },
  );
}, 60_000);
