import type { Records } from '../corpus/model/records.ts';
import type { StandingDuty } from './duty.ts';

/** The standing duties of the documents: those that some body bears. */
export function standingDuties(records: Pick<Records, 'duties'>): readonly StandingDuty[] {
  return records.duties
    .filter((duty) => duty.bearers.length > 0)
    .map((duty) => ({
      clause: duty.id,
      bearers: duty.bearers,
      recipients: duty.recipients,
      deadline: duty.when,
      scope: duty.scope,
    }));
}
