import { excerpt, documentName, instrumentName } from '../naming/titles.ts';
import type { OutlineNode } from '../records/outline.ts';
import type { EmitContext } from './context.ts';
import type { Language } from '../model/language.ts';

/** The name of any id in the page's language, with the language that it is in. */
export function titleOf(id: string, context: EmitContext): { title: string; lang: Language } {
  const { index, pick, places, language } = context;
  const agency = index.agencies.get(id) ?? index.places.get(id);
  if (agency) return named(pick(agency.name));
  const project = index.projects.get(id);
  if (project) return named(pick(project.title));
  const instrument = index.instruments.get(id);
  if (instrument) return named(pick(instrumentName(instrument)));
  const document = index.documents.get(id);
  if (document) return named(pick(documentName(document)));
  const record = index.tasks.get(id) ?? index.targets.get(id);
  if (record) {
    const own = pick(record.title);
    return { title: excerpt(own.value), lang: own.lang };
  }
  const node = index.nodes.get(id);
  const place = places.short(id, language);
  if (node === undefined || place === null) return { title: id, lang: language };
  const text = nodeText(node, context);
  if (text.value === '' || node.kind === 'recipients') return { title: place, lang: language };
  return { title: `${place}. ${node.kind === 'annex' ? text.value : excerpt(text.value)}`, lang: text.lang };
}

/** A node's own text in the page's language. */
export function nodeText(node: OutlineNode, { language, segments }: EmitContext): { value: string; lang: Language } {
  const en = language === 'en' ? (segments.get(node.id)?.en ?? null) : null;
  return en === null ? { value: node.text?.value ?? '', lang: 'vi' } : { value: en, lang: 'en' };
}

function named({ value, lang }: { value: string; lang: Language }): { title: string; lang: Language } {
  return { title: value, lang };
}
