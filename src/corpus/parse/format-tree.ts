import type { BlockNode, DocumentTree, HeaderLine, Leaf, Paragraph, Provision, Row, Table } from '../model/tree.ts';

/** An outline of a tree for people: one line a node, labels and the beginning of texts, seed lines at the end. */
export function formatTree(tree: DocumentTree, width = 90): string {
  const outline = new Outline(width);
  for (const child of tree.children) outline.block(child, 0);
  return outline.text;
}

/** Cells of a table show so many characters. */
const cellWidth = 40;

class Outline {
  readonly #width: number;
  readonly #lines: string[] = [];

  constructor(width: number) {
    this.#width = width;
  }

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  block(node: BlockNode, depth: number): void {
    switch (node.kind) {
      case 'header':
        this.#header(node, depth);
        break;
      case 'opening':
        this.#put(depth, 'opening', null);
        for (const child of node.children) this.#paragraph(child, depth + 1);
        break;
      case 'provision':
        this.#provision(node, depth);
        break;
      case 'paragraph':
        this.#paragraph(node, depth);
        break;
      case 'attachment':
        this.#put(depth, 'attachment', null);
        for (const line of node.header) this.#header(line, depth + 1);
        for (const child of node.children) this.block(child, depth + 1);
        break;
      case 'recipients':
        this.#put(depth, 'recipients', node.heading);
        for (const item of node.items) this.#paragraph(item, depth + 1);
        break;
      case 'signature':
        this.#put(depth, 'signature', null);
        for (const line of node.lines) this.#put(depth + 1, `${line.role}:`, line.text);
        break;
      case 'annex':
        this.#put(depth, `annex ${node.number ?? ''}:`, node.title);
        if (node.issuedWith) this.#put(depth + 1, 'issued with:', node.issuedWith);
        for (const child of node.children) {
          if (child.kind === 'table') this.#table(child, depth + 1);
          else if (child.kind === 'provision') this.#provision(child, depth + 1);
          else this.#paragraph(child, depth + 1);
        }
    }
  }

  #put(depth: number, head: string, leaf: Leaf | null): void {
    const shown = leaf === null ? '' : short(leaf.value, this.#width);
    const lines = leaf?.spans.length ? `  [${[...new Set(leaf.spans.map((span) => span.line))].join(',')}]` : '';
    this.#lines.push(`${'  '.repeat(depth)}${head}${shown === '' ? '' : ` ${shown}`}${lines}`);
  }

  #header(node: HeaderLine, depth: number): void {
    this.#put(depth, `header ${node.role}:`, node.text);
  }

  #paragraph(node: Paragraph, depth: number): void {
    this.#put(depth, node.bullet ? node.bullet.value : `<${node.role}>`, node.text);
    for (const child of node.children) this.#paragraph(child, depth + 1);
  }

  #provision(node: Provision, depth: number): void {
    this.#put(depth, `${node.level} ${node.number}:`, node.text);
    for (const child of node.children) {
      if (child.kind === 'provision') this.#provision(child, depth + 1);
      else this.#paragraph(child, depth + 1);
    }
  }

  #table(node: Table, depth: number): void {
    this.#put(depth, `table [${node.columns.map((column) => column.role).join(', ')}]`, null);
    const firstCell = node.columns[0]?.role === 'number' ? 1 : 0;
    for (const child of node.rows) this.#row(child, depth + 1, firstCell);
  }

  #row(node: Row, depth: number, firstCell: number): void {
    const cells = node.cells.slice(firstCell).map((cell) => (cell === null ? '' : short(cell.value, cellWidth)));
    this.#lines.push(
      `${'  '.repeat(depth)}${node.role} ${node.number ?? node.label?.value ?? '·'} | ${cells.join(' | ')}`,
    );
    for (const child of node.children) this.#row(child, depth + 1, firstCell);
  }
}

function short(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width)}…` : text;
}
