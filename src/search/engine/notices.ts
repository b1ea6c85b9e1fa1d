import { nearest } from '../query/spelling.ts';
import { nearestSubjects } from '../query/subjects.ts';
import type { Slot, Why } from '../query/types.ts';
import { isRecordPart } from '../records/record-part.ts';
import { tokenise } from '../text/tokens.ts';
import { fullMatches } from './outcome.ts';
import type { FoundPage, Notice, UnknownWord } from './outcome.ts';
import type { Readers } from './readers.ts';
import type { Reading } from './reading.ts';

/** What a reader has to know before the results of a query. */
export function noticesOf({ understanding, given, goals }: Reading, found: readonly FoundPage[]): Notice[] {
  const { parts, query } = understanding;
  const agencies = parts.flatMap((part) => (part.kind === 'agency' ? part.ids : []));
  const full = found.slice(0, fullMatches(found));
  return parts.flatMap((part): Notice[] => {
    const asked = query.slice(part.start, part.end);
    if (part.kind === 'instrument') return part.ids.length === 0 ? [{ kind: 'instrument-not-found', asked }] : [];
    const records = isRecordPart(part) ? given.get(part) : undefined;
    if (records === undefined) return [];
    const none = records.groups.length === 0;
    if (part.kind === 'number')
      return none ? [{ kind: 'address-not-found', asked, within: records.within, last: records.last }] : [];
    if (part.kind === 'figure') {
      const exact = [...records.figures.values()].includes('exact');
      return exact ? [] : [{ kind: 'figure-not-found', asked, near: records.figures.size }];
    }
    const due = full.filter(
      ({ time }) => time === 'due' || time === 'ends' || time === 'for' || time === 'told',
    ).length;
    const spanning = full.filter(({ time }) => time === 'spans').length;
    return part.kind === 'deadline' && due === 0 && goals.length === 0
      ? [{ kind: 'nothing-due', due: part.due, agencies, spanning }]
      : [];
  });
}

/**
 * Words that stand in neither language, with known words that are spelt nearly so; else a term whose words stand nowhere together.
 */
export async function unknownWords(
  own: Reading,
  other: Reading | null,
  readers: Readers,
  found: readonly FoundPage[],
): Promise<UnknownWord[]> {
  const elsewhere = other === null ? null : new Set(other.nowhere.map(({ typed }) => typed));
  const words = own.nowhere.filter(({ typed }) => elsewhere === null || elsewhere.has(typed));
  const apart = words.length === 0 ? scattered(own, found) : [];
  if (words.length + apart.length === 0) return [];
  const [vocabulary, data, subjects] = await Promise.all([
    readers.words(own.lang),
    readers.data(),
    readers.subjects(own.lang),
  ]);
  if (words.length === 0)
    return apart.map((typed) => ({ typed, near: [], subjects: nearestSubjects(typed, subjects) }));
  const { sounds } = data.tables;
  return words.map(({ typed }) => {
    const [word, ...more] = tokenise(typed);
    const offered = word !== undefined && more.length === 0 && !vocabulary.has(word.folded);
    return {
      typed,
      near: offered ? (nearest(word.folded, vocabulary, sounds) ?? []) : [],
      subjects: nearestSubjects(typed, subjects),
    };
  });
}

/** Words of a term that seldom mean anything apart. */
const term = 3;

/**
 * A short run of words that all occur, but nowhere together: `động đất` where the documents speak of `tác động` and `đất đai`. Of words that
 * were mended nothing is said: what was typed is not what was sought.
 */
function scattered({ understanding, nowhere }: Reading, found: readonly FoundPage[]): string[] {
  if (fullMatches(found) > 0 || nowhere.length > 0) return [];
  const runs = understanding.parts.flatMap((part) => (part.kind === 'words' ? [part.slots] : []));
  return runs
    .filter((slots) => slots.length <= term && slots.flatMap((slot) => firstOf(slot)?.words ?? []).length > 1)
    .filter((slots) => slots.every((slot) => !mended.has(firstOf(slot)?.why ?? 'typed')))
    .map((slots) => slots.map(({ typed }) => typed).join(' '))
    .filter((run) =>
      found.every(
        ({ missing }) => missing.length > 0 && (missing.includes(run) || missing.some((one) => run.includes(one))),
      ),
    );
}
const firstOf = ({ alternatives: [first] }: Slot) => first;
const mended: ReadonlySet<Why> = new Set<Why>(['spelling', 'keystrokes']);
