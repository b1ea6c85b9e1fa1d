import { findDates, isoOf } from '../../corpus/values/date.ts';
import { romanValue } from '../../corpus/naming/roman.ts';
import { toDecimal } from './decimal.ts';
import { numberFact, type FactValue } from './fact.ts';
import { letters } from '../letters.ts';
import { alternatives, lookup } from './lexicon.ts';
import type { LanguageLexicon } from './lexicon-schema.ts';
import { inFigures, rule, type Grammar, type Groups, type FactRule } from './scan.ts';
import {
  after,
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

/** Dots between thousands, a comma before decimals; `4.0` is a version. */
const style: FigureStyle = {
  pattern: String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+\.\d+|\d+(?:,\d+)?)`,
  toPlain: (figure) =>
    (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(figure) ? figure.replaceAll('.', '') : figure).replace(',', '.'),
};

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])(?!\d)`;
const month = String.raw`(?:0?[1-9]|1[0-2])(?!\d)`;
const monthList = String.raw`(?<months>${month}(?:\s*(?:,|và|-|–|đến|tới)\s*(?:tháng\s+)?${month})*)`;
const quarter = String.raw`(?:I{1,3}|IV|[1-4])(?![${letters}\d])`;
const two = (figure: string) => figure.padStart(2, '0');

const fullDates: FactRule = (text) =>
  findDates(text).map(({ start, end, date }) => ({ start, end, values: [{ kind: 'date', key: date }] }));

const days: FactRule = rule(
  new RegExp(String.raw`ngày\s+(?<day>${day})\s*(?:\/|tháng\s+)\s*(?<month>${month})(?!\/)`, 'giu'),
  ({ day: d = '', month: m = '' }) =>
    // Any leap year will do to ask whether a month has that day.
    isoOf(2000, Number(m), Number(d)) === null ? null : [{ kind: 'day', key: `${two(m)}-${two(d)}` }],
);

const quarters: FactRule = rule(
  new RegExp(
    String.raw`quý\s+(?<quarters>${quarter}(?:\s*(?:,|và|-|–|đến)\s*(?:quý\s+)?${quarter})*)(?:\s*(?:\/|năm|-|,)?\s*(?<year>${yearPattern})${after})?`,
    'giu',
  ),
  ({ quarters: list = '', year }) =>
    [...list.matchAll(/(?<=^|[\s,–-])(?:I{1,3}|IV|[1-4])(?![\p{L}\d])/giu)].map(([one]) => {
      const number = romanValue(one.toUpperCase()) ?? Number(one);
      return year === undefined
        ? { kind: 'quarter?', key: `${number}` }
        : { kind: 'quarter', key: `${year}-${number}` };
    }),
);

const monthsOfYear: FactRule = rule(
  new RegExp(String.raw`tháng\s+${monthList}\s*(?:\/|năm|-)\s*(?<year>${yearPattern})${after}`, 'giu'),
  ({ months = '', year = '' }) => inYear(months, year),
);
const slashedMonths: FactRule = rule(
  new RegExp(String.raw`(?<![\d/.,-])(?<months>${month})\/(?<year>${yearPattern})(?![\d/])`, 'gu'),
  ({ months = '', year = '' }) => inYear(months, year),
);
const bareMonths: FactRule = rule(new RegExp(String.raw`tháng\s+(?<month>${month})`, 'giu'), ({ month: m = '' }) => [
  { kind: 'month?', key: two(m) },
]);

function inYear(list: string, year: string): readonly FactValue[] {
  return (list.match(/\d+/gu) ?? []).map((m) => ({ kind: 'month', key: `${year}-${two(m)}` }));
}

/** `bến số 3,4`: a list, not a decimal. */
function labelledLists(lexicon: LanguageLexicon): FactRule {
  return rule(
    new RegExp(
      String.raw`${before}${alternatives(lexicon.labels)}\s+(?<list>\d{1,3}(?:,\d{1,3})+)(?!\d|[.,]\d)`,
      'giu',
    ),
    ({ list = '' }) => list.split(',').map((figure) => numberFact(toDecimal(figure))),
  );
}

function ratios(lexicon: LanguageLexicon): readonly [named: FactRule, bare: FactRule] {
  const read = (a = '', b = ''): readonly FactValue[] => [
    { kind: 'ratio', key: `${toDecimal(style.toPlain(a))}:${toDecimal(style.toPlain(b))}` },
  ];
  const sides = String.raw`(?<a>\d+)\s?[/:]\s?(?<b>${style.pattern})(?![\d/])`;
  return [
    rule(new RegExp(String.raw`${alternatives(lexicon.ratio)}\s+${sides}`, 'giu'), ({ a, b }) => read(a, b)),
    rule(
      new RegExp(String.raw`(?<![${letters}\d/.,-])(?!${yearPattern})${sides}(?![-${letters}])`, 'gu'),
      ({ a, b = '' }, whole) => (new RegExp(`/${yearPattern}$`, 'u').test(whole) ? null : read(a, b)),
    ),
  ];
}

/** Numbers in words: binding after `lần thứ`, elsewhere only an answer to the other language's figure. */
function wordNumbers(lexicon: LanguageLexicon): { readonly ordinals: FactRule; readonly others: FactRule } {
  const ordinal = alternatives([...Object.keys(lexicon.numbers), ...Object.keys(lexicon.ordinals)]);
  const read =
    (certain: boolean) =>
    ({ word: found }: Groups) => {
      const value = lookup(lexicon.numbers, found) ?? lookup(lexicon.ordinals, found);
      return value === undefined ? null : [{ ...numberFact(String(value)), certain }];
    };
  return {
    ordinals: rule(
      new RegExp(String.raw`${before}${alternatives(lexicon.ordinalMarks)}\s+(?<word>${ordinal})`, 'giu'),
      read(true),
    ),
    // “một số” is some.
    others: rule(
      new RegExp(
        String.raw`${before}(?!một\s+số${after})(?<word>${alternatives(Object.keys(lexicon.numbers))})`,
        'giu',
      ),
      read(false),
    ),
  };
}

/** The grammar of facts of Vietnamese administrative texts, in the order in which the rules read. */
export function vietnameseGrammar(lexicon: LanguageLexicon): Grammar {
  const { ordinals, others } = wordNumbers(lexicon);
  const [namedRatios, bareRatios] = ratios(lexicon);
  return {
    binding: [
      ...superscripts,
      ...inFigures([covid, documentNumbers, fullDates, days]),
      quarters,
      ...inFigures([monthsOfYear, namedRatios, slashedMonths, bareRatios, bareMonths]),
      ...inFigures([
        chainages,
        roads(lexicon),
        codes(lexicon),
        years(lexicon),
        labelledLists(lexicon),
        ...quantities(lexicon, style),
      ]),
      romanNumerals(lexicon),
      ordinals,
    ],
    words: [others],
  };
}
