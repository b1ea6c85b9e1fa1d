import type { Draft, Untranslated } from '../model/drafts.ts';
import { sourceOf, type RecordContext } from './context.ts';
import { isRow, walkOutline, type OutlineNode } from './outline.ts';
import { findReferences, type Reference, type ReferenceContext } from './references.ts';
import { plannedYear } from './planned-year.ts';
import { moneyOf } from './projects.ts';
import { printedCells } from './cells.ts';
import { isListedRow, isTitledRow, tableKind } from './table-kind.ts';

export type ProvisionDraft = Untranslated<Draft<'provisions'>>;

/** Every piece of text of a document that is not a record of another kind: provisions, paragraphs, annexes, groups, totals, listings. */
export function provisionRecords(
  context: RecordContext,
  references: ReferenceContext,
): { provisions: ProvisionDraft[]; found: Map<string, readonly Reference[]> } {
  const provisions: ProvisionDraft[] = [];
  const found = new Map<string, readonly Reference[]>();
  for (const node of walkOutline(context.outline.nodes)) {
    const value = node.text?.value ?? '';
    const named = value === '' ? [] : findReferences(value, references);
    found.set(node.id, named);
    if (hasOwnRecord(node, context)) continue;
    provisions.push({
      id: node.id,
      document: context.outline.document,
      source: sourceOf(node, context.outline.document),
      label: node.label,
      kind: node.kind,
      parent: node.parent?.id ?? null,
      text: context.text(node, value),
      references: targets(named, ['instrument', 'provision']),
      mentions: targets(named, ['agency', 'place']),
      ...statedSums(node, context),
      ...plannedFor(node),
      ...(isRow(node) ? { cells: printedCells(node.row) } : {}),
    });
  }
  return { provisions, found };
}

/** The year that the title of an annex plans for. */
function plannedFor(node: OutlineNode): Pick<ProvisionDraft, 'period'> {
  const period = node.kind === 'annex' ? plannedYear(node.text?.value ?? '') : null;
  return period === null ? {} : { period };
}

/** What a total or the head of a group of projects says that they cost together. */
function statedSums(node: OutlineNode, context: RecordContext): Pick<ProvisionDraft, 'sums'> {
  if (!isRow(node) || (node.kind !== 'total' && node.kind !== 'group') || tableKind(node.row, context) !== 'projects')
    return {};
  const sums = moneyOf(node.row, context.units);
  return Object.values(sums).some((money) => money !== null) ? { sums } : {};
}

/** Rows of tasks, targets and scenarios are records of their own. */
function hasOwnRecord(node: OutlineNode, context: RecordContext): boolean {
  if (!isRow(node) || node.kind !== 'row') return false;
  const kind = tableKind(node.row, context);
  return kind === 'scenario' || (kind === 'targets' && isTitledRow(node)) || (kind === 'tasks' && isListedRow(node));
}

function targets(references: readonly Reference[], kinds: readonly Reference['kind'][]): string[] {
  return [
    ...new Set(references.filter((reference) => kinds.includes(reference.kind)).map((reference) => reference.target)),
  ];
}
