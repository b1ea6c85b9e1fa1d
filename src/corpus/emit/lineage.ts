import { lineageOf, type LineageNode } from '../link/lineage.ts';
import type { LinkRecord } from '../model/records.ts';
import type { EmitContext } from './context.ts';
import { flow, inline, list, paragraph, text, type Block, type Inline } from './mdx-nodes.ts';
import { referenceLink } from './text.ts';

/** More branches than these under one record are counted, not listed: its own page lists them. */
const mostBranches = 8;
/** More threads than these are left to the pages of the goals. */
const mostThreads = 6;

/**
 * The threads from a goal over clauses and tasks to projects that a record is part of, as nested lists: kind, name, and what says the
 * same in the other document. Nothing for a record in no thread, or alone in its own.
 */
export function lineageBlock(id: string, context: EmitContext): Block[] {
  const threads = lineageOf(id, context.index).filter(
    (node) => node.id !== id || node.children.length > 0 || context.index.followersOf(id).length > 0,
  );
  if (threads.length === 0) return [];
  const rest = threads.length - mostThreads;
  const items = threads.slice(0, mostThreads).map((node) => item(node, id, context));
  return [
    flow('Lineage', { id: 'lineage', title: context.say('sections', 'lineage') }, [
      list(rest > 0 ? [...items, [counted(rest, context)]] : items),
    ]),
  ];
}

function item(node: LineageNode, own: string, context: EmitContext): Block[] {
  const rest = node.children.length - mostBranches;
  const shown =
    rest > 0
      ? node.children.filter((child, position) => position < mostBranches || reaches(child, own))
      : node.children;
  const left = node.children.length - shown.length;
  const children = [
    ...shown.map((child) => item(child, own, context)),
    ...context.index.followersOf(node.id).map(({ id }) => [paragraph(...issued(id, context))]),
    ...(left > 0 ? [[counted(left, context)]] : []),
  ];
  return [paragraph(...line(node, own, context)), ...(children.length > 0 ? [list(children)] : [])];
}

function reaches(node: LineageNode, id: string): boolean {
  return node.id === id || node.children.some((child) => reaches(child, id));
}

/** One record: its kind, its name, and the records of the other document that say the same. */
function line(node: LineageNode, own: string, context: EmitContext): Inline[] {
  const name: Inline =
    node.id === own ? inline('Here', {}, text(context.refer(own).title)) : referenceLink(node.id, context);
  const alike = node.alike.flatMap((other): Inline[] => [
    text(` ${context.say('phrases', 'alike')} `),
    other.id === own ? inline('Here', {}, text(context.refer(own).title)) : referenceLink(other.id, context),
    ...known(other.link),
  ]);
  const kind = inline('Step', { kind: node.kind }, text(context.say('kinds', node.kind)));
  return [kind, text(' '), name, ...known(node.link), ...alike];
}

/** How the step from the record above is known, where the text does not state it. */
function known(link: LinkRecord | null): Inline[] {
  return link === null || link.basis === 'stated'
    ? []
    : [text(' '), inline('Known', { basis: link.basis, score: link.score })];
}

/** What was issued because a record asked for it: the end of a thread, known from outside the documents. */
function issued(id: string, context: EmitContext): Inline[] {
  return [
    inline('Step', { kind: 'instrument' }, text(context.say('phrases', 'issued'))),
    text(' '),
    referenceLink(id, context),
    text(` (${context.say('phrases', 'notStated')})`),
  ];
}

function counted(rest: number, context: EmitContext): Block {
  return paragraph(text(context.say('phrases', 'andMore').replace('{count}', String(rest))));
}
