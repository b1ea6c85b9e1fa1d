import type { FigureEntry, ResultWords } from '../../corpus/model/result.ts';
import { fault, type Fault } from '../fault.ts';
import { endsWithWord, findWords, type Place } from './passage.ts';
import { countedYears, governing, samePeriodAs, timesIn, yearsIn, type QuotedYears } from './quoted-time.ts';

type Period = FigureEntry['period'];

/**
 * The quotation names no other time than the period of the figure: no other part of a year, no other year, not several years for one.
 * @param place where the figure stands; `null` where it does not
 */
export function timeFaults({ period }: FigureEntry, passage: string, place: Place | null, words: ResultWords): Fault[] {
  const lower = passage.toLowerCase();
  const times = timesIn(passage, words);
  const years = yearsIn(passage, words);
  const of = place ?? { at: passage.length, end: passage.length };
  const time = governing(times, passage, of, words);
  const year = governing(years, passage, of, words);
  const said: string[] = [];
  if (time !== null && !samePeriodAs(time, period)) said.push(time.text);
  if (year !== null) {
    const reached = endsWithWord(lower.slice(0, year.at), words.quoted.through);
    if (!fitsYears(year, period, reached)) said.push(year.text);
  }
  const [relative] = findWords(lower, words.quoted.relative).filter(
    ({ at }) => !endsWithWord(lower.slice(0, at), words.quoted.base) && (place === null || at < place.at),
  );
  if (relative !== undefined) said.push(relative.text);
  const counted = countedYears(passage, words);
  const span = Number(period.to.slice(0, 4)) - Number(period.from.slice(0, 4)) + 1;
  if (counted !== null && counted.count > 1 && counted.count !== span) said.push(counted.text);
  const [summed] = findWords(lower, words.summed);
  const fromJanuary = times.length > 0 || findWords(lower, words.fromJanuary).length > 0 || span > 1;
  if (summed !== undefined && !fromJanuary) said.push(summed.text);
  return said.length === 0
    ? []
    : [
        fault(
          'quote-of-another-time',
          ['period'],
          `period ${period.from} to ${period.to}, the quotation speaks of ${said.join(', ')}`,
          'Write the period that the passage states, or quote the passage that states this one.',
        ),
      ];
}

/** A span of years is that of the period; one year is the year of the period, or the last of several where the passage says “until”. */
function fitsYears({ first, last }: QuotedYears, { from, to }: Period, reached: boolean): boolean {
  const [start, end] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return last === end && (first === start || (first === last && reached));
}
