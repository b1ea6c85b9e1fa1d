import type { AgencyRecord } from '../corpus/model/records.ts';

/** What the files need of the library of duties and of the register, in one place. */
export {
  daysOf,
  dueKind,
  dutiesOf,
  inPageOrder,
  periodicReport,
  plainSlug,
  recurrenceOf,
  reportSections,
  dutySections,
  dutiesToday,
  todaysBodies,
  unassignedRows,
  watches,
  stepsFrom,
  type Classes,
  type Duty,
  type DutyItem,
  type ReportSection,
  type DutyRole,
  type Running,
  type StandingDuty,
  type TodaysBody,
} from '../duties/index.ts';
export type { SuccessorEntry } from '../corpus/model/registry.ts';

/** A body by name, of the documents or of today. */
export type NamedBody = Pick<AgencyRecord, 'id' | 'name' | 'url'>;
