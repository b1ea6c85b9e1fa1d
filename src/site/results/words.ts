import type { ResultRecord, ResultStatus, SourceKind, Verdict, VerdictGap } from '../../corpus/model/result.ts';
import type { UiKey } from '../../i18n/ui.ts';
import type { TagTone } from '../tones.ts';

/** Each verdict in words; its colour is as quiet as any tag's, and never stands alone. */
export const verdictWords = {
  met: { word: 'verdictMet', tone: 'leaf' },
  'met-by-estimate': { word: 'verdictMetEstimate', tone: 'leaf' },
  missed: { word: 'verdictMissed', tone: 'amber' },
  'missed-by-estimate': { word: 'verdictMissedEstimate', tone: 'amber' },
  'done-in-time': { word: 'verdictDone', tone: 'leaf' },
  'done-late': { word: 'verdictDoneLate', tone: 'amber' },
} as const satisfies Readonly<Record<Verdict, { word: UiKey; tone: TagTone }>>;

/** Why there is no verdict. */
export const gapWords = {
  interim: 'gapInterim',
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
} as const satisfies Readonly<Record<VerdictGap, UiKey>>;

/** How firm a figure is. */
export const statusWords = {
  estimate: 'statusEstimate',
  preliminary: 'statusPreliminary',
  final: 'statusFinal',
  announced: 'statusAnnounced',
  reported: 'statusReported',
} as const satisfies Readonly<Record<ResultStatus, UiKey>>;

/** Who published a source. */
export const sourceWords = {
  official: 'sourceOfficial',
  mirror: 'sourceMirror',
  press: 'sourcePress',
  republication: 'sourceRepublication',
  company: 'sourceCompany',
  report: 'sourceReport',
} as const satisfies Readonly<Record<SourceKind, UiKey>>;

/** How a report says that a matter stands. */
export const stateWords = {
  done: 'stateDone',
  'in-progress': 'stateInProgress',
  late: 'stateLate',
  'not-started': 'stateNotStarted',
} as const satisfies Readonly<Record<NonNullable<NonNullable<ResultRecord['report']>['state']>, UiKey>>;
