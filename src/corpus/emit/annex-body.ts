import type { Language } from '../model/language.ts';
import type { ColumnRole, Leaf, Table } from '../model/tree.ts';
import { cellKey } from '../records/body-cells.ts';
import { walkOutline, type OutlineNode, type RowPlace } from '../records/outline.ts';
import { namesPeriod } from '../records/tables.ts';
import { decimalPads, englishOfFigure, isFigure } from '../values/index.ts';
import { fragmentCell, isFragment } from './annex-fragment.ts';
import type { EmitContext } from './context.ts';
import { findingInlines } from './findings.ts';
import { foreign, inlineOf, inlineOfText, leafOf, plain } from './inline.ts';
import { namesOf } from './row-facts.ts';
import { flow, line, plainText, text, type Block, type Inline } from './mdx-nodes.ts';

/** The tables of an annex, every row in full, each row with its id. */
export function annexTables(annex: OutlineNode, context: EmitContext): Block[] {
  if (annex.kind !== 'annex') return [];
  const tables = new Map<Table, OutlineNode[]>();
  for (const node of walkOutline(annex.children)) {
    if (node.row === null) continue;
    const rows = tables.get(node.row.table);
    if (rows) rows.push(node);
    else tables.set(node.row.table, [node]);
  }
  return [...tables].map(([table, rows]) => annexTable(annex, table, rows, context));
}

/** A heading in the language that it is in. */
interface Heading {
  readonly text: string;
  readonly lang: Language;
}

/** A column of an annex as the page shows it. */
interface ShownColumn {
  /** Its place in the cells of a row. */
  readonly index: number;
  readonly role: ColumnRole;
  readonly heading: Heading;
  /** Whether its cells are the titles of the rows: those of the first column of titles are. */
  readonly titles: boolean;
  /** What its cells are called where each stands on a line of its own. */
  readonly name: string;
}

function annexTable(annex: OutlineNode, table: Table, rows: readonly OutlineNode[], context: EmitContext): Block {
  const columns = table.columns.flatMap(({ role, heading }, index): ShownColumn[] => {
    if (role === 'number') return [];
    const shown = headingOf(heading, role, context);
    const first = table.columns.findIndex((column) => column.role === role) === index;
    // A second column of a role says something else than the first, and only its own words tell what.
    const printed = context.language === 'en' && heading !== null && role !== 'period' && (role === 'other' || !first);
    const titles = role === 'title' && first;
    const shownRole = role === 'title' && !first ? 'other' : role;
    return [
      {
        index,
        role: shownRole,
        heading: printed ? { text: heading, lang: 'vi' } : shown,
        titles,
        name: cellName(shown.text),
      },
    ];
  });
  const cells = rows.map((node) => (isFragment(node) ? [] : columns.map((column) => cellOf(node, column, context))));
  const pads = columns.map(({ role }, position) =>
    figures.has(role)
      ? decimalPads(
          cells.map((row) => figureIn(row[position] ?? [])),
          context.language === 'vi' ? ',' : '.',
        )
      : [],
  );
  return flow('AnnexTable', { id: annex.id, caption: context.refer(annex.id).title }, [
    flow(
      'AnnexHead',
      { slot: 'head' },
      columns.map(({ role, heading }) =>
        line('AnnexCol', { role, figures: figures.has(role) }, ...inLanguage(heading, context)),
      ),
    ),
    ...rows.map((node, row) => {
      if (isFragment(node)) return rowBlock(node, [fragmentCell(node, columns.length, context)]);
      if (standsAlone(node)) {
        const title = titleCell(node, node.text, context);
        return rowBlock(node, [line('AnnexCell', { role: 'title', span: columns.length }, ...title)]);
      }
      return annexRow(node, columns, cells[row] ?? [], (position) => pads[position]?.[row] ?? null);
    }),
  ]);
}

/** Columns that hold figures. */
const figures: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'value',
  'price',
  'period',
  'total-investment',
  'state-budget',
  'other-capital',
]);

/** The text of a cell that holds a figure and nothing else; empty for any other. */
function figureIn(cell: readonly Inline[]): string {
  const [only] = cell;
  return cell.length === 1 && only?.type === 'text' && isFigure(only.value) ? only.value : '';
}

/**
 * The heading that the source prints; English pages say it from the table of columns. A period that no table knows stays Vietnamese
 * and is marked so.
 */
function headingOf(heading: string | null, role: ColumnRole, context: EmitContext): Heading {
  const { language, say } = context;
  if (language === 'vi') return { text: heading ?? say('columns', role), lang: 'vi' };
  if (role !== 'period' || heading === null) return { text: say('columns', role), lang: 'en' };
  const last = heading.split('/').at(-1)?.trim() ?? heading;
  const english = context.corpus.periods.find(({ words }) => namesPeriod(last, words))?.name.en;
  return english === undefined && /\p{L}/u.test(last)
    ? { text: last, lang: 'vi' }
    : { text: english ?? last, lang: 'en' };
}

/**
 * The name of a column whose heading stands under another (`Capital (VND billion) / Local budget`): the lower heading, with
 * the unit that the upper one gives.
 */
export function cellName(heading: string): string {
  const parts = heading.split(' / ');
  const last = parts.pop() ?? heading;
  const unit = parts.join(' ').match(/\([^)]*\)/)?.[0];
  return unit === undefined || last.includes('(') ? last : `${last} ${unit}`;
}

/** Whether a row is the head of a group that has a title and nothing else, in whatever column it is printed. */
function standsAlone(node: OutlineNode): boolean {
  const { row } = node.row as RowPlace;
  return row.role === 'group' && row.cells.every((leaf) => leaf === null || leaf === node.text);
}

/** A row with its cells. */
function annexRow(
  node: OutlineNode,
  columns: readonly ShownColumn[],
  cells: readonly (readonly Inline[])[],
  padOf: (position: number) => string | null,
): Block {
  const shown = columns.flatMap(({ role, name, titles }, position) => {
    const content = cells[position] ?? [];
    if (titles) return [line('AnnexCell', { role }, ...content)];
    if (content.length === 0) return [line('AnnexCell', { role, figure: figures.has(role) })];
    return [
      line(
        'AnnexCell',
        { role, name, figure: figures.has(role) && isFigure(plainText(content)), pad: padOf(position) },
        ...content,
      ),
    ];
  });
  return rowBlock(node, shown);
}

function rowBlock(node: OutlineNode, shown: readonly Block[]): Block {
  return flow(
    'AnnexRow',
    {
      id: node.id,
      role: (node.row as RowPlace).row.role,
      depth: depthOf(node),
      label: node.label,
      lines: `${node.lines[0]}-${node.lines[1]}`,
    },
    [...shown],
  );
}

function cellOf(node: OutlineNode, column: ShownColumn, context: EmitContext): Inline[] {
  const leaf = (node.row as RowPlace).row.cells[column.index] ?? null;
  if (column.titles) return titleCell(node, leaf, context);
  return leaf === null ? [] : cellContent(node, leaf, column, context);
}

function depthOf(node: OutlineNode): number {
  let depth = 0;
  for (let up = node.parent; up !== null && up.row !== null; up = up.parent) if (up.kind !== 'group') depth += 1;
  return depth;
}

/** The title links to the page of its record; findings stand behind it. */
function titleCell(node: OutlineNode, leaf: Leaf | null, context: EmitContext): Inline[] {
  const { index, addressOf, language, segments } = context;
  const page = index.tasks.has(node.id) || index.targets.has(node.id) ? node.id : index.projectOf(node.id)?.id;
  const english = language === 'en' ? (segments.get(node.id)?.en ?? null) : null;
  const shown = english === null ? (leaf ?? node.text) : leafOf(english);
  if (shown === null) return findingInlines(node.id, context);
  const whole = { start: 0, end: shown.value.length };
  const title = inlineOf(shown, page === undefined ? [] : [{ ...whole, target: page }], addressOf, '');
  return [...(english === null ? foreign(title, language) : title), ...findingInlines(node.id, context)];
}

/** Words in the page's language, or marked as Vietnamese. */
function inLanguage(words: Heading, { language }: EmitContext): Inline[] {
  return words.lang === language ? [text(words.text)] : foreign([text(words.text)], language);
}

/** A cell other than the title: as printed in Vietnamese, generated from the understood value in English. */
function cellContent(
  node: OutlineNode,
  leaf: Leaf,
  { index: column, role }: ShownColumn,
  context: EmitContext,
): Inline[] {
  const { language, index, segments, addressOf, corpus } = context;
  const cell = corpus.bodyCells.get(cellKey(node.id, column));
  if (language === 'vi') return inlineOf(leaf, cell?.named ?? [], addressOf, node.id);
  if (cell !== undefined) return namesOf(cell, context);
  if (role === 'deadline') {
    const english = index.tasks.get(node.id)?.deadline?.text.en;
    return english ? [text(english)] : foreign(plain(leaf), language);
  }
  if (role === 'unit') {
    const english = index.targets.get(node.id)?.unit?.en;
    return english ? [text(english)] : foreign(plain(leaf), language);
  }
  if (role === 'deliverable' || role === 'value') {
    const english = segments.get(`${node.id}#${role}`)?.en;
    if (english) return inlineOfText(english, [], () => null, node.id);
  }
  if (
    role === 'value' ||
    role === 'price' ||
    role === 'period' ||
    role === 'total-investment' ||
    role === 'state-budget' ||
    role === 'other-capital'
  ) {
    return /^[\d.,\s<>≤≥–-]+$/u.test(leaf.value)
      ? [text(englishOfFigure(leaf.value) ?? leaf.value)]
      : foreign(plain(leaf), language);
  }
  return foreign(plain(leaf), language);
}
