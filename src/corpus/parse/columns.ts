import { z } from 'zod';
import type { Column, ColumnRole } from '../model/tree.ts';

const roles = ['number', 'title', 'unit', 'value', 'deadline', 'lead', 'coordinating', 'monitor', 'supervisor', 'deliverable', 'submitted-to', 'total-investment', 'state-budget', 'other-capital', 'period', 'note', 'other'] as const satisfies readonly ColumnRole[];

/**
 * How table columns are known by the words of their headings. `content/registry/columns.yaml`.
 * The first entry with a phrase that the heading holds wins, so that the longer phrases stand first.
 */
export const columnTableSchema = z.object({
  headings: z.array(z.object({ role: z.enum(roles), phrases: z.array(z.string()) })),
  /** The usual order of columns by their number, for tables that lost their header. */
  usualOrders: z.array(z.array(z.enum(roles))),
});
export type ColumnTable = z.infer<typeof columnTableSchema>;

function fold(text: string): string {
  return text.toLocaleLowerCase('vi').replace(/<[^>]*>|[*]/g, '').replace(/\s+/g, ' ').trim();
}

/** The role of a heading; `null` for one that the table does not know. */
export function roleOf(heading: string, table: ColumnTable): ColumnRole | null {
  const folded = fold(heading);
  if (folded === '') return null;
  for (const { role, phrases } of table.headings) {
    for (const phrase of phrases) {
      const wanted = fold(phrase);
      if (wanted.startsWith('=') ? folded === wanted.slice(1) : folded.includes(wanted)) return role;
    }
  }
  return null;
}

/** Whether a cell is the heading of the number column: the mark of a header row. */
export function isNumberHeading(cell: string, table: ColumnTable): boolean {
  return roleOf(cell, table) === 'number';
}

/**
 * Columns from one or two header rows. A spanning heading of the first row is joined with what stands below it.
 * Its role is that of the joined heading's own part if known, else of the whole.
 */
export function columnsOf(first: readonly string[], second: readonly string[] | null, table: ColumnTable): Column[] {
  const width = Math.max(first.length, second?.length ?? 0);
  const columns: Column[] = [];
  let spanning = '';
  for (let i = 0; i < width; i++) {
    const upper = first[i]?.trim() ?? '';
    const lower = second?.[i]?.trim() ?? '';
    if (upper !== '') spanning = upper;
    const heading = lower === '' ? upper : [upper || spanning, lower].filter(Boolean).join(' / ');
    columns.push({ role: (lower === '' ? null : roleOf(lower, table)) ?? roleOf(heading, table) ?? 'other', heading: heading === '' ? null : heading });
  }
  return columns;
}

/** Columns of a table without a header: the usual order for that many columns, else unknown ones. */
export function usualColumns(width: number, table: ColumnTable): Column[] {
  const usual = table.usualOrders.find((order) => order.length === width);
  return Array.from({ length: width }, (_, index) => ({ role: usual?.[index] ?? (index === 0 ? 'number' : index === 1 ? 'title' : 'other'), heading: null }));
}
