import { hasPage } from '../records/addresses.ts';
import type { OutlineNode } from '../records/outline.ts';
import type { EmitContext } from './context.ts';
import { inlineOfText } from './inline.ts';
import { shownLabel } from './labels.ts';
import { flow, list, paragraph, type Block } from './mdx-nodes.ts';
import { referenceLink, vietnamese } from './text.ts';
import { englishReferences } from './english-references.ts';
import { annexTables } from './annex-body.ts';

const noRows: ReadonlySet<string> = new Set();

/** How the children of a provision are shown. */
export type Extent = 'own-page' | 'whole';

/**
 * A provision and what stands below it. On a page of its own a container of provisions (part, chapter, section) lists those
 * that have a page; everything else is printed in full.
 */
export function provisionBlock(node: OutlineNode, context: EmitContext, extent: Extent, depth = 2): Block {
  const state =
    context.language === 'en' && node.text !== null ? (context.segments.get(node.id)?.state ?? 'missing') : null;
  const heading = isHeading(node) ? Math.min(depth, 4) : null;
  return flow(
    'Provision',
    {
      id: node.id,
      label: shownLabel(context.labels, node.label, context.language),
      level: node.kind,
      lines: `${node.lines[0]}-${node.lines[1]}`,
      lang: langOf(node, context),
      state,
      heading,
    },
    [...ownText(node, context), ...childBlocks(node, context, extent, depth + 1)],
  );
}

/** The children of a node: lists of links for provisions with pages below a container, full text for all others. */
function childBlocks(node: OutlineNode, context: EmitContext, extent: Extent, depth: number): Block[] {
  const blocks: Block[] = [];
  let links: Block[][] = [];
  const flush = () => {
    if (links.length > 0) blocks.push(list(links));
    links = [];
  };
  const tables = annexTables(node, context);
  for (const child of node.children) {
    if (child.row !== null) continue;
    if (extent === 'own-page' && isContainer(node) && hasPage(child, noRows)) {
      links.push([paragraph(referenceLink(child.id, context))]);
      continue;
    }
    flush();
    if (child.kind === 'footnote' && tables.length > 0) blocks.push(...tables.splice(0));
    blocks.push(provisionBlock(child, context, extent, depth));
  }
  flush();
  blocks.push(...tables);
  return blocks;
}

/** A node's own text; on English pages the translation with the Vietnamese one click away. */
function ownText(node: OutlineNode, context: EmitContext): Block[] {
  if (node.text === null) return [];
  const english = context.language === 'en' ? (context.segments.get(node.id)?.en ?? null) : null;
  if (english === null) return [paragraph(...vietnamese(node, context))];
  const references = englishReferences(english, context.corpus.references.get(node.id) ?? [], context);
  return [
    paragraph(...inlineOfText(english, references, context.addressOf, node.id)),
    flow('Original', { lang: 'vi' }, [paragraph(...vietnamese(node, context))]),
  ];
}

function langOf(node: OutlineNode, context: EmitContext): 'vi' | 'en' | null {
  if (node.text === null) return null;
  return context.language === 'en' && context.segments.get(node.id)?.en ? 'en' : 'vi';
}

function isContainer(node: OutlineNode): boolean {
  return node.kind === 'part' || node.kind === 'chapter' || node.kind === 'section';
}

/** A labelled text with provisions below it, or a container's text, is a heading. */
function isHeading(node: OutlineNode): boolean {
  return (
    isContainer(node) ||
    ((node.kind === 'clause' || node.kind === 'article' || node.kind === 'point') &&
      node.children.some((child) => child.kind !== 'footnote') &&
      (node.text?.value.length ?? 0) < 400)
  );
}
