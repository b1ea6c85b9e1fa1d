import type { Claims } from './claims.ts';
import type { LanguageTables } from './data.ts';
import type { QuestionPart, RecordKindPart, RolePart } from './types.ts';

/**
 * Takes the words that make a question and says what it asks for: `sở nào phụ trách`, `khi nào`, `how much`; the longest turn counts. A turn of
 * two parts (`was … finished`, `đã … chưa`) opens the query or closes it.
 */
export function readQuestions(claims: Claims, { questions, turns: parted, figures }: LanguageTables): QuestionPart[] {
  const parts: QuestionPart[] = readParted(claims, parted);
  for (let at = 0; at < claims.tokens.length; at++) {
    const turns = questions.map(({ asks, words, behind }) => ({ asks, behind, length: claims.phrase(at, words) }));
    const best = turns.reduce((longest, one) => (one.length > longest.length ? one : longest));
    if (best.length === 0) continue;
    const more =
      best.asks === 'amount' || best.asks === 'result'
        ? unitsAt(claims, at + best.length, figures)
        : claims.phrase(at + best.length, best.behind);
    parts.push({ kind: 'question', ...claims.take(at, at + best.length + more), asks: best.asks });
  }
  return parts;
}

/** Words of the unit in which an amount is asked for: `bao nhiêu tỷ đồng`, `how many dollars`. */
function unitsAt(claims: Claims, at: number, { scales, units }: LanguageTables['figures']): number {
  let to = at;
  for (let more = true; more; ) {
    const length = Math.max(0, ...[...scales, ...units].map(({ words }) => claims.phrase(to, words)));
    more = length > 0;
    to += length;
  }
  return to - at;
}

/** A turn of two parts: it opens the query and is closed behind what is asked about, or stands behind a subject and closes the query. */
function readParted(claims: Claims, turns: LanguageTables['turns']): QuestionPart[] {
  const end = claims.tokens.length;
  for (const from of claims.tokens.keys()) {
    for (const { asks, opens, closes } of turns) {
      const opening = claims.phrase(from, opens);
      if (opening === 0) continue;
      for (let at = from + opening + 1; at < end; at++) {
        const closing = claims.phrase(at, closes);
        if (closing === 0 || (from > 0 && at + closing < end)) continue;
        claims.take(from, from + opening);
        return [{ kind: 'question', ...claims.take(at, at + closing), asks }];
      }
    }
  }
  return [];
}

/**
 * Takes what makes a question of yes or no and carries nothing: `còn … không`.
 * @param endsTerm whether a known term ends before a word: `cảng hàng không` is no question
 */
export function passWhether(
  claims: Claims,
  { whether: { opens, closes } }: LanguageTables,
  endsTerm: (to: number) => boolean,
): void {
  const end = claims.tokens.length;
  const closing = claims.phraseBefore(end, closes);
  if (closing === 0 || endsTerm(end)) return;
  for (let at = 0; at < end - closing; at++) {
    const opening = claims.phrase(at, opens);
    if (opening === 0 || at + opening >= end - closing) continue;
    claims.take(at, at + opening);
    claims.take(end - closing, end);
    return;
  }
}

/** Takes the words that say in what role a body is meant (`chủ trì`, `phối hợp`); to be read when a body was found. */
export function readRoles(claims: Claims, { roles }: LanguageTables): RolePart[] {
  const parts: RolePart[] = [];
  for (let at = 0; at < claims.tokens.length; at++) {
    for (const { role, words } of roles) {
      const length = claims.phrase(at, words);
      if (length > 0) parts.push({ kind: 'role', ...claims.take(at, at + length), role });
    }
  }
  return parts;
}

/** Whether free words of a query name a kind of record. */
export const namesKind = (claims: Claims, { kinds }: LanguageTables, wanted: ReadonlySet<string>): boolean =>
  claims.tokens.some((_, at) => kinds.some(({ kind, words }) => wanted.has(kind) && claims.phrase(at, words) > 0));

/**
 * Takes the words that name a kind of record (`nhiệm vụ`, `dự án`); to be read when something else tells the records apart: a body,
 * a time, a figure.
 */
export function readKinds(claims: Claims, { kinds }: LanguageTables): RecordKindPart[] {
  const parts: RecordKindPart[] = [];
  for (let at = 0; at < claims.tokens.length; at++) {
    for (const { kind, words } of kinds) {
      const length = claims.phrase(at, words);
      if (length > 0) parts.push({ kind: 'record-kind', ...claims.take(at, at + length), of: kind });
    }
  }
  return parts;
}
