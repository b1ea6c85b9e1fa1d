import type { OutlineNode } from '../records/index.ts';
import { isRow, walkOutline } from '../records/index.ts';
import { parseMoney, type UnitTable } from '../values/index.ts';
import type { ReconcileInput, ReconcileTables } from './input.ts';

export type SumRole = ReconcileTables['sums'][number]['role'];

/** A row of a table with amounts, in billions of dong. */
export interface MoneyRow {
  readonly node: OutlineNode;
  readonly document: string;
  readonly amounts: ReadonlyMap<SumRole, { readonly amount: number; readonly printed: string }>;
}

/** A table with amounts: its totals, its groups, and the rows of each group. */
export interface MoneyTable {
  readonly annex: OutlineNode;
  readonly totals: readonly MoneyRow[];
  readonly groups: readonly { readonly group: MoneyRow; readonly rows: readonly MoneyRow[] }[];
  /** All item rows, in groups or not. */
  readonly rows: readonly MoneyRow[];
}

/** The tables with amounts of all documents. */
export function moneyTables({ outlines, units, tables }: ReconcileInput): MoneyTable[] {
  return outlines.flatMap((outline) =>
    outline.nodes
      .filter((node) => node.kind === 'annex')
      .map((annex): MoneyTable => {
        const rowOf = (node: OutlineNode): MoneyRow => ({
          node,
          document: outline.document,
          amounts: amountsOf(node, units, tables),
        });
        const nodes = [...walkOutline(annex.children)].filter(isRow);
        const items = (group: OutlineNode) =>
          [...walkOutline(group.children)].filter((node) => node.kind === 'row' && node.number !== null).map(rowOf);
        return {
          annex,
          totals: nodes.filter((node) => node.kind === 'total').map(rowOf),
          groups: nodes
            .filter((node) => node.kind === 'group')
            .map((node) => ({ group: rowOf(node), rows: items(node) })),
          rows: nodes.filter((node) => node.kind === 'row' && node.number !== null).map(rowOf),
        };
      })
      .filter((table) => table.rows.some((row) => row.amounts.size > 0)),
  );
}

function amountsOf(node: OutlineNode, units: UnitTable, tables: ReconcileTables): MoneyRow['amounts'] {
  const amounts = new Map<SumRole, { amount: number; printed: string }>();
  if (node.row === null) return amounts;
  for (const { role } of tables.sums) {
    const index = node.row.table.columns.findIndex((column) => column.role === role);
    const cell = index < 0 ? null : (node.row.row.cells[index] ?? null);
    const money = cell && parseMoney(cell.value, node.row.table.columns[index]?.heading ?? null, units);
    if (money) amounts.set(role, money);
  }
  return amounts;
}
