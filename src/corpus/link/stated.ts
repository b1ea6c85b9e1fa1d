import type { Draft } from '../model/drafts.ts';
import type { LinkDraft } from './draft.ts';

/** What stated links are read from. */
export interface StatedInput {
  readonly provisions: readonly Draft<'provisions'>[];
  readonly tasks: readonly Draft<'tasks'>[];
  readonly targets: readonly Draft<'targets'>[];
  readonly projects: readonly Draft<'projects'>[];
  /** Further texts with what they name: titles of tasks, targets and rows. */
  readonly named: ReadonlyMap<string, { readonly references: readonly string[]; readonly mentions: readonly string[] }>;
}

/**
 * The links that the source states: who leads, coordinates, monitors, supervises, receives a report; what is cited and named.
 * Bodies point to the record they act on; texts point to what they name.
 */
export function statedLinks({ provisions, tasks, targets, projects, named }: StatedInput): LinkDraft[] {
  const links = new Map<string, LinkDraft>();
  const add = (type: LinkDraft['type'], from: string, to: string) => {
    const key = `${type} ${from} ${to}`;
    if (from !== to && !links.has(key))
      links.set(key, { from, to, type, basis: 'stated', score: null, evidence: null });
  };
  for (const task of tasks) {
    for (const agency of task.lead) add('leads', agency, task.id);
    for (const agency of task.coordinating) add('coordinates', agency, task.id);
    for (const agency of task.monitors) add('monitors', agency, task.id);
    for (const agency of [...task.reportsTo, ...task.submittedTo]) add('reportsTo', task.id, agency);
  }
  for (const target of targets) for (const agency of target.monitors) add('monitors', agency, target.id);
  for (const project of projects) {
    for (const listing of project.listings) {
      for (const supervisor of listing.supervisors)
        if (supervisor.agency !== null && supervisor.basis === 'stated')
          add('supervises', supervisor.agency, project.id);
    }
  }
  for (const provision of provisions) {
    for (const reference of provision.references) add('cites', provision.id, reference);
    for (const mention of provision.mentions) add('mentions', provision.id, mention);
  }
  for (const [id, { references, mentions }] of named) {
    for (const reference of references) add('cites', id, reference);
    for (const mention of mentions) add('mentions', id, mention);
  }
  return [...links.values()];
}
