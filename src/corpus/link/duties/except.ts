import type { RecordDrafts } from '../../model/drafts.ts';
import type { MembersIn } from './members.ts';
import type { Order } from './order.ts';

/**
 * The members of a class that an order leaves out: of "the others" those that have a row of their own in the annexes of the document,
 * and the body of the territory with which the order is carried out (`… chủ động liên kết với thành phố X` does not bind X itself).
 */
export function exceptOf(
  order: Pick<Order, 'bearers' | 'others'>,
  words: string,
  document: string,
  { agencies, tasks, targets, projects, places }: RecordDrafts,
  membersIn: MembersIn,
): string[] {
  const found = new Set<string>();
  const classes = order.bearers.filter((id) => agencies.some((agency) => agency.id === id && agency.collective));
  if (order.others.length > 0) {
    const rows = [
      ...tasks
        .filter((task) => task.document === document)
        .flatMap(({ lead, coordinating }) => [...lead, ...coordinating]),
      ...targets.filter((target) => target.document === document).flatMap(({ monitors }) => monitors),
      ...projects
        .filter((project) => project.document === document)
        .flatMap(({ listings }) =>
          listings.flatMap(({ supervisors }) => supervisors.flatMap(({ agency }) => agency ?? [])),
        ),
    ];
    const single = new Set(agencies.filter(({ collective }) => !collective).map(({ id }) => id));
    for (const id of rows) if (single.has(id)) found.add(id);
  }
  const bound = membersIn(document, classes);
  const names = new Map(places.map(({ id, name }) => [id, name.vi]));
  const lower = words.toLocaleLowerCase('vi');
  for (const { id, territory, collective } of agencies) {
    const name = names.get(territory)?.toLocaleLowerCase('vi');
    if (!collective && bound.has(id) && name !== undefined && lower.includes(`với ${name}`)) found.add(id);
  }
  return [...found].sort();
}
