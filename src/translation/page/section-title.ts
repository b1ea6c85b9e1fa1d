import { formatLines } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { type Wording, wording } from '../../site/localised.ts';
import { placeLabel } from '../../site/names.ts';
import { excerpt } from '../../corpus/naming/titles.ts';
import type { TextSection } from './sections.ts';

/** Parts of a document that bear no heading. */
const unnamed: ReadonlySet<string> = new Set(['header', 'opening', 'signature', 'recipients']);
const longest = 160;

/** How a section is called: its place (`II.4`, `Annex 4`; `null` where it has none) and its heading, shortened where that is a whole clause. */
export function sectionTitle(
  { provision, part }: TextSection,
  lang: Lang,
): Wording & { readonly label: string | null } {
  const place = placeLabel(provision.id, lang);
  if (unnamed.has(provision.kind))
    return { label: null, text: `${place} (${formatLines(provision.source.lines, lang)})`, lang };
  const words = wording(provision.text, lang);
  return {
    ...words,
    text: excerpt(words.text, longest),
    label: part === null ? place : `${place} (${part.number}/${part.of})`,
  };
}

/** The same in one line: `II.4: Tăng cường …`. */
export function sectionName(section: TextSection, lang: Lang): Wording {
  const { label, text, lang: of } = sectionTitle(section, lang);
  return { text: label === null ? text : `${label}: ${text}`, lang: of };
}
