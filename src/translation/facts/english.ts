import { isoOf } from '../../corpus/values/date.ts';
import { romanValue } from '../../corpus/naming/roman.ts';
import { toDecimal } from './decimal.ts';
import { numberFact, type FactValue } from './fact.ts';
import { letters } from '../letters.ts';
import { alternatives, lookup } from './lexicon.ts';
import type { LanguageLexicon } from './lexicon-schema.ts';
import { inFigures, rule, type Grammar, type Groups, type FactRule } from './scan.ts';
import {
  before,
  chainages,
  codes,
  covid,
  documentNumbers,
  quantities,
  roads,
  romanNumerals,
  superscripts,
  yearPattern,
  years,
  type FigureStyle,
} from './shared-rules.ts';

/** Commas between thousands, a point before decimals. */
const style: FigureStyle = {
  pattern: String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)`,
  toPlain: (figure) => figure.replaceAll(',', ''),
};

const two = (figure: string | number) => String(figure).padStart(2, '0');
const day = String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;

/** Days, with a year and without: `24 January 2019`, `January 24, 2019`, `24/01/2019`, `2019-01-24`, `15 June`. */
function dates(lexicon: LanguageLexicon): readonly FactRule[] {
  const name = `(?<name>${alternatives(lexicon.months.flat())})\\.?`;
  const read = ({ day: d = '', month: m, name: n, year }: Groups): readonly FactValue[] | null => {
    const number = m === undefined ? monthOf(lexicon, n) : Number(m);
    // Any leap year will do to ask whether a month has that day.
    const iso = isoOf(Number(year ?? 2000), number, Number(d));
    if (iso === null) return null;
    return [year === undefined ? { kind: 'day', key: iso.slice(5) } : { kind: 'date', key: iso }];
  };
  return [
    String.raw`${before}${day}(?:\s+of)?\s+${name},?\s+(?<year>${yearPattern})(?!\d)`,
    String.raw`${before}${name}\s+${day},?\s+(?<year>${yearPattern})(?!\d)`,
    String.raw`(?<![\d/.,-])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>${yearPattern})(?!\d)`,
    String.raw`(?<![\d/.,-])(?<year>${yearPattern})-(?<month>\d\d)-(?<day>\d\d)(?!\d)`,
    String.raw`${before}${day}(?:\s+of)?\s+${name}(?![${letters}])`,
    String.raw`${before}(?-i:${name})\s+${day}(?![\d,.]\d|\d|\s*%)(?!\s+${alternatives(Object.keys(lexicon.scales))})`,
  ].map((source) => rule(new RegExp(source, 'giu'), read));
}

function monthOf(lexicon: LanguageLexicon, name: string | undefined): number {
  return lexicon.months.findIndex((names) => names.some((one) => one.toLowerCase() === name?.toLowerCase())) + 1;
}

/** `January 2021`, `January–February 2026`, `01/2021`; a month alone binds where its full name stands there and is no other English word. */
function months(lexicon: LanguageLexicon): readonly FactRule[] {
  const name = `${alternatives(lexicon.months.flat())}\\.?`;
  const list = String.raw`(?<list>(?i:${name}(?:\s*(?:,|and|or|to|-|–)\s*${name})*))`;
  const inYear = (found: string, year: string): readonly FactValue[] =>
    (found.match(/\p{L}+/gu) ?? [])
      .map((word) => monthOf(lexicon, word))
      .filter((n) => n > 0)
      .map((n) => ({ kind: 'month', key: `${year}-${two(n)}` }));
  return [
    rule(
      new RegExp(String.raw`${before}${list},?(?:\s+of)?\s+(?<year>${yearPattern})(?!\d)`, 'gu'),
      ({ list: found = '', year = '' }) => inYear(found, year),
    ),
    rule(
      new RegExp(String.raw`(?<![\d/.,-])(?<month>0?[1-9]|1[0-2])\/(?<year>${yearPattern})(?![\d/])`, 'gu'),
      ({ month: m = '', year }) => [{ kind: 'month', key: `${year}-${two(m)}` }],
    ),
    rule(new RegExp(`${before}(?<name>${name})`, 'gu'), ({ name: found = '' }) => [
      {
        kind: 'month?',
        key: two(monthOf(lexicon, found.replace('.', ''))),
        certain: lexicon.months.some(([full]) => full === found) && !lexicon.homonyms.includes(found),
      },
    ]),
  ];
}

/** `Q4 2021`, `Q1 and Q2 2020`, `the fourth quarter of 2021`, `the first and second quarters of 2020`. */
function quarters(lexicon: LanguageLexicon): readonly FactRule[] {
  const link = String.raw`\s*(?:,|and|or|to|-|–|&)\s*`;
  const ordinal = String.raw`(?:(?:the\s+)?(?:${alternatives(
    Object.entries(lexicon.ordinals)
      .filter(([, n]) => n <= 4)
      .map(([word]) => word),
  )}|1st|2nd|3rd|4th))`;
  const year = String.raw`(?:\s*(?:\/|,|of|in)?\s*(?<year>${yearPattern})(?!\d))?`;
  const numeral = String.raw`(?:I{1,3}|IV|[1-4])(?![${letters}\d])`;
  const read =
    (items: RegExp) =>
    ({ list = '', year: y }: Groups): readonly FactValue[] =>
      [...list.matchAll(items)].map(([item]) => {
        const bare = item.replace(/^Q/iu, '').trim();
        const number = lookup(lexicon.ordinals, bare) ?? romanValue(bare.toUpperCase()) ?? Number.parseInt(bare, 10);
        return y === undefined ? { kind: 'quarter?', key: `${number}` } : { kind: 'quarter', key: `${y}-${number}` };
      });
  return [
    rule(
      new RegExp(String.raw`${before}(?<list>Q[1-4](?:${link}Q?[1-4](?!\d))*)(?:\s+quarters?)?${year}`, 'giu'),
      read(/Q?[1-4]/giu),
    ),
    rule(
      new RegExp(String.raw`${before}(?<list>${ordinal}(?:${link}${ordinal})*)\s+quarters?${year}`, 'giu'),
      read(/\b(?:first|second|third|fourth|[1-4](?=st|nd|rd|th))/giu),
    ),
    rule(
      new RegExp(
        String.raw`${before}quarters?\s+(?<list>${numeral}(?:${link}(?:quarter\s+)?${numeral})*)${year}`,
        'giu',
      ),
      read(new RegExp(`(?<=^|[^${letters}\\d])${numeral}`, 'giu')),
    ),
  ];
}

const ratios: FactRule = rule(
  new RegExp(
    String.raw`(?<![${letters}\d/.,:-])(?!${yearPattern}\/)(?<a>\d+)\s?[/:]\s?(?<b>${style.pattern})(?![\d/])`,
    'gu',
  ),
  ({ a = '', b = '' }) => [{ kind: 'ratio', key: `${toDecimal(a)}:${toDecimal(style.toPlain(b))}` }],
);

const ordinalFigures: FactRule = rule(
  new RegExp(String.raw`${before}(?<n>\d+)(?:st|nd|rd|th)(?![${letters}])`, 'giu'),
  ({ n = '' }) => [numberFact(toDecimal(n))],
);

/** Numbers in words: `eight`, `twenty-five`, `one hundred thousand`. Each word counts alone too: none of them binds. */
function wordNumbers(lexicon: LanguageLexicon): FactRule {
  const table = { ...lexicon.numbers, ...lexicon.ordinals };
  const word = alternatives(Object.keys(table));
  const percent = String.raw`(?<percent>\s+${alternatives(lexicon.percent)})?`;
  return rule(
    new RegExp(String.raw`${before}(?<words>${word}(?:(?:[\s-]+|\s+and\s+)${word})*)${percent}`, 'giu'),
    ({ words = '', percent: sign }) => {
      const values = words
        .split(/[\s-]+/u)
        .map((one) => lookup(table, one))
        .filter((n) => n !== undefined);
      return [...new Set([...values, combine(values)])].map((n) => ({
        kind: sign === undefined ? 'number' : 'percent',
        key: String(n),
        certain: false,
      }));
    },
  );
}

function combine(values: readonly number[]): number {
  let total = 0;
  let group = 0;
  for (const value of values) {
    if (value < 100) group += value;
    else if (value === 100) group = Math.max(group, 1) * 100;
    else {
      total += Math.max(group, 1) * value;
      group = 0;
    }
  }
  return total + group;
}

/** The grammar of facts of English texts, in the order in which the rules read. */
export function englishGrammar(lexicon: LanguageLexicon): Grammar {
  return {
    binding: [
      ...superscripts,
      ...inFigures([covid, documentNumbers, ...dates(lexicon)]),
      ...quarters(lexicon),
      ...months(lexicon),
      ...inFigures([
        ratios,
        chainages,
        roads(lexicon),
        ordinalFigures,
        codes(lexicon),
        years(lexicon),
        ...quantities(lexicon, style),
      ]),
      romanNumerals(lexicon),
    ],
    words: [wordNumbers(lexicon)],
  };
}
