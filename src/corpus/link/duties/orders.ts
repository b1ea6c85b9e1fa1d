import { saysOfAct, saysOfForce } from './acts.ts';
import { partnersIn, subjectOf } from './bodies.ts';
import type { Order } from './order.ts';
import { roleOf } from './order-role.ts';
import { oneOf, WORD_END, type Reading } from './reading.ts';
import { sendingIn } from './recipients.ts';
import { sentencesOf, stretchesOf, type Stretch } from './stretches.ts';
import { isNameAlone, othersToldIn, ownBodies, unknownBody, type ToldBodies } from './told.ts';
import { compiledWhen, whenOf } from './when.ts';

/** Who is addressed where a stretch itself names nobody. */
export interface Addressed {
  readonly bearers: readonly string[];
  /** Whether the clause stands in a section that organises the work: there every stretch is an order. */
  readonly organising: boolean;
}

/**
 * Cuts a clause into its orders: by sentence, by `;` where the verb gives another role, at `kịp thời báo cáo …` inside a sentence, and
 * where a receiver is told to compile what it got. Each has its bearers, partners, recipients and time. Empty where the clause tells
 * nobody to do anything.
 */
export function ordersIn(text: string, addressed: Addressed, reading: Reading): Order[] {
  const orders: Order[] = [];
  let before: readonly string[] = [];
  for (const whole of sentencesOf(text)) {
    const sentence = withoutAct(text, whole, reading);
    if (sentence === null) continue;
    const words = text.slice(sentence.start, sentence.end);
    const subject = subjectOf(words, reading);
    if (!addressed.organising && (subject === null || !subject.firm)) continue;
    const named = subject?.ids ?? [];
    // A sentence that begins with somebody whom nobody knows, or speaks of something else, is not for those before it.
    const unknown = subject === null ? unknownBody(words, reading) : null;
    const inherited = addressed.bearers.length > 0 ? addressed.bearers : before;
    const bearers = named.length > 0 ? named : unknown !== null ? [] : inherited;
    if (bearers.length === 0 && unknown === null && saysOfForce(words, reading)) continue;
    const skip = subject?.end ?? unknown?.end ?? 0;
    const found = ordersOfSentence(text, sentence, { bearers, others: subject?.others ?? [], skip }, reading);
    before = found.findLast(({ role }) => role !== 'compiles')?.bearers ?? bearers;
    orders.push(...found);
  }
  return orders;
}

/** A sentence from where it tells somebody to do something: what it says of a legal document before tells nobody. */
function withoutAct(text: string, sentence: Stretch, reading: Reading): Stretch | null {
  if (!saysOfAct(text.slice(sentence.start, sentence.end), reading)) return sentence;
  const first = stretchesOf(text, sentence).find(
    ({ start, end }) => ownBodies(text.slice(start, end), reading) !== null,
  );
  // `Nghị quyết này giao Bộ A chủ trì …`
  const words = text.slice(sentence.start, first?.start ?? sentence.end);
  const calls = [...words.matchAll(new RegExp(`\\s(?=${oneOf(reading.tables.calls)}\\s)`, 'giu'))];
  const called = calls.find(({ index }) => (ownBodies(words.slice(index + 1), reading)?.bearers.length ?? 0) > 0);
  const start = called === undefined ? first?.start : sentence.start + called.index + 1;
  return start === undefined ? null : { start, end: sentence.end };
}

/** Who is told to do what a stretch says. */
type Told = Pick<Order, 'bearers' | 'others'>;

/** The stretches of a sentence, parted too where a comma turns to other bodies. */
function toldStretches(text: string, sentence: Stretch, skip: number, reading: Reading): Stretch[] {
  return stretchesOf(text, sentence).flatMap((piece, index): Stretch[] => {
    const words = text.slice(piece.start, piece.end);
    const from = index === 0 ? skip : (ownBodies(words, reading)?.end ?? 0);
    const others = othersToldIn(words, from, reading);
    if (others === null) return [piece];
    const start = piece.start + others;
    const end = piece.start + words.slice(0, others).replace(/[\s,]+(?:các\s+)?$/iu, '').length;
    return [{ start: piece.start, end }, ...toldStretches(text, { start, end: piece.end }, 0, reading)];
  });
}

/**
 * The orders of a sentence. A stretch that begins with bodies of its own (`Sở A …; Sở B báo cáo …`) is theirs, with its own verb and time,
 * and so are those behind it. Bodies before a semicolon without a verb (`Giao Bộ A; Bộ B rà soát`) are told what follows.
 */
function ordersOfSentence(
  text: string,
  sentence: Stretch,
  first: Told & { readonly skip: number },
  reading: Reading,
): Order[] {
  const { tables } = reading;
  const attached = new RegExp(`^[\\s*,]*${oneOf(tables.attached)}${WORD_END}`, 'iu');
  const joined: (Stretch & Told & Pick<Order, 'role' | 'verb'>)[] = [];
  let who: Told = first;
  let inList = false;
  for (const [index, piece] of toldStretches(text, sentence, first.skip, reading).entries()) {
    const words = text.slice(piece.start, piece.end);
    const isAttached = attached.test(words);
    const own: ToldBodies | null = index === 0 || isAttached || inList ? null : ownBodies(words, reading);
    // `… với các cơ quan: Bộ A; Bộ B; Bộ C`: a name without a verb goes on with the list before it.
    const listed = index > 0 ? words : (/:\s+(.+)$/su.exec(words)?.[1] ?? '');
    inList = own === null && (inList || (listed !== '' && isNameAlone(listed, reading)));
    const said = roleOf(words.slice(index === 0 ? first.skip : (own?.end ?? 0)), reading);
    const last = joined.at(-1);
    if (
      index === 1 &&
      own !== null &&
      last !== undefined &&
      saysNothing(text.slice(sentence.start + first.skip, last.end))
    ) {
      who = { bearers: [...first.bearers, ...own.bearers], others: [...first.others, ...own.others] };
      joined[0] = { ...piece, start: last.start, ...said, ...who };
      continue;
    }
    if (own !== null) who = own;
    const goesOn =
      isAttached || inList || (last !== undefined && (said.role === last.role || isContinued(words, last.role)));
    if (last !== undefined && own === null && goesOn) joined[joined.length - 1] = { ...last, end: piece.end };
    else joined.push({ ...piece, ...said, bearers: who.bearers, others: who.others });
  }
  return joined.flatMap((stretch) => sentOn(text, stretch, reading));
}

/** Whether nothing stands behind the bodies of a stretch. */
function saysNothing(rest: string): boolean {
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** Whether a stretch only says more of the order before it: what is reported on goes on being reported. */
function isContinued(words: string, role: Order['role']): boolean {
  return role === 'reports' && /^[\s,]*(?:và\s+)?cập nhật/iu.test(words);
}

/** An order, and behind it that of the receiver who compiles what it sends. */
function sentOn(text: string, stretch: Stretch & Told & Pick<Order, 'role' | 'verb'>, reading: Reading): Order[] {
  const who: Told = { bearers: stretch.bearers, others: stretch.others };
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
    recipients: { direct: direct.filter((id) => !who.bearers.includes(id)), final: [] },
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
