import type { RecordContext } from './context.ts';
import type { ColumnRole } from '../model/tree.ts';
import { walkOutline } from './outline.ts';

/** The columns that list bodies. */
const bodyColumns: ReadonlySet<ColumnRole> = new Set(['lead', 'coordinating', 'monitor', 'supervisor', 'submitted-to']);

/** Every body that a document names: its issuer, those of its texts, those of the cells of its tables. */
export function namedBodies({ manifest, outline, agencies }: RecordContext): Set<string> {
  const named = new Set<string>([manifest.issuer]);
  for (const node of walkOutline(outline.nodes)) {
    for (const mention of agencies.findMentions(node.text?.value ?? '')) named.add(mention.id);
    for (const [index, column] of (node.row?.table.columns ?? []).entries()) {
      const cell = node.row?.row.cells[index] ?? null;
      if (cell === null) continue;
      for (const mention of agencies.findMentions(cell.value)) named.add(mention.id);
      if (bodyColumns.has(column.role)) for (const id of agencies.parseList(cell.value).agencies) named.add(id);
    }
  }
  return named;
}
