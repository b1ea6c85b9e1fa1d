import type { SegmentText } from '../model/drafts.ts';
import type { RecordContext } from './context.ts';
import type { OutlineNode } from './outline.ts';
import { groupOf } from './table-kind.ts';

/** Number and title of the group that a row stands in, `null` where the table has no groups. */
export function groupRecord(node: OutlineNode, context: RecordContext): { number: string; title: SegmentText } | null {
  const group = groupOf(node);
  if (group === null) return null;
  return { number: group.number ?? '', title: context.text(group, group.text?.value ?? '') };
}
