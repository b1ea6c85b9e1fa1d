import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceLine } from '../model/source-line.ts';
import type { Table } from '../model/tree.ts';
import { isStatedTask, isTargetPart } from '../naming/id.ts';
import type { DocumentDrafts } from './document-records.ts';
import { isRow, walkOutline, type OutlineNode } from './outline.ts';
import { printedPlace } from './printed-place.ts';
import { isTitledRow } from './table-kind.ts';

type Made = Pick<DocumentDrafts, 'outline' | 'tasks' | 'targets' | 'scenarios' | 'projects'>;

/** What became of the rows of a table. */
interface TableSummary {
  readonly annex: OutlineNode;
  readonly table: Table;
  readonly rows: readonly OutlineNode[];
  /** How many records of each kind its rows made; kinds without one are left out. */
  readonly records: ReadonlyMap<string, number>;
}

function tableSummaries({ outline, tasks, targets, scenarios, projects }: Made): TableSummary[] {
  const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const made: readonly (readonly [kind: string, rows: ReadonlySet<string>])[] = [
    ['tasks', idsOf(tasks)],
    ['targets', idsOf(targets)],
    ['rows of a scenario', idsOf(scenarios)],
    ['rows of projects', new Set(projects.flatMap(({ listings }) => listings.map(({ row }) => row)))],
  ];
  const rows = [...walkOutline(outline.nodes)].filter(isRow).filter(({ kind }) => kind === 'row');
  return [...Map.groupBy(rows, ({ row }) => row.table)].flatMap(([table, own]) => {
    const annex = own[0]?.row.annex;
    const counted = made.map(([kind, ids]) => [kind, own.filter(({ id }) => ids.has(id)).length] as const);
    const rowIds = idsOf(own);
    const inColumns = targets.filter(({ id, parent }) => isTargetPart(id) && rowIds.has(parent ?? '')).length;
    const records = new Map([...counted, ['values in columns', inColumns] as const].filter(([, count]) => count > 0));
    return annex === undefined ? [] : [{ annex, table, rows: own, records }];
  });
}

/** A line for each table: `x/pl4: 116 rows → 116 tasks`; one more for tasks that no table assigns. */
export function annexSummary(made: Made): string[] {
  const stated = made.tasks.filter(({ id }) => isStatedTask(id)).length;
  const blocks = `${made.outline.document}: ${stated} ${stated === 1 ? 'provision' : 'provisions'} with named fields → ${stated} ${stated === 1 ? 'task' : 'tasks'}`;
  return [...(stated === 0 ? [] : [blocks]), ...tableLines(made)];
}

function tableLines(made: Made): string[] {
  return tableSummaries(made).map(({ annex, rows, records }) => {
    const kinds = [...records].map(([kind, count]) => `${count} ${kind}`);
    return `${annex.id}: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} → ${kinds.join(', ') || 'no records'}`;
  });
}

/**
 * A warning for each table whose rows are no records though nobody said so.
 * @param file path of the seed, as messages name it
 * @param lines the lines of the seed
 * @param settled numbers of the annexes whose kind the manifest gives
 */
export function tablesWithoutRecords(
  made: Made,
  file: string,
  lines: readonly SourceLine[],
  settled: readonly string[],
): Diagnostic[] {
  return tableSummaries(made).flatMap(({ annex, table, rows, records }): Diagnostic[] => {
    const number = annex.number ?? 'pl';
    const first = table.header[0] ?? rows[0]?.text;
    if (records.size > 0 || settled.includes(number) || !first) return [];
    const headings = table.columns.flatMap(({ heading }) => heading ?? []).join(' | ');
    return [
      {
        code: 'table-without-records',
        severity: 'warning',
        message: `Unexpected columns ${JSON.stringify(headings)} over ${rows.length} rows in ${annex.id}, expected those of tasks, targets, projects or a scenario`,
        mend: `The table is shown as it stands. Say in the manifest what its rows are (annexes: { ${JSON.stringify(number)}: tasks }), or what a column holds (columns: { "…": value }); annexes: { ${JSON.stringify(number)}: none } if they are no records.`,
        file,
        ...printedPlace(first, 0, lines),
      },
    ];
  });
}

/**
 * A warning for each row of a table of records that says of nothing what it has: a number alone, or figures and bodies without a title.
 * @param file path of the seed, as messages name it
 * @param lines the lines of the seed
 */
export function rowsWithoutTitle(made: Made, file: string, lines: readonly SourceLine[]): Diagnostic[] {
  return tableSummaries(made)
    .filter(({ records }) => records.size > 0)
    .flatMap(({ rows }) => rows)
    .flatMap((node): Diagnostic[] => {
      if (!isRow(node) || isTitledRow(node)) return [];
      const { label, cells } = node.row.row;
      const first = label ?? cells.find((cell) => cell !== null);
      if (!first) return [];
      return [
        {
          code: 'row-without-title',
          severity: 'warning',
          message: `Unexpected row ${node.id} without a title, expected words in the column that names its rows`,
          mend: 'The row is shown as printed and is no record. Look whether the source moved its title to another line; nothing to mend if it prints none.',
          file,
          ...printedPlace(first, 0, lines),
        },
      ];
    });
}
