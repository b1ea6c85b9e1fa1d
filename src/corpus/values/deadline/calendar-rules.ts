import { dayBefore, isoOf } from '../date.ts';
import { formatDate } from '../print-date.ts';
import { deadlineReading, type DeadlineOptions, type DeadlineReading, type DeadlineRule } from './reading.ts';
import { monthSpan, parseTimeSpan, quarterNumber, quarterSpan, type TimeSpan } from './time-span.ts';

/** `Quý IV/2021`, `Trong tháng 01/2021`, `2021 - 2025`: due within the span. */
const within: DeadlineRule = (text, options) => {
  const span = spanOf(text.replace(/^(?:hoàn thành\s+)?(?:(?:trong|vào)\s+)?/iu, ''), options);
  return span && deadlineReading(span.kind, span.en, { from: span.from, to: span.to });
};

/** `trước ngày 20/11/2021`: the last day that meets it is the day before. */
const before: DeadlineRule = (text, options) => {
  const span = spanOf(text.replace(/^(?:hoàn thành\s+|xong\s+)?trước\s+/iu, ''), options);
  if (!span?.from || !/^(?:hoàn thành\s+|xong\s+)?trước\s/iu.test(text)) return null;
  return deadlineReading('date', `Before ${span.en}`, { to: dayBefore(span.from) });
};

/** `Chậm nhất đến ngày 30/6/2021`, `Đến hết năm 2025`: the span's last day still meets it. */
const noLaterThan: DeadlineRule = (text, options) => {
  const match =
    /^(?:hoàn thành\s+)?(?<late>(?:chậm|muộn) nhất\s+(?:(?:là|vào|đến|trong|trước)\s+)?|(?:đến|tới)\s+(?:hết\s+|cuối\s+)?|hết\s+|cuối\s+)(?<rest>.+)$/iu.exec(
      text,
    );
  const { late = '', rest = '' } = match?.groups ?? {};
  const span = spanOf(rest, options);
  if (!span?.to || span.from === null) return null;
  if (/trước\s+$/iu.test(late)) return deadlineReading('date', `Before ${span.en}`, { to: dayBefore(span.from) });
  const en = /nhất/iu.test(late)
    ? `No later than ${span.en}`
    : /hết|cuối/iu.test(late)
      ? `By the end of ${span.en}`
      : `By ${span.en}`;
  return deadlineReading(span.kind, en, { to: span.to });
};

/** `Từ tháng 11/2013 trở đi`, `2025 và những năm tiếp theo`, `Từ năm 2013 đến năm 2020 và tiếp theo`: open at the end. */
const onwards: DeadlineRule = (text, options) => {
  const since = /^(?:kể\s+)?từ\s+(?<span>.+?)(?:\s+trở\s+đi)?$/iu.exec(text)?.groups?.['span'];
  const start = since === undefined ? null : spanOf(since, options);
  if (start?.from && start.kind !== 'period')
    return deadlineReading('period', `From ${start.en} onwards`, { from: start.from });
  const match = /^(?<span>.+?)(?:,|\s+và)\s+(?:(?<years>những|các)\s+năm\s+)?(?:tiếp\s+theo|sau\s+đó)$/iu.exec(
    text,
  )?.groups;
  const span = match?.['span'] === undefined ? null : spanOf(match['span'], options);
  return span?.from
    ? deadlineReading('period', `${span.en} and ${match?.['years'] ? 'subsequent years' : 'thereafter'}`, {
        from: span.from,
      })
    : null;
};

/** A span as `parseTimeSpan` reads it; one without its year is the first that ends on the day of issue or later. */
function spanOf(text: string, options: DeadlineOptions): TimeSpan | null {
  return parseTimeSpan(text, options.issued) ?? withoutYear(text, options.issued);
}

function withoutYear(text: string, issued: string): TimeSpan | null {
  const issueYear = Number(issued.slice(0, 4));
  const month = /^tháng\s+(1[0-2]|0?[1-9])$/iu.exec(text)?.[1];
  const quarter = /^quý\s*(iv|iii|ii|i|[1-4])$/iu.exec(text)?.[1];
  const [, d, m] = /^(?:ngày\s+)(\d{1,2})(?:\s*\/\s*|\s+tháng\s+)(\d{1,2})$/iu.exec(text) ?? [];
  for (const year of [issueYear, issueYear + 1]) {
    const date = d && m ? isoOf(year, Number(m), Number(d)) : null;
    const span = date
      ? ({ kind: 'date', from: date, to: date, en: formatDate(date, 'en') } as const)
      : month
        ? monthSpan(year, Number(month))
        : quarter
          ? quarterSpan(year, quarterNumber(quarter))
          : null;
    if (span?.to && span.to >= issued) return span;
  }
  return null;
}

/** Deadlines that stand in the calendar. Order matters: the plain span first, the open forms last. */
export const calendarRules: readonly DeadlineRule[] = [within, before, noLaterThan, onwards];

/** The reading of a calendar expression, for rules that combine one with something else. */
export function readCalendar(text: string, options: DeadlineOptions): DeadlineReading | null {
  for (const rule of calendarRules) {
    const found = rule(text, options);
    if (found) return found;
  }
  return null;
}
