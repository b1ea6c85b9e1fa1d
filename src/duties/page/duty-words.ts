import type { DutyKind, DutyRole } from '../index.ts';
import { formatDate } from '../../corpus/values/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { UiKey } from '../../i18n/ui.ts';
import type { TagTone } from '../../site/tones.ts';
import { words } from '../../site/words.ts';

/** The colour of each role. */
export const roleTones: Readonly<Record<DutyRole, TagTone>> = {
  leads: 'flame',
  coordinates: 'river',
  monitors: 'leaf',
  supervises: 'amber',
  implements: 'plain',
  advises: 'plain',
  reports: 'plain',
  compiles: 'plain',
  receives: 'plain',
  named: 'plain',
};

/** The roles that ask a body to do something, in the order of its page. */
export const actingRoles = [
  'leads',
  'coordinates',
  'monitors',
  'supervises',
  'implements',
  'advises',
  'reports',
  'compiles',
] as const satisfies readonly DutyRole[];

/** The word beside a count of the tasks, targets and projects in a role. */
export const countWords = {
  leads: 'countLeads',
  coordinates: 'countCoordinates',
  monitors: 'countMonitors',
  supervises: 'countSupervises',
} as const satisfies Partial<Record<DutyRole, UiKey>>;

/** The name of each kind of duty. */
export const dutyKindWords: Readonly<Record<DutyKind, Readonly<Record<Lang, string>>>> = {
  task: words.kinds.task,
  target: words.kinds.target,
  project: words.kinds.project,
  ...words.dutyKinds,
};

/** What stands over several duties of a kind. */
export const dutyKindHeads = {
  task: 'tasks',
  target: 'targets',
  project: 'projects',
  standing: 'standingDuties',
  text: 'textDuties',
} as const satisfies Readonly<Record<DutyKind, UiKey>>;

/** A day in figures, short enough for a column: `31/12/2021`, `31 Dec 2021`. */
export function shortDay(day: string, lang: Lang): string {
  return lang === 'vi' ? formatDate(day, 'vi') : formatDate(day, 'en').replace(/^(\d+ [A-Z][a-z]{2})[a-z]*/u, '$1');
}
