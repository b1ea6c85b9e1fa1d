import { searchStrings } from '../../i18n/search/core.ts';
import { href } from '../../site/href.ts';
import type { MarkedPiece } from '../engine/marks.ts';
import type { NamedBody, Result } from '../engine/present.ts';
import type { Lang } from '../../i18n/languages.ts';
import { h } from './dom.ts';
import { hitFragment } from './fragment.ts';

/** What a result needs to be shown in a page of a language. */
export interface ItemContext {
  readonly lang: Lang;
  /** Display name of a document. */
  readonly documentName: (id: string) => string;
  /** What a kind of record is called. */
  readonly kindName: (kind: string) => string;
}

/** The address of a record's page. */
export const pageAddress = (id: string, lang: Lang) => href(`/${lang}/${id}/`);
/** The address of a result: its page, opened at the hit. */
export const resultAddress = (result: Result, lang: Lang) => `${pageAddress(result.id, lang)}${hitFragment(result)}`;

export const pieces = (list: readonly MarkedPiece[]) => list.map(({ text, hit }) => (hit ? h('mark', {}, text) : text));
export const plain = (list: readonly MarkedPiece[]) => list.map(({ text }) => text).join('');
const foreign = (lang: Lang, { lang: page }: ItemContext) => (lang === page ? null : lang);

/** Kind, number and document of a result in one line: `Nhiệm vụ 45 · Kế hoạch 12/KH-UBND`. */
export function kicker({ kind, label, document }: Result, { documentName, kindName }: ItemContext): string {
  const name = label === '' || kind === 'document' ? kindName(kind) : `${kindName(kind)} ${label}`;
  return document === null || kind === 'document' ? name : `${name} · ${documentName(document)}`;
}

/** Bodies by name; those that no row states say so. */
export const bodyNames = (bodies: readonly NamedBody[], lang: Lang): string =>
  bodies
    .map(({ name, corroborated }) => (corroborated ? `${name} (${searchStrings(lang)('corroborated')})` : name))
    .join('; ');

/** Figures, bodies and deadline of a result in one line; bodies that only help in brackets. */
export function facts({ agencies, helpers, deadline, facts: more }: Result, lang: Lang): string[] {
  const helping = bodyNames(helpers, lang);
  const bodies = agencies.length > 0 ? bodyNames(agencies, lang) : helping && `(${helping})`;
  return [...more.slice(0, 2).map(({ text }) => plain(text)), bodies, plain(deadline)].filter((text) => text !== '');
}

/** A result of the search page, with the parts of it that were found. */
export function resultItem(result: Result, parts: readonly Result[], context: ItemContext): HTMLLIElement {
  const { lang } = context;
  const t = searchStrings(lang);
  return h(
    'li',
    { class: 'result', 'data-record-id': result.id },
    h('p', { class: 'kicker' }, kicker(result, context)),
    h(
      'h3',
      {},
      h('a', { href: resultAddress(result, lang), lang: foreign(result.titleLang, context) }, ...pieces(result.title)),
    ),
    excerptOf(result, context),
    factList(result, lang),
    lacks(result, lang),
    parts.length > 0 &&
      h(
        'p',
        { class: 'inside' },
        `${t('inside')}: `,
        ...parts.flatMap((part, i) => [i > 0 ? '; ' : '', ...partLink(part, context)]),
      ),
  );
}

/** Quotations with three dots where the text goes on. */
function excerptOf({ excerpt, excerptLang }: Result, context: ItemContext): HTMLElement | null {
  if (excerpt.length === 0) return null;
  const quotes = excerpt.flatMap((quote, i) => [
    ...(quote.before && i === 0 ? ['… '] : []),
    ...pieces(quote.pieces),
    ...(quote.after || i < excerpt.length - 1 ? [' … '] : []),
  ]);
  return h('p', { class: 'excerpt', lang: foreign(excerptLang, context) }, ...quotes);
}

/** What of the query the result does not have. */
function lacks({ missing, figure }: Result, lang: Lang): HTMLElement | null {
  const t = searchStrings(lang);
  const said = [
    ...(missing.length > 0 ? [`${t('missing')}: ${missing.join(', ')}`] : []),
    ...(figure === 'near' ? [t('nearFigure')] : []),
  ];
  return said.length === 0 ? null : h('p', { class: 'missing soft' }, said.join(' · '));
}

function factList(result: Result, lang: Lang): HTMLElement | null {
  const t = searchStrings(lang);
  const rows: (readonly [string, readonly (Node | string)[]])[] = [
    ...result.facts.map(({ name, text }) => [name, pieces(text)] as const),
    [t('agency'), [bodyNames(result.agencies, lang)]],
    [t('coordinating'), [bodyNames(result.helpers, lang)]],
    [t('due'), pieces(result.deadline)],
  ];
  const told = rows.filter(([, text]) => text.some((piece) => piece !== ''));
  return told.length === 0
    ? null
    : h('dl', { class: 'known' }, ...told.map(([name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, ...text))));
}

/** A part of a result, with its figure. */
function partLink(part: Result, context: ItemContext): (Node | string)[] {
  const figure = part.facts[0];
  return [
    h('a', { href: pageAddress(part.id, context.lang), lang: foreign(part.titleLang, context) }, plain(part.title)),
    ...(figure === undefined ? [] : [` (${plain(figure.text)})`]),
  ];
}
