import type { Draft, Untranslated } from '../model/drafts.ts';
import { parseDeadline } from '../values/index.ts';
import { unresolvedOf } from './unresolved.ts';
import { sourceOf, type RecordContext } from './context.ts';
import { groupRecord } from './group.ts';
import { isRow, walkOutline } from './outline.ts';
import { cellOf, tableKind } from './table-kind.ts';
import { deadlineOptions } from './deadlines.ts';

/** A record before the address is known; links fill `duties`. */
export type TaskDraft = Untranslated<Draft<'tasks'>>;

/**
 * The tasks that the annexes of a document assign: one per numbered row of a table with a deadline or a lead column.
 * Where the table has one column of bodies only (`chủ trì theo dõi, đánh giá`) that body is the lead.
 */
export function taskRecords(context: RecordContext): TaskDraft[] {
  const { outline, agencies, text } = context;
  const deadlines = deadlineOptions(context);
  const tasks: TaskDraft[] = [];
  for (const node of walkOutline(outline.nodes)) {
    if (!isRow(node) || node.kind !== 'row' || node.number === null || tableKind(node.row.table) !== 'tasks') continue;
    const lead = cellOf(node.row, 'lead') ?? cellOf(node.row, 'monitor');
    const coordinating = cellOf(node.row, 'coordinating');
    const deliverable = cellOf(node.row, 'deliverable');
    const deadline = cellOf(node.row, 'deadline');
    tasks.push({
      id: node.id,
      document: outline.document,
      source: sourceOf(node, outline.document),
      number: node.number,
      group: groupRecord(node, context),
      title: text(node, node.text?.value ?? ''),
      lead: lead ? [...agencies.parseList(lead.value).agencies] : [],
      coordinating: coordinating ? [...agencies.parseList(coordinating.value).agencies] : [],
      deliverable: deliverable ? text(node, deliverable.value, 'deliverable') : null,
      reportsTo: deliverable ? reportsTo(deliverable.value, context) : [],
      deadline: deadline ? parseDeadline(deadline.value, deadlines) : null,
      duties: [],
      unresolved: unresolvedOf(node.row, agencies),
    });
  }
  return tasks;
}

/** The bodies that a deliverable is reported or submitted to: those named after `báo cáo`, `trình`. */
function reportsTo(deliverable: string, { agencies, tables }: RecordContext): string[] {
  const lower = deliverable.toLocaleLowerCase('vi');
  const at = Math.min(...tables.reportWords.map((word) => lower.indexOf(word)).filter((index) => index >= 0));
  if (!Number.isFinite(at)) return [];
  return [...new Set(agencies.findMentions(deliverable.slice(at)).map((mention) => mention.id))];
}
