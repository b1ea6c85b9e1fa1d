import type { Draft } from '../../model/drafts.ts';

type Body = Pick<Draft<'agencies'>, 'id' | 'memberOf'>;

/** The bodies that a document knows: those that it names, and those that have a page whatever a document names. */
export type BodiesOf = (document: string) => ReadonlySet<string>;

/** Every body that bearers of a document stand for, with the bearer through which: members of classes, at any depth. */
export type MembersIn = (document: string, bearers: readonly string[]) => Map<string, string>;

/**
 * Finds the members of classes. They are members as the document itself knows them: a body that only another document names is none, so that a
 * further document moves no link of this one.
 */
export function membersWithin(agencies: readonly Body[], bodiesOf: BodiesOf): MembersIn {
  return (document, bearers) => {
    const known = bodiesOf(document);
    const own = agencies.filter(({ id }) => known.has(id));
    const found = new Map<string, string>();
    for (const bearer of bearers) found.set(bearer, bearer);
    for (let before = -1; before !== found.size; ) {
      before = found.size;
      for (const agency of own) {
        const through = agency.memberOf.find((id) => found.has(id));
        if (through !== undefined && !found.has(agency.id)) found.set(agency.id, found.get(through) ?? through);
      }
    }
    return found;
  };
}
