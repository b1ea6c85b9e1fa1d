import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Localised } from '../../corpus/model/values.ts';
import { indexLanguages, toIndexText } from '../text/index-copy.ts';
import { foldedWords, tokenise } from '../text/tokens.ts';
import { dueFilters } from './due.ts';
import type { Facts } from './facts.ts';
import type { PageText } from './page-text.ts';
import type { ShownFact } from './shown.ts';

/** One page as it goes into the index. */
export interface SearchEntry {
  readonly id: string;
  readonly lang: 'vi' | 'en';
  readonly kind: string;
  readonly title: string;
  /** On lines as the page has them; a line that begins with a tab is searched and not quoted. */
  readonly text: string;
  /** Where its name stands among the words of its text. */
  readonly name: readonly [from: number, to: number];
  /** Words that are searched and not shown. Each field costs room in the index: what can be shown from elsewhere is no field. */
  readonly fields: Readonly<Record<'alias' | 'agency' | 'codes', string>>;
  /** What is filtered by, or only shown. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface EntryContext {
  readonly lang: 'vi' | 'en';
  /** The name of a body, place or document in a language. */
  readonly nameOf: (id: string) => Localised | null;
  /** Where a place of a document stands, as titles of pages begin. */
  readonly placeOf: (id: string) => string | null;
  /** The record that shows this one among its own words: the clause of a target stated in prose, the row of a sub-row. */
  readonly partOf: (id: string) => string | null;
  /** Titles of the rows below a row: they are printed as part of it. */
  readonly rowsBelow: (id: string) => readonly string[];
}

/** What the index holds of a page about a record. */
export function entryOf(page: PageText, facts: Facts, context: EntryContext): SearchEntry {
  const { lang, nameOf } = context;
  const text = textOf(page, facts, context);
  const optional = (value: string | null | undefined) => (value == null || value === '' ? [] : [value]);
  return {
    id: facts.id,
    lang,
    kind: facts.kind,
    title: page.title,
    text,
    name: nameExtent(text, bareName(page.title, context.placeOf(facts.id))) ?? [0, 0],
    fields: {
      alias: newWords(facts.alias, text),
      agency: newWords(
        facts.owners.map((id) => pick(nameOf(id), lang) ?? ''),
        '',
      ),
      codes: facts.codes.join(' '),
    },
    filters: {
      id: [facts.id],
      title: [page.title],
      lang: page.titleLang === lang ? [] : [page.titleLang],
      within: optional(context.partOf(facts.id)),
      kind: facts.kind === 'goal' ? ['goal', 'provision'] : [facts.kind],
      weight: facts.weight === 'full' ? [] : [facts.weight],
      number: optional(facts.number),
      document: optional(facts.document),
      lead: [...facts.owners],
      coordinating: [...facts.helpers],
      deadline: optional(pick(facts.deadline?.text ?? null, lang)),
      due: dueFilters(facts.deadline),
      to: optional(facts.deadline?.to),
      corroborated: [...facts.corroborated],
      fact: facts.shown.map((fact) => shownText(fact, lang)),
      group: optional(facts.group?.vi),
    },
  };
}

/**
 * The words of a page with its title, unless they say it; a deadline that is no time is text too. What is added to the page's own words
 * is not to be quoted as its text.
 */
function textOf(
  { title, text }: PageText,
  { id, deadline, subject }: Facts,
  { lang, placeOf, rowsBelow }: EntryContext,
): string {
  const name = bareName(title, placeOf(id));
  const condition = pick(deadline?.condition ?? null, lang) ?? '';
  const added = (words: string) => (words === '' ? [] : [`\t${words.replace(/\s+/g, ' ')}`]);
  return [
    ...(nameExtent(text, name) === null ? added(`${name}.`) : []),
    ...(text === '' ? [] : [text]),
    ...added(pick(subject, lang) ?? ''),
    ...rowsBelow(id).flatMap(added),
    ...added(condition),
  ].join('\n');
}

/** What a page is called, without the place before it and what tells it apart behind it. */
const bareName = (title: string, place: string | null): string =>
  (place !== null && title.startsWith(`${place}. `) ? title.slice(place.length + 2) : title)
    .replace(/ · [^·]*$/, '')
    .replace(/ \([^()]*\)$/, '')
    .replace(/…$/, '');

/** Words before a name at the beginning of a text: the label of a provision. */
const nameOpens = 6;

/** The place of a page's name among the words of its text, [first word, word after the last]; `null` where the text does not open with it. */
function nameExtent(text: string, name: string): readonly [number, number] | null {
  const [words, wanted] = [foldedWords(text), foldedWords(name)];
  for (let from = 0; from <= nameOpens && wanted.length > 0; from++)
    if (wanted.every((word, k) => words[from + k] === word)) return [from, from + wanted.length];
  return null;
}

/** The words of names that a text does not have, each once. */
function newWords(names: readonly string[], text: string): string {
  const known = new Set(foldedWords(text));
  const words = new Map(tokenise(names.join(' ')).map((token) => [token.folded, token.text]));
  return [...words]
    .filter(([folded]) => !known.has(folded))
    .map(([, word]) => word)
    .join(' ');
}

/** `Tổng mức đầu tư|2.280,24 tỷ đồng`: the name of a fact has no bar. */
const shownText = ({ name, text }: ShownFact, lang: 'vi' | 'en') => `${pick(name, lang)}|${pick(text, lang)}`;
const pick = (text: Localised | null, lang: 'vi' | 'en') =>
  text === null ? null : lang === 'en' ? (text.en ?? text.vi) : text.vi;

/**
 * The weight that Pagefind 1.6 writes without a mark: it multiplies weights by 24 and leaves out the mark for 25, so that with the default
 * of 1 every page of every word carries two bytes for nothing (a tenth of the index).
 */
export const usualWeight = 1.042;

/**
 * The page that Pagefind indexes for an entry. `order` makes the address, so that equals keep the order of the documents;
 * where a result leads to follows from its record id.
 */
export function indexCopy(entry: SearchEntry, order: number): { readonly url: string; readonly content: string } {
  const metas = Object.entries(entry.fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => h('meta', { 'data-pagefind-meta': `${name}[content]`, content: toIndexText(value) }));
  const filters = Object.entries(entry.filters).flatMap(([name, values]) =>
    values.map((value) => h('meta', { 'data-pagefind-filter': `${name}[content]`, content: value })),
  );
  const body = { 'data-pagefind-body': true, 'data-pagefind-weight': usualWeight };
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: indexLanguages[entry.lang] }, [
      h('head', [...metas, ...filters]),
      h('body', body, h('p', toIndexText(entry.text))),
    ]),
  ]);
  return { url: `/${String(order).padStart(6, '0')}/`, content: toHtml(page) };
}
