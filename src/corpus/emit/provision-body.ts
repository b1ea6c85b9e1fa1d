import { hasPage } from '../records/addresses.ts';
import type { OutlineNode, ProvisionKind } from '../records/outline.ts';
import { annexTables } from './annex-body.ts';
import type { EmitContext } from './context.ts';
import { inlineOfText } from './inline.ts';
import { shownLabel } from '../naming/shown-label.ts';
import { flow, line, list, paragraph, type Attributes, type Block } from './mdx-nodes.ts';
import { linkCounts } from './relations.ts';
import { referenceLink, vietnamese } from './text.ts';
import { shortName } from './titles.ts';
import type { Reference } from '../records/references.ts';

const noRows: ReadonlySet<string> = new Set();

/**
 * What a provision is part of: the page of the provision above it, where a container (part, chapter, section) lists what
 * has a page of its own; another page that prints it in full; or the whole document, for reading through.
 */
export type Extent = 'page' | 'part' | 'whole';

/** A provision as the subject of its page; `notes` are said before what stands below it. */
export function subjectBlock(node: OutlineNode, context: EmitContext, notes: readonly Block[]): Block {
  const named = shortName(node.id, context)?.own ?? false;
  const heading = isTitle(node) && !named ? 1 : null;
  const long = heading !== null && (node.kind === 'annex' || shownText(node, context).length > sentence);
  return flow('Provision', { id: node.id, level: node.kind }, [
    ...words(node, context, { heading, long, lead: named && shownText(node, context).length <= longestLead }),
    ...original(node, context),
    ...notes,
    ...childBlocks(node, context, 'page', 3),
  ]);
}

/** A provision below another, with what stands below it; `depth` is the rank of its words where they are a heading. */
export function provisionBlock(node: OutlineNode, context: EmitContext, extent: Extent, depth = 2): Block {
  const place: Attributes = {
    id: extent === 'whole' ? null : node.id,
    heading: isTitle(node) ? (extent === 'whole' ? (ranks[node.kind] ?? 4) : headingRank(node, depth)) : null,
    lines: `${node.lines[0]}-${node.lines[1]}`,
    state: context.language === 'en' && node.text !== null ? (context.segments.get(node.id)?.state ?? 'missing') : null,
  };
  return flow('Provision', { id: node.id, level: node.kind }, [
    ...words(node, context, place),
    ...(extent === 'whole' ? [] : [...original(node, context), ...linkCounts(node.id, context)]),
    ...childBlocks(node, context, extent, depth + 1),
  ]);
}

/** Letters of words that are set large under a short name; longer ones are read as text. */
export const longestLead = 240;

/** From this length on a title is a sentence. */
export const sentence = 110;

/** The ranks of headings in a whole document. */
const ranks: Partial<Record<ProvisionKind, number>> = {
  annex: 2,
  part: 2,
  chapter: 2,
  section: 2,
  article: 3,
  clause: 3,
};

function headingRank(node: OutlineNode, depth: number): number {
  return node.kind === 'annex' ? 2 : Math.min(depth, 4);
}

/** The label and the own text of a provision, in one line: translated where it can be. A bare container has none. */
function words(node: OutlineNode, context: EmitContext, place: Attributes): Block[] {
  const label = shownLabel(context.labels, node.label, context.language);
  if (label === null && shownText(node, context) === '') return [];
  const english = englishOf(node, context);
  const lang = node.text === null ? null : english === null ? 'vi' : 'en';
  const references = context.corpus.references.get(node.id) ?? [];
  const content =
    english === null
      ? vietnamese(node, context)
      : inlineOfText(english, englishReferences(english, references, context), context.addressOf, node.id);
  return [line('Words', { ...place, label, lang }, ...content)];
}

/** The Vietnamese behind a translation; in sight, on paper too, where the translation was made from another. */
function original(node: OutlineNode, context: EmitContext): Block[] {
  const open = context.segments.get(node.id)?.state === 'stale' ? 'open' : null;
  return englishOf(node, context) === null
    ? []
    : [flow('Original', { lang: 'vi', open }, [paragraph(...vietnamese(node, context))])];
}

function englishOf(node: OutlineNode, { language, segments }: EmitContext): string | null {
  return language === 'en' && node.text !== null ? segments.get(node.id)?.en || null : null;
}

function shownText(node: OutlineNode, context: EmitContext): string {
  return englishOf(node, context) ?? node.text?.value ?? '';
}

/** The children of a node: lists of links for provisions with pages below a container, full text for all others. */
function childBlocks(node: OutlineNode, context: EmitContext, extent: Extent, depth: number): Block[] {
  const blocks: Block[] = [];
  let links: Block[][] = [];
  const flush = () => {
    if (links.length > 0) blocks.push(list(links));
    links = [];
  };
  const tables = annexTables(node, context);
  for (const child of node.children) {
    if (child.row !== null) continue;
    if (extent === 'page' && isListed(child, node)) {
      links.push([paragraph(referenceLink(child.id, context))]);
      continue;
    }
    flush();
    if (child.kind === 'footnote' && tables.length > 0) blocks.push(...tables.splice(0));
    blocks.push(provisionBlock(child, context, extent, depth));
  }
  flush();
  blocks.push(...tables);
  return blocks;
}

/**
 * Ids of what a page prints below its own record, in the order of the text: provisions, and rows that have no page of their own.
 * @param paged whether a row has a page of its own
 */
export function partsOf(node: OutlineNode, paged: (row: OutlineNode) => boolean): readonly string[] {
  return node.children
    .filter((child) => !isListed(child, node))
    .flatMap((child) => [...(child.row !== null && paged(child) ? [] : [child.id]), ...partsOf(child, paged)]);
}

/** Whether the page of `parent` leaves a child to the child's own page. */
export function isListed(child: OutlineNode, parent: OutlineNode): boolean {
  return isContainer(parent) && hasPage(child, noRows);
}

function isContainer(node: OutlineNode): boolean {
  return node.kind === 'part' || node.kind === 'chapter' || node.kind === 'section';
}

/** Whether the words of a provision are a heading: those of a container, or a labelled text with provisions below it. */
export function isTitle(node: OutlineNode): boolean {
  return (
    isContainer(node) ||
    node.kind === 'annex' ||
    ((node.kind === 'clause' || node.kind === 'article' || node.kind === 'point') &&
      node.children.some((child) => child.kind !== 'footnote') &&
      (node.text?.value.length ?? 0) < 400)
  );
}

/**
 * Where an English text names what its Vietnamese names: the English name of the body or place, the number of the
 * instrument. Each target is linked at its first place only; what the translator put in other words stays unlinked.
 */
function englishReferences(english: string, references: readonly Reference[], { index }: EmitContext): Reference[] {
  const found: Reference[] = [];
  const done = new Set<string>();
  for (const reference of references) {
    if (done.has(reference.target)) continue;
    done.add(reference.target);
    const record = index.agencies.get(reference.target) ?? index.places.get(reference.target);
    const instrument = index.instruments.get(reference.target);
    const wanted = record?.name.en ?? instrument?.number ?? instrument?.title?.en ?? null;
    if (wanted === null) continue;
    const start = english.indexOf(wanted);
    if (start >= 0) found.push({ ...reference, start, end: start + wanted.length });
  }
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((reference, position) =>
    sorted.slice(0, position).every((earlier) => earlier.end <= reference.start),
  );
}
