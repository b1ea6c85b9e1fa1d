import { reportStates, type ReportState } from '../formats/report-cells.ts';
import { pick, type DownloadContext, type WordKey } from './context.ts';
import { daysOf, dueKind, recurrenceOf, type Duty, type DutyItem } from './duties.ts';

/** The words of the list of states, by their codes. */
export const stateWords: Readonly<Record<ReportState, WordKey>> = {
  done: 'stateDone',
  'on-track': 'stateOnTrack',
  late: 'stateLate',
  missed: 'stateMissed',
  'not-started': 'stateNotStarted',
  stopped: 'stateStopped',
};

/** The list of states in the language of the file. */
export function statesOf({ say }: Pick<DownloadContext, 'say'>): string[] {
  return reportStates.map((state) => say(stateWords[state]));
}

/** The title of the row that a sub-row of a target belongs to: `Đô thị` alone says nothing. `null` for any other. */
export function parentTitle(item: DutyItem, { knowledge, lang }: DownloadContext): string | null {
  const parent = knowledge.targets.get(knowledge.targets.get(item.id)?.parent ?? '');
  return parent === undefined
    ? null
    : pick(parent.title, lang).replace(/[,;]?\s*(?:trong đó|bao gồm|of which|including)?\s*:?\s*$/iu, '');
}

/**
 * When a duty is due: its last day, or words where it has none: how it comes back with its next day after the day of the data, a
 * condition, or, of a project, the year that its annex expects: an expectation is no last day.
 */
export function dueOf(
  { item, deadline }: Pick<Duty, 'item' | 'deadline'>,
  { lang, running, words, date }: DownloadContext,
): { readonly day: string | null; readonly words: string | null } {
  if (deadline === null) return { day: null, words: item.unreadDeadline };
  const said = pick(deadline.text, lang);
  if (item.kind === 'project') return { day: null, words: `${said} (${words.codes['expected']?.[lang] ?? ''})` };
  const span = running.get(item.document);
  const recurrence = span === undefined ? null : recurrenceOf(deadline, span);
  if (recurrence !== null) {
    const days = daysOf(recurrence);
    const next = days.find((day) => day >= date) ?? days.at(-1);
    const shown = next === undefined ? '' : ` → ${next.split('-').toReversed().join('/')}`;
    return { day: null, words: `${said}${shown}` };
  }
  return dueKind(deadline) === 'dated' ? { day: deadline.to, words: said } : { day: null, words: said };
}
