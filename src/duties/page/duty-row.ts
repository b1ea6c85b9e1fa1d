import { type DutyItem, dueQuarters, type DutyRole, isDivided, plainSlug, rowToday } from '../index.ts';

import type { SuccessorEntry } from '../../corpus/model/registry.ts';
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
 * @param days the days on which it comes back
 * @param successors what became of the bodies: the rows of a divided one bear the name of today too
 */
export function rowData(
  item: DutyItem,
  order: number,
  days: readonly string[] = [],
  successors: readonly SuccessorEntry[] = [],
): Record<string, string | number | undefined> {
  const places = item.places.flatMap(({ annex, group }) => [annex, ...(group ? [`${annex}:${group.number}`] : [])]);
  const quarters = [
    ...dueQuarters(item.deadline, days),
    ...item.places.flatMap(({ deadline }) => dueQuarters(deadline, [])),
  ];
  const first = bodiesByRole(item)[0]?.bodies[0];
  return {
    'data-who': item.assignments
      .filter(({ role }) => role !== 'named')
      .flatMap(({ agency, role }) =>
        [agency, ...todayOf(agency, item, successors)].map((who) => `${anchorOf(who)}:${role}`),
      )
      .join(' '),
    'data-place': listed(places) ?? '',
    'data-milestone': listed(item.places.flatMap(({ milestone }) => milestone ?? [])),
    'data-quarter': listed(quarters),
    'data-first': first === undefined ? undefined : anchorOf(first),
    'data-number': item.number ?? undefined,
    'data-order': order,
  };
}

/** The names of today to which the rows of a divided body went, as options of the filter have them. */
function todayOf(agency: string, item: DutyItem, successors: readonly SuccessorEntry[]): readonly string[] {
  if (!isDivided(agency, successors)) return [];
  const rows = item.kind === 'project' ? item.places.map(({ row }) => row) : [item.id];
  return rows.flatMap((row) => {
    const step = rowToday(agency, row, successors);
    return step === null ? [] : [`today-${plainSlug(step.name.vi)}`];
  });
}

/** Words as an attribute holds them, each once. */
function listed(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : [...new Set(words)].join(' ');
}
