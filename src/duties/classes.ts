import type { AgencyRecord } from '../corpus/model/records.ts';
import type { Through } from './duty.ts';

type Member = Pick<AgencyRecord, 'id' | 'collective' | 'memberOf'>;

/** The classes of bodies and whom they reach. */
export interface Classes {
  /** The classes through which a body can be bound, nearest first; empty for a body in none. */
  readonly reaching: (agency: string) => readonly Through[];
  /** The bodies that are members of a class, classes of bodies left out. */
  readonly membersOf: (agency: string) => readonly string[];
}

/**
 * Reads the classes from the bodies by their ids.
 * A class without members of its own inside a wider class ("các bộ, ngành liên quan" among "các bộ, ngành") is open: it may
 * concern any member of the wider one, and the text does not say whom.
 */
export function classesOf(byId: ReadonlyMap<string, Member>): Classes {
  const agencies = [...byId.values()];
  const bodies = new Map<string, string[]>();
  for (const agency of agencies) {
    if (agency.collective) continue;
    for (const id of upwards(agency.id, byId)) bodies.set(id, [...(bodies.get(id) ?? []), agency.id]);
  }
  const open = agencies.filter((agency) => agency.collective && !bodies.has(agency.id) && agency.memberOf.length > 0);
  return {
    membersOf: (id) => bodies.get(id) ?? [],
    reaching: (id) => {
      if (byId.get(id)?.collective === true) return [];
      const own = upwards(id, byId);
      const concerned = open.filter((agency) => agency.memberOf.some((wider) => own.includes(wider)));
      return [
        ...own.map((agency) => ({ agency, open: false })),
        ...concerned.map((agency) => ({ agency: agency.id, open: true })),
      ];
    },
  };
}

/** Every class above a body, nearest first. */
function upwards(id: string, byId: ReadonlyMap<string, Member>): string[] {
  const found: string[] = [];
  const queue = [...(byId.get(id)?.memberOf ?? [])];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (found.includes(next)) continue;
    found.push(next);
    queue.push(...(byId.get(next)?.memberOf ?? []));
  }
  return found;
}
