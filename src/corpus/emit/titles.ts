import { documentName, instrumentName } from '../naming/titles.ts';
import type { OutlineNode } from '../records/outline.ts';
import type { EmitContext } from './context.ts';
import type { Language } from '../model/language.ts';

/** The name of any id in the page's language, with the language that it is in. */
export function titleOf(id: string, context: EmitContext): { title: string; lang: Language } {
  const { index, pick, places, language } = context;
  const agency = index.agencies.get(id) ?? index.places.get(id);
  if (agency) return named(pick(agency.name));
  const instrument = index.instruments.get(id);
  if (instrument) return named(pick(instrumentName(instrument)));
  const document = index.documents.get(id);
  if (document) return named(pick(documentName(document)));
  const record = index.tasks.get(id) ?? index.targets.get(id) ?? index.projects.get(id);
  if (record) return named(pick(record.name));
  const node = index.nodes.get(id);
  const place = places.short(id, language);
  if (node === undefined || place === null) return { title: id, lang: language };
  const name = shortName(id, context);
  return name === null ? { title: place, lang: language } : { title: `${place}. ${name.value}`, lang: name.lang };
}

/**
 * The short name of a record in the page's language; `null` where its place is all the name that it has.
 * @returns `own` where the words are the site's, not those of the text
 */
export function shortName(
  id: string,
  { index, pick, places }: EmitContext,
): { readonly value: string; readonly lang: Language; readonly own: boolean } | null {
  const record =
    index.tasks.get(id) ?? index.targets.get(id) ?? index.projects.get(id) ?? index.provisions.get(id) ?? null;
  if (record === null || record.name.vi === places.short(id, 'vi')) return null;
  const printed = 'title' in record ? record.title : record.text;
  const { value, lang } = pick(record.name);
  return { value, lang, own: !sameWords(value, pick(printed).value) };
}

/** Whether a name is the printed words themselves, but for capitals and the stop at the end. */
function sameWords(name: string, printed: string): boolean {
  const plain = (text: string) => text.replace(/[.,;:\s]+$/u, '').toLowerCase();
  return plain(name) === plain(printed);
}

/** A node's own text in the page's language. */
export function nodeText(node: OutlineNode, { language, segments }: EmitContext): { value: string; lang: Language } {
  const en = language === 'en' ? (segments.get(node.id)?.en ?? null) : null;
  return en === null ? { value: node.text?.value ?? '', lang: 'vi' } : { value: en, lang: 'en' };
}

function named({ value, lang }: { value: string; lang: Language }): { title: string; lang: Language } {
  return { title: value, lang };
}
