import type { FigureEntry, Measure, ResultWords } from '../../corpus/model/result.ts';
import { fault, type Fault } from '../fault.ts';
import { clauseAround, endsWithWord, findWords, findWordsApart, parted, type Place } from './passage.ts';
import type { PrintedFigure } from './figure.ts';

/** What a passage says of a figure of it: that something changed by it, that it arrives at it, or neither. */
type Claim = 'change' | 'level' | 'bare';

/** What a record says of itself: its title with those above it, and its unit, in both languages and in lower case. */
export interface RecordWords {
  readonly text: string;
  /** Whether it plans a rate of growth, an index or an average. */
  readonly measure: Measure | null;
}

/**
 * What the words around a figure say that it is, against what the entry says: a change told as a level, an index told as growth, the average
 * of several years told as one, the figure of a plan.
 */
export function claimFaults(
  { figure, differs, kind }: FigureEntry,
  passage: string,
  found: PrintedFigure,
  record: RecordWords,
  words: ResultWords,
): Fault[] {
  if (figure === undefined) return [];
  const faults: Fault[] = [];
  const plan = planTold(passage, found, words);
  if (plan !== null)
    faults.push(
      fault(
        'planned-is-no-result',
        ['quote'],
        `quotation that says “${plan}” of the figure: what is planned, and no result`,
        'Quote the passage that says what came, or leave the entry out.',
      ),
    );
  if (differs !== null) return faults;
  const claim = claimOf(passage, found, words);
  const wrong = measureFault(figure.measure, figure.value ?? figure.min ?? 0, claim, passage, found, record, words);
  if (wrong !== null) faults.push(wrong);
  const average = averageIn(passage, found, words);
  const own = findWords(record.text, words.averages.words).length > 0;
  if (average !== null && figure.measure !== 'average-growth' && !own && kind !== 'reported')
    faults.push(
      fault(
        'average-told-as-one',
        ['figure'],
        `figure of one time, the quotation says “${average}”`,
        'Write measure: average-growth for a rate; of anything else quote the figure of the period itself, or say under differs what it is.',
      ),
    );
  if (figure.measure === 'average-growth' && findWords(passage.toLowerCase(), words.averages.words).length === 0)
    faults.push(
      fault(
        'measure-does-not-fit',
        ['figure', 'measure'],
        'measure average-growth, the quotation says of no average',
        'Quote the word that says it (“bình quân”, “mỗi năm”, “/năm”), or write measure: growth.',
      ),
    );
  return faults;
}

function measureFault(
  measure: Measure | null,
  value: number,
  claim: Claim,
  passage: string,
  found: PrintedFigure,
  record: RecordWords,
  words: ResultWords,
): Fault | null {
  const lower = passage.toLowerCase();
  const compared = startsWithWord(lower.slice(found.whole), words.shares.base);
  const named = findWords(lower, words.indices).length > 0;
  if (measure === null) {
    const planned = findWords(record.text, [...words.fall, ...words.rise]).length > 0;
    return claim !== 'change' || planned
      ? null
      : fault(
          'change-told-as-level',
          ['figure', 'value'],
          `figure ${value}, in the quotation by how much something changed`,
          'Quote the figure that it reached; of a rate write measure: growth.',
        );
  }
  if (measure === 'index')
    return claim !== 'change' && (named || compared || record.measure === 'index') && value >= words.indexFrom
      ? null
      : fault(
          'measure-does-not-fit',
          ['figure', 'measure'],
          `measure index of ${value}, the quotation says of ${claim === 'change' ? 'a change' : 'no index'}`,
          'Write measure: growth for a rate of change; of an index quote the words that name it or the time that is 100.',
        );
  const ambiguous = named || compared || record.measure === 'index' || value >= words.indexFrom;
  if (claim === 'change' && !(named && value >= words.indexFrom)) return null;
  if ((claim !== 'change' && !ambiguous) || found.isShare) return null;
  return fault(
    'index-told-as-growth',
    ['figure', 'measure'],
    `measure ${measure} of ${value}, the quotation does not say that something rose or fell by it`,
    'An index (the time before = 100) is written with measure: index; of growth quote the word that says it (“tăng”).',
  );
}

/** What the last word of change before a figure, within its clause, says of it. */
function claimOf(passage: string, place: PrintedFigure, words: ResultWords): Claim {
  const { before } = clauseAround(passage, place);
  const lower = before.toLowerCase();
  const last = findWords(lower, [...words.changes, ...words.rise, ...words.fall]).at(-1);
  if (last === undefined) return isExcess(lower, passage.slice(place.whole).toLowerCase(), words) ? 'change' : 'bare';
  if (words.changes.includes(last.text)) return 'change';
  // The word between the ends of a range is no word of arrival.
  const between = lower.slice(last.end).replace(place.comparator === 'range' ? /\d[\d.,]*\s*%?\s*\S+\s*$/u : /$^/u, '');
  return findWords(between, words.arrives).length > 0 ? 'level' : 'change';
}

/** “hơn 500 tỷ so với cùng kỳ”: by so much more than at another time. */
function isExcess(before: string, after: string, { comparators, shares }: ResultWords): boolean {
  return endsWithWord(before, [...comparators['>'], ...comparators['<']]) && startsWithWord(after, shares.base);
}

/** The word that makes a figure an average, within its clause; `null` where none does. */
function averageIn(passage: string, place: Place, { averages }: ResultWords): string | null {
  const { before, after } = clauseAround(passage, place);
  const clause = `${before}${passage.slice(place.at, place.end)}${after}`.toLowerCase();
  return findWordsApart(clause, averages.words, averages.names)[0]?.text ?? null;
}

/** The word that makes a figure one of a plan; `null` where the passage only compares with a plan, or names none. */
function planTold(passage: string, place: Place, { plans }: ResultWords): string | null {
  const lower = passage.toLowerCase();
  const clause = clauseAround(lower, place);
  for (const word of findWordsApart(lower, plans.words, plans.names)) {
    const lead = lower.slice(0, word.at);
    const held = endsWithWord(lead, plans.held) || /%\s*(?:của|of|of the)?\s*$/u.test(lead);
    if (word.at >= place.end) {
      if (!held && word.at < place.end + clause.after.length) return word.text;
      continue;
    }
    const between = lower.slice(word.end, place.at);
    const apart = parted(between);
    const told = findWords(apart ? clause.before : between, apart ? plans.actual : plans.between).length > 0;
    if (held ? !apart && !told : !(apart && told)) return word.text;
  }
  return null;
}

function startsWithWord(text: string, words: readonly string[]): boolean {
  return findWords(text.trimStart(), words)[0]?.at === 0;
}
