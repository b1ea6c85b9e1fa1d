import type { PlaceEntry } from '../../corpus/model/registry.ts';
import type { ResultWords } from '../../corpus/model/result.ts';
import { fault, type Fault } from '../fault.ts';
import { clauseAround, endsWithWord, findWords, type Place } from './passage.ts';

/** Territories that a passage may name: those that an entry speaks of, and all others. */
export interface Grounds {
  readonly own: readonly string[];
  readonly other: readonly string[];
}

/** The names of territories, in lower case: those of some of them, and of all others that are no part of a name of those. */
export function groundsOf(own: readonly string[], territories: ReadonlyMap<string, PlaceEntry>): Grounds {
  const names = (entry: PlaceEntry) =>
    [entry.vi, entry.en, ...entry.variants].flatMap((name) => name?.normalize('NFC').toLowerCase() ?? []);
  const mine = own.flatMap((id) => {
    const entry = territories.get(id);
    return entry === undefined ? [] : names(entry);
  });
  const others = [...territories.values()].filter(({ id }) => !own.includes(id)).flatMap(names);
  return { own: mine, other: others.filter((name) => !mine.includes(name)) };
}

/** The passage speaks of another territory, or of the opposite thing, than the record. */
export function subjectFaults(
  passage: string,
  place: Place,
  record: string,
  grounds: Grounds,
  words: ResultWords,
): Fault[] {
  const elsewhere = elsewhereIn(passage, place, record, grounds, words);
  const lower = passage.toLowerCase();
  const has = (text: string, names: readonly string[]) => findWords(text, names).length > 0;
  const thing = words.opposites
    .flatMap(([one, two]) => [[one, two] as const, [two, one] as const])
    .find(([own, other]) => has(record, own) && !has(record, other) && has(lower, other) && !has(lower, own));
  return [
    ...(elsewhere === null
      ? []
      : [
          fault(
            'quote-of-another-territory',
            ['quote'],
            `quotation that says the figure of “${elsewhere}”`,
            'Quote the passage that speaks of the territory of the record, or say under differs what it is.',
          ),
        ]),
    ...(thing === undefined
      ? []
      : [
          fault(
            'quote-of-another-thing',
            ['quote'],
            `quotation that says “${findWords(lower, thing[1])[0]?.text}”, the record says “${findWords(record, thing[0])[0]?.text}”`,
            'Quote the passage that speaks of what the record plans, or say under differs what it is.',
          ),
        ]),
  ];
}

/** The territory that a figure is of, where that is another than the record's: the last one named before it. */
function elsewhereIn(
  passage: string,
  place: Place,
  record: string,
  grounds: Grounds,
  words: ResultWords,
): string | null {
  const lower = passage.toLowerCase();
  const before = lower.slice(0, place.at);
  const clause = place.at - clauseAround(lower, place).before.length;
  const compared = (at: number) => endsWithWord(lower.slice(0, at), words.quoted.base);
  const places = findWords(before, [...grounds.own, ...grounds.other]).filter(({ at }) => !compared(at));
  const wider = findWords(before, words.wider).filter(({ at }) => at >= clause && !compared(at));
  const last = [...places, ...wider].toSorted((a, b) => a.at - b.at).at(-1);
  return last === undefined || grounds.own.includes(last.text) || record.includes(last.text) ? null : last.text;
}
