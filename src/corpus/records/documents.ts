import type { Draft, Untranslated } from '../model/drafts.ts';
import type { RecordContext } from './context.ts';
import { walkOutline } from './outline.ts';

export type DocumentDraft = Untranslated<Draft<'documents'>>;

/**
 * The document itself. Facts come from the manifest; title, recipients and the extent come from the text.
 * @param counts how many records of each kind the document gave
 */
export function documentRecord(context: RecordContext, counts: Readonly<Record<string, number>>): DocumentDraft {
  const { manifest, outline, agencies, territory, text } = context;
  const nodes = [...walkOutline(outline.nodes)];
  const head = nodes.find((node) => node.kind === 'header' && node.children.length > 0);
  const titleLines = head?.children.filter((child) => child.number === 'title') ?? [];
  const title = titleLines.map((line) => line.text?.value ?? '').join(' ');
  const last = Math.max(1, ...nodes.map((node) => node.lines[1]));
  const titleNode = {
    id: outline.document,
    lines: [titleLines[0]?.lines[0] ?? 1, titleLines.at(-1)?.lines[1] ?? 1] as const,
  };
  return {
    id: outline.document,
    source: { document: outline.document, lines: [1, last] },
    number: manifest.number,
    type: manifest.type,
    issuer: manifest.issuer,
    territory,
    issued: manifest.issued,
    title: text(titleNode, title, 'title'),
    period: manifest.period,
    relations: manifest.relations.map(({ source, ...relation }) => ({ ...relation, basis: basisOf(source) })),
    urgency: manifest.urgency,
    original: manifest.original,
    signatory: manifest.signatory && {
      name: manifest.signatory.name,
      office: manifest.signatory.office,
      basis: basisOf(manifest.signatory.source),
    },
    recipients: nodes
      .filter((node) => node.kind === 'recipient')
      .map((node) => ({
        text: text(node, node.text?.value ?? ''),
        agencies: [...new Set(agencies.findMentions(node.text?.value ?? '').map((mention) => mention.id))],
      })),
    counts: { ...counts },
  };
}

/** Whether a fact of the manifest stands in the text. */
function basisOf(source: 'seed' | 'outside'): 'stated' | 'outside' {
  return source === 'seed' ? 'stated' : 'outside';
}
