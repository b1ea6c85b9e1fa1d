import { daysOf, type Duty, type DutyItem, dueKind, dueQuarter, recurrenceOf } from '../index.ts';
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

/** Duties under their quarters, then those without a day under what they are: a heading's key and its duties, in order. */
export function byDueHeading(duties: readonly Duty[]): readonly (readonly [key: string, duties: readonly Duty[]])[] {
  const groups = new Map<string, Duty[]>();
  for (const duty of duties) {
    const key = dueQuarter(duty.deadline) ?? dueKind(duty.deadline);
    groups.set(key, [...(groups.get(key) ?? []), duty]);
  }
  return [...groups];
}
