import type { Duty, DutyRole } from './duty.ts';

/** The other bodies that an official has to know of beside a duty. */
export interface Partners {
  /** Who leads the task, where the body does not lead it itself. */
  readonly leads: readonly string[];
  /** Who coordinates the task. */
  readonly coordinating: readonly string[];
  /** Who else monitors the target or supervises the project. */
  readonly also: readonly string[];
}

/** The bodies that share a duty with a body, by what they do in it. */
export function partnersOf({ item, role }: Duty, agency: string): Partners {
  const others = (wanted: DutyRole) =>
    item.assignments.filter((one) => one.role === wanted && one.agency !== agency).map((one) => one.agency);
  return {
    leads: item.kind === 'task' && role !== 'leads' ? others('leads') : [],
    coordinating: item.kind === 'task' ? others('coordinates') : [],
    also: role === 'monitors' || role === 'supervises' ? others(role) : [],
  };
}
