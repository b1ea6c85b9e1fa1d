import type { ResultWords } from '../corpus/model/result.ts';

/** A part of a year that a passage names: a quarter, a month, a half, or so many months from January. */
export interface QuotedTime {
  readonly text: string;
  /** 1-based months. */
  readonly first: number;
  readonly last: number;
}

type TimeWords = Pick<ResultWords, 'quoted'>;

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** The parts of a year that a passage names, but those that it only compares with (“so với quý I”). */
export function timesIn(quote: string, { quoted }: TimeWords): QuotedTime[] {
  const passage = quote.normalize('NFC').toLowerCase();
  const { base, numbers } = quoted;
  const counted = oneOf(Object.keys(numbers));
  const numberOf = (digits: string) => roman[digits] ?? numbers[digits] ?? Number(digits);
  const named = quoted.parts.flatMap(({ words, first, last }) =>
    matches(passage, `(?:${oneOf(words)})${ends}`, base).map(({ text }) => ({ text, first, last })),
  );
  const quarters = matches(
    passage,
    `(?:${oneOf(quoted.quarter)})\\s?(iv|i{1,3}|[1-4]|${counted})(?![\\p{L}\\p{M}\\d])`,
    base,
  ).flatMap(({ text, groups: [digits = ''] }) => {
    const quarter = numberOf(digits);
    return quarter > 4 ? [] : [{ text, first: quarter * 3 - 2, last: quarter * 3 }];
  });
  const months = matches(passage, `(\\d{1,2}|${counted})\\s?(?:${oneOf(quoted.months)})${ends}`, base).map(
    ({ text, groups: [count = ''] }) => ({ text, first: 1, last: numberOf(count) }),
  );
  const month = `(\\d{1,2})(?![\\d.,])`;
  const through = matches(passage, `(?:${oneOf(quoted.through)})\\s${month}`, base).map(
    ({ text, groups: [last = ''] }) => ({ text, first: 1, last: Number(last) }),
  );
  const single = matches(passage, `(?:${oneOf(quoted.month)})\\s${month}`, base)
    .filter(({ text }) => !through.some((one) => one.text.endsWith(text)))
    .map(({ text, groups: [only = ''] }) => ({ text, first: Number(only), last: Number(only) }));
  return [...named, ...quarters, ...months, ...through, ...single].filter(({ last }) => last >= 1 && last <= 12);
}

const ends = '(?![\\p{L}\\p{M}])';
/** Words as one part of a pattern, the longest first. */
const oneOf = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|');

/** The years that a passage names, but those that it only compares with. A span (`2019 - 2023`) names every year of it. */
export function yearsIn(quote: string, { quoted }: TimeWords): string[] {
  const passage = quote.normalize('NFC').toLowerCase();
  return matches(
    passage,
    `(?:${quoted.year.join('|')})\\s(\\d{4})(?:\\s?[-–]\\s?(\\d{4}))?(?!\\d)`,
    quoted.base,
  ).flatMap(({ groups: [first = '', last = first] }) =>
    Array.from({ length: Math.max(1, Number(last) - Number(first) + 1) }, (_, at) => String(Number(first) + at)),
  );
}

/** Whether a named part of a year is the period of a figure, whatever the year. */
export function samePeriodAs(
  { first, last }: QuotedTime,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  return Number(from.slice(5, 7)) === first && Number(to.slice(5, 7)) === last && from.slice(0, 4) === to.slice(0, 4);
}

/** Where a pattern stands as a word of its own, and not behind words that compare. */
function matches(passage: string, pattern: string, base: readonly string[]) {
  return [...passage.matchAll(new RegExp(`(?<![\\p{L}\\p{M}])${pattern}`, 'gu'))].flatMap((match) => {
    const before = passage.slice(0, match.index).trimEnd();
    const compared = base.some((word) => new RegExp(`(?<![\\p{L}\\p{M}])${word}$`, 'u').test(before));
    return compared ? [] : [{ text: match[0].trim(), groups: match.slice(1) }];
  });
}
