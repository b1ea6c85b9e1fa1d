import type { Draft, Untranslated } from '../model/drafts.ts';
import type { Localised } from '../model/values.ts';
import { isUnlabelled, statedTargetId } from '../naming/id.ts';
import { findStatedTargets, parsePeriod, parseValue, printFigure, type UnitTable } from '../values/index.ts';
import { isDash, unresolvedOf } from './unresolved.ts';
import { printedCells } from './cells.ts';
import { bodiesWith, readBodyList } from './body-list.ts';
import { sourceOf, type RecordContext } from './context.ts';
import { groupRecord } from './group.ts';
import { ancestorsOf, isRow, walkOutline, type OutlineNode, type RowPlace } from './outline.ts';
import { cellOf, columnOfDuty, groupOf, isTitledRow, tableKind, valueColumns } from './table-kind.ts';
import { plannedYear, yearIn } from './planned-year.ts';

export type TargetDraft = Untranslated<Draft<'targets'>>;

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
    const columns = valueColumns(node.row.table, context.manifest.issued);
    const [only] = columns;
    const value = columns.length === 1 && only !== undefined ? (node.row.row.cells[only] ?? null) : null;
    const unit = cellOf(node.row, 'unit');
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
      title: text(node, node.text?.value ?? ''),
      unit: unit ? unitText(unit.value, context.units) : null,
      value: parsed,
      figure: value ? figureOf(node, value.value, unit?.value ?? null, context) : null,
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
      const unit = cellOf(node.row, 'unit')?.value ?? null;
      yield {
        ...row,
        id,
        number: null,
        parent: node.id,
        title: text(place, heading.split(' / ').at(-1) ?? heading),
        value,
        figure: figureOf(place, cell.value, unit, context),
        period: periodOfColumn(heading, context.manifest.issued) ?? above,
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

/** A figure as it is written; the English of one that has words of its own is a segment, `<id>#value`. */
function figureOf(
  node: Pick<OutlineNode, 'id' | 'lines'>,
  printed: string,
  unit: string | null,
  { units, text }: RecordContext,
): TargetDraft['figure'] {
  const { alone, whole } = printFigure(printed, unit === null ? null : { printed: unit, entry: units.find(unit) });
  const translated = alone.en === null ? text(node, printed, 'value') : null;
  return { alone: translated ?? alone, whole: translated ?? whole };
}

/** The heading of a column as printed; empty where there is none. */
function headingOf({ table }: RowPlace, column: number | undefined): string {
  return table.columns[column ?? -1]?.heading ?? '';
}

/** What the heading of a column of values says of its time: a span of years, a year to be reached by, or a year. */
function periodOfColumn(heading: string, issued: string): TargetDraft['period'] {
  const span = /(20\d{2})\s*[-–]\s*(20\d{2})/.exec(heading);
  const until = /đến\s+năm\s+20\d{2}/iu.exec(heading);
  return parsePeriod(span !== null ? `giai đoạn ${span[0]}` : (until?.[0] ?? heading), issued) ?? plannedYear(heading);
}

/** A unit in both languages; one that the table of units does not know keeps its Vietnamese. */
function unitText(printed: string, units: UnitTable): Localised {
  return { vi: printed, en: units.find(printed)?.en ?? null };
}

/** Whether a text is a heading that announces figures to be reached, word for word but for its number and end. */
function isHeadingOfFigures(text: string, { tables: { goals } }: RecordContext): boolean {
  const heading = text.toLocaleLowerCase('vi').replace(/[\s.:;*]+$/u, '');
  return goals.figures.some(
    (word) => heading === word || goals.horizons.some((horizon) => heading.startsWith(`${word} ${horizon} `)),
  );
}

/** Figures in the prose of goals, and below headings that announce figures: `-t1`, `-t2` … below the labelled provision that states them, in the order of the text. */
function* statedTargets(
  context: RecordContext,
  goals: readonly { readonly id: string; readonly horizon: string | null }[],
): Generator<TargetDraft> {
  const { outline, text } = context;
  const horizons = new Map(goals.map((goal) => [goal.id, goal.horizon]));
  const ordinals = new Map<string, number>();
  for (const node of walkOutline(outline.nodes)) {
    if (node.text === null || node.row !== null) continue;
    const goal = [node, ...ancestorsOf(node)].find((candidate) => horizons.has(candidate.id));
    const heading = [...ancestorsOf(node)].find((above) => isHeadingOfFigures(above.text?.value ?? '', context));
    if (goal === undefined && heading === undefined) continue;
    const year = yearIn(heading?.text?.value ?? '');
    const horizon = (goal === undefined ? null : horizons.get(goal.id)) ?? (year === null ? null : String(year));
    for (const found of findStatedTargets(node.text.value, context.units)) {
      // What a year before the document had is told, not aimed at.
      const planned = found.period === null ? null : parsePeriod(found.period, context.manifest.issued);
      if (planned?.to != null && planned.to.slice(0, 4) < context.manifest.issued.slice(0, 4)) continue;
      const labelled = [node, ...ancestorsOf(node)].find((candidate) => !isUnlabelled(candidate.id)) ?? node;
      const ordinal = (ordinals.get(labelled.id) ?? 0) + 1;
      ordinals.set(labelled.id, ordinal);
      const id = statedTargetId(labelled.id, ordinal);
      yield {
        id,
        document: outline.document,
        source: sourceOf(node, outline.document),
        annex: null,
        number: null,
        parent: null,
        title: text({ ...node, id }, found.title),
        unit: found.unit === null ? null : unitText(found.unit, context.units),
        value: found.value,
        figure: figureOf({ ...node, id }, found.value.printed, found.unit, context),
        period:
          planned ??
          (horizon === null
            ? null
            : { text: { vi: `Đến năm ${horizon}`, en: `By ${horizon}` }, from: null, to: `${horizon}-12-31` }),
        monitors: [],
        group: null,
        cells: [],
        unresolved: [],
      };
    }
  }
}
