import { anchorOf, documentOf, statedTaskId, statingProvision } from '../naming/id.ts';
import { briefOf } from './brief.ts';
import { descriptionOf } from './description.ts';
import { shortName } from './titles.ts';
import { hasPage, holderOf } from '../records/addresses.ts';
import { ancestorsOf, walkOutline, type Outline, type OutlineNode } from '../records/outline.ts';
import { agencyBody } from './agency-page.ts';
import type { EmitContext } from './context.ts';
import { explainTerms } from './explain-terms.ts';
import { factsBlock } from './facts.ts';
import { lineageBlock } from './lineage.ts';
import { flow, root, type Block } from './mdx-nodes.ts';
import { noteBlocks } from './findings.ts';
import type { PageHead, PageKind, PageReference, PageState, ContentsItem, WholeHead } from '../model/page.ts';
import { landmarksIn, pageContents } from './page-contents.ts';
import { isTitle, partsOf, subjectBlock, provisionBlock } from './provision-body.ts';
import { documentBody, instrumentBody, placeBody } from './named-pages.ts';
import { projectBody, targetBody, taskBody } from './record-pages.ts';
import { relationBlocks } from './relations.ts';
import { referenceLink } from './text.ts';
import type { Root } from 'mdast';

/** Every generated page of one language, in a stable order. */
export function* pagesOf(context: EmitContext): Generator<GeneratedText<PageHead>> {
  const { corpus, index } = context;
  for (const outline of corpus.outlines) yield* documentPages(outline, context);
  for (const target of corpus.records.targets)
    if (!index.nodes.has(target.id))
      yield recordPage(target.id, 'target', targetBody(target.id, context), context, null, null);
  for (const task of corpus.records.tasks)
    if (!index.nodes.has(task.id)) yield recordPage(task.id, 'task', taskBody(task.id, context), context, null, null);
  yield* flatPages(corpus.records.projects, 'project', projectBody, context);
  yield* flatPages(corpus.records.agencies, 'agency', agencyBody, context);
  yield* flatPages(corpus.records.instruments, 'instrument', instrumentBody, context);
  yield* flatPages(corpus.records.places, 'place', placeBody, context);
}

function* flatPages(
  records: readonly { readonly id: string }[],
  kind: PageKind,
  body: (id: string, context: EmitContext) => Block[],
  context: EmitContext,
): Generator<GeneratedText<PageHead>> {
  for (const [position, record] of records.entries()) {
    const neighbour = (step: number) => records[position + step]?.id ?? null;
    yield recordPage(record.id, kind, body(record.id, context), context, neighbour(-1), neighbour(1));
  }
}

/** The document, its provisions with pages, its annexes and the rows that are records. Neighbours follow the text. */
function* documentPages(outline: Outline, context: EmitContext): Generator<GeneratedText<PageHead>> {
  const { index } = context;
  const rowPages = new Set([...index.tasks.keys(), ...index.targets.keys()]);
  const paged = [...walkOutline(outline.nodes)].filter((node) => hasPage(node, rowPages));
  const read = paged.filter((node) => node.row === null);
  yield recordPage(
    outline.document,
    'document',
    documentBody(outline.document, context),
    context,
    null,
    read[0]?.id ?? null,
  );
  for (const node of paged) {
    const row = node.row !== null;
    const siblings = row ? paged.filter((other) => other.row?.annex === node.row?.annex) : read;
    const position = siblings.indexOf(node);
    const kind: PageKind = row
      ? index.tasks.has(node.id)
        ? 'task'
        : 'target'
      : node.kind === 'annex'
        ? 'annex'
        : 'provision';
    const body =
      kind === 'task'
        ? taskBody(node.id, context)
        : kind === 'target'
          ? targetBody(node.id, context)
          : provisionPage(node, context);
    yield recordPage(
      node.id,
      kind,
      body,
      context,
      siblings[position - 1]?.id ?? null,
      siblings[position + 1]?.id ?? null,
      node,
    );
  }
}

/** The head of what came of a goal's targets; none where no target measures it. */
function resultsHead(goal: string, context: EmitContext): Record<string, string> {
  const { length } = context.index.goals.get(goal)?.targets ?? [];
  return length === 0 ? {} : { id: 'results', title: context.say('sections', 'results') };
}

/** What was found about a provision stands behind its title; where its words are none, the page's title goes before both. */
function provisionPage(node: OutlineNode, context: EmitContext): Block[] {
  const notes = noteBlocks(node.id, context);
  const titled = isTitle(node) && ownName(node.id, context) === null;
  return [
    ...(titled ? [] : notes),
    subjectBlock(node, context, titled ? notes : []),
    ...assignedTask(node, context),
    ...(context.index.goals.has(node.id)
      ? [flow('GoalResults', { ...resultsHead(node.id, context), record: node.id }, [])]
      : []),
    ...lineageBlock(node.id, context),
    ...relationBlocks(
      node.id,
      context,
      new Set(),
      partsOf(node, ({ id }) => context.index.tasks.has(id) || context.index.targets.has(id)),
    ),
  ];
}

/** The task that a provision assigns by named fields. */
function assignedTask({ id }: OutlineNode, context: EmitContext): Block[] {
  const task = statedTaskId(id);
  return context.index.tasks.has(task) ? factsBlock([['task', [referenceLink(task, context)]]], context) : [];
}

function recordPage(
  id: string,
  kind: PageKind,
  body: readonly Block[],
  context: EmitContext,
  previous: string | null,
  next: string | null,
  node: OutlineNode | null = null,
): GeneratedText<PageHead> {
  const { refer, index, language, places, segments } = context;
  const { title, lang } = refer(id);
  const name = ownName(id, context);
  const document =
    node === null
      ? index.documents.has(id)
        ? id
        : ((index.targets.get(id) ?? index.tasks.get(id))?.document ?? null)
      : documentOf(id);
  const segment = segments.get(id) ?? segments.get(`${id}#title`) ?? segments.get(statingProvision(id));
  const state: PageState | null =
    language === 'en' && (document !== null || segment !== undefined)
      ? (segment?.state ?? (lang === 'en' ? null : 'missing'))
      : null;
  const source =
    (index.targets.get(id) ?? index.tasks.get(id))?.source.lines ?? index.projects.get(id)?.source.lines ?? null;
  return {
    path: `${language}/${kind === 'document' ? `${id}/index` : id}`,
    frontMatter: {
      kind,
      id,
      title,
      titleLang: lang,
      label: places.number(id, language),
      description: descriptionOf(id, context),
      brief: briefOf(id, context),
      document,
      lines: node ? [node.lines[0], node.lines[1]] : source && [source[0], source[1]],
      trail: trailOf(id, node, document, context),
      previous: previous === null ? null : refer(previous),
      next: next === null ? null : refer(next),
      titled: name === null && (kind === 'task' || kind === 'target' || (node !== null && isTitle(node))),
      name,
      contents: pageContents(node, body, context),
      state,
    },
    body: root(explainTerms(body, language, context.terms)),
  };
}

/** The short name that heads a page: one that the site gave, in words of its own. */
function ownName(id: string, context: EmitContext): string | null {
  const name = shortName(id, context);
  return name?.own ? name.value : null;
}

function trailOf(id: string, node: OutlineNode | null, document: string | null, context: EmitContext): PageReference[] {
  if (document === null || document === id) return [];
  const up = node === null ? holderChain(id, context) : [...ancestorsOf(node)].filter((step) => step.kind !== 'group');
  return [document, ...up.map((step) => step.id).reverse()].map(context.refer);
}

/** A target or task stated in prose hangs below the provision that states it. */
function holderChain(id: string, { index }: EmitContext): OutlineNode[] {
  const node = index.nodes.get(statingProvision(id));
  if (node === undefined) return [];
  return [node, ...ancestorsOf(node)].filter((step) => holderOf(step, new Set()) !== step);
}

/** A generated file of text before it is written. */
export interface GeneratedText<T> {
  /** Path below `content/generated/`, without extension. */
  readonly path: string;
  readonly frontMatter: T;
  readonly body: Root;
}

/** A whole document on one page, without what the site adds to it: for reading through and for paper. */
export function wholeDocument(outline: Outline, context: EmitContext): GeneratedText<WholeHead> {
  const plain: EmitContext = { ...context, addressOf: noAddress };
  const contents = outline.nodes.flatMap(landmarksIn).map((node): ContentsItem => {
    const { title, lang } = context.refer(node.id);
    return { anchor: anchorOf(node.id), label: null, title, lang };
  });
  return {
    path: `${context.language}/${outline.document}/full`,
    frontMatter: { document: outline.document, contents },
    body: root(outline.nodes.map((node) => provisionBlock(node, plain, 'whole'))),
  };
}

/** Nothing in a text that is read through leads away from it. */
const noAddress = () => null;
