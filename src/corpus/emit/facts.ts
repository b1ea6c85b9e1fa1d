import type { ColumnRole } from '../model/tree.ts';
import type { Localised, Money } from '../model/values.ts';
import { englishOfFigure } from '../values/index.ts';
import type { EmitContext } from './context.ts';
import { flow, inline, paragraph, text, type Block, type Inline } from './mdx-nodes.ts';
import { referenceLink } from './text.ts';

/** A fact of a record: the name of a label, what stands beside it, and the column whose cell it shows. */
export type PageFact = readonly [name: string, content: readonly Inline[] | null, role?: ColumnRole];

/** Each fact that has content. */
export function factBlocks(facts: readonly PageFact[], context: EmitContext): Block[] {
  return facts.flatMap(([name, content]) =>
    content === null || content.length === 0
      ? []
      : flow('Fact', { name: context.say('facts', name) }, [paragraph(...content)]),
  );
}

/** A list of facts; facts without content are left out. Behind them `cells`, which the list is to show too (`otherCells`). */
export function factsBlock(facts: readonly PageFact[], context: EmitContext, cells: readonly Block[] = []): Block[] {
  const shown = factBlocks(facts, context);
  return shown.length + cells.length === 0 ? [] : [flow('Facts', {}, [...shown, ...cells])];
}

/** Links to ids, separated by semicolons. */
export function idsFact(ids: readonly string[], context: EmitContext): Inline[] {
  return ids.flatMap((id, position) =>
    position === 0 ? [referenceLink(id, context)] : [text('; '), referenceLink(id, context)],
  );
}

/** A text in the page's language; Vietnamese on an English page is marked. */
export function textFact(value: Localised | null, { language, pick }: EmitContext): Inline[] | null {
  if (value === null) return null;
  const own = pick(value);
  return own.lang === language ? [text(own.value)] : [inline('Foreign', { lang: own.lang }, text(own.value))];
}

/** Spellings of the sources: Vietnamese, and marked so on an English page. */
export function spellingsFact(spellings: readonly string[], separator: string, context: EmitContext): Inline[] | null {
  return spellings.length === 0 ? null : textFact({ vi: spellings.join(separator), en: null }, context);
}

/** A value that is the same in both languages. */
export function plainFact(value: string | null): Inline[] | null {
  return value === null || value === '' ? null : [text(value)];
}

/** An amount in billions of dong: `1.450,00 tỷ đồng`, `VND 1,450.00 billion`. */
export function moneyFact(money: Money | null, context: EmitContext): Inline[] | null {
  return money === null ? null : [text(moneyText(money, context))];
}

/** An amount of money in words. */
export function moneyText({ printed }: Money, { language, say }: EmitContext): string {
  return say('phrases', 'billion').replace(
    '{amount}',
    (language === 'en' ? englishOfFigure(printed) : null) ?? printed,
  );
}

/** The group of a row: its number and title, `III. …`. */
export function groupFact(
  group: { readonly number: string; readonly title: Localised } | null,
  context: EmitContext,
): Inline[] | null {
  if (group === null) return null;
  const { number, title } = group;
  return textFact({ vi: `${number}. ${title.vi}`, en: title.en && `${number}. ${title.en}` }, context);
}
