import type { Leaf, Row, Table } from '../model/tree.ts';
import { isUnder } from '../naming/id.ts';
import { labelSlug } from '../values/index.ts';
import { makeNode, type IdSource } from './make-node.ts';
import type { OutlineNode, ProvisionKind } from './outline.ts';

/**
 * Gives the rows of a table their ids: the annex, `-`, the path of their numbers. Where row numbers run through all groups
 * the group is not part of a row's id; where they start again in each group it is. A row without a number is its parent
 * and `.` + ordinal.
 */
export function identifyTable(table: Table, annex: OutlineNode, ids: IdSource): void {
  const withGroups = numbersStartAgain(table.rows);
  const ordinals = new Map<string, number>();
  const title = table.columns.findIndex((column) => column.role === 'title');

  const visit = (row: Row, parent: OutlineNode, prefix: string): void => {
    const number = ownNumber(row, title);
    const id = ids.take(
      number === null || row.role === 'total' ? nextUnnumbered(parent.id, ordinals) : `${prefix}-${numberSlug(number)}`,
    );
    const node = makeNode({
      id,
      kind: rowKind(row),
      label: row.label,
      number,
      text: titleOf(row, title),
      parent,
      row: { annex, table, row },
      leaves: row.cells,
    });
    const childPrefix = row.role === 'group' ? (withGroups ? id : annex.id) : id;
    for (const child of row.children) visit(child, node, childPrefix);
  };

  for (const row of table.rows) visit(row, annex, annex.id);
}

/** The number of a row; where a merged number covers several rows, each with its own before the title (`1.2. …` under 1), that. */
function ownNumber(row: Row, title: number): string | null {
  const own = /^(\d+(?:\.\d+)+)[.)]?\s/.exec(row.cells[title]?.value ?? '')?.[1];
  return row.role === 'item' && row.number !== null && own !== undefined && isUnder(own, row.number) ? own : row.number;
}

/** `3.1` keeps its dots; letters take the Telex spelling (`đ` → `dd`). */
function numberSlug(number: string): string {
  return number.split('.').filter(Boolean).map(labelSlug).join('.');
}

function nextUnnumbered(parent: string, ordinals: Map<string, number>): string {
  const n = (ordinals.get(parent) ?? 0) + 1;
  ordinals.set(parent, n);
  return `${parent}.${n}`;
}

/** Whether any item number occurs in two groups of the table. */
function numbersStartAgain(rows: readonly Row[]): boolean {
  const seen = new Set<string>();
  for (const group of rows) {
    if (group.role !== 'group') continue;
    for (const row of group.children) {
      if (row.number === null || row.role !== 'item') continue;
      if (seen.has(row.number)) return true;
      seen.add(row.number);
    }
  }
  return false;
}

function titleOf(row: Row, title: number): Leaf | null {
  const cell = row.cells[title];
  if (cell) return cell;
  return row.role === 'item' ? null : (row.cells.find((leaf) => leaf !== null) ?? null);
}

function rowKind(row: Row): ProvisionKind {
  switch (row.role) {
    case 'group':
      return 'group';
    case 'total':
      return 'total';
    case 'fragment':
      return 'fragment';
    case 'item':
      return 'row';
  }
}
