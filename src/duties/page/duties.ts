import type { SuccessorEntry } from '../../corpus/model/registry.ts';
import { classesOf, type Duty, dutiesOf, dutyItems, periodicReport, runningOf, standingDuties } from '../index.ts';
import { buildFile, successorsFile } from '../../generated/files.ts';
import { knowledge, readContent, records } from '../../site/records.ts';

/** Everything that the documents ask of anyone, read once a build. */
export const items = dutyItems(knowledge);
export const classes = classesOf(knowledge.agencies);
export const running = runningOf(records);

/** What became of the bodies of the documents: an overlay, never part of them. */
export const successors: readonly SuccessorEntry[] = readContent(successorsFile);

/** The day of the data, `YYYY-MM-DD`: that of the commit, never the clock's. */
export const dataDate: string = readContent(buildFile).date;

const report = periodicReport(standingDuties(records));
const known = new Map<string, readonly Duty[]>();

/** The duties of a body, in order of due date. */
export function dutiesFor(agency: string): readonly Duty[] {
  const duties = known.get(agency) ?? dutiesOf(agency, items, classes);
  known.set(agency, duties);
  return duties;
}

/** Whether a body owes the quarterly report for which there is a form. */
export function owesReport(agency: string): boolean {
  return report !== null && dutiesFor(agency).some((duty) => duty.role === 'reports' && duty.item.id === report.clause);
}
