import type { Records } from '../corpus/model/records.ts';
import type { StandingDuty } from './duty.ts';

/** The orders of the standing clauses that some body bears, in the order of the documents. */
export function standingDuties(records: Pick<Records, 'duties'>): readonly StandingDuty[] {
  return records.duties.filter((duty) => bearersOf(duty).length > 0);
}

/** Every body and class that bears an order. */
export function bearersOf({ bearers }: Pick<StandingDuty, 'bearers'>): string[] {
  return [...bearers.agencies, ...bearers.classes, ...bearers.byRow.map(({ agency }) => agency)];
}
