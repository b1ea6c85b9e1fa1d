import type { Annex, BlockNode, DocumentTree, Leaf, Paragraph, Provision, Row, Table } from '../model/tree.ts';

/** Every leaf of a tree, in the order of the text. */
export function* leavesOf(tree: DocumentTree): Generator<Leaf> {
  for (const block of tree.children) yield* blockLeaves(block);
}

function* blockLeaves(block: BlockNode): Generator<Leaf> {
  switch (block.kind) {
    case 'header':
      yield block.text;
      return;
    case 'opening':
      for (const child of block.children) yield* paragraphLeaves(child);
      return;
    case 'provision':
      yield* provisionLeaves(block);
      return;
    case 'paragraph':
      yield* paragraphLeaves(block);
      return;
    case 'attachment':
      for (const line of block.header) yield line.text;
      for (const child of block.children) yield* blockLeaves(child);
      return;
    case 'recipients':
      yield block.heading;
      for (const item of block.items) yield* paragraphLeaves(item);
      return;
    case 'signature':
      for (const line of block.lines) yield line.text;
      return;
    case 'annex':
      yield* annexLeaves(block);
  }
}

function* annexLeaves(annex: Annex): Generator<Leaf> {
  yield annex.label;
  if (annex.title) yield annex.title;
  if (annex.issuedWith) yield annex.issuedWith;
  for (const child of annex.children) {
    if (child.kind === 'table') yield* tableLeaves(child);
    else if (child.kind === 'provision') yield* provisionLeaves(child);
    else yield* paragraphLeaves(child);
  }
}

function* provisionLeaves(provision: Provision): Generator<Leaf> {
  yield provision.label;
  if (provision.text) yield provision.text;
  for (const child of provision.children)
    yield* child.kind === 'provision' ? provisionLeaves(child) : paragraphLeaves(child);
}

function* paragraphLeaves(paragraph: Paragraph): Generator<Leaf> {
  if (paragraph.bullet) yield paragraph.bullet;
  yield paragraph.text;
  for (const child of paragraph.children) yield* paragraphLeaves(child);
}

function* tableLeaves(table: Table): Generator<Leaf> {
  yield* table.header;
  for (const row of table.rows) yield* rowLeaves(row);
}

function* rowLeaves(row: Row): Generator<Leaf> {
  if (row.label) yield row.label;
  for (const cell of row.cells) if (cell) yield cell;
  for (const child of row.children) yield* rowLeaves(child);
}
