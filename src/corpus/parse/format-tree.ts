import type { BlockNode, DocumentTree, Leaf, Paragraph, Provision, Row, Table } from '../model/tree.ts';

/** An outline of a tree for people: one line a node, labels and the beginning of texts, seed lines at the end. */
export function formatTree(tree: DocumentTree, width = 90): string {
  const out: string[] = [];
  const put = (depth: number, head: string, leaf: Leaf | null) => {
    const shown = leaf === null ? '' : leaf.value.length > width ? `${leaf.value.slice(0, width)}…` : leaf.value;
    const lines = leaf?.spans.length ? `  [${[...new Set(leaf.spans.map((span) => span.line))].join(',')}]` : '';
    out.push(`${'  '.repeat(depth)}${head}${shown === '' ? '' : ` ${shown}`}${lines}`);
  };
  const paragraph = (node: Paragraph, depth: number) => {
    put(depth, node.bullet ? node.bullet.value : `<${node.role}>`, node.text);
    for (const child of node.children) paragraph(child, depth + 1);
  };
  const provision = (node: Provision, depth: number) => {
    put(depth, `${node.level} ${node.number}:`, node.text);
    for (const child of node.children) child.kind === 'provision' ? provision(child, depth + 1) : paragraph(child, depth + 1);
  };
  const row = (node: Row, depth: number, numbered: boolean) => {
    const cells = node.cells.map((cell) => (cell === null ? '' : cell.value.length > 40 ? `${cell.value.slice(0, 40)}…` : cell.value));
    out.push(`${'  '.repeat(depth)}${node.role} ${node.number ?? node.label?.value ?? '·'} | ${(numbered ? cells.slice(1) : cells).join(' | ')}`);
    for (const child of node.children) row(child, depth + 1, numbered);
  };
  const table = (node: Table, depth: number) => {
    put(depth, `table [${node.columns.map((column) => column.role).join(', ')}]`, null);
    for (const child of node.rows) row(child, depth + 1, node.columns[0]?.role === 'number');
  };
  const block = (node: BlockNode, depth: number): void => {
    switch (node.kind) {
      case 'header':
        return put(depth, `header ${node.role}:`, node.text);
      case 'opening':
        put(depth, 'opening', null);
        return node.children.forEach((child) => paragraph(child, depth + 1));
      case 'provision':
        return provision(node, depth);
      case 'paragraph':
        return paragraph(node, depth);
      case 'attachment':
        put(depth, 'attachment', null);
        for (const line of node.header) put(depth + 1, `header ${line.role}:`, line.text);
        return node.children.forEach((child) => block(child, depth + 1));
      case 'recipients':
        put(depth, 'recipients', node.heading);
        return node.items.forEach((item) => paragraph(item, depth + 1));
      case 'signature':
        put(depth, 'signature', null);
        return node.lines.forEach((line) => put(depth + 1, `${line.role}:`, line.text));
      case 'annex':
        put(depth, `annex ${node.number ?? ''}:`, node.title);
        if (node.issuedWith) put(depth + 1, 'issued with:', node.issuedWith);
        for (const child of node.children) {
          if (child.kind === 'table') table(child, depth + 1);
          else if (child.kind === 'provision') provision(child, depth + 1);
          else paragraph(child, depth + 1);
        }
    }
  };
  for (const child of tree.children) block(child, 0);
  return `${out.join('\n')}\n`;
}
