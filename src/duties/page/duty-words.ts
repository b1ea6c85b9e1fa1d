import type { DueKind, DutyKind, Role, Standing } from '../index.ts';
import { formatDate } from '../../corpus/values/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { UiKey } from '../../i18n/ui.ts';

interface Look {
  readonly word: UiKey;
  /** The word beside a count of them. */
  readonly counted: UiKey;
  readonly tone: 'plain' | 'river' | 'leaf' | 'amber' | 'flame';
}

/** The words and the colour of each role. */
export const roleLooks: Readonly<Record<Role, Look>> = {
  leads: { word: 'roleLeads', counted: 'countLeads', tone: 'flame' },
  coordinates: { word: 'roleCoordinates', counted: 'countCoordinates', tone: 'river' },
  monitors: { word: 'roleMonitors', counted: 'countMonitors', tone: 'leaf' },
  supervises: { word: 'roleSupervises', counted: 'countSupervises', tone: 'amber' },
  reports: { word: 'roleReports', counted: 'countReports', tone: 'plain' },
  receives: { word: 'roleReceives', counted: 'roleReceives', tone: 'plain' },
  named: { word: 'roleNamed', counted: 'roleNamed', tone: 'plain' },
};

/** The roles that ask a body to do something, in the order of its page. */
export const actingRoles = [
  'leads',
  'coordinates',
  'monitors',
  'supervises',
  'reports',
] as const satisfies readonly Role[];

export const kindWords: Readonly<Record<DutyKind, UiKey>> = {
  task: 'kindOfTask',
  target: 'kindOfTarget',
  project: 'kindOfProject',
  standing: 'kindOfStanding',
  text: 'kindOfText',
};
export const dueWords: Readonly<Record<DueKind, UiKey>> = {
  dated: 'dueDated',
  recurring: 'dueRecurring',
  lifetime: 'dueLifetime',
  conditional: 'dueConditional',
  none: 'dueNone',
};
export const standingWords: Readonly<Record<Exclude<Standing, 'open'>, UiKey>> = {
  passed: 'asOfPassed',
  now: 'asOfNow',
  later: 'asOfLater',
};
export const milestoneWords = {
  key: 'milestoneKey',
  groundbreaking: 'milestoneGroundbreaking',
  inauguration: 'milestoneInauguration',
} as const satisfies Record<string, UiKey>;

/** A day in figures, short enough for a column: `31/12/2021`, `31 Dec 2021`. */
export function shortDay(day: string, lang: Lang): string {
  return lang === 'vi' ? formatDate(day, 'vi') : formatDate(day, 'en').replace(/^(\d+ [A-Z][a-z]{2})[a-z]*/u, '$1');
}
