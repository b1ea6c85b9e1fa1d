import { printFigure } from '../values/index.ts';
import type { RecordContext } from './context.ts';
import type { OutlineNode } from './outline.ts';
import type { StatedUnit } from './stated-unit.ts';
import type { TargetDraft } from './target-draft.ts';

/** A figure as it is written; the English of one that has words of its own is a segment, `<id>#value`. */
export function figureOf(
  node: Pick<OutlineNode, 'id' | 'lines'>,
  printed: string,
  unit: StatedUnit | null,
  { text }: Pick<RecordContext, 'text'>,
): TargetDraft['figure'] {
  const { alone, whole } = printFigure(printed, unit);
  const translated = alone.en === null ? text(node, printed, 'value') : null;
  return { alone: translated ?? alone, whole: translated ?? whole };
}
