import type { Knowledge } from '../../corpus/knowledge.ts';
import type { FormKnowledge } from './form.ts';

/**
 * What the reader of forms needs to know of the records. A row of an annex of projects reports on the project that it lists.
 * @param today the day on which the form is read, `YYYY-MM-DD`
 */
export function formKnowledge(knowledge: Knowledge, today: string): FormKnowledge {
  return { isAgency: (id) => knowledge.agencies.has(id), recordOf: (id) => recordOfRow(id, knowledge), today };
}

/** The record that a row of a form reports on, with its unit; `null` for an unknown id. */
export function recordOfRow(id: string, knowledge: Knowledge): ReturnType<FormKnowledge['recordOf']> {
  const project = knowledge.projects.get(id) ?? knowledge.projectOf(id);
  if (project !== null && project !== undefined) return { record: project.id, unit: null };
  const target = knowledge.targets.get(id);
  if (target !== undefined) return { record: id, unit: target.unit };
  return knowledge.tasks.has(id) ? { record: id, unit: null } : null;
}
