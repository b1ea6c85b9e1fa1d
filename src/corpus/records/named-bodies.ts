import type { RecordContext } from './context.ts';
import { filledBodyCells } from './unresolved.ts';
import { walkOutline } from './outline.ts';

/** Every body that a document names: its issuer, those of its texts, those of the cells of its tables. */
export function namedBodies({ manifest, outline, agencies }: RecordContext): Set<string> {
  const named = new Set<string>([manifest.issuer]);
  for (const node of walkOutline(outline.nodes)) {
    for (const mention of agencies.findMentions(node.text?.value ?? '')) named.add(mention.id);
    if (node.row === null) continue;
    for (const cell of node.row.row.cells)
      for (const mention of agencies.findMentions(cell?.value ?? '')) named.add(mention.id);
    for (const { leaf } of filledBodyCells(node.row))
      for (const id of agencies.parseList(leaf.value).agencies) named.add(id);
  }
  return named;
}
