import { daysOf, type Duty, type DutyItem, dueKind, dueQuarter, recurrenceOf } from '../index.ts';
import { excerpt } from '../../corpus/naming/titles.ts';
import type { Deadline } from '../../corpus/model/values.ts';
import type { Lang } from '../../i18n/languages.ts';
import { running } from './duties.ts';
import { knowledge } from '../../site/records.ts';
import { placeLabel } from '../../site/names.ts';
import { type Wording, wording } from '../../site/localised.ts';

/** Characters of a clause that a list shows; its own page has it whole. */
const EXCERPT = 100;

/** What to call a duty in a list: a clause by its place and its first words, anything else by its title. */
export function dutyTitle(item: DutyItem, lang: Lang, longest = EXCERPT): Wording & { readonly label: string | null } {
  const words = withParent(item, wording(item.title, lang), lang);
  if (item.kind !== 'standing' && item.kind !== 'text') return { ...words, label: null };
  return { text: excerpt(words.text, longest, ' …'), lang: words.lang, label: placeLabel(statedIn(item), lang) };
}

/** A sub-row of a target says nothing without the row that it belongs to: `Đô thị`. */
function withParent(item: DutyItem, words: Wording, lang: Lang): Wording {
  const parent = knowledge.targets.get(knowledge.targets.get(item.id)?.parent ?? '');
  if (parent === undefined) return words;
  const above = wording(parent.title, lang).text.replace(
    /[\s,;]*(?:trong đó|bao gồm|of which|including)?[\s:]*$/iu,
    '',
  );
  return { ...words, text: `${above} – ${words.text}` };
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
