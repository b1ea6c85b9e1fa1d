import type { OutlineNode, ProvisionKind } from '../records/outline.ts';
import { anchorOf } from '../naming/id.ts';
import type { EmitContext } from './context.ts';
import { shownLabel } from '../naming/shown-label.ts';
import { attributeOf, type Block } from './mdx-nodes.ts';
import type { ContentsItem } from '../model/page.ts';
import { isListed } from './provision-body.ts';
import { nodeText, shortName } from './titles.ts';

/** Kinds that a reader looks for by name; paragraphs and the lines of the head are not among them. */
const sought: ReadonlySet<ProvisionKind> = new Set<ProvisionKind>([
  'opening',
  'part',
  'chapter',
  'section',
  'article',
  'clause',
  'point',
  'recipients',
  'annex',
  'group',
]);

/** What a reader jumps to in a whole document; points are too many. */
const landmarks: ReadonlySet<ProvisionKind> = new Set([...sought].filter((kind) => kind !== 'point'));

/** The places to jump to in a node that is read through, itself among them, in the order of the text. */
export function landmarksIn(node: OutlineNode): OutlineNode[] {
  return [...(landmarks.has(node.kind) ? [node] : []), ...node.children.flatMap(landmarksIn)];
}

/** The contents of a page: the provisions that it prints below its subject, by their short names or their words in full, else its lists of links. */
export function pageContents(node: OutlineNode | null, body: readonly Block[], context: EmitContext): ContentsItem[] {
  const provisions =
    node === null ? [] : node.children.filter((child) => sought.has(child.kind) && !isListed(child, node));
  return provisions.length > 0
    ? provisions.map((provision) => provisionItem(provision, context))
    : body.flatMap((block) => listItem(block, context));
}

function provisionItem(node: OutlineNode, context: EmitContext): ContentsItem {
  const { value, lang } = shortName(node.id, context) ?? nodeText(node, context);
  const label = shownLabel(context.labels, node.label, context.language);
  return { anchor: anchorOf(node.id), label, title: value, lang };
}

/** The entry of a list of links: components with an `id` and a `title`. */
function listItem(block: Block, { language }: EmitContext): ContentsItem[] {
  if (block.type !== 'mdxJsxFlowElement') return [];
  const anchor = attributeOf(block, 'id');
  const title = attributeOf(block, 'title');
  const count = attributeOf(block, 'count');
  if (anchor === null || title === null) return [];
  return [{ anchor, label: null, title: count === null ? title : `${title} ${count}`, lang: language }];
}
