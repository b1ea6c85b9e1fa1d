import type { ColumnRole, Leaf, Table } from '../model/tree.ts';
import type { TableKind } from '../model/registry.ts';
import type { RecordContext } from './context.ts';
import { isRow, type OutlineNode, type RowPlace } from './outline.ts';
import { yearIn } from './planned-year.ts';
import { unitAbove } from './stated-unit.ts';
import { hasWord, namesPeriod, type RecordTables } from './tables.ts';

/** What a table is read with. */
type KindContext = Pick<RecordContext, 'manifest' | 'tables'>;

/** What the rows of a table are: what the manifest says of its annex, else what its columns together say. */
export function tableKind(place: RowPlace, { manifest, tables }: KindContext): TableKind {
  return manifest.annexes?.[place.annex.number ?? 'pl'] ?? kindByColumns(place, tables);
}

/**
 * Indices by periods of a year are a scenario where the words say so. Sums of capital, who expedites, or projects by name in rows that assign no work list
 * projects. Figures are targets unless a body has to deliver something by a day, and so are the years of a table with units. Bodies or days make tasks. A list of prices and a table with
 * none of these is to be read as it stands.
 */
function kindByColumns(place: RowPlace, tables: RecordTables): TableKind {
  const { columns } = place.table;
  const roles = new Set<ColumnRole>(columns.map((column) => column.role));
  const has = (...wanted: readonly ColumnRole[]) => wanted.some((role) => roles.has(role));
  const named = columns.some(({ role, heading }) => role === 'title' && hasWord(heading ?? '', tables.projectTitles));
  const assigned = has('lead') && has('deadline', 'deliverable');
  if (has('period') && !has('value')) {
    if (isScenario(place, tables)) return 'scenario';
    return has('unit') || unitAbove(place) !== null ? 'targets' : 'none';
  }
  if (has('total-investment', 'supervisor') && (named || !assigned)) return 'projects';
  if (named && !has('value', 'lead', 'coordinating', 'price')) return 'projects';
  if (has('price') && !assigned) return 'none';
  if (has('value') && !(assigned && has('deadline'))) return 'targets';
  return has('deadline', 'lead', 'coordinating') ? 'tasks' : 'none';
}

/**
 * Whether the title of the annex or a heading says that it is a scenario, and a column is for a period that the table of periods knows;
 * others (`2021-2025`) have no index to be read.
 */
function isScenario({ annex, table: { columns } }: RowPlace, { periods, scenarios }: RecordTables): boolean {
  const said = [annex.text?.value ?? '', ...columns.map(({ heading }) => heading ?? '')].some((text) =>
    hasWord(text, scenarios),
  );
  return (
    said &&
    columns.some(
      ({ role, heading }) =>
        role === 'period' && periods.some(({ words }) => namesPeriod(heading?.split('/').at(-1) ?? '', words)),
    )
  );
}

/**
 * The columns whose cells are the figures to be reached: those of values, else those of years in a table of targets. Where there are
 * several, a year before that of the issue, or before the first that the title plans for, is what was reached, and no target.
 * @param issued the day of issue, `YYYY-MM-DD`
 */
export function valueColumns({ annex, table: { columns } }: RowPlace, issued: string): number[] {
  const at = (role: ColumnRole) => columns.flatMap((column, index) => (column.role === role ? [index] : []));
  const values = at('value');
  const found = values.length > 0 ? values : at('period');
  if (values.length === 1) return found;
  const issuedIn = Number(issued.slice(0, 4));
  const planned = [...(annex.text?.value ?? '').matchAll(/\b20\d{2}\b/g)]
    .map(Number)
    .filter((year) => year >= issuedIn);
  const first = planned.length === 0 ? issuedIn : Math.min(...planned);
  return found.filter((index) => (yearIn(columns[index]?.heading ?? '') ?? Infinity) >= first);
}

/** The columns that name who leads a task, monitors a target, supervises a project: the first that a table has. */
const columnsOfDuty = {
  leads: ['lead', 'monitor'],
  monitors: ['monitor', 'lead'],
  supervises: ['supervisor', 'monitor', 'lead'],
} as const satisfies Record<string, readonly ColumnRole[]>;

/** The column of a table that says who has a duty; a table may call it by the name of another. */
export function columnOfDuty({ columns }: Table, duty: keyof typeof columnsOfDuty): ColumnRole {
  const [usual, ...others] = columnsOfDuty[duty];
  return [usual, ...others].find((role) => columns.some((column) => column.role === role)) ?? usual;
}

/** Whether a node is a row that says what it is about: a number alone, or figures without a title, is shown as printed and is no record. */
export function isTitledRow(node: OutlineNode): node is OutlineNode & { row: RowPlace } {
  return isRow(node) && node.kind === 'row' && /[\p{L}\p{N}]/u.test(node.text?.value ?? '');
}

/**
 * Whether a node is a row of its own in a list of tasks or projects: it has a number, or stands without one (below a number that covers
 * several rows, or in a list that counts nothing) and says itself who does it, by when, or for how much.
 */
export function isListedRow(node: OutlineNode): node is OutlineNode & { row: RowPlace } {
  if (!isTitledRow(node)) return false;
  return (
    node.number !== null ||
    node.row.table.columns.some(({ role }, index) => saysMore.has(role) && node.row.row.cells[index] != null)
  );
}

/** Columns that only a task or project of its own fills. */
const saysMore: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'lead',
  'deadline',
  'deliverable',
  'total-investment',
  'state-budget',
  'other-capital',
  'supervisor',
]);

/** The cell of a row under the first column with a role; `null` where the row or the table has none. */
export function cellOf(place: RowPlace, role: ColumnRole): Leaf | null {
  const index = place.table.columns.findIndex((column) => column.role === role);
  return index < 0 ? null : (place.row.cells[index] ?? null);
}

/** The group row above a row, if any. */
export function groupOf(node: OutlineNode): OutlineNode | null {
  for (let up = node.parent; up !== null; up = up.parent) if (up.kind === 'group') return up;
  return null;
}
