import type { CorpusFacts } from '../corpus/model/site.ts';
import type { DutyItem } from './duty.ts';
import type { Running } from './recurrence.ts';

const yearOf = (day: string): number => Number(day.slice(0, 4));
const spanOf = (days: readonly string[]) => {
  const years = days.map(yearOf);
  return { first: Math.min(...years), last: Math.max(...years) };
};

/**
 * The years that a corpus speaks of: those in which its documents were issued, and those from the first of these, or
 * of the deadlines, to the last deadline or the last day on which a standing duty runs.
 * @throws {RangeError} where there is no document
 */
export function corpusFacts(
  running: ReadonlyMap<string, Running>,
  items: readonly Pick<DutyItem, 'deadline'>[],
): Omit<CorpusFacts, 'territory'> {
  if (running.size === 0) throw new RangeError('Unexpected corpus without a document, expected one in seeds/');
  const issued = [...running.values()].map((span) => span.issued);
  const ends = [...running.values()].map(({ until }) => until);
  const deadlines = items.flatMap(({ deadline }) => deadline?.to ?? []);
  return { documents: running.size, issued: spanOf(issued), due: spanOf([...issued, ...ends, ...deadlines]) };
}
