/** What the files need of the library of duties and of the register, in one place. */
export {
  daysOf,
  dueKind,
  dutiesOf,
  inPageOrder,
  periodicReport,
  recurrenceOf,
  reportSections,
  dutySections,
  stepsFrom,
  type Classes,
  type Duty,
  type DutyItem,
  type ReportSection,
  type DutyRole,
  type Running,
  type StandingDuty,
} from '../duties/index.ts';
export type { SuccessorEntry } from '../corpus/model/registry.ts';
