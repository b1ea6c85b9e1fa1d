import type { OutlineNode } from '../records/outline.ts';
import { ancestorsOf } from '../records/outline.ts';
import type { EmitContext } from './context.ts';
import { shownLabel, type Language } from './labels.ts';

/** How many characters of a long provision stand in its title. */
const excerptLength = 96;

/** The beginning of a text, cut at a word. */
export function excerpt(value: string, length = excerptLength): string {
  if (value.length <= length) return value;
  const cut = value.lastIndexOf(' ', length);
  return `${value.slice(0, cut > 0 ? cut : length).replace(/[\s,;:.–-]+$/u, '')}…`;
}

/**
 * The labels on the way down to a provision, as one cites it: `II.4.a`. A row is cited within its annex (`45`, `I.9`): its group counts
 * where the group is part of its id.
 */
export function citeLabel(node: OutlineNode): string | null {
  const steps = [node, ...ancestorsOf(node)];
  const cited =
    node.row === null
      ? steps
      : steps.filter((step) => step.row !== null && (step === node || node.id.startsWith(`${step.id}-`)));
  const parts = cited.map((step) => step.number).filter((number): number is string => number !== null);
  return parts.length === 0 ? null : parts.reverse().join('.');
}

/** The name of any id in the page's language, with the language that it is in. */
export function titleOf(id: string, context: EmitContext): { title: string; lang: Language } {
  const { index, pick, say, language } = context;
  const agency = index.agencies.get(id) ?? index.places.get(id);
  if (agency) return named(pick(agency.name));
  const project = index.projects.get(id);
  if (project) return named(pick(project.title));
  const instrument = index.instruments.get(id);
  if (instrument) {
    const type = pick(instrument.type);
    if (instrument.number !== null) return { title: `${type.value} ${instrument.number}`, lang: type.lang };
    const own = instrument.title && pick(instrument.title);
    return own ? named(own) : named(type);
  }
  const document = index.documents.get(id);
  if (document) {
    const type = pick(document.type);
    return { title: `${type.value} ${document.number}`, lang: type.lang };
  }
  const record = index.tasks.get(id) ?? index.targets.get(id);
  if (record) {
    const own = pick(record.title);
    return { title: excerpt(own.value), lang: own.lang };
  }
  const node = index.nodes.get(id);
  if (node === undefined) return { title: id, lang: language };
  const text = textOf(node, context);
  const annexName = (number: string | null) =>
    number === null ? say('phrases', 'annexPlain') : say('phrases', 'annex').replace('{number}', number);
  if (node.kind === 'annex')
    return {
      title: text.value === '' ? annexName(node.number) : `${annexName(node.number)}. ${text.value}`,
      lang: text.lang,
    };
  if (node.row !== null)
    return {
      title: [[annexName(node.row.annex.number), citeLabel(node)].filter(Boolean).join(', '), excerpt(text.value)]
        .filter(Boolean)
        .join('. '),
      lang: text.lang,
    };
  if (node.kind === 'opening') return { title: say('phrases', 'opening'), lang: language };
  if (node.kind === 'recipients') return { title: say('phrases', 'recipients'), lang: language };
  const label = node.kind === 'article' ? shownLabel(context.labels, node.label, language) : citeLabel(node);
  return { title: [label?.replace(/[.:]$/, ''), excerpt(text.value)].filter(Boolean).join('. '), lang: text.lang };
}

/** A node's own text in the page's language. */
function textOf(node: OutlineNode, { language, segments }: EmitContext): { value: string; lang: Language } {
  const en = language === 'en' ? (segments.get(node.id)?.en ?? null) : null;
  return en === null ? { value: node.text?.value ?? '', lang: 'vi' } : { value: en, lang: 'en' };
}

function named({ value, lang }: { value: string; lang: Language }): { title: string; lang: Language } {
  return { title: value, lang };
}
