import { romanValue } from '../../corpus/naming/roman.ts';
import { toDecimal } from './decimal.ts';
import { codeFact, numberFact, type FactValue } from './fact.ts';
import { letters } from '../letters.ts';
import { alternatives, lookup, nameInTable } from './lexicon.ts';
import type { LanguageLexicon } from './lexicon-schema.ts';
import { rule, type Groups, type FactRule } from './scan.ts';

/** A word boundary that knows Vietnamese letters. */
export const before = String.raw`(?<![${letters}\d])`;
export const after = String.raw`(?![${letters}\d])`;
/** A year of our centuries. */
export const yearPattern = String.raw`(?:19|20|21)\d\d`;

/** How a language writes a figure, and the plain decimal of one. */
export interface FigureStyle {
  /** Source of a pattern without groups. */
  readonly pattern: string;
  readonly toPlain: (figure: string) => string;
}

/** `45-NQ/TW`, `24/2018/QĐ-UBND`, `105/2025/UBTVQH15`, also with a space before a stroke: the same in both languages. */
export const documentNumbers: FactRule = rule(
  /(?<![\p{L}\p{M}\d/.,-])\d{1,5}(?:(?:\s?\/\s?\d{4})?\s?\/\s?|(?:\/\d{4})?-)(?:\p{Lu}(?=-\p{Lu})|\p{Lu}{2}|\p{Lu}\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll})[\p{L}\d]*(?:\s?[-/]\s?\p{Lu}[\p{L}\d]+)*/gu,
  (_, whole) => [{ kind: 'document', key: whole.replace(/\s+/gu, '').toUpperCase() }],
);

/** Marks that are no figures of the text: the powers of units say nothing, other superscripts are footnote marks. */
export const superscripts: readonly FactRule[] = [
  rule(new RegExp(String.raw`${before}[ckm]?m[23]${after}`, 'gu'), () => []),
  rule(/(?<=\b(?:m|km|cm|mm)\s?)[²³]/gu, () => []),
  rule(/[¹²³⁴⁵⁶⁷⁸⁹⁰]+/gu, (_, whole) => [codeFact(whole)]),
];

export const covid: FactRule = rule(/covid[\s–-]?19/giu, () => [codeFact('COVID-19')]);

/** `Km25+000`, `K31+741`; `Km0` without a plus is a plain number. */
export const chainages: FactRule = rule(
  new RegExp(
    String.raw`${before}(?:km?\s?)?(?<km>\d+)\+(?<m>\d+)${after}|${before}km\.?\s?(?<only>\d+)${after}`,
    'giu',
  ),
  ({ km, m, only }) => [only === undefined ? codeFact(`${toDecimal(km ?? '')}+${m}`) : numberFact(toDecimal(only))],
);

/** Letters and digits in one word: `K15`, `HH1`, `5G`, `17B`, `B2C`. Units and currencies written onto a figure make no code. */
export function codes(lexicon: LanguageLexicon): FactRule {
  const currencies = Object.values(lexicon.currencies).flat();
  const unit = alternatives([...lexicon.units, ...lexicon.percent, ...currencies, ...Object.keys(lexicon.scales)]);
  const measured = new RegExp(`^(?:\\d+${unit}|${alternatives(currencies)}\\d+(?:${unit})?)$`, 'iu');
  return rule(
    new RegExp(String.raw`${before}(?=[${letters}\d]*\d)(?=\d*[${letters}])[${letters}\d]+${after}`, 'gu'),
    (_, whole) => (measured.test(whole) ? null : [codeFact(whole.toUpperCase())]),
  );
}

/** `QL.5`, `quốc lộ 17B`, `National Highway 5`, `Road 359`. A road named without its class has the class `any`. */
export function roads(lexicon: LanguageLexicon): FactRule {
  const word = Object.values(lexicon.roads)
    .flat()
    .map((name) => name.replaceAll(' ', String.raw`\s+`))
    .sort((a, b) => b.length - a.length)
    .join('|');
  // “đường 30 tháng 4” and “đường 2/9” are names after days, “đường 5 km” is a length.
  const noName = String.raw`(?![${letters}\d]|[/.,]\d|\s*(?:tháng|km|m|%)(?![${letters}]))`;
  return rule(
    new RegExp(
      String.raw`${before}(?<class>${word})[\s.]*(?:No\.?\s*|số\s+)?(?<number>\d{1,4})(?<letter>[A-Z]?)${noName}`,
      'giu',
    ),
    ({ class: name, number = '', letter = '' }) => [
      { kind: 'road', key: `${nameInTable(lexicon.roads, name) ?? 'any'} ${toDecimal(number)}${letter.toUpperCase()}` },
    ],
  );
}

/** Roman numerals: of one letter after a word that calls for one, of more letters anywhere. In a text all in capitals, `VI` may be a word (`VI PHẠM`). */
export function romanNumerals(lexicon: LanguageLexicon): FactRule {
  const pattern = String.raw`(?<mark>${before}(?i:${alternatives(lexicon.roman)})[\s-]+)?${before}(?<roman>[IVXL]+)${after}`;
  const withMark =
    (shortest: number) =>
    ({ mark, roman = '' }: Groups) => {
      const value = romanValue(roman);
      return value === null || (roman.length < shortest && mark === undefined) ? null : [numberFact(String(value))];
    };
  const [mixed, capitals] = [
    rule(new RegExp(pattern, 'gu'), withMark(2)),
    rule(new RegExp(pattern, 'gu'), withMark(3)),
  ];
  return (text) => (/\p{Ll}/u.test(text) ? mixed(text) : capitals(text));
}

/** Figures with what gives them a scale: `190.000 tỷ đồng`, `USD 2.5–3.0 billion`, `20 - 25%`. What stands after a range holds for both ends. */
export function quantities(lexicon: LanguageLexicon, style: FigureStyle): readonly FactRule[] {
  const currency = alternatives(Object.values(lexicon.currencies).flat());
  const scale = alternatives(Object.keys(lexicon.scales));
  const percent = alternatives(lexicon.percent);
  // “15 tỷ lệ” and “2 Đồng Khê” hold no billion and no dong.
  const alone = String.raw`(?!\s+(?:${alternatives(lexicon.otherWords)}|(?-i:\p{Lu})))`;
  const suffix = (n: number) =>
    String.raw`(?:\s*(?<percent${n}>${percent})|(?:\s*(?<scale${n}>${scale})(?!\s+${alternatives(lexicon.otherWords)}))?(?:\s*(?<currency${n}>${currency})${alone})?)`;
  // Only a code stands before a figure: “hợp đồng 5 năm” is no money.
  const code = alternatives(
    Object.values(lexicon.currencies)
      .flat()
      .filter((word) => word === word.toUpperCase()),
  );
  const figure = (n: number) =>
    String.raw`(?<![${letters}\d]|\d[.,])(?:(?<prefix${n}>${code})\s*)?(?<figure${n}>${style.pattern})(?!\d)${suffix(n)}`;
  const single = figure(1);
  const to = String.raw`\s*(?:[-–—]|${alternatives(lexicon.range)})\s*`;
  const between = String.raw`(?<=between\s+)${figure(1)}\s+and\s+${figure(2)}`;
  const read = (groups: Groups) => readQuantities(lexicon, style, groups);
  return [`${single}${to}${figure(2)}`, between, single].map((source) => rule(new RegExp(source, 'giu'), read));
}

function readQuantities(lexicon: LanguageLexicon, style: FigureStyle, groups: Groups): readonly FactValue[] {
  const shared = groups['prefix1'] ?? groups['prefix2'];
  return ['1', '2'].flatMap((n) => {
    const figure = groups[`figure${n}`];
    if (figure === undefined) return [];
    const own = ['percent', 'scale', 'currency'].some((name) => groups[`${name}${n}`] !== undefined);
    const from = own || n === '2' ? n : '2';
    if (groups[`percent${from}`] !== undefined)
      return [{ kind: 'percent', key: toDecimal(style.toPlain(figure)) } as const];
    const key = toDecimal(style.toPlain(figure), lookup(lexicon.scales, groups[`scale${from}`]) ?? 0);
    const code = nameInTable(lexicon.currencies, groups[`prefix${n}`] ?? groups[`currency${from}`] ?? shared);
    return [code === null ? numberFact(key) : ({ kind: 'money', key: `${code} ${key}` } as const)];
  });
}

/** Four figures of our centuries, without grouping, that no unit follows: a year. `2021–25` states both. */
export function years(lexicon: LanguageLexicon): FactRule {
  const unit = alternatives([
    ...lexicon.percent,
    ...Object.keys(lexicon.scales),
    ...Object.values(lexicon.currencies).flat(),
  ]);
  const pattern = String.raw`(?<![${letters}\d]|\d[.,/]|[$€]|\+)(?<year>${yearPattern})(?:s|[–-](?<short>\d\d)(?![\d%.,/-]|\s*[%–-]))?(?![${letters}\d]|[.,+]\d|\s*${unit})`;
  return rule(new RegExp(pattern, 'giu'), ({ year = '', short }) => {
    const last = short === undefined || `${year.slice(0, 2)}${short}` <= year ? [] : [`${year.slice(0, 2)}${short}`];
    return [year, ...last].map((key) => ({ kind: 'year', key }));
  });
}
