import { z } from 'zod';
import { columnRoles, type Column, type ColumnRole } from '../model/tree.ts';

/**
 * How table columns are known by the words of their headings. `content/registry/columns.yaml`.
 * The first entry with a phrase that the heading holds wins, so that the longer phrases stand first.
 */
export const columnTableSchema = z.strictObject({
  /** Headings of what was reached before the plan, and of how it compares. */
  reached: z.array(z.string()).default([]),
  headings: z.array(z.strictObject({ role: z.enum(columnRoles), phrases: z.array(z.string()) })),
  /** The usual order of columns by their number, for tables that lost their header. */
  usualOrders: z.array(z.array(z.enum(columnRoles))),
});
export type ColumnTable = z.infer<typeof columnTableSchema>;

/** The table with what one document says of its own headings, word for word, which goes before it. */
export function withHeadings(table: ColumnTable, own: Readonly<Record<string, ColumnRole>> = {}): ColumnTable {
  const headings = Object.entries(own).map(([heading, role]) => ({ role, phrases: [`=${heading}`] }));
  return { ...table, headings: [...headings, ...table.headings] };
}

/** No heading of a column is longer. */
const longestHeading = 200;

function fold(text: string): string {
  return text
    .toLocaleLowerCase('vi')
    .replace(/<[^>]*>|[*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The role of a heading; `null` for one that the table does not know. In a phrase, a leading `=` means the whole heading and
 * `#` any figures.
 */
export function roleOf(heading: string, table: ColumnTable): ColumnRole | null {
  if (heading.length > longestHeading) return null;
  const folded = fold(heading);
  if (folded === '') return null;
  const figures = folded.replace(/\d+/g, '#');
  const says = (phrase: string) => {
    const wanted = fold(phrase);
    const whole = wanted.startsWith('=') ? wanted.slice(1) : null;
    return whole === null ? folded.includes(wanted) : folded === whole || figures === whole;
  };
  const reached = table.reached.some(says);
  for (const { role, phrases } of table.headings) {
    const phrase = phrases.find(says);
    // A whole heading (and so what a manifest says of one) goes before words inside it.
    if (phrase !== undefined) return reached && !phrase.startsWith('=') ? 'other' : role;
  }
  return reached ? 'other' : null;
}

/** Whether a cell is the heading of the number column: the mark of a header row. */
export function isNumberHeading(cell: string, table: ColumnTable): boolean {
  return roleOf(cell, table) === 'number';
}

/** Columns and the indices of those whose heading the table does not know. */
export interface FoundColumns {
  readonly columns: readonly Column[];
  readonly unknown: readonly number[];
}

/**
 * Columns from one or two header rows. A spanning heading of the first row is joined with what stands below it.
 * Its role is that of the joined heading's own part if known, else of the whole.
 */
export function columnsOf(
  first: readonly string[],
  second: readonly string[] | null,
  table: ColumnTable,
): FoundColumns {
  const width = Math.max(first.length, second?.length ?? 0);
  const columns: Column[] = [];
  const unknown: number[] = [];
  let spanning = '';
  for (let i = 0; i < width; i++) {
    const upper = first[i]?.trim() ?? '';
    const lower = second?.[i]?.trim() ?? '';
    if (upper !== '') spanning = upper;
    const heading = lower === '' || lower === upper ? upper : [upper || spanning, lower].filter(Boolean).join(' / ');
    const own = (lower === '' ? null : roleOf(lower, table)) ?? roleOf(heading, table);
    const role = own === 'period' && lower !== '' && tellsPast(upper || spanning, table) ? 'other' : own;
    if (role === null && heading !== '') unknown.push(i);
    // A header without a heading over its first column leaves the numbers unnamed.
    columns.push({
      role: role ?? (i === 0 && heading === '' ? 'number' : 'other'),
      heading: heading === '' ? null : heading,
    });
  }
  return { columns: inContext(columns), unknown };
}

/** Whether a heading over others says what was reached, or compares. */
function tellsPast(heading: string, { reached }: ColumnTable): boolean {
  return roleOf(heading, { headings: [], usualOrders: [], reached }) === 'other';
}

/**
 * What the columns together say of one of them: a result (`Kết quả`) in a unit, with no day to be delivered on and no other figure,
 * is the figure to be reached.
 */
function inContext(columns: readonly Column[]): Column[] {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  const measured = has('unit') && !has('value') && !has('deadline');
  return columns.map((column) => (measured && column.role === 'deliverable' ? { ...column, role: 'value' } : column));
}

/** Columns of a table without a header: the usual order for that many columns, else unknown ones. */
export function usualColumns(width: number, table: ColumnTable): Column[] {
  const usual = table.usualOrders.find((order) => order.length === width);
  return Array.from({ length: width }, (_, index) => ({
    role: usual?.[index] ?? (index === 0 ? 'number' : index === 1 ? 'title' : 'other'),
    heading: null,
  }));
}
