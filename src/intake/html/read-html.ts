import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Intake, IntakeBlock, IntakeCell, IntakeRemark } from '../block.ts';
import { writtenNumber } from '../docx/numbering.ts';
import { mergedCells } from '../seed-text.ts';

/** Elements whose content is no text of the document. */
const left = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'nav',
  'header',
  'footer',
  'form',
  'button',
  'select',
  'svg',
  'iframe',
  'del',
]);
/** Elements that begin and end a line. */
const lines = new Set(
  'address article aside blockquote body center dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr html li main ol p pre section summary table ul'.split(
    ' ',
  ),
);

/** How the labels of a list are written, by its `type`. HTML Living Standard, 4.4.5. */
const labelFormats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/**
 * Reads a web page or a web page's part: paragraphs, lists with their numbers, tables with their merged cells. Menus, scripts and
 * forms are left out.
 * @param html the file's text
 */
export function readHtml(html: string): Intake {
  return readNodes(bodyOf(fromHtml(html)));
}

function readNodes(start: Nodes): Intake {
  const blocks: IntakeBlock[] = [];
  const remarks: IntakeRemark[] = [];
  let text = '';
  let tables = 0;
  let pictures = 0;

  const close = (): void => {
    if (text.trim() !== '') blocks.push({ kind: 'line', text: text.replace(/\s+/g, ' ').trim() });
    text = '';
  };

  const read = (node: Nodes, label: string | null): void => {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'root') for (const child of node.children) read(child, null);
    else if (node.type === 'element') element(node, label);
  };

  const element = (node: Element, label: string | null): void => {
    const { tagName } = node;
    if (left.has(tagName) || node.properties['hidden'] === true) return;
    if (tagName === 'br') {
      close();
      return;
    }
    if (tagName === 'img') {
      pictures++;
      remarks.push({ code: 'picture', place: `picture ${pictures}`, met: String(node.properties['alt'] ?? '') });
      return;
    }
    const block = lines.has(tagName);
    if (block) close();
    if (tagName === 'table') {
      tables++;
      const table: IntakeBlock = { kind: 'table', rows: cellsOf(node) };
      const merged = mergedCells(table);
      if (merged > 0) remarks.push({ code: 'merged-cells', place: `table ${tables}`, met: String(merged) });
      blocks.push(table);
      return;
    }
    if (tagName === 'li' && label !== null) text += `${label} `;
    const labels = listLabels(node);
    for (const child of node.children)
      read(child, child.type === 'element' && child.tagName === 'li' ? labels(child) : null);
    if (block) close();
  };

  read(start, null);
  close();
  return { blocks, remarks };
}

/** The part of a page to read: its `main`, or its `article` where there is only one, or all of it. */
function bodyOf(root: Root): Nodes {
  const mains = named(root, 'main');
  const articles = named(root, 'article');
  return mains[0] ?? (articles.length === 1 ? articles[0] : undefined) ?? root;
}

/** Gives the items of a list their labels. */
function listLabels(list: Element): (item: Element) => string {
  let next = Number(list.properties['start'] ?? 1);
  const format = labelFormats[String(list.properties['type'] ?? '')] ?? 'decimal';
  return (item) => {
    if (list.tagName !== 'ol') return '-';
    next = Number(item.properties['value'] ?? next);
    const label = writtenNumber(next, format);
    next++;
    return format === 'lowerLetter' ? `${label})` : `${label}.`;
  };
}

/** Elements with a name below a node, none of them inside another. */
function named(node: Nodes, name: string): Element[] {
  if (node.type === 'element' && node.tagName === name) return [node];
  return node.type === 'element' || node.type === 'root' ? node.children.flatMap((child) => named(child, name)) : [];
}

function cellsOf(table: Element): IntakeCell[][] {
  const taken: boolean[][] = [];
  return named({ type: 'root', children: table.children } as Root, 'tr').map((row, index) => {
    let column = 0;
    return row.children.flatMap((cell): IntakeCell[] => {
      if (cell.type !== 'element' || (cell.tagName !== 'td' && cell.tagName !== 'th')) return [];
      while (taken[index]?.[column]) column++;
      const columns = Math.max(1, Number(cell.properties['colSpan'] ?? 1) || 1);
      const rows = Math.max(1, Number(cell.properties['rowSpan'] ?? 1) || 1);
      for (let down = 0; down < rows; down++)
        for (let across = 0; across < columns; across++) {
          taken[index + down] ??= [];
          const line = taken[index + down];
          if (line) line[column + across] = true;
        }
      const made = { column, columns, rows, paragraphs: paragraphsOf(cell) };
      column += columns;
      return [made];
    });
  });
}

/** The paragraphs of a cell; a table inside it gives one a cell. */
function paragraphsOf(cell: Element): string[] {
  const { blocks } = readNodes({ type: 'root', children: cell.children });
  return blocks.flatMap((block) =>
    block.kind === 'line' ? [block.text] : block.rows.flat().flatMap((inner) => inner.paragraphs),
  );
}
