import { listFrom, type BodyList } from './bodies.ts';
import { oneOf, WORD_END, WORD_START, type Reading } from './reading.ts';

/** What a stretch sends on: to whom, and what the last of these does with it. Offsets are 0-based, of the given string. */
export interface Sending {
  /** The bodies that it is sent to. */
  readonly direct: readonly string[];
  /** What the receiver compiles: who, and the stretch that says so; `null` where nobody compiles it. */
  readonly compiled: { readonly by: readonly string[]; readonly start: number } | null;
}

/** Words that may stand between a word of sending and the body: what is sent, and to whom politely. */
const BETWEEN = /^(?:\s*(?:kết quả|kết quả thực hiện|thực hiện|và|kiến nghị|đề xuất|về|với|cho|các|,|lên))*\s*$/iu;

/** The bodies next after words of sending or reporting, up to where a receiver is told to compile what it got. */
export function sendingIn(text: string, reading: Reading): Sending {
  const { tables, agencies } = reading;
  const mentions = agencies.findMentions(text);
  const words = new RegExp(
    `${WORD_START}${oneOf(tables.recipients)}${WORD_END}|(?<=^|[,;]\\s*|\\s(?:và|hoặc)\\s+)${oneOf(tables.recipientsJoined)}${WORD_END}`,
    'giu',
  );
  const lists: BodyList[] = [];
  for (const match of text.matchAll(words)) {
    const from = match.index + match[0].length;
    if ((lists.at(-1)?.end ?? 0) > match.index) continue;
    const next = mentions.find(({ start }) => start >= from);
    if (next === undefined || !BETWEEN.test(text.slice(from, next.start))) continue;
    const list = listFrom(text, next, mentions, reading);
    const compiled = compilingAfter(text, list.end, reading);
    lists.push(list);
    if (compiled !== null)
      return { direct: unique(lists.flatMap(({ ids }) => ids)), compiled: { by: list.ids, start: compiled } };
  }
  return { direct: unique(lists.flatMap(({ ids }) => ids)), compiled: null };
}

/** Where the receiver's own work begins: `… (trước ngày …) để theo dõi và tổng hợp`, `… tổng hợp`; `null` where it has none. */
function compilingAfter(text: string, end: number, { tables }: Reading): number | null {
  const rest = text.slice(end);
  const at = new RegExp(
    `^[^.;]{0,160}?${WORD_START}(?:để\\s+)?((?:[\\p{L}\\p{M}]+\\s+[\\p{L}\\p{M}]+\\s+và\\s+)?${oneOf(tables.compiling)}${WORD_END})`,
    'iu',
  ).exec(rest);
  const work = at?.[1];
  if (at === null || work === undefined) return null;
  // Sent on to somebody else before: that is who compiles.
  if (new RegExp(`${WORD_START}${oneOf(tables.recipients)}${WORD_END}`, 'iu').test(at[0])) return null;
  const before = at[0].slice(0, at[0].length - work.length);
  // At once behind the body, or behind `để`: anything else is said of somebody else.
  return /^\s*(?:,\s*)?$/u.test(before) || /(?:^|\s)để\s+$/iu.test(before) ? end + at[0].length - work.length : null;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
