import type { Leaf } from '../model/tree.ts';
import type { OutlineNode, RowPlace } from '../records/outline.ts';
import type { EmitContext } from './context.ts';
import { findingInlines } from './findings.ts';
import { foreign, leafOf, plain } from './inline.ts';
import { flow, inline, line, text, type Block, type Inline } from './mdx-nodes.ts';

/** Whether a row is what is left of a lost one: which columns its pieces stood in is not known. */
export function isFragment(node: OutlineNode): boolean {
  return (node.row as RowPlace).row.role === 'fragment';
}

/**
 * What is left of a lost row as one cell over all columns: its pieces as printed, each on a line of its own. No column is named and no
 * link is made from the pieces, for both would say what a piece stood for.
 */
export function fragmentCell(node: OutlineNode, columns: number, context: EmitContext): Block {
  const { row } = node.row as RowPlace;
  const pieces = row.cells.flatMap((leaf) => (leaf === null ? [] : [pieceOf(node, leaf, context)]));
  const findings = findingInlines(node.id, context);
  return flow('AnnexCell', { role: 'fragment', span: columns }, [
    line('p', {}, inline('small', {}, text(context.say('phrases', 'fragment'))), ...findings),
    ...pieces.map((piece) => line('p', {}, ...piece)),
  ]);
}

/** A piece; the one that stands for the row has an English text. */
function pieceOf(node: OutlineNode, leaf: Leaf, { language, segments }: EmitContext): Inline[] {
  const english = language === 'en' && leaf === node.text ? (segments.get(node.id)?.en ?? null) : null;
  return english === null ? foreign(plain(leaf), language) : plain(leafOf(english));
}
