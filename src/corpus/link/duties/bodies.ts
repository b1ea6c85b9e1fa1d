import type { Mention } from '../../values/index.ts';
import { oneOf, WORD_END, WORD_START, type Reading } from './reading.ts';

/** Bodies that stand in a row in a text, joined by commas and `và`. Offsets are 0-based, half-open, of the given string. */
export interface BodyList {
  readonly ids: readonly string[];
  /** Those of them that are named as the others: `các bộ, ngành khác`. */
  readonly others: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * The bodies in a row that begins with a mention: those joined to it by commas and `và`, offices (`Chủ tịch`) left out, classes
 * that are named by a word alone (`địa phương`) added.
 */
export function listFrom(text: string, first: Mention, mentions: readonly Mention[], reading: Reading): BodyList {
  const { tables } = reading;
  const joint = new RegExp(`^[\\s,]*(?:và|cùng)?\\s*(?:với)?\\s*(?:các\\s+)?(?:${oneOf(tables.offices)})?\\s*$`, 'iu');
  const tail = tailOf(reading);
  const ids: string[] = [];
  const others: string[] = [];
  let end = first.start;
  for (const mention of mentions.filter(({ start }) => start >= first.start)) {
    if (mention !== first && !joint.test(text.slice(end, mention.start))) break;
    ids.push(mention.id, ...classesIn(text.slice(mention.start, mention.end), 'inside', reading));
    const following = text.slice(mention.start, mention.end + 12);
    if (new RegExp(`${WORD_START}${oneOf(tables.others)}${WORD_END}`, 'iu').test(following)) others.push(mention.id);
    end = mention.end;
    const more = tail.exec(text.slice(end))?.[0] ?? '';
    ids.push(...classesIn(more, 'beside', reading));
    end += more.length;
  }
  return { ids: [...new Set(ids)], others, start: first.start, end };
}

/** Names of whole classes behind a list, without `UBND` or `các`: `…, quận, huyện`, `… và địa phương, đơn vị`. */
function tailOf({ tables }: Reading): RegExp {
  const classes = oneOf([...tables.classes.flatMap(({ words }) => words), 'đơn vị', 'cơ quan', 'tổ chức', 'cá nhân']);
  const joined = `(?:\\s*,|\\s+và|\\s*,\\s*và)\\s+(?:các\\s+)?${classes}(?:\\s+(?:có\\s+)?liên\\s+quan)?${WORD_END}`;
  return new RegExp(`^(?:${joined})+`, 'iu');
}

/** The classes that words inside or beside a name add, as the document can mean them. */
function classesIn(words: string, where: 'inside' | 'beside', { tables, means }: Reading): string[] {
  const lower = words.toLocaleLowerCase('vi');
  return tables.classes
    .filter((entry) => where === 'beside' || entry.beside !== true)
    .filter((entry) => means(entry.agency) && entry.words.some((word) => lower.includes(word)))
    .map(({ agency }) => agency);
}

/** Who is told to do something, and where the rest of the sentence begins. */
export interface Subject extends BodyList {
  /** Whether a verb of duty follows the bodies at once. */
  readonly firm: boolean;
}

/**
 * The bodies with which a sentence begins, or that follow its opening (`Trong quá trình …, các bộ và UBND thành phố chủ động …`)
 * right before a verb of duty. `null` where nobody is told to do anything.
 */
export function subjectOf(sentence: string, reading: Reading): Subject | null {
  const { tables, agencies } = reading;
  const mentions = agencies.findMentions(sentence);
  const lead = new RegExp(
    `^[\\s*"“-]*(?:${oneOf(tables.calls)}\\s+)?(?:các\\s+)?(?:${oneOf(tables.offices)}\\s+)?(?:các\\s+)?(?:[\\p{L}\\p{M}]+\\s*:\\s*)?$`,
    'iu',
  );
  const hedge = `(?:${oneOf(tables.hedges)}${WORD_END}[\\s,]*)*`;
  const ground = `(?:${oneOf(tables.grounds)}${WORD_END}[^.;:]{0,80}?[,\\s]+)?`;
  const verb = new RegExp(`^[\\s,]*${hedge}${ground}${hedge}${oneOf(tables.bearing)}${WORD_END}`, 'iu');
  const first = mentions[0];
  if (first !== undefined && lead.test(sentence.slice(0, first.start))) {
    const list = listFrom(sentence, first, mentions, reading);
    return { ...list, firm: verb.test(sentence.slice(list.end)) };
  }
  if (!new RegExp(`^[\\s*]*${oneOf(tables.openings)}${WORD_END}`, 'iu').test(sentence)) return null;
  const before = new RegExp(`,\\s*(?:các\\s+)?(?:${oneOf(tables.offices)}\\s+)?$`, 'iu');
  // `Năm 2030 Bộ A tổng kết`: a time alone needs no comma.
  const year = /^(?:(?:đến|vào|trong)\s+)?năm\s+\d{4}(?!\d)/iu.exec(sentence)?.[0].length ?? 0;
  const time = reading.deadlinesIn(sentence).find(({ start }) => start === 0)?.end ?? year;
  const anyRole = new RegExp(`^\\s+${oneOf(tables.roles.flatMap(({ words }) => words))}${WORD_END}`, 'iu');
  for (const mention of mentions) {
    const behindTime = time > 0 && /^[\s,]*(?:các\s+)?$/iu.test(sentence.slice(time, mention.start));
    if (!behindTime && !before.test(sentence.slice(0, mention.start))) continue;
    const list = listFrom(sentence, mention, mentions, reading);
    const rest = sentence.slice(list.end);
    const firm = verb.test(rest);
    if (firm || anyRole.test(rest)) return { ...list, firm };
    // `Trước ngày …, Bộ A và Hội B báo cáo`: others whom nobody knows stand between them and the verb.
    if (/^\s*(?:,|và)\s+\p{Lu}/u.test(rest) && agencies.beginsLikeBody(rest.replace(/^\s*(?:,|và)\s+/u, ''))) {
      const at = new RegExp(`${WORD_START}${oneOf(tables.bearing)}${WORD_END}`, 'u').exec(rest)?.index ?? 0;
      return { ...list, end: list.end + at, firm: false };
    }
  }
  return null;
}

/** The bodies with which an order is carried out: those behind `phối hợp … với`. */
export function partnersIn(text: string, reading: Reading): BodyList | null {
  const mentions = reading.agencies.findMentions(text);
  const word = oneOf(reading.tables.partners);
  const found = new RegExp(`${WORD_START}${word}${WORD_END}`, 'iu').exec(text);
  if (found === null) return null;
  const from = found.index + found[0].length;
  const first = mentions.find(({ start }) => start >= from);
  const between = /^[\p{L}\p{M}\s,]{0,60}?(?:^|\s)với\s+(?:các\s+)?$/iu;
  if (first !== undefined && between.test(text.slice(from, first.start)))
    return listFrom(text, first, mentions, reading);
  // `Bộ A chủ trì, Bộ B phối hợp`
  const own = new RegExp(`^\\s+(?:cùng\\s+)?${word}${WORD_END}`, 'iu');
  for (const mention of mentions.filter(({ start }) => start < found.index)) {
    if (!beginsAnew(text, mention.start, mentions)) continue;
    const list = listFrom(text, mention, mentions, reading);
    if (own.test(text.slice(list.end))) return list;
  }
  return null;
}

/** Whether a comma parts a mention from something that is no name: `… danh mục, Bộ B`; not inside a list, `Bộ A, Bộ B`. */
export function beginsAnew(text: string, start: number, mentions: readonly Mention[]): boolean {
  const before = text.slice(0, start).replace(/(?:các\s+)?$/iu, '');
  const comma = /\s*,\s*$/u.exec(before);
  return comma !== null && comma.index > 0 && !mentions.some(({ end }) => end === comma.index);
}
