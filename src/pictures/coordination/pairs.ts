import type { AgencyRecord, TaskRecord } from '../../corpus/model/records.ts';

/** Who leads and who coordinates, over one set of tasks. */
export interface Pairs {
  readonly leads: readonly { readonly agency: AgencyRecord; readonly tasks: number }[];
  readonly coordinating: readonly { readonly agency: AgencyRecord; readonly tasks: number }[];
  /** Tasks on which the one leads (column) and the other coordinates (row), row by row. */
  readonly cells: readonly (readonly number[])[];
  /** Tasks without a coordinating body. */
  readonly alone: number;
}

/** Bodies in the order of how many tasks they have, the busiest first; of equal ones the order of the registry holds. */
export function pairsOf(tasks: readonly TaskRecord[], agencies: readonly AgencyRecord[]): Pairs {
  const count = (ids: (task: TaskRecord) => readonly string[]) =>
    agencies
      .map((agency) => ({ agency, tasks: tasks.filter((task) => ids(task).includes(agency.id)).length }))
      .filter((entry) => entry.tasks > 0)
      .toSorted((a, b) => b.tasks - a.tasks);
  const leads = count((task) => task.lead);
  const coordinating = count((task) => task.coordinating);
  return {
    leads,
    coordinating,
    cells: coordinating.map((row) =>
      leads.map(
        (column) =>
          tasks.filter((task) => task.coordinating.includes(row.agency.id) && task.lead.includes(column.agency.id))
            .length,
      ),
    ),
    alone: tasks.filter((task) => task.coordinating.length === 0).length,
  };
}
