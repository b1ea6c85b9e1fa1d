import { ELEMENT_NODE, parse, TEXT_NODE, type ElementNode, type Node } from 'ultrahtml';
import { expect, test } from 'vitest';
import { cellName } from '../../src/corpus/emit/annex-body.ts';
import { pages, unescapeHtml } from './dist.ts';

/** All elements of a name below a node, in the order of the page. */
function all(node: Node, name: string): ElementNode[] {
  if (!('children' in node)) return [];
  const own = node.type === ELEMENT_NODE && node.name === name ? [node as ElementNode] : [];
  return [...own, ...(node.children as Node[]).flatMap((child) => all(child, name))];
}
const textOf = (node: Node): string =>
  node.type === TEXT_NODE ? node.value : 'children' in node ? (node.children as Node[]).map(textOf).join('') : '';
const said = (node: Node) => unescapeHtml(textOf(node)).replace(/\s+/g, ' ').trim();
const cellsOf = (row: Node) => ('children' in row ? (row.children as Node[]) : []).filter(isCell);
const isCell = (node: Node): node is ElementNode =>
  node.type === ELEMENT_NODE && (node.name === 'td' || node.name === 'th');
const width = (cell: ElementNode) => Number(cell.attributes['colspan'] ?? 1);
/** Cells that need no name where rows become blocks. */
const nameless = /\b(?:number|title|line)\b/;

test('every row of every table has as many cells as its head, each named by its column where rows become blocks', () => {
  const faults: string[] = [];
  let named = 0;
  for (const [path, html] of pages) {
    if (!html.includes('class="data')) continue;
    for (const table of all(parse(html) as Node, 'table')) {
      if (!/\bdata\b/.test(table.attributes['class'] ?? '')) continue;
      const [head, ...rows] = all(table, 'tr');
      const columns = head === undefined ? [] : cellsOf(head).map(said);
      for (const row of rows) {
        const cells = cellsOf(row);
        if (cells.reduce((sum, cell) => sum + width(cell), 0) !== columns.length) faults.push(`${path}: ${said(row)}`);
        let column = 0;
        for (const cell of cells) {
          const name = cell.attributes['data-name'];
          const wanted = cellName(columns[column] ?? '');
          // What is left of a lost row stood in columns that nobody knows.
          const lost = row.attributes['class'] === 'fragment';
          const exempt =
            lost || cell.name === 'th' || nameless.test(cell.attributes['class'] ?? '') || said(cell) === '';
          if (name === undefined ? !exempt : unescapeHtml(name) !== wanted)
            faults.push(`${path}: ${said(cell)} is called ${name}, not ${wanted}`);
          if (name !== undefined) named += 1;
          column += width(cell);
        }
      }
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
  expect(named).toBeGreaterThan(1000);
});
