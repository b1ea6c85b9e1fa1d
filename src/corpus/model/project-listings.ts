import type { Listing } from './records.ts';
import type { Money } from './values.ts';

/** How a body of a row is known, the best-founded first. */
const bases: readonly Listing['supervisors'][number]['basis'][] = ['stated', 'corroborated', 'unresolved'];

/**
 * The bodies of a project from all rows that list it, one entry a body with the best basis that a row gives it: a stated one settles what
 * another row left open. That a row names no body counts only where no row names one.
 */
export function projectSupervisors(listings: readonly Listing[]): Listing['supervisors'] {
  const all = listings
    .flatMap(({ supervisors }) => supervisors)
    .toSorted((a, b) => bases.indexOf(a.basis) - bases.indexOf(b.basis));
  const once = all.filter(({ agency }, index) => all.findIndex((other) => other.agency === agency) === index);
  return once.filter(({ agency }) => agency !== null || once.length === 1);
}

/** The total investments that the rows of a project print, each amount once: rows can differ, and none is chosen over another. */
export function projectInvestments(listings: readonly Listing[]): Money[] {
  return [
    ...new Map(
      listings.flatMap(({ totalInvestment: money }) => (money === null ? [] : [[money.amount, money] as const])),
    ).values(),
  ];
}
