import type { UiKey } from '../i18n/ui.ts';
import { strings } from './settings.ts';
import { type Lang, otherLanguage, languages } from '../i18n/languages.ts';
import type { PageHead, PageKind, PageState } from '../corpus/model/page.ts';
import { href, recordHref } from './href.ts';
import type { Wording } from './localised.ts';
import { levelName, nameOf, startsBare } from './names.ts';
import { excerpt } from '../corpus/naming/titles.ts';

export interface Crumb extends Wording {
  readonly href: string;
}

/** A list of the site; its name is also the last part of its address and its key among the interface's strings. */
export type Section =
  | 'documents'
  | 'goals'
  | 'targets'
  | 'tasks'
  | 'projects'
  | 'agencies'
  | 'deadlines'
  | 'duties'
  | 'notes'
  | 'search'
  | 'instruments'
  | 'places'
  | 'map'
  | 'glossary'
  | 'scenario'
  | 'results'
  | 'pictures'
  | 'data'
  | 'translation';

/** All that the frame of a page needs to know, computed once. */
export interface Page {
  readonly lang: Lang;
  /** The address after the language, same in both: `12-kh-ubnd/ii-4-a/`; empty for the home page. */
  readonly path: string;
  readonly title: string;
  readonly titleLang: Lang;
  /** The title as it stands on the page; `null` where the text brings it, with its marks and links. */
  readonly heading: string | null;
  /** Whether the heading is a short name of the site's own: the words of the text follow it. */
  readonly named: boolean;
  readonly description: string;
  /** The list that the page belongs to. */
  readonly section: Section | null;
  /** Present on a page about one record. */
  readonly record: PageHead | null;
  readonly trail: readonly Crumb[];
  readonly previous: Crumb | null;
  readonly next: Crumb | null;
  /** Whether search engines may list it. */
  readonly listed: boolean;
  /** Whether it may run WebAssembly: wherever the search field stands in the head. */
  readonly wasm: boolean;
}

const sectionOf: Readonly<Record<PageKind, Section>> = {
  document: 'documents',
  provision: 'documents',
  annex: 'documents',
  task: 'tasks',
  target: 'targets',
  project: 'projects',
  agency: 'agencies',
  instrument: 'instruments',
  place: 'places',
};

/** The link to a list of the site. */
export function sectionCrumb(lang: Lang, section: Section): Crumb {
  return { text: strings(lang)(section), lang, href: href(`/${lang}/${section}/`) };
}

/** Characters of a step of the way to a page: an annex may have a title of several lines. */
const longestCrumb = 120;

/** The page about one record, from its front matter. */
export function recordPage(lang: Lang, head: PageHead): Page {
  const crumb = (to: { id: string; title: string; lang: Lang }): Crumb => ({
    text: to.title,
    lang: to.lang,
    href: recordHref(lang, to.id),
  });
  const root = sectionCrumb(lang, head.trail.length > 0 ? 'documents' : sectionOf[head.kind]);
  return {
    lang,
    path: `${head.id}/`,
    title: head.title,
    titleLang: head.titleLang,
    heading: head.titled ? null : headingOf(head, lang),
    named: head.name !== null,
    description: head.description,
    section: sectionOf[head.kind],
    record: head,
    trail: [root, ...head.trail.map((to) => crumb({ ...to, title: excerpt(to.title, longestCrumb) }))],
    previous: head.previous && crumb(head.previous),
    next: head.next && crumb(head.next),
    listed: true,
    wasm: true,
  };
}

/** A provision that has no heading of its own is headed by its place: its words follow at once. */
function headingOf(head: PageHead, lang: Lang): string {
  if (head.name !== null) return head.name;
  if (head.kind !== 'provision' || head.label === null) return head.title;
  return startsBare(head.id) ? `${levelName(head, lang)} ${head.label}` : head.label;
}

/** Any other page; `title` and `description` are in the page's language. */
export function plainPage(
  lang: Lang,
  path: string,
  title: string,
  description: string,
  more: Partial<Pick<Page, 'section' | 'trail' | 'listed' | 'wasm'>> = {},
): Page {
  return {
    lang,
    path,
    title,
    titleLang: lang,
    heading: title,
    description,
    section: null,
    record: null,
    trail: [],
    previous: null,
    next: null,
    listed: true,
    wasm: true,
    named: false,
    ...more,
  };
}

/** The page of a list, titled and described by interface strings. */
export function listPage(lang: Lang, section: Section, description: UiKey): Page {
  const t = strings(lang);
  return plainPage(lang, `${section}/`, t(section), t(description), { section });
}

/** The address of the same page in the other language, base path included. */
export function otherHref(page: Page): string {
  return href(`/${otherLanguage(page.lang)}/${page.path}`);
}

/** A page below a document that shows it in another way: `source`, `full`. */
export function documentPage(lang: Lang, document: string, name: string, title: string, description: string): Page {
  const trail = [sectionCrumb(lang, 'documents'), { ...nameOf(document, lang), href: recordHref(lang, document) }];
  return plainPage(lang, `${document}/${name}/`, title, description, { section: 'documents', trail });
}

/** The state that most of some pages are in; none when they are in the language of the document. */
export function usualStateOf(heads: readonly PageHead[]): PageState | undefined {
  const counts = [
    ...Map.groupBy(
      heads.flatMap((head) => head.state ?? []),
      (state) => state,
    ),
  ];
  return counts.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

export interface ContentsEntry {
  readonly href: string;
  readonly label: string | null;
  readonly text: string;
  readonly lang: Lang;
}

/** The contents of a generated page as its front matter gives them. */
export function contentsOf({ contents }: Pick<PageHead, 'contents'>): readonly ContentsEntry[] {
  return contents.map(({ anchor, label, title, lang }) => ({ href: `#${anchor}`, label, text: title, lang }));
}

/** The paths of a page that stands once in each language: for `getStaticPaths`. */
export function eachLanguage(): { params: { lang: Lang }; props: { lang: Lang } }[] {
  return languages.map((lang) => ({ params: { lang }, props: { lang } }));
}
