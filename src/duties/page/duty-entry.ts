import {
  byQuarter,
  daysOf,
  type DueKind,
  type Duty,
  type DutyItem,
  dueKind,
  type QuarterDues,
  recurrenceOf,
} from '../index.ts';
import type { Deadline } from '../../corpus/model/values.ts';
import type { Lang } from '../../i18n/languages.ts';
import { running } from './duties.ts';
import { knowledge } from '../../site/records.ts';
import { nameOf, placeLabel } from '../../site/names.ts';
import { type Wording, wording } from '../../site/localised.ts';

/** What to call a duty in a list: its short name, which the site or the text gives it; one that a clause states after the place of the clause. */
export function dutyName(item: DutyItem, lang: Lang): Wording & { readonly label: string | null } {
  const name = nameOf(item.id, lang);
  const words = name.text === wording(item.title, lang).text ? withParent(item, name, lang) : name;
  if (!isOfClause(item)) return { ...words, label: null };
  const label = placeLabel(statedIn(item), lang);
  return { ...words, label: label === words.text ? null : label };
}

/** The printed words of a duty in full. */
export function dutyTitle(item: DutyItem, lang: Lang): Wording {
  return withParent(item, wording(item.title, lang), lang);
}

/** Whether the printed words of a duty are a sentence of a clause, not the title of a row. */
export function isOfClause({ kind }: DutyItem): boolean {
  return kind === 'standing' || kind === 'text';
}

/** A sub-row of a target says nothing without the row that it belongs to: `Đô thị`. */
function withParent(item: DutyItem, words: Wording, lang: Lang): Wording {
  const parent = knowledge.targets.get(item.id)?.parent ?? null;
  return parent === null ? words : { ...words, text: `${nameOf(parent, lang).text} – ${words.text}` };
}

/** The provision that states an item: the clause of an order, else the item itself. */
export function statedIn(item: DutyItem): string {
  return item.kind === 'standing' ? (item.clauses[0]?.id ?? item.id) : item.id;
}

/** The days on which a duty comes back; empty where it does not. */
export function daysOfDuty(document: string, deadline: Deadline | null): readonly string[] {
  const span = running.get(document);
  const recurrence = span === undefined ? null : recurrenceOf(deadline, span);
  return recurrence === null ? [] : daysOf(recurrence);
}

/** The last day that meets a deadline, where it has one; the year that an annex expects for a project is none. */
export function deadlineEnd(deadline: Deadline | null, kind: DutyItem['kind']): string | null {
  return kind !== 'project' && dueKind(deadline) === 'dated' ? (deadline?.to ?? null) : null;
}

/** What scripts and filters read of an entry in a list. */
export function entryData(item: DutyItem, deadline: Deadline | null): Record<string, string | undefined> {
  const days = daysOfDuty(item.document, deadline);
  return {
    'data-record-id': item.id,
    'data-kind': item.kind,
    'data-document': item.document,
    'data-due': dueKind(deadline),
    'data-day': deadlineEnd(deadline, item.kind) ?? undefined,
    'data-days': days.length > 0 ? days.join(' ') : undefined,
  };
}

/** What scripts and filters read of one of the times of a duty: it is no entry of its own, so nothing counts it twice. */
export function timeData(item: DutyItem, time: string): Record<string, string> {
  return { 'data-again': item.id, 'data-kind': item.kind, 'data-document': item.document, 'data-day': time };
}

/** What a body's page shows in order of time: quarters with all that falls due in them, each time of what comes back included; then, by what they are, the duties that have no one last day. */
export interface DuesInTime {
  readonly quarters: readonly QuarterDues[];
  readonly apart: readonly (readonly [kind: DueKind, duties: readonly Duty[]])[];
}

export function duesInTime(duties: readonly Duty[]): DuesInTime {
  const apart = Map.groupBy(
    duties.filter(({ deadline }) => dueKind(deadline) !== 'dated'),
    ({ deadline }) => dueKind(deadline),
  );
  return {
    quarters: byQuarter(duties, ({ item, deadline }) => daysOfDuty(item.document, deadline)),
    apart: [...apart],
  };
}

/** The anchor of all that falls due until the end of a quarter. */
export function untilAnchor(quarter: string): string {
  return `until-${quarter}`;
}
