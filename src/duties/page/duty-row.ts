import { type DutyItem, dueQuarter, type DutyRole } from '../index.ts';
import { actingRoles } from './duty-words.ts';
import { anchorOf } from '../../corpus/naming/id.ts';

/** The bodies that have something to do with an item, under their roles in the order of an official's page. */
export function bodiesByRole(
  item: DutyItem,
): readonly { readonly role: (typeof actingRoles)[number]; readonly bodies: readonly string[] }[] {
  const of = (role: DutyRole) => item.assignments.filter((one) => one.role === role).map(({ agency }) => agency);
  return actingRoles.map((role) => ({ role, bodies: of(role) })).filter(({ bodies }) => bodies.length > 0);
}

/**
 * What the filters and orders of the list of all duties read of a row.
 * @param order the item's place in the order of due dates
 */
export function rowData(item: DutyItem, order: number): Record<string, string | number | undefined> {
  const places = item.places.flatMap(({ annex, group }) => [annex, ...(group ? [`${annex}:${group.number}`] : [])]);
  const quarters = [item, ...item.places].flatMap(({ deadline }) => dueQuarter(deadline) ?? []);
  const first = bodiesByRole(item)[0]?.bodies[0];
  return {
    'data-who': item.assignments
      .filter(({ role }) => role !== 'named')
      .map(({ agency, role }) => `${anchorOf(agency)}:${role}`)
      .join(' '),
    'data-place': listed(places) ?? '',
    'data-milestone': listed(item.places.flatMap(({ milestone }) => milestone ?? [])),
    'data-quarter': listed(quarters),
    'data-first': first === undefined ? undefined : anchorOf(first),
    'data-number': item.number ?? undefined,
    'data-order': order,
  };
}

/** Words as an attribute holds them, each once. */
function listed(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : [...new Set(words)].join(' ');
}
