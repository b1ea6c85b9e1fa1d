import type { DatedEntry, FigureEntry, ResultWords } from '../corpus/model/result.ts';
import type { UnitTable } from '../corpus/values/index.ts';
import { fault, type Fault } from './fault.ts';
import { findFigure, numbersOf } from './figure.ts';
import { samePeriodAs, timesIn, yearsIn } from './quoted-time.ts';

interface QuoteContext {
  readonly units: UnitTable;
  readonly words: ResultWords;
}

/** What a quotation says that an entry with a figure does not: another figure, another side, another time, that it is an estimate. */
export function quoteFaults(entry: FigureEntry, context: QuoteContext): Fault[] {
  const { figure, quote } = entry;
  if (quote === null) return [];
  return [
    ...(figure === undefined ? [] : numbersOf(entry).flatMap((value) => figureInQuote(quote, value, figure, context))),
    ...timeFaults(entry, quote, context),
    ...firmnessFaults(entry, quote, context),
  ];
}

/** What a quotation says of the day of an event or instrument that its entry does not. */
export function quotedDateFaults({ date, quote, precision }: DatedEntry, { words }: QuoteContext): Fault[] {
  if (quote === null || precision !== 'exact') return [];
  const days = [...quote.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu)].map(
    ([, day = '', month = '', year = '']) => [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
  const years = yearsIn(quote, words);
  const fits =
    (days.length === 0 || days.some((day) => day.startsWith(date))) &&
    (years.length === 0 || years.includes(date.slice(0, 4)));
  return fits
    ? []
    : [
        fault(
          'quote-of-another-time',
          ['date'],
          `date ${date}, the quotation speaks of ${[...days, ...years].join(', ')}`,
          'Write the date that the passage states, or quote the passage that states this one.',
        ),
      ];
}

/** The quotation states the figure itself, its side (“over”) and, of a rate, whether it falls. */
function figureInQuote(
  quote: string,
  value: number,
  { unit, comparator, measure }: NonNullable<FigureEntry['figure']>,
  { units, words }: QuoteContext,
): Fault[] {
  const found = findFigure(quote, value, unit, units, words);
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
  if (measure !== null && found.falls !== value < 0)
    faults.push(
      fault(
        'sign-does-not-fit',
        ['figure', 'value'],
        `rate ${value}, the quotation says that it ${found.falls ? 'falls' : 'rises'}`,
        'Write a rate that falls with a minus.',
      ),
    );
  if (units.find(unit)?.kind === 'percent' && found.isShare)
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

/** The quotation names no other time than the period of the figure. */
function timeFaults({ period }: FigureEntry, quote: string, { words }: QuoteContext): Fault[] {
  const named = timesIn(quote, words);
  const years = yearsIn(quote, words);
  const within =
    ({ from, to }: { readonly from: string; readonly to: string }) =>
    (year: string) =>
      year >= from.slice(0, 4) && year <= to.slice(0, 4);
  const fits =
    (named.length === 0 || named.some((time) => samePeriodAs(time, period))) &&
    (years.length === 0 || years.some(within(period)));
  return fits
    ? []
    : [
        fault(
          'quote-of-another-time',
          ['period'],
          `period ${period.from} to ${period.to}, the quotation speaks of ${[...named.map(({ text }) => text), ...years].join(', ')}`,
          'Write the period that the passage states, or quote the passage that states this one.',
        ),
      ];
}

/** What the source calls an estimate or expects is not final; what it plans is no result at all. */
function firmnessFaults({ status, kind }: FigureEntry, quote: string, { words }: QuoteContext): Fault[] {
  if (kind === 'reported') return [];
  const lower = quote.normalize('NFC').toLowerCase();
  const says = (one: string) => new RegExp(`(?<![\\p{L}\\p{M}])${one}(?![\\p{L}\\p{M}])`, 'u').test(lower);
  const planned = words.planned.find(says);
  if (planned !== undefined)
    return [
      fault(
        'planned-is-no-result',
        ['quote'],
        `quotation that says “${planned}”: a figure that is planned or hoped for, and no result`,
        'Quote the passage that says what came, or leave the entry out.',
      ),
    ];
  const word = status === 'final' ? words.estimated.find(says) : undefined;
  return word === undefined
    ? []
    : [
        fault(
          'status-does-not-fit',
          ['status'],
          `status final, the quotation says “${word}”`,
          'Write estimate or preliminary; of what is only expected, announced.',
        ),
      ];
}
