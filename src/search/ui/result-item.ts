import { searchStrings } from '../../i18n/search.ts';
import { href } from '../../site/href.ts';
import type { MarkedPiece } from '../engine/marks.ts';
import type { Result } from '../engine/present.ts';
import type { Lang } from '../../i18n/languages.ts';
import { h } from './dom.ts';

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

const pieces = (list: readonly MarkedPiece[]) => list.map(({ text, hit }) => (hit ? h('mark', {}, text) : text));
const foreign = (lang: Lang, { lang: page }: ItemContext) => (lang === page ? null : lang);

/** Kind, number and document of a result in one line: `Nhiệm vụ 45 · Kế hoạch 12/KH-UBND`. */
export function kicker({ kind, label, document }: Result, { documentName, kindName }: ItemContext): string {
  const name = label === '' || kind === 'document' ? kindName(kind) : `${kindName(kind)} ${label}`;
  return document === null || kind === 'document' ? name : `${name} · ${documentName(document)}`;
}

/** Bodies and deadline of a result in one line; bodies that only help in brackets. */
export function facts({ agencies, helpers, deadline }: Result): string[] {
  const bodies = agencies === '' ? helpers && `(${helpers})` : agencies;
  return [bodies, deadline].filter((text) => text !== '');
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
      h('a', { href: pageAddress(result.id, lang), lang: foreign(result.titleLang, context) }, ...pieces(result.title)),
    ),
    excerptOf(result, context),
    factList(result, lang),
    parts.length > 0 &&
      h(
        'p',
        { class: 'inside' },
        `${t('inside')}: `,
        ...parts.flatMap((part, i) => [i > 0 ? '; ' : '', partLink(part, context)]),
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

function factList({ agencies, helpers, deadline }: Result, lang: Lang): HTMLElement | null {
  const t = searchStrings(lang);
  const rows = (
    [
      [t('agency'), agencies],
      [t('coordinating'), helpers],
      [t('due'), deadline],
    ] as const
  ).filter(([, text]) => text !== '');
  return rows.length === 0
    ? null
    : h('dl', { class: 'known' }, ...rows.map(([name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, text))));
}

const partLink = (part: Result, context: ItemContext) =>
  h(
    'a',
    { href: pageAddress(part.id, context.lang), lang: foreign(part.titleLang, context) },
    part.title.map((piece) => piece.text).join(''),
  );
