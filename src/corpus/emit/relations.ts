import type { LinkRecord, LinkType } from '../model/records.ts';
import { anchorOf } from '../naming/id.ts';
import { isUncertain } from '../link/certainty.ts';
import { symmetric } from '../link/curated.ts';
import type { EmitContext } from './context.ts';
import { flow, line, link as mdxLink, list, paragraph, text, type Block, type Inline } from './mdx-nodes.ts';
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

/** One link as a page lists it: the record at its other end, and the paragraphs of the page that it belongs to. */
interface Entry {
  readonly link: LinkRecord;
  readonly other: string;
  /** Empty where the link is that of the page's own record. */
  readonly at: readonly string[];
}

/** Types that the words of a paragraph show where they stand. */
const inWords: ReadonlySet<LinkType> = new Set<LinkType>(['cites', 'mentions']);

/**
 * All links of a record, in both directions, grouped by type, each with its basis and the reason for a matched one.
 * @param skip types that the page shows in another way
 * @param parts ids of the provisions that the page prints below the record: their links are listed with the place of each
 */
export function relationBlocks(
  id: string,
  context: EmitContext,
  skip: ReadonlySet<LinkType> = new Set(),
  parts: readonly string[] = [],
): Block[] {
  const { labels, language } = context;
  return order.flatMap((type) => {
    if (skip.has(type)) return [];
    return directionsOf(type).flatMap((direction) => {
      const entries = entriesOf(id, parts, type, direction, context);
      const certain = entries.filter(({ link }) => !isUncertain(link));
      const near = entries.filter(({ link }) => isUncertain(link));
      return [
        ...relationList(type, direction, labels.links[type][direction][language], certain, context),
        ...nearestList(direction, near, context),
      ];
    });
  });
}

/** What a paragraph has links to, in numbers that lead to the lists at the end of its page; nothing where its words show all. */
export function linkCounts(id: string, context: EmitContext): Block[] {
  const { labels, language } = context;
  const counts = order.flatMap((type) =>
    inWords.has(type)
      ? []
      : directionsOf(type).flatMap((direction) => {
          const { length } = entriesOf(id, [], type, direction, context).filter(({ link }) => !isUncertain(link));
          const title = labels.links[type][direction][language];
          return length === 0 ? [] : [mdxLink(`#${listId(type, direction)}`, text(`${title}: ${length}`))];
        }),
  );
  return counts.length === 0 ? [] : [line('Onward', {}, ...separated(counts))];
}

const directions = ['out', 'in'] as const;
type Direction = (typeof directions)[number];

/** The lists of a type: one for a link that holds both ways, whichever way round it was written. */
function directionsOf(type: LinkType): readonly Direction[] {
  return symmetric.has(type) ? ['out'] : directions;
}

function linksOf(id: string, type: LinkType, direction: Direction, { index }: EmitContext): readonly LinkRecord[] {
  if (symmetric.has(type)) return [...index.linksFrom(id, type), ...index.linksTo(id, type)];
  return direction === 'out' ? index.linksFrom(id, type) : index.linksTo(id, type);
}

function listId(type: LinkType, direction: Direction): string {
  return direction === 'in' ? `${type}-in` : type;
}

/** The links of a page, one entry a record at their other end. */
function entriesOf(
  id: string,
  parts: readonly string[],
  type: LinkType,
  direction: Direction,
  context: EmitContext,
): Entry[] {
  const entries = new Map<string, Entry>();
  for (const own of [id, ...parts])
    for (const link of linksOf(own, type, direction, context)) {
      const other = link.from === own ? link.to : link.from;
      // One record may serve a goal while another on the page only comes near it.
      const key = `${other} ${isUncertain(link)}`;
      const known = entries.get(key);
      const at = [...(known?.at ?? []), ...(own === id ? [] : [own])];
      entries.set(key, { link: known?.link ?? link, other, at });
    }
  return [...entries.values()];
}

/** What is only near, apart from what is known to serve. */
function nearestList(direction: Direction, entries: readonly Entry[], context: EmitContext): Block[] {
  if (entries.length === 0) return [];
  const [id, title] = direction === 'in' ? ['nearest-in', 'nearestIn'] : ['nearest', 'nearestGoal'];
  return [relationsBlock(id, context.say('sections', title), entries.length, itemsOf(entries, context))];
}

function itemsOf(entries: readonly Entry[], context: EmitContext): Block[] {
  return entries.length > mostShown
    ? summarised(entries, context)
    : entries.map(({ link, other, at }) => relation(link, other, context, at));
}

function relationList(
  type: LinkType,
  direction: Direction,
  title: string,
  entries: readonly Entry[],
  context: EmitContext,
): Block[] {
  if (entries.length === 0) return [];
  const common = type === 'binds' && direction === 'in' && entries.length > 1;
  const items = common ? [group(title, entries, context)] : itemsOf(entries, context);
  const heading = common ? context.say('sections', 'commonDuties') : title;
  return [relationsBlock(listId(type, direction), heading, entries.length, items)];
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
 * A long list in parts that open: what stands in an annex by annex, projects together; the rest is listed. Every record of the list is a
 * link on the page.
 */
function summarised(entries: readonly Entry[], context: EmitContext): Block[] {
  const { index, say } = context;
  const holderOf = ({ other }: Entry): string | null =>
    index.nodes.get(other)?.row?.annex.id ?? (index.projects.has(other) ? projects : null);
  const groups = Map.groupBy(entries, holderOf);
  const single = groups.get(null) ?? [];
  groups.delete(null);
  const named = (holder: string | null): string =>
    holder === projects || holder === null ? say('sections', 'projects') : context.refer(holder).title;
  return [
    ...[...groups].map(([holder, members]) => group(named(holder), members, context)),
    ...(single.length > mostShown
      ? [group(say('phrases', 'others'), single, context)]
      : single.map(({ link, other, at }) => relation(link, other, context, at))),
  ];
}

/** Links that open under one line: their number and what they have in common. */
function group(title: string, entries: readonly Entry[], context: EmitContext): Block {
  const { link } = entries[0] ?? {};
  return flow('RelationGroup', { title, count: entries.length, basis: link && basisOf(link) }, [
    list(entries.map(({ other, at }) => [paragraph(referenceLink(other, context), ...places(at, context))])),
  ]);
}

function basisOf({ type, basis }: LinkRecord): string {
  return type === 'binds' ? 'inherited' : basis;
}

/** The paragraphs of the page that a link belongs to. */
function places(at: readonly string[], { places: names, language }: EmitContext): Inline[] {
  const links = at.map((id) => mdxLink(`#${anchorOf(id)}`, text(names.step(id, language) ?? anchorOf(id))));
  return links.length === 0 ? [] : [text(' · '), ...separated(links)];
}

function separated(items: readonly Inline[]): Inline[] {
  return items.flatMap((item, position) => (position === 0 ? [item] : [text(' · '), item]));
}

/** One link with how it is known. */
function relation(link: LinkRecord, other: string, context: EmitContext, at: readonly string[] = []): Block {
  const { index, pick } = context;
  const deadline = index.tasks.get(other)?.deadline;
  const extra: Inline[] = deadline ? [text(` · ${pick(deadline.text).value}`)] : [];
  return flow(
    'Relation',
    {
      basis: basisOf(link),
      score: link.score,
      uncertain: isUncertain(link),
      why: link.evidence && pick(link.evidence).value,
    },
    [paragraph(referenceLink(other, context), ...extra, ...places(at, context))],
  );
}
