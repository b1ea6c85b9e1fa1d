import { filledFrom, textAt, type ParseContext } from './context.ts';
import { labelAt, type Label } from './label.ts';
import { firstOffset, isUpper } from './line-kind.ts';
import type { OpenProvision } from './open-blocks.ts';
import { partAt } from './part-start.ts';
import { romanNumeral } from '../naming/roman.ts';

/** How many lines are looked through for the numeral that tells how the first one was meant. */
const farthest = 2000;

/**
 * Mends two confusions of scans between numerals and figures. A first heading in capitals labelled `1.` is section I when `II.` follows
 * before any `2.` in capitals. A lone `l.` below an open section, before words in lower case letters, is clause 1.
 */
export function sectionOf(label: Label, context: ParseContext, at: number, open: readonly OpenProvision[]): Label {
  const line = textAt(context, at);
  const upper = isUpper(line.slice(label.end));
  if (
    label.level === 'clause' &&
    label.depth === 0 &&
    label.ordinal === 1 &&
    open.length === 0 &&
    upper &&
    romanFollows(context, at)
  ) {
    return { ...label, level: 'section', number: romanNumeral(1) };
  }
  if (
    label.doubtful &&
    !upper &&
    /^l\b/.test(line.slice(label.start)) &&
    open.some((block) => block.label.level === 'section')
  ) {
    return { ...label, level: 'clause', number: '1', doubtful: false };
  }
  return label;
}

function romanFollows(context: ParseContext, from: number): boolean {
  for (let at = filledFrom(context, from + 1); at !== null && at <= from + farthest; at = filledFrom(context, at + 1)) {
    if (partAt(context, at) !== null) return false;
    const text = textAt(context, at);
    const label = labelAt(text, firstOffset(text));
    if (label === null || label.ordinal !== 2 || label.named || !isUpper(text.slice(label.end))) continue;
    if (label.level === 'section') return true;
    if (label.level === 'clause' && label.depth === 0) return false;
  }
  return false;
}
