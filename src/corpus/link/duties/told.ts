import { beginsAnew, subjectOf } from './bodies.ts';
import { oneOf, WORD_END, WORD_START, type Reading } from './reading.ts';

/** Bodies that are told something, and where what they are told begins. Offsets are 0-based, of the given string. */
export interface ToldBodies {
  readonly bearers: readonly string[];
  readonly others: readonly string[];
  readonly end: number;
}

/** A name before its verb is no longer. */
const LONGEST_NAME = 240;

/**
 * The bodies with which a stretch inside a sentence begins, where a verb follows them: `…; Sở B báo cáo …`, `…; giao Bộ C thẩm định …`. None
 * are known where it begins with a body that nobody knows. `null` where it begins with none.
 */
export function ownBodies(stretch: string, reading: Reading): ToldBodies | null {
  const turn = new RegExp(`^${oneOf(reading.tables.turns)}\\s+`, 'iu').exec(stretch)?.[0].length ?? 0;
  const found = bodiesAt(stretch.slice(turn), reading);
  return found === null ? null : { ...found, end: found.end + turn };
}

function bodiesAt(stretch: string, reading: Reading): ToldBodies | null {
  const subject = subjectOf(stretch, reading);
  if (subject === null) {
    // `…; giao nhiệm vụ cụ thể cho …`, `…; trung tâm quốc tế về …` name nobody.
    const call = new RegExp(`^[\\s*]*${oneOf(reading.tables.calls)}\\s+(?:các\\s+)?`, 'iu').exec(stretch)?.[0] ?? '';
    const name = stretch.slice(call.length);
    if (
      new RegExp(
        `^(?:${oneOf(reading.tables.calls)}\\s+)?các\\s+${oneOf(reading.tables.anyone)}${WORD_END}`,
        'iu',
      ).test(stretch)
    ) {
      const verb = verbIn(stretch, reading);
      return verb < 0 ? null : { bearers: [], others: [], end: verb };
    }
    if (!/^\p{Lu}/u.test(name) || !reading.agencies.beginsLikeBody(name)) return null;
    const unknown = unknownBody(stretch, reading);
    if (unknown === null) return null;
    // Without a verb that the table knows: a name alone goes on with a list, a name and what is done (`Hội Chèo đò múa hát`) does not.
    if (unknown.end === stretch.length && !isToldMore(name, reading)) return null;
    return { bearers: [], others: [], end: unknown.end };
  }
  const { ids: bearers, others, end, firm } = subject;
  const rest = stretch.slice(end).replace(/^\s*:/u, '');
  return firm || isCalled(stretch, reading) || beginsWithVerb(rest, reading) ? { bearers, others, end } : null;
}

/**
 * Where other bodies are told something behind a comma of a stretch: `Bộ A rà soát, Bộ B tổng hợp`. Those that only take part (`…, Bộ B phối
 * hợp`) and those of a list of names part nothing.
 * @param from where the stretch's own bodies end
 * @returns the offset of the bodies; `null` where there are none
 */
export function othersToldIn(stretch: string, from: number, reading: Reading): number | null {
  const { bearing, partners, roles } = reading.tables;
  const verbs = oneOf([...bearing, ...roles.flatMap(({ words }) => words)]);
  const verb = new RegExp(`${WORD_START}${verbs}${WORD_END}`, 'iu');
  const next = new RegExp(`^\\s+${verbs}${WORD_END}`, 'iu');
  const mentions = reading.agencies.findMentions(stretch);
  for (const { start } of mentions) {
    if (start <= from || !beginsAnew(stretch, start, mentions) || !verb.test(stretch.slice(from, start))) continue;
    const subject = subjectOf(stretch.slice(start), reading);
    const rest = stretch.slice(start + (subject?.end ?? 0));
    if (subject === null || !(subject.firm || next.test(rest))) continue;
    if (!new RegExp(`^\\s+(?:cùng\\s+)?${oneOf(partners)}${WORD_END}`, 'iu').test(rest)) return start;
  }
  return null;
}

/** Whether a stretch that is nobody's own begins with the name of a body: `…; Bộ B; …`, `…; Bộ B trước ngày …`. */
export function isNameAlone(stretch: string, { agencies }: Reading): boolean {
  const [first] = agencies.findMentions(stretch);
  return first?.start === 0 || (/^\p{Lu}/u.test(stretch) && agencies.beginsLikeBody(stretch));
}

/** Whether a text begins with somebody whom nobody knows, or with a word that calls somebody, and where the verb stands; the text's end without one. */
export function unknownBody(text: string, reading: Reading): { readonly end: number } | null {
  if (!reading.agencies.beginsLikeBody(text) && !isCalled(text, reading)) return null;
  const verb = verbIn(text, reading);
  return { end: verb < 0 ? text.length : verb };
}

/** Where the first verb of duty stands among the first words of a text; -1 where none does. */
function verbIn(text: string, { tables: { bearing, hedges, roles } }: Reading): number {
  const verbs = oneOf([...bearing, ...hedges.filter((word) => word !== 'và'), ...roles.flatMap(({ words }) => words)]);
  return text.slice(0, LONGEST_NAME).search(new RegExp(`${WORD_START}${verbs}${WORD_END}`, 'u'));
}

/** Whether small words that are no time stand behind the last capital of a name. */
function isToldMore(name: string, { deadlinesIn }: Reading): boolean {
  const time = deadlinesIn(name)[0]?.start ?? name.length;
  return /\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Ll}[\p{L}\p{M}]*){2,}[\s.;]*$/u.test(name.slice(0, time));
}

function isCalled(text: string, { tables }: Reading): boolean {
  return new RegExp(`^[\\s*]*${oneOf(tables.calls)}${WORD_END}`, 'iu').test(text);
}

/** Whether what follows bodies is a verb: a small word that joins nothing and opens no time or ground. */
function beginsWithVerb(rest: string, { tables, deadlinesIn }: Reading): boolean {
  const other = oneOf([...tables.openings, ...tables.attached, ...tables.grounds, ...tables.particles]);
  const text = rest.trimStart();
  if (new RegExp(`^${oneOf(tables.bearing)}${WORD_END}`, 'u').test(text)) return true;
  return (
    /^\p{Ll}/u.test(text) &&
    !new RegExp(`^${other}${WORD_END}`, 'iu').test(text) &&
    !deadlinesIn(text).some(({ start }) => start === 0)
  );
}
