import { dateOfMatch, datePattern, isoOf, lastDay } from '../date.ts';
import { formatDate, monthNames } from '../print-date.ts';
import { tidy } from '../fold.ts';

/** A stretch of the calendar that a text names. `from` is `null` for `đến năm 2025`, `to` for what stays open. */
export interface TimeSpan {
  readonly kind: 'date' | 'month' | 'quarter' | 'year' | 'period';
  readonly from: string | null;
  readonly to: string | null;
  readonly en: string;
}

const YEAR = String.raw`(?:19|20)\d{2}(?!\d)`;
const MONTH = String.raw`(?:1[0-2]|0?[1-9])(?!\d)`;
const QUARTER = 'iv|iii|ii|i|[1-4]';
const AND = String.raw`\s*(?:,|-|–|và|đến)\s*`;
const list = (unit: string, word: string) => String.raw`(?<list>(?:${unit})(?:${AND}(?:${word})?(?:${unit}))*)`;
/** Between the month or quarter and its year: `/`, `/ năm`, `năm`, a space. */
const OF_YEAR = String.raw`\s*(?:\/\s*(?:năm\s)?|\snăm\s|\s)\s*`;

const patterns = {
  date: new RegExp(`^${datePattern}$`, 'iu'),
  months: new RegExp(String.raw`^(?:tháng\s+)?${list(MONTH, String.raw`tháng\s+`)}${OF_YEAR}(?<y>${YEAR})$`, 'iu'),
  quarters: new RegExp(String.raw`^quý\s*${list(QUARTER, String.raw`quý\s*`)}${OF_YEAR}(?<y>${YEAR})$`, 'iu'),
  part: new RegExp(String.raw`^(?<n>6|sáu|9|chín|3|ba)\s+tháng\s+(?<which>đầu|cuối)\s+năm\s+(?<y>${YEAR})$`, 'iu'),
  year: new RegExp(String.raw`^(?:cả\s+)?(?:năm\s+)?(?<y>${YEAR})$`, 'iu'),
  fromNow: new RegExp(String.raw`^(?:từ\s+)?nay\s+đến\s+(?:hết\s+)?(?:năm\s+)?(?<y>${YEAR})$`, 'iu'),
  until: new RegExp(String.raw`^(?:đến|tới|vào)\s+(?:hết\s+)?(?:năm\s+)?(?<y>${YEAR})$`, 'iu'),
  range: /^(?:từ\s+)?(?<a>.+?)\s*(?:-|–|\sđến(?:\s+hết)?\s)\s*(?<b>.+)$/iu,
};

const heads = /^(?:(?:trong|vào)\s+)?(?:(?:giai\s+đoạn|thời\s+kỳ|nhiệm\s+kỳ|các\s+năm)\s*:?\s*)?/iu;

/**
 * Reads a date, month, quarter, year or period that states its year: `Quý IV/ 2021`, `Tháng 01 - 02/2026`, `Giai đoạn 2021- 2025`,
 * `Từ năm 2013 đến năm 2020`, `6 tháng đầu năm 2021`. Calendar units reach from their first to their last day.
 * @param issued date of the document (`YYYY-MM-DD`), the beginning of `từ nay đến năm 2025`
 * @returns `null` for anything else, slips of the print among it (`Quý 11/2022`, `Quý IV/20201`)
 */
export function parseTimeSpan(text: string, issued: string | null = null): TimeSpan | null {
  const bare = tidy(text).replace(heads, '');
  return readUnit(bare) ?? readOpen(bare, issued) ?? readRange(bare);
}

function readUnit(text: string): TimeSpan | null {
  const date = dateOfMatch(patterns.date.exec(text)?.groups);
  if (date !== null) return { kind: 'date', from: date, to: date, en: formatDate(date, 'en') };

  const months = /^tháng|\//i.test(text) ? patterns.months.exec(text)?.groups : undefined;
  if (months) return several(months, monthSpan);

  const quarters = patterns.quarters.exec(text)?.groups;
  if (quarters) return several(quarters, quarterSpan);

  const part = patterns.part.exec(text)?.groups;
  if (part) return partOfYear(Number(part['y']), part['n'] ?? '', part['which'] ?? '');

  const year = Number(patterns.year.exec(text)?.groups?.['y']);
  return Number.isNaN(year) ? null : { kind: 'year', from: `${year}-01-01`, to: `${year}-12-31`, en: String(year) };
}

function readOpen(text: string, issued: string | null): TimeSpan | null {
  const fromNow = patterns.fromNow.exec(text)?.groups?.['y'];
  if (fromNow) return { kind: 'period', from: issued, to: `${fromNow}-12-31`, en: `From now to ${fromNow}` };
  const until = patterns.until.exec(text)?.groups?.['y'];
  return until ? { kind: 'year', from: null, to: `${until}-12-31`, en: `By ${until}` } : null;
}

function readRange(text: string): TimeSpan | null {
  const { a = '', b = '' } = patterns.range.exec(text)?.groups ?? {};
  const last = readUnit(b.trim());
  const first = readUnit(a.trim());
  if (!first?.from || !last?.to || first.from > last.to) return null;
  return {
    kind: 'period',
    from: first.from,
    to: last.to,
    en: /^\d+$/.test(first.en + last.en) ? `${first.en}–${last.en}` : `${first.en} to ${last.en}`,
  };
}

/** One month. */
export function monthSpan(year: number, month: number): TimeSpan | null {
  const span = monthsBetween(year, month, month);
  return span && { ...span, kind: 'month', en: `${monthNames[month - 1]} ${year}` };
}

/** One quarter. */
export function quarterSpan(year: number, quarter: number): TimeSpan | null {
  const span = monthsBetween(year, quarter * 3 - 2, quarter * 3);
  return span && { ...span, kind: 'quarter', en: `Q${quarter} ${year}` };
}

/** `Quý III, IV/2021`, `Tháng 01 - 02/2026`: months or quarters of one year in rising order, as one period. */
function several(groups: Readonly<Record<string, string | undefined>>, make: typeof monthSpan): TimeSpan | null {
  const { list: printed = '', y } = groups;
  const numbers = printed
    .replace(/tháng|quý/giu, '')
    .split(/(?:,|-|–|và|đến)/iu)
    .map((label) => quarterNumber(label.trim()));
  const spans = numbers.map((number) => make(Number(y), number));
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last || numbers.some((number, index) => index > 0 && number <= (numbers[index - 1] ?? 0))) return null;
  if (spans.length === 1) return first;
  const names = spans.map((span) => span?.en.replace(/ \d+$/, '') ?? '');
  const joined = /-|–|đến/iu.test(printed) ? names.join('–') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return { kind: 'period', from: first.from, to: last.to, en: `${joined} ${y}` };
}

function monthsBetween(year: number, a: number, b: number): Pick<TimeSpan, 'from' | 'to'> | null {
  const from = isoOf(year, a, 1);
  const to = isoOf(year, b, lastDay(year, b));
  return from === null || to === null ? null : { from, to };
}

/** `IV`, `4` → 4. */
export function quarterNumber(label: string | undefined): number {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf((label ?? '').toLowerCase());
  return roman < 0 ? Number(label) : roman + 1;
}

function partOfYear(year: number, length: string, which: string): TimeSpan | null {
  const months =
    ({ sáu: 6, chín: 9, ba: 3 } as Readonly<Record<string, number>>)[length.toLowerCase()] ?? Number(length);
  const first = which.toLowerCase() === 'đầu';
  const span = first ? monthsBetween(year, 1, months) : monthsBetween(year, 13 - months, 12);
  const name =
    months === 6
      ? `${first ? 'First' : 'Second'} half of ${year}`
      : `${first ? 'First' : 'Last'} ${months} months of ${year}`;
  return span && { ...span, kind: 'period', en: name };
}
