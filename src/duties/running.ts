import type { Records } from '../corpus/model/records.ts';
import type { Running } from './recurrence.ts';

type Input = Pick<Records, 'documents' | 'targets'>;

/**
 * How long the standing duties of each document run: from its day of issue to the last day of the targets that its tables
 * set, or, where it has no such table, of those that its text states. A reading of the whole document, for duties that state
 * no end of their own.
 */
export function runningOf({ documents, targets }: Input): ReadonlyMap<string, Running> {
  return new Map(
    documents.map(({ id, issued }) => {
      const own = targets.filter((target) => target.document === id);
      const tabled = own.filter((target) => target.annex !== null);
      const days = (tabled.length > 0 ? tabled : own).map((target) => target.period?.to ?? null);
      const until = days.reduce<string>(
        (latest, day) => (day !== null && day > latest ? day : latest),
        `${issued.slice(0, 4)}-12-31`,
      );
      return [id, { issued, until }] as const;
    }),
  );
}
