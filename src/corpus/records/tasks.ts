import type { Draft, Untranslated } from '../model/drafts.ts';
import type { ColumnRole } from '../model/tree.ts';
import { parseDeadline } from '../values/index.ts';
import { unresolvedOf } from './unresolved.ts';
import { printedCells } from './cells.ts';
import { bodiesWith, readBodyList } from './body-list.ts';
import { sourceOf, type RecordContext } from './context.ts';
import { groupRecord } from './group.ts';
import { walkOutline } from './outline.ts';
import { cellOf, columnOfDuty, isListedRow, tableKind } from './table-kind.ts';

/** A record before the address is known; links fill `duties`. */
export type TaskDraft = Untranslated<Draft<'tasks'>>;

/**
 * The tasks that the annexes of a document assign: one per row of a table with a deadline or a lead column.
 * Where the table has one column of bodies only (`chủ trì theo dõi, đánh giá`) that body is the lead.
 */
export function taskRecords(context: RecordContext): TaskDraft[] {
  const { outline, text } = context;
  const tasks: TaskDraft[] = [];
  for (const node of walkOutline(outline.nodes)) {
    if (!isListedRow(node) || tableKind(node.row, context) !== 'tasks') continue;
    const leading = columnOfDuty(node.row.table, 'leads');
    const listed = [...new Set<ColumnRole>([leading, 'coordinating', 'monitor', 'submitted-to'])].flatMap((role) => {
      const cell = cellOf(node.row, role);
      return cell === null ? [] : readBodyList(cell.value, role, context);
    });
    const bodiesIn = (role: ColumnRole) => bodiesWith(role, listed);
    const deliverable = cellOf(node.row, 'deliverable');
    const deadline = cellOf(node.row, 'deadline');
    tasks.push({
      id: node.id,
      document: outline.document,
      source: sourceOf(node, outline.document),
      number: node.number ?? '',
      group: groupRecord(node, context),
      title: text(node, node.text?.value ?? ''),
      lead: [...new Set([...bodiesIn(leading), ...bodiesIn('lead')])],
      coordinating: bodiesIn('coordinating'),
      monitors: leading === 'monitor' ? [] : bodiesIn('monitor'),
      submittedTo: bodiesIn('submitted-to'),
      deliverable: deliverable ? text(node, deliverable.value, 'deliverable') : null,
      reportsTo: deliverable ? reportsTo(deliverable.value, context) : [],
      deadline: deadline ? parseDeadline(deadline.value, context.deadlines) : null,
      duties: [],
      cells: printedCells(node.row),
      unresolved: unresolvedOf(node.row, context),
    });
  }
  return tasks;
}

/** The bodies that a deliverable is reported or submitted to: those named after `báo cáo`, `trình`. */
export function reportsTo(deliverable: string, { agencies, tables }: RecordContext): string[] {
  const lower = deliverable.toLocaleLowerCase('vi');
  const at = Math.min(...tables.reportWords.map((word) => lower.indexOf(word)).filter((index) => index >= 0));
  if (!Number.isFinite(at)) return [];
  return [...new Set(agencies.findMentions(deliverable.slice(at)).map((mention) => mention.id))];
}
