import { anchorOf } from '../naming/id.ts';
import { ancestorsOf, walkOutline, type Outline, type OutlineNode, type ProvisionKind } from './outline.ts';

/** Both addresses of an id, root-relative, without base path. */
export interface Address {
  readonly vi: string;
  readonly en: string;
}

/** Kinds of provisions that have a page of their own; the others are anchors on the page of the nearest that has one. */
const withPage: ReadonlySet<ProvisionKind> = new Set<ProvisionKind>([
  'opening',
  'part',
  'chapter',
  'section',
  'article',
  'clause',
  'point',
  'recipients',
  'annex',
]);

/** Whether a node of the outline has a page of its own by its kind; rows have one where a record says so. */
export function hasPage(node: OutlineNode, rowPages: ReadonlySet<string>): boolean {
  return withPage.has(node.kind) || rowPages.has(node.id);
}

function pageAddress(id: string): Address {
  return { vi: `/vi/${id}/`, en: `/en/${id}/` };
}

/**
 * Where every id is read: one page, or one anchor on the page that holds it.
 * @param rowPages ids of rows that have a page (tasks, targets)
 * @param pages ids of records outside the outlines that have a page (agencies, projects, …)
 */
export function addresses(
  outlines: readonly Outline[],
  rowPages: ReadonlySet<string>,
  pages: readonly string[],
): Map<string, Address> {
  const found = new Map<string, Address>();
  for (const id of pages) found.set(id, pageAddress(id));
  for (const outline of outlines) {
    found.set(outline.document, pageAddress(outline.document));
    for (const node of walkOutline(outline.nodes)) {
      if (hasPage(node, rowPages)) {
        found.set(node.id, pageAddress(node.id));
        continue;
      }
      const holder = holderOf(node, rowPages)?.id ?? outline.document;
      const anchor = anchorOf(node.id);
      found.set(node.id, { vi: `/vi/${holder}/#${anchor}`, en: `/en/${holder}/#${anchor}` });
    }
  }
  return found;
}

/** The node whose page shows a node that has none itself: for a row its annex, else the nearest ancestor with a page. */
export function holderOf(node: OutlineNode, rowPages: ReadonlySet<string>): OutlineNode | null {
  if (node.row !== null) return node.row.annex;
  for (const up of ancestorsOf(node)) if (hasPage(up, rowPages)) return up;
  return null;
}
