import { statedTargetId } from '../naming/id.ts';
import { parsePeriod, parseValue } from '../values/index.ts';
import { bodiesWith, readBodyList } from './body-list.ts';
import { printedCells } from './cells.ts';
import { sourceOf, type RecordContext } from './context.ts';
import { isDash } from './dash.ts';
import { figureOf } from './figure-of.ts';
import { groupRecord } from './group.ts';
import { isRow, walkOutline, type OutlineNode, type RowPlace } from './outline.ts';
import { plannedYear, yearIn } from './planned-year.ts';
import { statedTargets } from './stated-targets.ts';
import { unitOfFigure, unitText } from './stated-unit.ts';
import { cellOf, columnOfDuty, groupOf, isTitledRow, tableKind, valueColumns } from './table-kind.ts';
import type { TargetDraft } from './target-draft.ts';
import { unresolvedOf } from './unresolved.ts';

/** The targets of a document: rows of annexes with a value column, and figures that goals state in running text. */
export function targetRecords(
  context: RecordContext,
  goals: readonly { readonly id: string; readonly horizon: string | null }[],
): TargetDraft[] {
  return [...annexTargets(context), ...statedTargets(context, goals)];
}

function* annexTargets(context: RecordContext): Generator<TargetDraft> {
  const { outline, text } = context;
  for (const node of walkOutline(outline.nodes)) {
    if (!isTitledRow(node) || tableKind(node.row, context) !== 'targets') continue;
    const columns = valueColumns(node.row, context.manifest.issued);
    const [only] = columns;
    const value = columns.length === 1 && only !== undefined ? (node.row.row.cells[only] ?? null) : null;
    const title = node.text?.value ?? '';
    const unitAt = (figure: string, heading: string) => unitOfFigure(node.row, { figure, title, heading }, context);
    const unit = unitAt(value?.value ?? '', columns.length > 1 ? '' : headingOf(node.row, only));
    const parsed = value ? parseValue(value.value) : null;
    const above =
      parsePeriod(groupOf(node)?.text?.value ?? '', context.manifest.issued) ??
      plannedYear(node.row.annex.text?.value ?? '');
    const target: TargetDraft = {
      id: node.id,
      document: outline.document,
      source: sourceOf(node, outline.document),
      annex: node.row.annex.id,
      number: node.number,
      parent: node.parent && isTitledRow(node.parent) ? node.parent.id : null,
      title: text(node, title),
      unit: unit ? unitText(unit) : null,
      value: parsed,
      figure: value ? figureOf(node, value.value, unit, context) : null,
      period: columns.length > 1 ? null : (plannedYear(headingOf(node.row, only)) ?? above),
      monitors: monitorsOf(node, context),
      group: groupRecord(node, context),
      cells: printedCells(node.row),
      unresolved: unresolvedOf(node.row, context),
    };
    yield target;
    if (columns.length > 1) yield* targetsByColumn(node, target, columns, above);
  }

  /**
   * A row with a value for each year or group has a target below it for each filled column of values, named by the column's heading: `-t1`
   * for the first column of values. Bodies and the unit are the row's.
   */
  function* targetsByColumn(
    node: OutlineNode & { row: RowPlace },
    row: TargetDraft,
    columns: readonly number[],
    above: TargetDraft['period'],
  ): Generator<TargetDraft> {
    for (const [index, column] of columns.entries()) {
      const cell = node.row.row.cells[column];
      if (!cell || isDash(cell.value)) continue;
      const id = statedTargetId(node.id, index + 1);
      const place = { id, lines: node.lines };
      const heading = headingOf(node.row, column);
      const value = parseValue(cell.value);
      const unit = unitOfFigure(node.row, { figure: cell.value, title: node.text?.value ?? '', heading }, context);
      yield {
        ...row,
        id,
        number: null,
        parent: node.id,
        title: text(place, heading.split(' / ').at(-1) ?? heading),
        value,
        unit: unit ? unitText(unit) : null,
        figure: figureOf(place, cell.value, unit, context),
        period: periodOfColumn(heading, above, context.manifest.issued) ?? above,
        monitors: [],
        cells: [{ header: heading, role: node.row.table.columns[column]?.role ?? 'value', text: cell.value }],
        unresolved: [],
      };
    }
  }

  function monitorsOf(node: OutlineNode & { row: NonNullable<OutlineNode['row']> }, context: RecordContext): string[] {
    const role = columnOfDuty(node.row.table, 'monitors');
    const cell = cellOf(node.row, role) ?? mergedCell(node);
    return cell ? bodiesWith(role, readBodyList(cell.value, role, context)) : [];
  }

  /** A vertically merged number and body can both be printed on the first sub-row: then that body is the row's own. */
  function mergedCell(node: OutlineNode): ReturnType<typeof cellOf> {
    const first = node.children[0];
    if (node.row === null || first === undefined || !isRow(first) || node.number === null) return null;
    const printedLower = node.row.row.label?.spans[0]?.line === first.lines[0];
    return printedLower ? cellOf(first.row, 'monitor') : null;
  }
}

/** The heading of a column as printed; empty where there is none. */
function headingOf({ table }: RowPlace, column: number | undefined): string {
  return table.columns[column ?? -1]?.heading ?? '';
}

/**
 * What the heading of a column of values says of its time: a span of years, a year to be reached by, a quarter or some months of the year
 * that it or the table is for, or a year.
 */
function periodOfColumn(heading: string, above: TargetDraft['period'], issued: string): TargetDraft['period'] {
  const span = /(20\d{2})\s*[-–]\s*(20\d{2})/.exec(heading);
  const until = /đến\s+năm\s+20\d{2}/iu.exec(heading);
  const said = parsePeriod(span !== null ? `giai đoạn ${span[0]}` : (until?.[0] ?? heading), issued);
  if (said !== null) return said;
  const last = heading.split(' / ').at(-1) ?? heading;
  const part = /(?:quý\s+(?:iv|iii|ii|i|[1-4])|tháng\s+\d{1,2}|\d{1,2}\s+tháng)(?![\p{L}\d])/iu.exec(last)?.[0] ?? last;
  const year = yearIn(heading) ?? above?.to?.slice(0, 4) ?? null;
  const partOfYear =
    year === null ? null : (parsePeriod(`${part} năm ${year}`) ?? parsePeriod(`${part} đầu năm ${year}`));
  return partOfYear ?? plannedYear(heading);
}
