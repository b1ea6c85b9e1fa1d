import type { ColumnRole } from '../model/tree.ts';
import { filledCells } from '../records/cells.ts';
import type { OutlineNode } from '../records/outline.ts';
import type { EmitContext } from './context.ts';
import { factBlocks, factsBlock, type PageFact } from './facts.ts';
import { inlineOfText } from './inline.ts';
import { flow, line, paragraph, text, type Block, type Inline } from './mdx-nodes.ts';
import { longestLead, sentence } from './provision-body.ts';
import { otherCells } from './row-facts.ts';
import { vietnamese } from './text.ts';
import { shortName } from './titles.ts';

/** What a row's page says of it, in the order in which it is said. */
interface RowFacts {
  /** What people ask: how much, by when, who. */
  readonly first: readonly PageFact[];
  readonly others: readonly PageFact[];
  /** Its group and number. */
  readonly place: readonly PageFact[];
  /** Columns whose cells the facts show beside those of their own. */
  readonly said?: readonly ColumnRole[];
}

/**
 * The opening of a row's page: what people ask of it first, its printed words, then all else that it says. Where the printed words are the
 * title of the page, they come first.
 */
export function recordOpening(
  id: string,
  { first, others, place, said = [] }: RowFacts,
  context: EmitContext,
): Block[] {
  const words = statement(id, context);
  const unread = otherCells(context.index.nodes.get(id), [...first, ...others, ...place], context, said);
  const last = [...unread, ...factBlocks(place, context)];
  if (shortName(id, context)?.own !== true) return [...words, ...factsBlock([...first, ...others], context, last)];
  return [...factsBlock(first, context), ...words, ...factsBlock(others, context, last)];
}

/**
 * A fact that readers look for: where the row says nothing of it, that is said. Words that stand in its column and are not understood are
 * no silence: their cell shows them.
 */
export function askedFact(
  fact: PageFact,
  node: OutlineNode | undefined,
  column: ColumnRole,
  { say }: EmitContext,
): PageFact {
  const [name, content] = fact;
  if (content !== null && content.length > 0) return fact;
  if (node?.row != null && filledCells(node.row).some(({ role }) => role === column)) return [name, null];
  return [name, [text(say('phrases', 'notSaid'))]];
}

/** The row's own words. */
export function statement(id: string, context: EmitContext): Block[] {
  const node = context.index.nodes.get(id);
  const record = context.index.tasks.get(id) ?? context.index.targets.get(id);
  if (record === undefined) return [];
  const { value, lang } = context.pick(record.title);
  const english = lang === 'en' && node !== undefined;
  const named = shortName(id, context)?.own ?? false;
  return [
    flow('Provision', { id, level: 'row' }, [
      line(
        'Words',
        {
          heading: named ? null : 1,
          long: !named && value.length > sentence,
          lead: named && value.length <= longestLead,
          label: record.number,
          lang,
        },
        ...(node ? own(id, value, lang, context) : [text(value)]),
      ),
      ...(english && node?.text
        ? [
            flow('Original', { lang: 'vi' }, [
              paragraph(
                ...inlineOfText(record.title.vi, context.corpus.references.get(id) ?? [], context.addressOf, id),
              ),
            ]),
          ]
        : []),
    ]),
  ];
}

/** The words of a row: with links and readings in Vietnamese, plain in English. */
export function own(id: string, value: string, lang: 'vi' | 'en', context: EmitContext): Inline[] {
  const node = context.index.nodes.get(id);
  if (lang === 'vi' && node?.text) return vietnamese(node, context);
  return inlineOfText(value, [], context.addressOf, id);
}
