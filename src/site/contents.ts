import type { Lang } from '../i18n/languages.ts';
import { anchorOf } from '../corpus/naming/id.ts';
import type { PageHead } from './head.ts';
import { type Wording, wording } from './localised.ts';
import { records } from './records.ts';

export interface ContentsEntry {
  readonly href: string;
  readonly label: string | null;
  readonly text: string;
  readonly lang: Lang;
}

/** What fits two lines of the rail. */
const mostCharacters = 90;

type Provision = (typeof records.provisions)[number];

const children = new Map<string, Provision[]>();
for (const provision of records.provisions) {
  const parent = provision.parent ?? provision.document;
  children.set(parent, [...(children.get(parent) ?? []), provision]);
}

/** Kinds that a reader looks for by name; paragraphs and the lines of the head are not among them. */
const listed = new Set<Provision['kind']>([
  'opening',
  'part',
  'chapter',
  'section',
  'article',
  'clause',
  'point',
  'recipients',
  'annex',
  'group',
]);

/** The provisions directly under a record, in the order of the document. */
export function provisionsUnder(id: string): readonly Provision[] {
  return (children.get(id) ?? []).filter((provision) => listed.has(provision.kind));
}

/** The beginning of a wording, cut at a word: a contents list names places, their text stands there. */
function shortened({ text, lang }: Wording): Wording {
  if (text.length <= mostCharacters) return { text, lang };
  return { text: `${text.slice(0, text.lastIndexOf(' ', mostCharacters))}…`, lang };
}

/** The contents list of a record's page. A document brings its own, in full. */
export function contentsOf(head: PageHead, lang: Lang): readonly ContentsEntry[] {
  if (head.kind === 'document') return [];
  return provisionsUnder(head.id).map((provision) => ({
    href: `#${anchorOf(provision.id)}`,
    label: provision.label,
    ...shortened(wording(provision.text, lang)),
  }));
}
