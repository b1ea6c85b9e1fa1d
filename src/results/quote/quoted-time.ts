import { clauseAround, endsWithWord, findWords, oneOf, type FoundWords, type Place } from './passage.ts';
import { datesIn, type DateWords } from './quoted-date.ts';

/** A part of a year that a passage names: a quarter, a month, a half, or so many months from January. */
export interface QuotedTime extends FoundWords {
  /** 1-based months. */
  readonly first: number;
  readonly last: number;
  /** Its last day, where it ends within a month. */
  readonly day: number | null;
}

/** A year, or the years from one to another, that a passage names. */
export interface QuotedYears extends FoundWords {
  readonly first: number;
  readonly last: number;
}

interface Period {
  readonly from: string;
  readonly to: string;
}

/** The parts of a year that a passage names, but those that it only compares with (“so với quý I”). */
export function timesIn(passage: string, words: DateWords): QuotedTime[] {
  const { base, since, parts, months, numbers, through, within } = words.quoted;
  const lower = passage.toLowerCase();
  // “từ tháng 1 đến tháng 9” is a time of its own, “từ tháng 1” alone only where one begins.
  const compared = ({ at, first, last }: QuotedTime) =>
    endsWithWord(lower.slice(0, at), first === last ? [...base, ...since] : base);
  const named = parts.flatMap(({ words: names, first, last }) =>
    findWords(lower, names).map((found): QuotedTime => ({ ...found, first, last, day: null })),
  );
  const counted = [
    ...lower.matchAll(
      new RegExp(
        `(?<![\\p{L}\\p{M}\\d])(\\d{1,2}|${oneOf(Object.keys(numbers))})\\s?(?:${oneOf(months)})(?!\\s?\\d|[\\p{L}\\p{M}])`,
        'gu',
      ),
    ),
  ].map((match): QuotedTime => {
    const [text, count = ''] = match;
    const last = numbers[count] ?? Number(count);
    return { text, at: match.index, end: match.index + text.length, first: 1, last, day: null };
  });
  const inYear = [...named, ...counted];
  const free = (place: Place) => inYear.every(({ at, end }) => place.end <= at || place.at >= end);
  const dates = datesIn(passage, words).filter(free);
  const dated = dates.flatMap((date, index): QuotedTime[] => {
    const { quarter, month } = date;
    if (quarter !== null) return [{ ...date, first: quarter * 3 - 2, last: quarter * 3, day: null }];
    if (month === null) return [];
    const before = lower.slice(0, date.at).trimEnd();
    const part = Object.keys(within).find((word) => endsWithWord(before, [word]));
    const reached = part === undefined ? before : before.slice(0, -part.length);
    const ends = { day: date.day ?? (part === undefined ? null : (within[part] ?? null)), last: month };
    const earlier = dates[index - 1];
    const joined = earlier === undefined ? '' : lower.slice(earlier.end, date.at).trim();
    if (earlier?.month != null && (/^[-–]$/u.test(joined) || through.includes(joined)))
      return [{ ...date, ...ends, at: earlier.at, first: earlier.month }];
    if (endsWithWord(reached, through)) return [{ ...date, ...ends, first: 1 }];
    // The day of a meeting or of an article is no time that a figure counts.
    if (date.day !== null) return [];
    const next = dates[index + 1];
    const goesOn = next?.month != null && through.includes(lower.slice(date.end, next.at).trim());
    return goesOn ? [] : [{ ...date, first: month, last: month, day: null }];
  });
  return [...inYear, ...dated]
    .filter((time) => time.last >= 1 && time.last <= 12 && !compared(time))
    .toSorted((a, b) => a.at - b.at);
}

/** The years that a passage names, but those that it only compares with. */
export function yearsIn(passage: string, words: DateWords): QuotedYears[] {
  const { base, since, until } = words.quoted;
  const lower = passage.toLowerCase();
  const year = `(?:(?:${oneOf(words.quoted.year)})\\s)?((?:19|20)\\d{2})`;
  const spans = [
    ...lower.matchAll(
      new RegExp(`(?<![\\d/.,])${year}\\s?(?:[-–—]|${oneOf(until)})\\s?${year}(?![\\d/]|[.,]\\d)`, 'gu'),
    ),
  ].map((match): QuotedYears => {
    const [text, first = '', last = ''] = match;
    return { text, at: match.index, end: match.index + text.length, first: Number(first), last: Number(last) };
  });
  const single = datesIn(passage, words).flatMap((date): QuotedYears[] =>
    date.year === null || spans.some(({ at, end }) => date.at < end && date.end > at)
      ? []
      : [{ text: date.text, at: date.at, end: date.end, first: date.year, last: date.year }],
  );
  const compared = ({ at, first, last }: QuotedYears) =>
    endsWithWord(lower.slice(0, at), first === last ? [...base, ...since] : base);
  return [...spans, ...single].filter((years) => !compared(years)).toSorted((a, b) => a.at - b.at);
}

/** How many years on end a passage says that it counts (“trong 5 năm”); `null` where it says nothing of the kind. */
export function countedYears(passage: string, { quoted }: DateWords): (FoundWords & { readonly count: number }) | null {
  const { numbers } = quoted;
  const units = `${oneOf(quoted.years)}`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\d/.,])(\\d{1,2}|${oneOf(Object.keys(numbers))})\\s(?:${units})(?!\\s*\\d|[\\p{L}\\p{M}])`,
    'gu',
  );
  for (const match of passage.toLowerCase().matchAll(pattern)) {
    const [text, digits = ''] = match;
    const before = passage.slice(0, match.index).toLowerCase();
    // “quý một năm …” is a quarter.
    if (endsWithWord(before, [...quoted.quarter, ...quoted.month, ...quoted.day])) continue;
    return { text, at: match.index, end: match.index + text.length, count: numbers[digits] ?? Number(digits) };
  }
  return null;
}

/** Whether a named part of a year is the period of a figure, whatever the year. */
export function samePeriodAs({ first, last, day }: QuotedTime, { from, to }: Period): boolean {
  const [year = 0, month = 0, end = 0] = to.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return (
    Number(from.slice(5, 7)) === first &&
    month === last &&
    from.slice(0, 4) === to.slice(0, 4) &&
    end === (day === null ? lastDay : Math.min(day, lastDay))
  );
}

/**
 * Which of several times or years a figure counts: the one behind it that a word ties to it (“4,4% vào năm 2020”) or that alone shares its
 * clause, else the last before it, else the first behind it.
 */
export function governing<T extends Place>(
  named: readonly T[],
  passage: string,
  figure: Place,
  { quoted }: DateWords,
): T | null {
  const before = named.findLast(({ at }) => at < figure.at) ?? null;
  const after = named.find(({ at }) => at >= figure.end) ?? null;
  if (after === null) return before;
  const clause = clauseAround(passage, figure);
  const isNear = after.at < figure.end + clause.after.length;
  const shared = before !== null && before.at >= figure.at - clause.before.length;
  const between = passage.slice(figure.end, after.at).toLowerCase();
  if (isNear && (!shared || (endsWithWord(between, quoted.at) && !/\d/u.test(between)))) return after;
  return before ?? after;
}
