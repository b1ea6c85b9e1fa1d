import type { ResultRecord, ResultStatus, SourceKind, Verdict, VerdictGap } from '../corpus/model/result.ts';
import type { results } from './ui/results.ts';

/** A word about results, by its name in the interface's table. */
export type ResultWordKey = keyof typeof results;

/** Each verdict in words. */
export const verdictWords = {
  met: 'verdictMet',
  'met-by-estimate': 'verdictMetEstimate',
  missed: 'verdictMissed',
  'missed-by-estimate': 'verdictMissedEstimate',
  'done-in-time': 'verdictDone',
  'done-late': 'verdictDoneLate',
} as const satisfies Readonly<Record<Verdict, ResultWordKey>>;

/** Why there is no verdict. */
export const gapWords = {
  interim: 'gapInterim',
  earlier: 'gapEarlier',
  context: 'gapContext',
  reported: 'gapReported',
  announced: 'gapAnnounced',
  rank: 'gapRank',
  differs: 'gapDiffers',
  'plan-without-figure': 'gapNoFigure',
  period: 'gapPeriod',
  territory: 'gapTerritory',
  direction: 'gapDirection',
  rounding: 'gapRounding',
  'one-sided': 'gapOneSided',
  'not-the-deliverable': 'gapOther',
  'milestone-not-planned': 'gapMilestone',
  'no-deadline': 'gapNoDeadline',
  'date-too-coarse': 'gapCoarse',
} as const satisfies Readonly<Record<VerdictGap, ResultWordKey>>;

/** What an entry tells. */
export const kindWords = {
  result: 'kindResult',
  interim: 'kindInterim',
  event: 'kindEvent',
  instrument: 'kindInstrument',
  context: 'kindContext',
  reported: 'kindReported',
} as const satisfies Readonly<Record<ResultRecord['kind'], ResultWordKey>>;

/** The ground that a figure counts. */
export const territoryWords = {
  old: 'territoryOld',
  merged: 'territoryMerged',
  unknown: 'territoryUnknown',
} as const satisfies Readonly<Record<NonNullable<ResultRecord['territory']>, ResultWordKey>>;

/** How firm a figure is. */
export const statusWords = {
  estimate: 'statusEstimate',
  preliminary: 'statusPreliminary',
  final: 'statusFinal',
  announced: 'statusAnnounced',
  reported: 'statusReported',
} as const satisfies Readonly<Record<ResultStatus, ResultWordKey>>;

/** Who published a source. */
export const sourceWords = {
  official: 'sourceOfficial',
  mirror: 'sourceMirror',
  press: 'sourcePress',
  republication: 'sourceRepublication',
  company: 'sourceCompany',
  report: 'sourceReport',
} as const satisfies Readonly<Record<SourceKind, ResultWordKey>>;

/** How a report says that a matter stands. */
export const stateWords = {
  done: 'reportedDone',
  'on-track': 'reportedOnTrack',
  late: 'reportedLate',
  missed: 'reportedMissed',
  'not-started': 'reportedNotStarted',
  stopped: 'reportedStopped',
} as const satisfies Readonly<Record<NonNullable<NonNullable<ResultRecord['report']>['state']>, ResultWordKey>>;
