import type { ResultWords } from '../../corpus/model/result.ts';
import { oneOf, type FoundWords } from './passage.ts';

/** A date as a passage writes it, with what it states of it. Without any of them it is no date. */
export interface QuotedDate extends FoundWords {
  readonly year: number | null;
  readonly quarter: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export type DateWords = Pick<ResultWords, 'quoted'>;

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const left = '(?<![\\p{L}\\p{M}\\d/.,-])';
const day = '(?<day>\\d{1,2})';
const month = '(?<month>\\d{1,2})';
const year = '(?<year>(?:19|20)\\d{2})';
const ordinal = '(?:st|nd|rd|th)?';

/** Every usual writing of a date, the fuller ones first: what one has read the next ones leave alone. */
function writings({ quoted }: DateWords): RegExp[] {
  const { numbers } = quoted;
  // The word for five is the word for a year.
  const counted = oneOf(Object.keys(numbers).filter((word) => !quoted.year.includes(word)));
  const word = (words: readonly string[]) => `(?<![\\p{L}\\p{M}])(?:${oneOf(words)})`;
  const ofDay = `(?:${word(quoted.day)}\\s+)`;
  const months = `${word(quoted.month)}\\s?(?:${month}(?![.,]?\\d)|(?<word>${counted})(?![\\p{L}\\p{M}]))`;
  const name = `(?<![\\p{L}\\p{M}])(?<name>${Object.keys(quoted.monthNames).join('|')})(?![\\p{L}\\p{M}])`;
  const years = word(quoted.year);
  const ofYear = `(?:\\s*(?:${years}|[/.,–-])\\s*${year}(?!\\d))`;
  return [
    `${left}${year}-${month}-${day}(?!\\d)`,
    `${ofDay}?${left}${day}\\s?(?<mark>[/.–-])\\s?${month}\\s?\\k<mark>\\s?${year}(?![\\d/])`,
    `${ofDay}?${left}${day}(?<mark>[/.–-])${month}\\k<mark>(?<short>\\d{2})(?![\\d/]|[.,]\\d)`,
    `${ofDay}?${left}${day}\\s+${months}${ofYear}?`,
    `${left}${day}${ordinal}\\s+(?:of\\s+)?${name}(?:,?\\s+${year}(?!\\d))?`,
    `${name}\\.?\\s+${day}${ordinal}(?!\\d)(?:,?\\s+${year}(?!\\d))?`,
    `${months}${ofYear}`,
    `${name}(?:,?\\s+${year}(?!\\d))?`,
    `${left}${month}[/-]${year}(?![\\d/])`,
    `${word(quoted.quarter)}\\s?(?<quarter>iv|i{1,3}|[1-4]|${counted})(?![\\p{L}\\p{M}\\d])${ofYear}?`,
    `${ofDay}${left}${day}\\s?[/.–-]\\s?${month}(?![\\d/])`,
    `${left}${day}/${month}(?![\\d/])`,
    months,
    `${ofDay}${day}(?![.,]?\\d)`,
    `(?:${years}\\s|(?<=[\\p{L}\\d]\\s?)/)${year}(?![\\d/]|[.,]\\d)`,
  ].map((pattern) => new RegExp(pattern, 'gu'));
}

const made = new WeakMap<object, RegExp[]>();

/** The dates that a passage writes, in its order. English names of months count with a capital only: “may” is no month. */
export function datesIn(passage: string, words: DateWords): QuotedDate[] {
  const { quoted } = words;
  let patterns = made.get(quoted);
  if (patterns === undefined) {
    patterns = writings(words);
    made.set(quoted, patterns);
  }
  let rest = passage.toLowerCase();
  const found: QuotedDate[] = [];
  for (const pattern of patterns)
    for (const match of [...rest.matchAll(pattern)]) {
      const { name, word, quarter, short, ...digits } = match.groups ?? {};
      const at = match.index;
      if (name !== undefined && !/\p{Lu}/u.test(passage[at + match[0].indexOf(name)] ?? '')) continue;
      const date = {
        year: short === undefined ? numberOf(digits['year']) : 2000 + Number(short),
        quarter: quarter === undefined ? null : (roman[quarter] ?? quoted.numbers[quarter] ?? Number(quarter)),
        month:
          name !== undefined
            ? (quoted.monthNames[name] ?? null)
            : word !== undefined
              ? (quoted.numbers[word] ?? null)
              : numberOf(digits['month']),
        day: numberOf(digits['day']),
      };
      if (!within(date.day, 31) || !within(date.month, 12) || !within(date.quarter, 4)) continue;
      found.push({ ...date, at, end: at + match[0].length, text: match[0].trim() });
      rest = `${rest.slice(0, at)}${'\0'.repeat(match[0].length)}${rest.slice(at + match[0].length)}`;
    }
  return found.toSorted((a, b) => a.at - b.at);
}

const numberOf = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
const within = (number: number | null, most: number) => number === null || (number >= 1 && number <= most);

/** How an entry's date stands to a quoted one. `coarser`: the passage says less than the entry. */
export type Agreement = 'agrees' | 'coarser' | 'other';

/** Holds the date of an entry (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`) against a quoted one; what the passage leaves out says nothing. */
export function agreement(date: string, quoted: QuotedDate): Agreement {
  const [year, month = null, day = null] = date.split('-').map(Number);
  const differs = (own: number | null | undefined, said: number | null) =>
    own !== null && own !== undefined && said !== null && own !== said;
  const quarter = month === null ? null : Math.ceil(month / 3);
  if (
    differs(year, quoted.year) ||
    differs(quarter, quoted.quarter) ||
    differs(month, quoted.month) ||
    differs(day, quoted.day)
  )
    return 'other';
  if (day !== null && quoted.day === null) return 'coarser';
  return month !== null && quoted.month === null && quoted.day === null ? 'coarser' : 'agrees';
}
