import type { Lang } from '../../i18n/languages.ts';
import { derived } from '../../generated/asked.ts';
import { strings } from '../../site/settings.ts';
import { segmentAnchor } from '../../corpus/naming/id.ts';
import { documentNumber, nameOf, placeLabel } from '../../site/names.ts';
import { href } from '../../site/href.ts';
import { type Crumb, type Page, plainPage, sectionCrumb } from '../../site/page.ts';
import { records } from '../../site/records.ts';
import { type TextSection, textSections } from './sections.ts';
import { segments, type TranslatedSegment } from './segments.ts';
import { formatLines } from '../../i18n/format.ts';
import type { Wording } from '../../site/localised.ts';

/** Every page of side-by-side reading, in the order of the documents. */
export const sections: readonly TextSection[] = derived('sections', () => textSections(records.provisions, segments));

const sectionOfSegment = new Map(
  sections.flatMap((section) => section.segments.map(({ id }) => [id, section] as const)),
);
const firstSegment = new Map(segments.toReversed().map(({ id, record }) => [record, id]));
/** The first page of each. */
const byProvision = new Map(sections.toReversed().map((section) => [section.id, section]));

/** The address of a section's page without base path. */
export function sectionPath(lang: Lang, { document, slug }: TextSection): string {
  return `/${lang}/translation/${document}/${slug}/`;
}

/** The address of a segment's row without base path. */
export function rowPath(lang: Lang, { id }: Pick<TranslatedSegment, 'id'>): string {
  return `${pageOf(lang, id)}#${segmentAnchor(id)}`;
}

/** The address of a segment's row with the editor open, without base path. */
export function editPath(lang: Lang, { id }: Pick<TranslatedSegment, 'id'>): string {
  const anchor = segmentAnchor(id);
  return `${pageOf(lang, id)}?edit=${encodeURIComponent(anchor)}#${anchor}`;
}

function pageOf(lang: Lang, id: string): string {
  const section = sectionOfSegment.get(id);
  if (section === undefined) throw new Error(`The segment ${id} stands on no page`);
  return sectionPath(lang, section);
}

/** Where a record is read side by side, base path included; `null` for one without a text of its own to translate. */
export function sideBySideHref(lang: Lang, record: string): string | null {
  const section = byProvision.get(record);
  if (section !== undefined) return href(sectionPath(lang, section));
  const segment = firstSegment.get(record);
  return segment === undefined ? null : href(rowPath(lang, { id: segment }));
}

/** The page of a section. */
export function sectionPage(lang: Lang, section: TextSection): Page {
  const t = strings(lang);
  const index = sections.indexOf(section);
  const name = sectionName(section, lang);
  const trail = [
    sectionCrumb(lang, 'translation'),
    { text: documentNumber(section.document), lang, href: href(`/${lang}/translation/#${section.document}`) },
  ];
  return {
    ...plainPage(
      lang,
      `translation/${section.document}/${section.slug}/`,
      `${name.text} – ${documentNumber(section.document)}, ${t('trSideBySide').toLowerCase()}`,
      t('trSideBySideText'),
      { section: 'translation', trail },
    ),
    titleLang: name.lang,
    heading: name.text,
    previous: neighbour(lang, section, sections[index - 1]),
    next: neighbour(lang, section, sections[index + 1]),
  };
}

function neighbour(lang: Lang, section: TextSection, to: TextSection | undefined): Crumb | null {
  if (to === undefined || to.document !== section.document) return null;
  return { ...sectionName(to, lang), href: href(sectionPath(lang, to)) };
}

/** Parts of a document that bear no heading. */
const unnamed: ReadonlySet<string> = new Set(['header', 'opening', 'signature', 'recipients']);

/** How a section is called: its place (`II.4`, `Annex 4`; `null` where that is all the name it has) and its short name. */
export function sectionTitle(
  { provision, part }: TextSection,
  lang: Lang,
): Wording & { readonly label: string | null } {
  const place = placeLabel(provision.id, lang);
  if (unnamed.has(provision.kind))
    return { label: null, text: `${place} (${formatLines(provision.source.lines, lang)})`, lang };
  const label = part === null ? place : `${place} (${part.number}/${part.of})`;
  const name = nameOf(provision.id, lang);
  return name.text === place ? { label: null, text: label, lang } : { ...name, label };
}

/** The same in one line: `II.4: Tăng cường …`. */
function sectionName(section: TextSection, lang: Lang): Wording {
  const { label, text, lang: of } = sectionTitle(section, lang);
  return { text: label === null ? text : `${label}: ${text}`, lang: of };
}
