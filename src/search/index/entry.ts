import type { Localised } from '../../corpus/model/values.ts';
import { toIndexText } from '../text/index-copy.ts';
import { foldedWords } from '../text/tokens.ts';
import { dueFilters, proseCodes } from './due.ts';
import { indexLanguages } from './languages.ts';
import type { Facts } from './facts.ts';
import type { PageText } from './page-text.ts';
import type { TimeWords } from '../query/data.ts';

/** One page as it goes into the index. */
export interface Entry {
  readonly id: string;
  readonly lang: 'vi' | 'en';
  readonly kind: string;
  readonly title: string;
  /** False where the title is the beginning of the text or a name that only repeats it. */
  readonly titled: boolean;
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface EntryContext {
  readonly lang: 'vi' | 'en';
  readonly time: TimeWords;
  /** The name of a body, place or document in a language. */
  readonly nameOf: (id: string) => Localised | null;
  /** The title of the same page in the other language. */
  readonly otherTitle: (id: string) => string | null;
  /** The record that shows this one among its own words: the clause of a target stated in prose, the row of a sub-row. */
  readonly partOf: (id: string) => string | null;
  /** Titles of the rows below a row: they are printed as part of it. */
  readonly rowsBelow: (id: string) => readonly string[];
}

/** What the index holds of a page about a record. */
export function entryOf(page: PageText, facts: Facts, context: EntryContext): Entry {
  const { lang, nameOf } = context;
  const names = (ids: readonly string[]) => ids.map((id) => pick(nameOf(id), lang) ?? id);
  const cut = page.title.endsWith('…');
  const codes = [...facts.codes, ...(facts.kind === 'provision' ? proseCodes(page.text, context.time) : [])];
  const title = page.title.replace(/…$/, '');
  const repeats = normal(page.text).includes(normal(title.replace(/^[IVXLC]+(\.\w+)*\.\s/, '')));
  const other = context.otherTitle(facts.id);
  const fields = {
    label: facts.number ?? '',
    alias: facts.alias.join('; '),
    agency: names(facts.owners).join('; '),
    helper: names(facts.helpers).join('; '),
    deadline: pick(facts.deadline?.text ?? null, lang) ?? '',
    codes: [...new Set(codes)].join(' '),
  };
  const within = context.partOf(facts.id);
  const filters = {
    id: [facts.id],
    within: within === null ? [] : [within],
    kind: [facts.kind],
    document: facts.document === null ? [] : [facts.document],
    lead: [...facts.owners],
    coordinating: [...facts.helpers],
    due: dueFilters(facts.deadline),
    other: other === page.title || other === null ? [] : [other],
    group: facts.group === null ? [] : [facts.group.vi],
  };
  return { id: facts.id, lang, kind: facts.kind, title: page.title, titled: !cut && facts.kind !== 'document', text: [repeats ? '' : `${page.title}.`, page.text, ...context.rowsBelow(facts.id)].filter((text) => text !== '').join(' '), fields, filters };
}

const normal = (text: string) => foldedWords(text).join(' ');
const pick = (text: Localised | null, lang: 'vi' | 'en') => (text === null ? null : lang === 'en' ? (text.en ?? text.vi) : text.vi);

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The page that Pagefind indexes for an entry. `order` makes the address, so that equals keep the order of the documents;
 * where a result leads to follows from its record id.
 */
export function indexCopy(entry: Entry, order: number): { readonly url: string; readonly content: string } {
  const fields = Object.entries({ [entry.titled ? 'title' : 'lead']: entry.title, ...entry.fields }).filter(([, value]) => value !== '');
  const metas = fields.map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(toIndexText(value))}">`);
  const filters = Object.entries(entry.filters).flatMap(([name, values]) => values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}">`));
  const content = `<!doctype html><html lang="${indexLanguages[entry.lang]}"><head>${metas.join('')}${filters.join('')}</head><body data-pagefind-body><p>${escapeHtml(toIndexText(entry.text))}</p></body></html>`;
  return { url: `/${String(order).padStart(6, '0')}/`, content };
}
