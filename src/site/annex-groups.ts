import type { Localised } from '../corpus/model/values.ts';
import { capital } from '../corpus/naming/print-place.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings } from './settings.ts';
import type { ContentsEntry } from './page.ts';
import { type Wording, wording } from './localised.ts';
import { nameOf, placeLabel } from './names.ts';
import { knowledge } from './records.ts';

interface Grouped {
  readonly id: string;
  readonly document: string;
  readonly group: { readonly number: string; readonly title: Localised } | null;
  /** What a target is planned for: those that a text states are grouped by it. */
  readonly period?: { readonly text: Localised } | null;
}

/** Where the group of a row stands: `Phụ lục 4, nhóm V`. */
function groupLabel(row: string, number: string, lang: Lang): string {
  const group = knowledge.groupOf(row, number);
  return group === null ? number : placeLabel(group.id, lang);
}

/** A group of an annex, with the anchor of its heading. */
export interface RecordGroup<T> {
  readonly anchor: string;
  readonly label: string | null;
  readonly title: Wording;
  readonly items: readonly T[];
}

/** The short name of a group; rows without one go by what they are planned for, else by standing before the first group. */
function titleOf(first: Grouped | undefined, lang: Lang): Wording {
  const head = first?.group ?? null;
  if (first === undefined || (head === null && !first.period)) return { text: strings(lang)('ungrouped'), lang };
  if (head === null) {
    const period = wording(first.period?.text ?? { vi: '', en: null }, lang);
    return { ...period, text: capital(period.text, period.lang) };
  }
  const group = knowledge.groupOf(first.id, head.number);
  return group === null ? wording(head.title, lang) : nameOf(group.id, lang);
}

/** The records of one document under the group titles of its annex, in the order of the source. */
function annexGroups<T extends Grouped>(items: readonly T[], lang: Lang): readonly RecordGroup<T>[] {
  const keyOf = (item: T): string => item.group?.title.vi ?? item.period?.text.vi ?? '';
  return [...Map.groupBy(items, keyOf)].map(([, group], index) => {
    const [first] = group;
    const head = first?.group ?? null;
    return {
      anchor: `${first?.document ?? ''}-${index + 1}`,
      label: head && groupLabel(first?.id ?? '', head.number, lang),
      title: titleOf(first, lang),
      items: group,
    };
  });
}

/** The same for every document, each under its name. */
export function documentGroups<T extends Grouped>(items: readonly T[], lang: Lang) {
  return [...Map.groupBy(items, (item) => item.document)].map(([document, list]) => ({
    document,
    name: nameOf(document, lang),
    groups: annexGroups(list, lang),
  }));
}

/** The contents list of a page that shows such groups. */
export function groupContents(documents: ReturnType<typeof documentGroups>): readonly ContentsEntry[] {
  return documents.flatMap(({ document, name, groups }) => [
    { href: `#${document}`, label: null, ...name },
    ...groups.map((group) => ({ href: `#${group.anchor}`, label: group.label ?? '–', ...group.title })),
  ]);
}
