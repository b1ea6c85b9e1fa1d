import type { Deadline } from '../../model/values.ts';
import { partnersIn, subjectOf, type BodyList } from './bodies.ts';
import { compiledWhen, whenOf } from './when.ts';
import { oneOf, WORD_END, WORD_START, type Reading } from './reading.ts';
import { sendingIn } from './recipients.ts';
import type { OrderRole } from './tables.ts';

/** One thing that a clause tells somebody to do. Offsets are 0-based, half-open, of the clause's text. */
export interface Order {
  readonly start: number;
  readonly end: number;
  readonly role: OrderRole;
  /** The verb that gives the role, as printed; empty where the stretch begins with another one. */
  readonly verb: string;
  readonly bearers: readonly string[];
  /** Bearers that are named as "the others": without those that have a row in the annexes. */
  readonly others: readonly string[];
  readonly partners: readonly string[];
  readonly recipients: { readonly direct: readonly string[]; readonly final: readonly string[] };
  readonly when: Deadline | null;
}

/** Who is addressed where a stretch itself names nobody. */
export interface Addressed {
  readonly bearers: readonly string[];
  /** Whether the clause stands in a section that organises the work: there every stretch is an order. */
  readonly organising: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a clause into its orders: by sentence, by `;` where the verb gives another role, at `kịp thời báo cáo …` inside a sentence, and
 * where a receiver is told to compile what it got. Each has its bearers, partners, recipients and time. Empty where the clause tells
 * nobody to do anything.
 */
export function ordersIn(text: string, addressed: Addressed, reading: Reading): Order[] {
  const orders: Order[] = [];
  let before: readonly string[] = [];
  const { calls } = reading.tables;
  const apart = new RegExp(`^[\\s*]*${oneOf(calls)}${WORD_END}`, 'iu');
  for (const sentence of sentencesOf(text)) {
    const words = text.slice(sentence.start, sentence.end);
    const subject = subjectOf(words, reading);
    if (!addressed.organising && (subject === null || !subject.firm)) continue;
    const named = subject?.ids ?? [];
    // A sentence that begins with somebody whom nobody knows, or speaks of something else, is not for those before it.
    const foreign = subject === null && (reading.agencies.beginsLikeBody(words) || apart.test(words));
    const inherited = addressed.bearers.length > 0 ? addressed.bearers : before;
    const bearers = named.length > 0 ? named : foreign ? [] : inherited;
    before = bearers;
    orders.push(...ordersOfSentence(text, sentence, { bearers, others: subject?.others ?? [] }, subject, reading));
  }
  return orders;
}

function ordersOfSentence(
  text: string,
  sentence: Stretch,
  who: Pick<Order, 'bearers' | 'others'>,
  subject: BodyList | null,
  reading: Reading,
): Order[] {
  const { tables } = reading;
  const attached = new RegExp(`^[\\s*,]*${oneOf(tables.attached)}${WORD_END}`, 'iu');
  const joined: (Stretch & { readonly role: OrderRole; readonly verb: string })[] = [];
  for (const [index, piece] of stretchesOf(text, sentence).entries()) {
    const words = text.slice(piece.start, piece.end);
    const skip = index === 0 && subject !== null ? subject.end - (piece.start - sentence.start) : 0;
    const said = roleOf(words.slice(Math.max(0, skip)), reading);
    const last = joined.at(-1);
    if (last !== undefined && (attached.test(words) || said.role === last.role || isContinued(words, last.role)))
      joined[joined.length - 1] = { ...last, end: piece.end };
    else joined.push({ ...piece, ...said });
  }
  return joined.flatMap((stretch) => sentOn(text, stretch, who, reading));
}

/** Whether a stretch only says more of the order before it: what is reported on goes on being reported. */
function isContinued(words: string, role: OrderRole): boolean {
  return role === 'reports' && /^[\s,]*(?:và\s+)?cập nhật/iu.test(words);
}

/** An order, and behind it that of the receiver who compiles what it sends. */
function sentOn(
  text: string,
  stretch: Stretch & { readonly role: OrderRole; readonly verb: string },
  who: Pick<Order, 'bearers' | 'others'>,
  reading: Reading,
): Order[] {
  const words = text.slice(stretch.start, stretch.end);
  const { direct, compiled } = sendingIn(words, reading);
  const cut = compiled === null ? words.length : compiled.start;
  const own = words.slice(0, cut);
  const when = whenOf(own, reading);
  const partners = partnersIn(own, reading)?.ids ?? [];
  const sends = direct.length > 0;
  // `tổng hợp, đánh giá …` and the like report only where something is sent on.
  const role =
    stretch.role === 'reports' && !sends && !/báo cáo/iu.test(stretch.verb)
      ? 'implements'
      : stretch.role === 'compiles' && compiled !== null
        ? 'reports'
        : stretch.role;
  const order: Order = {
    start: stretch.start,
    end: stretch.start + own.replace(/[\s,]+(?:để\s*)?$/iu, '').length,
    role,
    verb: stretch.verb,
    ...who,
    partners: partners.filter((id) => !who.bearers.includes(id)),
    recipients: { direct: direct.filter((id) => !named(who.bearers, id)), final: [] },
    when,
  };
  if (compiled === null) return [order];
  const rest = words.slice(cut);
  const further = sendingIn(rest, reading).direct.filter((id) => !compiled.by.includes(id));
  const receiver: Order = {
    start: stretch.start + cut,
    end: stretch.end,
    role: 'compiles',
    verb: new RegExp(oneOf(reading.tables.compiling), 'iu').exec(rest)?.[0] ?? '',
    bearers: compiled.by,
    others: [],
    partners: [],
    recipients: { direct: further, final: [] },
    when: compiledWhen(rest, own, reading),
  };
  return [{ ...order, recipients: { ...order.recipients, final: further } }, receiver];
}

function named(bearers: readonly string[], id: string): boolean {
  return bearers.includes(id);
}

/** The role that the first verb of a stretch gives, hedges, times and partners before it left out. */
function roleOf(words: string, reading: Reading): Pick<Order, 'role' | 'verb'> {
  const { tables, deadlinesIn } = reading;
  const skipped = new RegExp(`^[\\s,:*.–-]*(?:${oneOf(tables.hedges)}${WORD_END})?[\\s,:*.–-]*`, 'iu');
  const verbs = oneOf(tables.roles.flatMap((entry) => entry.words));
  const hedge = `(?=${oneOf(tables.hedges)}${WORD_END})`;
  const ground = new RegExp(
    `^(?!${verbs}${WORD_END})${oneOf(tables.grounds)}${WORD_END}(?:\\s+(?=${oneOf(tables.bearing)}${WORD_END})|[^;]{0,300}?[\\s,]${hedge}|[^,;]{0,160},)`,
    'iu',
  );
  let rest = words;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/^[\s,:*.–-]+/u, '');
    const time = deadlinesIn(rest).find(({ start }) => start === 0);
    if (time !== undefined) {
      const verb = new RegExp(`${WORD_START}${verbs}${WORD_END}`, 'iu').exec(rest.slice(0, time.end));
      rest = rest.slice(verb?.index ?? time.end);
    }
    rest = rest.replace(skipped, '').replace(ground, '');
    if (new RegExp(`^${oneOf(tables.partners)}${WORD_END}`, 'iu').test(rest)) {
      const partners = partnersIn(rest, reading);
      if (partners !== null) rest = rest.slice(partners.end);
    }
  }
  for (const { role, words: own } of tables.roles) {
    const verb = new RegExp(`^${oneOf(own)}${WORD_END}`, 'iu').exec(rest)?.[0];
    if (verb !== undefined) return { role, verb };
  }
  const first =
    new RegExp(`^${oneOf(tables.bearing)}${WORD_END}`, 'iu').exec(rest) ??
    /^[\p{L}\p{M}]+(?:\s+[\p{L}\p{M}]+)?/u.exec(rest);
  return { role: 'implements', verb: first?.[0] ?? '' };
}

/** The sentences of a text: at a full stop behind a word of more than one letter, a figure or a bracket. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const stop of text.matchAll(/(?<=[\p{L}\p{M}\d]{2}|[)”"*])[.](?=\s+[\p{Lu}“])|\n+/gu)) {
    const end = stop.index + stop[0].length;
    if (text.slice(start, end).trim() !== '') found.push({ start: skipSpace(text, start), end });
    start = end;
  }
  if (text.slice(start).trim() !== '') found.push({ start: skipSpace(text, start), end: text.length });
  return found;
}

/** The stretches of a sentence: at `;`, and at a comma before a report that has its own pace (`, kịp thời báo cáo`). */
function stretchesOf(text: string, sentence: Stretch): Stretch[] {
  const paced = `,\\s*(?=(?:và\\s+)?(?:kịp\\s+thời|định\\s+kỳ)${WORD_END}[^,.;]{0,40}?${WORD_START}báo\\s+cáo${WORD_END})`;
  const found: Stretch[] = [];
  let start = sentence.start;
  const words = text.slice(sentence.start, sentence.end);
  for (const stop of words.matchAll(new RegExp(`;\\s*|${paced}`, 'giu'))) {
    const end = sentence.start + stop.index;
    found.push({ start, end });
    start = skipSpace(text, end + stop[0].length);
  }
  found.push({ start, end: sentence.end });
  return found.filter((piece) => text.slice(piece.start, piece.end).trim() !== '');
}

function skipSpace(text: string, at: number): number {
  return at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
}
