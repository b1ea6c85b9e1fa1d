import type { Duty, DutyItem, DutyRole } from './duty.ts';

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
  const order = item.kind === 'standing';
  return {
    leads: role === 'leads' ? [] : item.kind === 'task' ? others('leads') : order ? bearing(item, role, agency) : [],
    coordinating: item.kind === 'task' || order ? others('coordinates') : [],
    also: !order && (role === 'monitors' || role === 'supervises') ? others(role) : [],
  };
}

/** Who bears an order that a body only coordinates, or the receiver of it. */
function bearing(item: DutyItem, role: DutyRole, agency: string): string[] {
  if (role !== 'coordinates' && role !== 'receives') return [];
  return item.assignments
    .filter((one) => one.role !== 'coordinates' && one.role !== 'receives' && one.agency !== agency)
    .map((one) => one.agency);
}
