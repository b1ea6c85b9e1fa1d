import type { LinkRecord, LinkType } from '../model/records.ts';
import type { EmitContext } from './context.ts';
import { flow, link as mdxLink, paragraph, text, type Block, type Inline } from './mdx-nodes.ts';
import { referenceLink } from './text.ts';

/** Longer lists are shortened. */
const mostShown = 24;
/** Stands for the list of projects, which no annex holds alone. */
const projects = 'projects';

/** The order in which lists of links stand on a page. */
const order: readonly LinkType[] = [
  'leads',
  'coordinates',
  'monitors',
  'supervises',
  'reportsTo',
  'implements',
  'serves',
  'corresponds',
  'sameIndicator',
  'partOf',
  'binds',
  'cites',
  'mentions',
];

/**
 * All links of a record, in both directions, grouped by type, each with its basis and the reason for a matched one.
 * @param skip types that the page shows in another way
 */
export function relationBlocks(id: string, context: EmitContext, skip: ReadonlySet<LinkType> = new Set()): Block[] {
  const { index, labels, language } = context;
  return order.flatMap((type) => {
    if (skip.has(type)) return [];
    const out = index.linksFrom(id, type);
    const into = index.linksTo(id, type);
    return [
      ...relationList(type, 'out', labels.links[type].out[language], out, (link) => link.to, context),
      ...relationList(type, 'in', labels.links[type].in[language], into, (link) => link.from, context),
    ];
  });
}

function relationList(
  type: LinkType,
  direction: 'in' | 'out',
  title: string,
  links: readonly LinkRecord[],
  other: (link: LinkRecord) => string,
  context: EmitContext,
): Block[] {
  if (links.length === 0) return [];
  const items =
    links.length > mostShown
      ? summarised(links, other, context)
      : links.map((link) => relation(link, other(link), context));
  return [relationsBlock(direction === 'in' ? `${type}-in` : type, title, links.length, items)];
}

/**
 * A titled list of records.
 * @param id of the list on its page
 * @param count how many there are; a long list is shortened
 */
export function relationsBlock(id: string, title: string, count: number, items: readonly Block[]): Block {
  return flow('Relations', { id, title, count }, items);
}

/**
 * A long list, shortened: what stands in an annex is counted by annex, projects are counted together, the rest is listed. Nothing is lost:
 * each record counted here shows the link on its own page.
 */
function summarised(links: readonly LinkRecord[], other: (link: LinkRecord) => string, context: EmitContext): Block[] {
  const { index, say, language } = context;
  const single: Block[] = [];
  const counted = new Map<string, { readonly link: LinkRecord; count: number }>();
  for (const link of links) {
    const id = other(link);
    const holder = index.nodes.get(id)?.row?.annex.id ?? (index.projects.has(id) ? projects : null);
    if (holder === null) {
      single.push(relation(link, id, context));
      continue;
    }
    const entry = counted.get(holder);
    if (entry) entry.count += 1;
    else counted.set(holder, { link, count: 1 });
  }
  const groups = [...counted].map(([holder, { link, count }]) => {
    const name =
      holder === projects
        ? mdxLink(`/${language}/projects/`, text(say('sections', 'projects')))
        : referenceLink(holder, context);
    const amount = say('phrases', 'rows').replace('{count}', String(count));
    return flow('Relation', { basis: link.type === 'binds' ? 'inherited' : link.basis }, [
      paragraph(name, text(` · ${amount}`)),
    ]);
  });
  return [...groups, ...single];
}

function relation(link: LinkRecord, other: string, context: EmitContext): Block {
  const { index, pick } = context;
  const deadline = index.tasks.get(other)?.deadline;
  const extra: Inline[] = deadline ? [text(` · ${pick(deadline.text).value}`)] : [];
  return flow(
    'Relation',
    {
      basis: link.type === 'binds' ? 'inherited' : link.basis,
      score: link.score,
      why: link.evidence && pick(link.evidence).value,
    },
    [paragraph(referenceLink(other, context), ...extra)],
  );
}
