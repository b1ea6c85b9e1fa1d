import type { FormFaultCode, StateLabels } from '../report/form.ts';
import type { PlannedRow } from '../report/against-plan.ts';

/** The sentences of the interface that the reader of forms says, by their keys. */
export const reportWordKeys = [
  'readOf',
  'readBy',
  'readRefused',
  'readFaults',
  'readCell',
  'readFault',
  'readMend',
  'readRow',
  'readPlan',
  'readQuarter',
  'readSum',
  'readState',
  'readAnnex',
  'readAll',
  'readOpen',
  'readMissing',
  'readPassed',
  'readSaysNothing',
  'readShare',
  'readRemarks',
  'readUnreadSheet',
  'resultReportCause',
  'resultReportProposal',
  'readCounts',
  'readBodies',
  'reportedDone',
  'reportedOnTrack',
  'reportedLate',
  'reportedMissed',
  'reportedNotStarted',
  'reportedStopped',
] as const;
export type ReportWord = (typeof reportWordKeys)[number];

/** What the page that reads filled forms fetches when the first one is chosen, in one language. */
export interface ReportPlan {
  readonly agencies: Readonly<Record<string, string>>;
  /** The rows that the form of each body hands out. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  readonly states: StateLabels;
  readonly annexes: Readonly<Record<string, string>>;
  readonly rows: readonly PlannedRow[];
  readonly faults: Readonly<Record<FormFaultCode, { readonly said: string; readonly mend: string }>>;
  readonly words: Readonly<Record<ReportWord, string>>;
}
