import type { ColumnRole, Leaf, Table } from '../model/tree.ts';
import { walkOutline, type OutlineNode, type RowPlace } from '../records/outline.ts';
import { formatPrinted } from '../values/index.ts';
import type { EmitContext } from './context.ts';
import { findingInlines } from './findings.ts';
import { inlineOf, inlineOfText } from './inline.ts';
import { flow, inline, link, paragraph, text, type Block, type Inline } from './mdx-nodes.ts';
import { referenceLink, vietnamese } from './text.ts';

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

function annexTable(annex: OutlineNode, table: Table, rows: readonly OutlineNode[], context: EmitContext): Block {
  const shown = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.role !== 'number');
  const heads = shown.map(({ column }) =>
    flow('AnnexCol', { role: column.role }, [paragraph(...headingOf(column.heading, column.role, context))]),
  );
  const body = rows.map((node) => annexRow(node, shown, context));
  return flow('AnnexTable', { id: annex.id, caption: context.refer(annex.id).title }, [
    flow('AnnexHead', {}, heads),
    ...body,
  ]);
}

/** The heading that the source prints; English pages say it from the table of columns. */
function headingOf(heading: string | null, role: ColumnRole, { language, say, labels }: EmitContext): Inline[] {
  if (language === 'vi') return [text(heading ?? say('columns', role))];
  if (role === 'period' && heading !== null) {
    const last = heading.split('/').at(-1)?.trim() ?? heading;
    return [text(labels.phrases[`period ${last}`]?.en ?? last)];
  }
  return [text(say('columns', role))];
}

function annexRow(
  node: OutlineNode,
  shown: readonly { readonly index: number; readonly column: { readonly role: ColumnRole } }[],
  context: EmitContext,
): Block {
  const place = node.row as RowPlace;
  const cells = shown.flatMap(({ index, column }) => {
    const leaf = place.row.cells[index] ?? null;
    const content =
      column.role === 'title'
        ? titleCell(node, leaf, context)
        : leaf === null
          ? []
          : cellContent(node, leaf, column.role, context);
    return content.length === 0
      ? [flow('AnnexCell', { role: column.role }, [])]
      : [flow('AnnexCell', { role: column.role }, [paragraph(...content)])];
  });
  return flow(
    'AnnexRow',
    {
      id: node.id,
      role: place.row.role,
      depth: depthOf(node),
      label: node.label,
      lines: `${node.lines[0]}-${node.lines[1]}`,
    },
    cells,
  );
}

/** The document that a node stands in: the first part of its id. */
function documentOf({ id }: OutlineNode): string {
  return id.split('/')[0] ?? id;
}

function depthOf(node: OutlineNode): number {
  let depth = 0;
  for (let up = node.parent; up !== null && up.row !== null; up = up.parent) if (up.kind !== 'group') depth += 1;
  return depth;
}

/** The title links to the page of its record; findings stand behind it. */
function titleCell(node: OutlineNode, leaf: Leaf | null, context: EmitContext): Inline[] {
  const { index, addressOf, language, segments } = context;
  const page = index.tasks.has(node.id) || index.targets.has(node.id) ? node.id : index.projectOfRow.get(node.id);
  const english = language === 'en' ? (segments.get(node.id)?.en ?? null) : null;
  const own: Inline[] =
    english !== null ? [text(english)] : leaf === null ? vietnamese(node, context) : plain(leaf, language);
  const url = page === undefined ? null : addressOf(page);
  return [...(url === null || own.length === 0 ? own : [link(url, ...own)]), ...findingInlines(node.id, context)];
}

/** A leaf with its readings and emphasis, without links, marked as Vietnamese on English pages. */
function plain(leaf: Leaf, language: 'vi' | 'en'): Inline[] {
  const content = inlineOf(leaf, [], () => null, '');
  return language === 'vi' ? content : [inline('Foreign', { lang: 'vi' }, ...content)];
}

/** A cell other than the title: as printed in Vietnamese, generated from the understood value in English. */
function cellContent(node: OutlineNode, leaf: Leaf, role: ColumnRole, context: EmitContext): Inline[] {
  const { language, index, segments } = context;
  const isAgency =
    role === 'lead' ||
    role === 'coordinating' ||
    role === 'monitor' ||
    role === 'supervisor' ||
    role === 'submitted-to';
  if (language === 'vi') {
    if (!isAgency) return inlineOf(leaf, [], () => null, '');
    const mentions = context
      .agenciesIn(documentOf(node))
      .findMentions(leaf.value)
      .map((mention) => ({ start: mention.start, end: mention.end, target: mention.id, kind: 'agency' as const }));
    return inlineOf(leaf, mentions, context.addressOf, node.id);
  }
  if (isAgency) {
    const ids = context.agenciesIn(documentOf(node)).parseList(leaf.value).agencies;
    return ids.length === 0
      ? plain(leaf, language)
      : ids.flatMap((id, position) =>
          position === 0 ? [referenceLink(id, context)] : [text('; '), referenceLink(id, context)],
        );
  }
  if (role === 'deadline') {
    const english = index.tasks.get(node.id)?.deadline?.text.en;
    return english ? [text(english)] : plain(leaf, language);
  }
  if (role === 'unit') {
    const english = index.targets.get(node.id)?.unit?.en;
    return english ? [text(english)] : plain(leaf, language);
  }
  if (role === 'deliverable' || role === 'value') {
    const english = segments.get(`${node.id}#${role}`)?.en;
    if (english) return inlineOfText(english, [], () => null, node.id);
  }
  if (
    role === 'value' ||
    role === 'period' ||
    role === 'total-investment' ||
    role === 'state-budget' ||
    role === 'other-capital'
  ) {
    return /^[\d.,\s<>≤≥–-]+$/u.test(leaf.value)
      ? [text(formatPrinted(leaf.value, 'en') ?? leaf.value)]
      : plain(leaf, language);
  }
  return plain(leaf, language);
}
