import type { Localised } from '../corpus/model/values.ts';
import { annexOf } from '../corpus/naming/id.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings } from './settings.ts';
import type { ContentsEntry } from './page.ts';
import { type Wording, wording } from './localised.ts';
import { nameOf, placeLabel } from './names.ts';
import { records } from './records.ts';

interface Grouped {
  readonly id: string;
  readonly document: string;
  readonly group: { readonly number: string; readonly title: Localised } | null;
}

const groupIds = new Map(
  records.provisions.filter(({ kind }) => kind === 'group').map(({ id, label }) => [`${annexOf(id)} ${label}`, id]),
);

/** Where the group of a row stands: `Phụ lục 4, nhóm V`. */
function groupLabel(row: string, number: string, lang: Lang): string {
  const group = groupIds.get(`${annexOf(row)} ${number}`);
  return group === undefined ? number : placeLabel(group, lang);
}

/** A group of an annex, with the anchor of its heading. */
export interface RecordGroup<T> {
  readonly anchor: string;
  readonly label: string | null;
  readonly title: Wording;
  readonly items: readonly T[];
}

/** The records of one document under the group titles of its annex, in the order of the source. */
function annexGroups<T extends Grouped>(items: readonly T[], lang: Lang): readonly RecordGroup<T>[] {
  return [...Map.groupBy(items, (item) => item.group?.title.vi ?? '')].map(([, group], index) => {
    const head = group[0]?.group ?? null;
    return {
      anchor: `${group[0]?.document ?? ''}-${index + 1}`,
      label: head && groupLabel(group[0]?.id ?? '', head.number, lang),
      title: head === null ? { text: strings(lang)('ungrouped'), lang } : wording(head.title, lang),
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
