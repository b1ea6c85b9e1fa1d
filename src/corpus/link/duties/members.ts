import type { Draft } from '../../model/drafts.ts';

/** Every body that bearers stand for, with the bearer through which: members of classes, at any depth. */
export function membersOf(
  bearers: readonly string[],
  agencies: readonly Pick<Draft<'agencies'>, 'id' | 'memberOf'>[],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const bearer of bearers) found.set(bearer, bearer);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const agency of agencies) {
      const through = agency.memberOf.find((id) => found.has(id));
      if (through !== undefined && !found.has(agency.id)) found.set(agency.id, found.get(through) ?? through);
    }
  }
  return found;
}
