import type { LinkRecord, LinkType } from '../model/records.ts';
import type { EmitContext } from './context.ts';
import { flow, paragraph, text, type Block, type Inline } from './mdx-nodes.ts';
import { referenceLink } from './text.ts';

/** The order in which lists of links stand on a page. */
const order: readonly LinkType[] = ['leads', 'coordinates', 'monitors', 'supervises', 'reportsTo', 'implements', 'serves', 'corresponds', 'sameIndicator', 'partOf', 'binds', 'cites', 'mentions'];

/**
 * All links of a record, in both directions, grouped by type, each with its basis and the reason for a matched one.
 * @param skip types that the page shows in another way
 */
export function relationBlocks(id: string, context: EmitContext, skip: ReadonlySet<LinkType> = new Set()): Block[] {
  const { index, labels, language } = context;
  return order.flatMap((type) => {
    if (skip.has(type)) return [];
    const out = (index.linksFrom.get(id) ?? []).filter((link) => link.type === type);
    const into = (index.linksTo.get(id) ?? []).filter((link) => link.type === type);
    return [
      ...relationList(type, 'out', labels.links[type].out[language], out, (link) => link.to, context),
      ...relationList(type, 'in', labels.links[type].in[language], into, (link) => link.from, context),
    ];
  });
}

function relationList(type: LinkType, direction: 'in' | 'out', title: string, links: readonly LinkRecord[], other: (link: LinkRecord) => string, context: EmitContext): Block[] {
  if (links.length === 0) return [];
  return [flow('Relations', { type, direction, title, count: links.length }, links.map((link) => relation(link, other(link), context)))];
}

function relation(link: LinkRecord, other: string, context: EmitContext): Block {
  const { index, pick } = context;
  const deadline = index.tasks.get(other)?.deadline;
  const extra: Inline[] = deadline ? [text(` · ${pick(deadline.text).value}`)] : [];
  return flow(
    'Relation',
    { basis: link.type === 'binds' ? 'inherited' : link.basis, score: link.score, why: link.evidence && pick(link.evidence).value, link: link.id },
    [paragraph(referenceLink(other, context), ...extra)],
  );
}
