import type { Deadline } from '../../model/values.ts';
import { oneOf, type Reading } from './reading.ts';

const none = { kind: 'conditional', from: null, to: null, every: null } as const;

/** When an order is due, by its own words: a day or cycle, the firm one where there are several; else its condition. */
export function whenOf(text: string, { tables, deadlinesIn }: Reading): Deadline | null {
  const found = deadlinesIn(text);
  const firm = found.find(({ start }) =>
    tables.firmDeadlines.some((words) => text.slice(start).toLocaleLowerCase('vi').startsWith(words)),
  );
  const stated = (firm ?? found[0])?.deadline ?? null;
  if (stated !== null && stated.kind !== 'lifetime') return stated;
  const lower = text.toLocaleLowerCase('vi');
  const condition = tables.conditions.find(({ words }) => lower.includes(words));
  if (condition === undefined) return stated;
  const said = { vi: condition.words, en: condition.en };
  return { ...none, text: said, condition: said };
}

/**
 * When a receiver compiles what it got: by its own words, at the meeting that these name (a time without a day), or as often as
 * the reports come in; `null` where nothing says so.
 */
export function compiledWhen(text: string, sent: string, reading: Reading): Deadline | null {
  const meeting = meetingIn(text, reading);
  if (meeting !== null) return meeting;
  const own = whenOf(text, reading);
  if (own !== null) return own;
  const cycles = reading.deadlinesIn(sent).filter(({ deadline }) => deadline.kind === 'recurring');
  const loose = cycles.find(
    ({ start }) =>
      !reading.tables.firmDeadlines.some((words) => sent.slice(start).toLocaleLowerCase('vi').startsWith(words)),
  );
  return loose?.deadline ?? null;
}

function meetingIn(text: string, { tables }: Reading): Deadline | null {
  for (const { words, en } of tables.meetings) {
    const found = new RegExp(`(?:tại\\s+)?${oneOf([words])}\\s*(\\d{1,2}\\s*/\\s*\\d{4}|\\d{4})?`, 'iu').exec(text);
    if (found === null) continue;
    const said = { vi: found[0].trim(), en: `${en}${found[1] === undefined ? '' : ` ${found[1]}`}` };
    return { ...none, text: said, condition: said };
  }
  return null;
}
