import { formatNumber } from '../../corpus/values/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { UiKey } from '../../i18n/ui.ts';
import { strings } from '../../site/settings.ts';
import type { ContentsEntry } from '../../site/contents.ts';
import { type Duty, sectionsOf } from '../index.ts';
import { dutiesFor } from './duties.ts';

/** A list of duties on the page of a body. */
export interface DutyList {
  readonly id: string;
  readonly title: string;
  readonly duties: readonly Duty[];
}

/** The lists of a body's page in their order; those that are empty are left out. */
export function dutyLists(agency: string, lang: Lang): readonly DutyList[] {
  const sections = sectionsOf(dutiesFor(agency));
  const lists: readonly (readonly [id: string, title: UiKey, duties: readonly Duty[]])[] = [
    ['duties', 'yourDuties', sections.own],
    ['collective', 'collectiveTitle', sections.collective],
    ['receives', 'receivesTitle', sections.receives],
    ['named', 'namedTitle', sections.named],
    ['named-collectively', 'namedCollectivelyTitle', sections.namedCollectively],
  ];
  return lists
    .filter(([, , duties]) => duties.length > 0)
    .map(([id, title, duties]) => ({ id, title: strings(lang)(title), duties }));
}

/** What a reader finds on the page of a body. */
export function dutyContents(agency: string, lang: Lang): readonly ContentsEntry[] {
  return dutyLists(agency, lang).map(({ id, title, duties }) => ({
    href: `#${id}`,
    label: null,
    text: `${title} ${formatNumber(duties.length, lang)}`,
    lang,
  }));
}
