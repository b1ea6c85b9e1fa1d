import type { Knowledge } from '../../corpus/knowledge.ts';
import { classesOf, dutiesOf, dutyItems, periodicReport, reportRows, standingDuties } from '../../duties/index.ts';
import type { FormKnowledge, StateLabels } from './form.ts';

/**
 * What the reader of forms needs to know of the records. A row of an annex of projects reports on the project that it lists.
 * @param states how forms call each state
 * @param today the day on which the form is read, `YYYY-MM-DD`
 */
export function formKnowledge(knowledge: Knowledge, states: StateLabels, today: string): FormKnowledge {
  const report = periodicReport(standingDuties(knowledge.records));
  const items = dutyItems(knowledge);
  const classes = classesOf(knowledge.agencies);
  const rowsOf = (agency: string) => {
    if (report === null || !knowledge.agencies.has(agency)) return null;
    const duties = dutiesOf(agency, items, classes);
    const owes = duties.some(({ role, item }) => role === 'reports' && item.id === report.id);
    return owes ? reportRows(agency, report, duties, knowledge.records) : null;
  };
  return { rowsOf, recordOf: (id) => recordOfRow(id, knowledge), states, today };
}

/** The record that a row of a form reports on, with its unit and title; `null` for an unknown id. */
export function recordOfRow(id: string, knowledge: Knowledge): ReturnType<FormKnowledge['recordOf']> {
  const project = knowledge.projects.get(id) ?? knowledge.projectOf(id);
  if (project !== null && project !== undefined)
    return { record: project.id, unit: null, titles: knowledge.listingOf(id)?.title ?? project.title };
  const target = knowledge.targets.get(id);
  if (target !== undefined) return { record: id, unit: target.unit, titles: target.title };
  const task = knowledge.tasks.get(id);
  return task === undefined ? null : { record: id, unit: null, titles: task.title };
}
