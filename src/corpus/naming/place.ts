import type { PlaceWord } from '../model/words.ts';
import { isUnder } from './id.ts';
import { numberIn, wordOf, type FindPlace, type PlaceFacts } from './place-facts.ts';

/** One step on the way down to a place, as a citation names it. */
export interface PlaceStep {
  readonly id: string;
  readonly word: PlaceWord;
  /** The printed number without its punctuation: `II`, `2.11`, `đ`; `null` for what has none. */
  readonly number: string | null;
  /** Whether the print itself puts a word before the number: `Điều 1.`, `Mục 2`. */
  readonly worded: boolean;
  /** Which among its siblings it is where it has no number. */
  readonly ordinal: number | null;
  /** How often the number stood there before, itself counted. */
  readonly repetition: number;
}

/** A place of a document: the steps on the way down, the outermost first; at least one. */
export interface PlacePath {
  readonly id: string;
  readonly document: string;
  readonly steps: readonly [PlaceStep, ...PlaceStep[]];
  /** Id of the annex that it is or stands in, `null` outside annexes. */
  readonly annex: string | null;
}

/**
 * Where a record stands. A step counts where the id is built on it: articles are numbered through all chapters and rows often through
 * all groups, and then nobody cites the chapter or group.
 * @returns `null` for what is no place of a document: bodies, projects, documents themselves
 */
export function placeOf(id: string, find: FindPlace): PlacePath | null {
  const own = find(id);
  if (own === undefined) return null;
  let steps: [PlaceStep, ...PlaceStep[]] = [stepOf(own, find)];
  let annex = own.kind === 'annex' ? own.id : null;
  for (let at = above(own, find); at !== undefined; at = above(at, find)) {
    if (at.kind === 'annex') annex = at.id;
    if (isUnder(id, at.id)) steps = [stepOf(at, find), ...steps];
  }
  return { id, document: own.document, steps, annex };
}

function above({ parent }: PlaceFacts, find: FindPlace): PlaceFacts | undefined {
  return parent === null ? undefined : find(parent);
}

function stepOf(facts: PlaceFacts, find: FindPlace): PlaceStep {
  const number = numberIn(facts.label);
  return {
    id: facts.id,
    word: wordOf(facts.kind, number !== null, above(facts, find)?.kind ?? null),
    number,
    worded: number !== null && /\p{L}{2,}.*\s/u.test(facts.label ?? ''),
    ordinal: facts.ordinal,
    repetition: facts.repetition,
  };
}

/**
 * The steps that a name tells: not those whose number the one below repeats (of clause 1 and clause 1.2 the second says all), and not
 * the lines of a head or signature, which are cited as the whole.
 */
export function toldSteps({ steps }: PlacePath): readonly PlaceStep[] {
  return steps.filter((step, index) => {
    const [before, below] = [steps[index - 1], steps[index + 1]];
    if (before?.word === step.word && step.number === null && step.ordinal === null) return false;
    return step.repetition > 1 || step.number === null || !below?.number?.startsWith(`${step.number}.`);
  });
}
