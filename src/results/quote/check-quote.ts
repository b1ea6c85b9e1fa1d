import type { PlaceEntry } from '../../corpus/model/registry.ts';
import type { FigureEntry, ResultWords } from '../../corpus/model/result.ts';
import type { UnitTable } from '../../corpus/values/index.ts';
import { fault, type Fault } from '../fault.ts';
import { claimFaults, type RecordWords } from './check-claim.ts';
import { subjectFaults, type Grounds } from './check-subject.ts';
import { timeFaults } from './check-time.ts';
import { findFigure, numbersOf, type PrintedFigure } from './figure.ts';
import { clauseAround, endsWithWord, findWords, passageOf } from './passage.ts';

/** What a quotation is held against besides its entry. */
export interface QuoteContext {
  readonly units: UnitTable;
  readonly words: ResultWords;
  readonly territories: ReadonlyMap<string, PlaceEntry>;
}

/**
 * What a quotation says that an entry with a figure does not: another figure, another side, another time, ground or thing, that it is an
 * estimate or a plan.
 */
export function quoteFaults(
  entry: FigureEntry,
  record: RecordWords,
  grounds: Grounds,
  context: Pick<QuoteContext, 'units' | 'words'>,
): Fault[] {
  const { figure, quote, rank } = entry;
  if (quote === null) return [];
  const { units, words } = context;
  const passage = passageOf(quote);
  const numbers = figure === undefined ? [] : numbersOf(entry);
  const found = numbers.map((value) => ({ value, at: findFigure(quote, value, figure?.unit ?? '', units, words) }));
  const first = found.find(({ at }) => at !== null)?.at ?? null;
  const faults = [
    ...found.flatMap(({ value, at }) => (figure === undefined ? [] : printedFaults(value, at, figure, units))),
    ...(rank === undefined ? [] : rankFaults(rank, passage, words)),
    ...(first === null
      ? []
      : [
          ...deniedFaults(passage, first, words),
          ...claimFaults(entry, passage, first, record, words),
          ...(entry.differs === null ? subjectFaults(passage, first, record.text, grounds, words) : []),
        ]),
    ...timeFaults(entry, passage, first, words),
    ...firmnessFaults(entry, passage, words),
  ];
  // A passage may say the same in two ways.
  return faults.filter(({ code }, index) => faults.findIndex((other) => other.code === code) === index);
}

/** The quotation states the figure itself, its side (“over”) and, of a rate, whether it falls. */
function printedFaults(
  value: number,
  found: PrintedFigure | null,
  { unit, comparator, measure }: NonNullable<FigureEntry['figure']>,
  units: UnitTable,
): Fault[] {
  if (found === null)
    return [
      fault(
        'quote-without-figure',
        ['quote'],
        `quotation without ${value} ${unit}, expected the figure in it`,
        'Quote the passage that states the figure, or correct the figure.',
      ),
    ];
  const faults: Fault[] = [];
  if (found.comparator !== comparator)
    faults.push(
      fault(
        'comparator-does-not-fit',
        ['figure'],
        `comparator ${comparator}, the quotation says ${found.comparator}`,
        'Write > for “trên, hơn”, < for “gần, dưới”, ≈ for “khoảng”, else nothing; or quote the word that says it.',
      ),
    );
  if (measure !== null && measure !== 'index' && found.falls !== value < 0)
    faults.push(
      fault(
        'sign-does-not-fit',
        ['figure', 'value'],
        `rate ${value}, the quotation says that it ${found.falls ? 'falls' : 'rises'}`,
        'Write a rate that falls with a minus.',
      ),
    );
  if (units.find(unit)?.kind === 'percent' && (measure === 'index' ? found.isOfPlan : found.isShare))
    faults.push(
      fault(
        'other-figure',
        ['figure', 'value'],
        `figure ${value} ${unit}, in the quotation a share of the plan or of another year`,
        'Quote the figure itself: what share of the plan or of the year before it is says another thing.',
      ),
    );
  return faults;
}

/** The passage says that the figure was not reached, in other words than those of a side (“chưa đạt”). */
function deniedFaults(passage: string, place: PrintedFigure, { comparators, denied }: ResultWords): Fault[] {
  const before = clauseAround(passage, place).before.toLowerCase().trimEnd();
  const sides = findWords(before, [...comparators['>'], ...comparators['<'], ...comparators['≈']]);
  const [word] = findWords(before, denied).filter(({ at }) => sides.every((side) => at < side.at || at >= side.end));
  return word === undefined
    ? []
    : [
        fault(
          'quote-denies',
          ['quote'],
          `quotation that says “${word.text}” before the figure`,
          'Quote the passage that says what came.',
        ),
      ];
}

/** The place stands in the quotation as one: “thứ 5”, “2nd”, “5/63”, or first in words. */
function rankFaults({ place, of }: NonNullable<FigureEntry['rank']>, passage: string, words: ResultWords): Fault[] {
  const faults: Fault[] = [];
  const lower = passage.toLowerCase();
  const digits = new RegExp(`(?<![\\d.,/])${place}(?![.,]?\\d)`, 'gu');
  const placed = [...lower.matchAll(digits)].some(({ index, 0: text }) => {
    const rest = lower.slice(index + text.length);
    const behind = findWords(rest, words.ordinals.behind)[0]?.at === 0;
    return (
      behind ||
      new RegExp(`^\\s?/\\s?${of}(?!\\d)`, 'u').test(rest) ||
      endsWithWord(lower.slice(0, index), words.ranked)
    );
  });
  if (!placed && !(place === 1 && findWords(lower, words.first).length > 0))
    faults.push(
      fault(
        'quote-without-figure',
        ['quote'],
        `quotation without the place ${place}`,
        'Quote the passage that states it (“thứ 5”, “5th”, “5/63”).',
      ),
    );
  if (place > of)
    faults.push(fault('rank-does-not-fit', ['rank', 'place'], `place ${place} of ${of}`, 'Correct one of the two.'));
  return faults;
}

/** What the source calls an estimate or expects is not final; what it hopes for is no result at all. */
function firmnessFaults({ status, kind }: FigureEntry, passage: string, words: ResultWords): Fault[] {
  if (kind === 'reported') return [];
  const lower = passage.toLowerCase();
  const [planned] = findWords(lower, words.planned);
  if (planned !== undefined)
    return [
      fault(
        'planned-is-no-result',
        ['quote'],
        `quotation that says “${planned.text}”: a figure that is planned or hoped for, and no result`,
        'Quote the passage that says what came, or leave the entry out.',
      ),
    ];
  if (status === 'announced') return [];
  const [word] = findWords(lower, status === 'final' ? [...words.estimated, ...words.expected] : words.expected);
  return word === undefined
    ? []
    : [
        fault(
          'status-does-not-fit',
          ['status'],
          `status ${status}, the quotation says “${word.text}”`,
          'Write estimate or preliminary; of what is only expected, announced.',
        ),
      ];
}
