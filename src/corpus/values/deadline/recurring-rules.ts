import { monthNames } from '../print-date.ts';
import { readCalendar } from './calendar-rules.ts';
import { ordinal, deadlineReading, type DeadlineReading, type DeadlineRule } from './reading.ts';
import { parseTimeSpan } from './time-span.ts';

type Cycle = 'year' | 'quarter' | 'other';

/** How often, by the word behind `hằng`, `hàng`, `mỗi`. */
const cycles: Readonly<
  Record<string, { readonly cycle: Cycle; readonly en: string; readonly each: string; readonly adjective: string }>
> = {
  năm: { cycle: 'year', en: 'Annually', each: 'each year', adjective: 'Annual' },
  quý: { cycle: 'quarter', en: 'Quarterly', each: 'each quarter', adjective: 'Quarterly' },
  tháng: { cycle: 'other', en: 'Monthly', each: 'each month', adjective: 'Monthly' },
  tuần: { cycle: 'other', en: 'Weekly', each: 'each week', adjective: 'Weekly' },
  ngày: { cycle: 'other', en: 'Daily', each: 'each day', adjective: 'Daily' },
  '6 tháng': { cycle: 'other', en: 'Every six months', each: 'every six months', adjective: 'Six-monthly' },
};

const EVERY = String.raw`(?:hàng|hằng|mỗi|từng)\s+(?<unit>năm|quý|tháng|tuần|ngày)|(?<half>0?6|sáu)\s+tháng(?:\s+(?:một|1)\s+lần)?`;
const FROM = String.raw`(?:\s*[(,]?\s*(?:kể\s+)?từ\s+(?<from>[^()]+?)\)?)?`;
const plain = new RegExp(
  String.raw`^(?:thực\s+hiện\s+)?(?:(?<periodic>định\s+kỳ)\s*,?\s*)?(?<report>báo\s+cáo\s+)?(?:${EVERY})${FROM}$`,
  'iu',
);

/** `Hằng năm`, `Định kỳ hàng năm (từ năm 2019)`, `Định kỳ báo cáo hằng năm`, `định kỳ 6 tháng`. */
const periodic: DeadlineRule = (text) => {
  const groups = plain.exec(text)?.groups;
  if (!groups || (groups['half'] && !groups['periodic'] && !/lần/iu.test(text))) return null;
  const cycle = cycles[groups['half'] ? '6 tháng' : (groups['unit'] ?? '').toLowerCase()];
  const start = groups['from'] === undefined ? null : parseTimeSpan(groups['from']);
  if (!cycle || (groups['from'] !== undefined && !start?.from)) return null;
  const how = groups['report'] ? `${cycle.adjective} reporting` : cycle.en;
  return recurring(cycle.cycle, start ? `${how} (from ${start.en})` : how, start?.from ?? null);
};

/** `Thường xuyên`: without a cycle of its own. */
const regularly: DeadlineRule = (text) =>
  /^(?:thực\s+hiện\s+)?thường\s+xuyên(?:,?\s+liên\s+tục)?$/iu.test(text) ? recurring('other', 'Regularly') : null;

/** `trước ngày 20 tháng cuối quý`, `trước ngày 20 hàng tháng`, `trước ngày 15 tháng 12 hằng năm`, `Trước 31/12 hằng năm`. */
const dayOfCycle: DeadlineRule = (text) => {
  const match =
    /^(?<how>trước\s+)?(?:ngày\s+|(?=\d{1,2}\/\d))(?<d>\d{1,2})(?:\s+(?<lastMonth>(?:của\s+)?tháng\s+cuối\s+(?:mỗi\s+|hàng\s+|hằng\s+|của\s+)?quý)|\s+(?:hàng|hằng|mỗi)\s+tháng|(?:\s+tháng\s+|\/)(?<m>1[0-2]|0?[1-9])\s+(?:hàng|hằng|mỗi)\s+năm)$/iu.exec(
      text,
    )?.groups;
  const day = Number(match?.['d']);
  if (!match || day < 1 || day > 31) return null;
  const head = match['how'] ? 'Before' : 'On';
  if (match['lastMonth']) return recurring('quarter', `${head} the ${ordinal(day)} of the last month of each quarter`);
  if (match['m']) return recurring('year', `${head} ${day} ${monthNames[Number(match['m']) - 1]} each year`);
  return recurring('other', `${head} the ${ordinal(day)} of each month`);
};

/** `Tháng 12 hàng năm`, `Quý IV hằng năm`. */
const partOfYear: DeadlineRule = (text) => {
  const match =
    /^(?:trong\s+|vào\s+)?(?:tháng\s+(?<m>1[0-2]|0?[1-9])|quý\s*(?<q>iv|iii|ii|i|[1-4]))\s*,?\s*(?:hàng|hằng|mỗi)\s+năm$/iu.exec(
      text,
    )?.groups;
  if (!match) return null;
  const quarter = ['', 'i', 'ii', 'iii', 'iv'].indexOf((match['q'] ?? '').toLowerCase());
  return recurring(
    'year',
    match['m'] ? `${monthNames[Number(match['m']) - 1]} each year` : `Q${quarter > 0 ? quarter : match['q']} each year`,
  );
};

/** `trước ngày 15 tháng 6 và trước ngày 01 tháng 12`: several days without a year come back every year. */
const daysOfYear: DeadlineRule = (text) => {
  const parts = text.split(/\s*(?:,|;|\svà\s)\s*/u).filter(Boolean);
  const days = parts.map(
    (part) =>
      /^(?:trước\s+)?ngày\s+(?<d>0?[1-9]|[12]\d|3[01])(?:\s+tháng\s+|\/)(?<m>1[0-2]|0?[1-9])$/iu.exec(part)?.groups,
  );
  if (parts.length < 2 || days.some((day) => day === undefined)) return null;
  const named = days.map((day) => `${Number(day?.['d'])} ${monthNames[Number(day?.['m']) - 1]}`);
  return recurring('year', `${/^trước/iu.test(text) ? 'Before' : 'On'} ${named.join(' and ')} each year`);
};

/** `Tháng 12/2013 và thường xuyên`, `Tháng 11, 12/2013 và bổ sung, cập nhật hàng năm`: a first time, then again and again. */
const firstThenAgain: DeadlineRule = (text, options) => {
  const match =
    /^(?<first>.+?)\s*(?:,|;|\svà)\s+(?:(?<more>bổ\s+sung|cập\s+nhật|rà\s+soát|điều\s+chỉnh)[^\d]*?\s+)?(?:thường\s+xuyên|(?:định\s+kỳ\s+)?(?:hàng|hằng)\s+(?<unit>năm|quý|tháng))$/iu.exec(
      text,
    )?.groups;
  const first = match?.['first'] === undefined ? null : readCalendar(match['first'], options);
  if (!match || !first?.from) return null;
  const cycle = match['unit'] === undefined ? null : cycles[match['unit'].toLowerCase()];
  const again = `${match['more'] ? 'updated ' : ''}${cycle ? cycle.en.toLowerCase() : 'regularly'}`;
  return recurring(cycle?.cycle ?? 'other', `${first.en ?? ''}, then ${again}`, first.from);
};

function recurring(cycle: Cycle, en: string, from: string | null = null): DeadlineReading {
  return deadlineReading('recurring', en, { from, every: cycle === 'other' ? null : cycle });
}

export const recurringRules: readonly DeadlineRule[] = [
  periodic,
  regularly,
  dayOfCycle,
  partOfYear,
  daysOfYear,
  firstThenAgain,
];
