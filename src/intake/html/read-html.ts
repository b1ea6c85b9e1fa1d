import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Intake, IntakeBlock, IntakeCell, IntakeCode, IntakeRemark } from '../block.ts';
import { writtenNumber } from '../docx/numbering.ts';

/** Elements whose content is no text of the document. */
const left = new Set(['script', 'style', 'head', 'noscript', 'template', 'button', 'select', 'svg', 'iframe']);
/** Elements that begin and end a line. */
const lines = new Set(
  'address article aside blockquote body caption center dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr html li main ol p pre section summary table ul'.split(
    ' ',
  ),
);

/** Elements that are a page's own on a page, and a document's where they hold the only text; what is left out is said. */
const said: Readonly<Record<string, IntakeCode>> = {
  nav: 'margin-text',
  header: 'margin-text',
  footer: 'margin-text',
  del: 'deleted-text',
};

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
  const page = fromHtml(html);
  const start = bodyOf(page);
  const { blocks, remarks } = readNodes(start);
  const outside = start === page ? '' : plainText(page, start);
  if (outside === '') return { blocks, remarks };
  return {
    blocks,
    remarks: [...remarks, { code: 'margin-text', place: 'outside its main part', met: outside.slice(0, 60) }],
  };
}

function readNodes(start: Nodes): Intake {
  const blocks: IntakeBlock[] = [];
  const remarks: IntakeRemark[] = [];
  let text = '';
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
    const code = node.properties['hidden'] === true ? 'hidden-text' : said[tagName];
    if (left.has(tagName) || code !== undefined) {
      const met = code === undefined ? '' : plainText(node);
      if (code !== undefined && met !== '') remarks.push({ code, place: `<${tagName}>`, met: met.slice(0, 60) });
      return;
    }
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
      const table: IntakeBlock = { kind: 'table', rows: cellsOf(node) };
      for (const caption of named({ type: 'root', children: node.children }, 'caption')) read(caption, null);
      close();
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

/** All text below an element but that of one part, on one line. */
function plainText(node: Nodes, without: Nodes | null = null): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ').trim();
  if (node === without || (node.type !== 'element' && node.type !== 'root')) return '';
  if (node.type === 'element' && left.has(node.tagName)) return '';
  return node.children
    .map((part) => plainText(part, without))
    .filter(Boolean)
    .join(' ');
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

/** No cell covers more columns. HTML Living Standard, 4.9.11. */
const widestCell = 1000;

function cellsOf(table: Element): IntakeCell[][] {
  const taken: boolean[][] = [];
  const tableRows = named({ type: 'root', children: table.children } as Root, 'tr');
  return tableRows.map((row, index) => {
    let column = 0;
    return row.children.flatMap((cell): IntakeCell[] => {
      if (cell.type !== 'element' || (cell.tagName !== 'td' && cell.tagName !== 'th')) return [];
      while (taken[index]?.[column]) column++;
      const columns = Math.min(widestCell, Math.max(1, Number(cell.properties['colSpan'] ?? 1) || 1));
      // A cell that reaches beyond the last row ends with it.
      const wanted = Math.max(1, Number(cell.properties['rowSpan'] ?? 1) || 1);
      const rows = Math.min(wanted, tableRows.length - index);
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
