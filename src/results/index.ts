export { checkEntry } from './check-entry.ts';
export { checkFollowers } from './check-followers.ts';
export type { ResultContext } from './context.ts';
export { makeResults } from './make-results.ts';
export { conflictsOf } from './order.ts';
export { headlineOf, planInWords, plannedWords, sourceDate } from './shown.ts';
export { openRecords } from './todo.ts';
export { readReport, type FormFault, type FormKnowledge, type FormSheet } from './read-report.ts';
export { reportEntries, reportName } from './report-entries.ts';
