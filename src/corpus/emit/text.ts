import type { OutlineNode } from '../records/outline.ts';
import type { EmitContext } from './context.ts';
import { inlineOf } from './inline.ts';
import { inline, link, text, type Inline } from './mdx-nodes.ts';

/** The corrected Vietnamese of a node with its links, readings and emphasis. */
export function vietnamese(node: OutlineNode, context: EmitContext): Inline[] {
  return node.text === null
    ? []
    : inlineOf(node.text, context.corpus.references.get(node.id) ?? [], context.addressOf, node.id);
}

/** A link to an id, with `lang` where the title is not in the page's language. */
export function referenceLink(id: string, context: EmitContext): Inline {
  const { title, lang } = context.refer(id);
  const url = context.addressOf(id);
  const shown: Inline = lang === context.language ? text(title) : inline('Foreign', { lang }, text(title));
  return url === null ? shown : link(url, shown);
}
