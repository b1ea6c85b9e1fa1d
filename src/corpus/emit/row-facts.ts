import type { ColumnRole } from '../model/tree.ts';
import { cellKey, type BodyCell } from '../records/body-cells.ts';
import { filledCells, type RowCell } from '../records/cells.ts';
import type { OutlineNode } from '../records/outline.ts';
import { columnOfDuty } from '../records/table-kind.ts';
import type { EmitContext } from './context.ts';
import { idsFact, type PageFact } from './facts.ts';
import { inlineOfText } from './inline.ts';
import { flow, inline, paragraph, text, type Block, type Inline } from './mdx-nodes.ts';

/**
 * The cells of a row that its facts do not show, as facts under their printed headings: nothing printed is lost because it is not
 * understood. On English pages they are marked as Vietnamese.
 * @param said columns that a fact shows beside its own
 */
export function otherCells(
  node: OutlineNode | undefined,
  facts: readonly PageFact[],
  context: EmitContext,
  said: readonly ColumnRole[] = [],
): Block[] {
  if (node?.row == null) return [];
  const shown = new Set<ColumnRole>(['title', ...said]);
  // The bullet of a sub-row says no more than where it stands.
  if (node.number === null) shown.add('number');
  for (const [, content, role] of facts)
    if (role !== undefined && content !== null && content.length > 0) shown.add(role);
  const { id } = node;
  return filledCells(node.row).flatMap((cell) => {
    // Facts show the first column of a role.
    if (shown.delete(cell.role)) return [];
    const printed = inlineOfText(cell.leaf.value, bodiesIn(id, cell, context)?.named ?? [], context.addressOf, id);
    const lang = context.language === 'vi' ? undefined : 'vi';
    const name = cell.heading ?? context.labels.columns[cell.role]?.vi ?? '';
    return [
      flow('Fact', { name, lang }, [
        paragraph(...(lang === undefined ? printed : [inline('Foreign', { lang }, ...printed)])),
      ]),
    ];
  });
}

/**
 * The bodies of a record as a fact, with the cell that names them: in Vietnamese the cell as printed with links to those that are known,
 * in English their names, and what is not known as printed.
 * @param of the column of the bodies, or the duty that it gives them
 * @param ids the bodies of the record: also those of a row whose own cell is empty
 */
export function bodiesFact(
  name: string,
  node: OutlineNode | undefined,
  of: Duty | ColumnRole,
  ids: readonly string[],
  context: EmitContext,
): PageFact {
  if (node?.row == null) return [name, idsFact(ids, context)];
  const role = isDuty(of) ? columnOfDuty(node.row.table, of) : of;
  const cell = filledCells(node.row).find((candidate) => candidate.role === role);
  const said = cell && bodiesIn(node.id, cell, context);
  if (said === undefined) return [name, idsFact(ids, context)];
  return [
    name,
    context.language === 'vi'
      ? inlineOfText(cell?.leaf.value ?? '', said.named, context.addressOf, '')
      : namesOf(said, context),
    role,
  ];
}

type Duty = Parameters<typeof columnOfDuty>[1];

function isDuty(of: Duty | ColumnRole): of is Duty {
  return of === 'leads' || of === 'monitors' || of === 'supervises';
}

/** What a cell says of bodies in another language than its own: the names of those that are known, the others as printed. */
export function namesOf({ bodies, unknown }: Pick<BodyCell, 'bodies' | 'unknown'>, context: EmitContext): Inline[] {
  const others = unknown.flatMap((name) => [text('; '), inline('Foreign', { lang: 'vi' }, text(name))]);
  return bodies.length === 0 ? others.slice(1) : [...idsFact(bodies, context), ...others];
}

function bodiesIn(row: string, { column }: RowCell, { corpus }: EmitContext): BodyCell | undefined {
  return corpus.bodyCells.get(cellKey(row, column));
}
