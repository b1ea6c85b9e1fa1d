import type { ParseCode } from './codes.ts';
import type { Label } from './label.ts';
import { romanNumeral } from '../naming/roman.ts';

/** The place of a label among what is open. */
export interface Place {
  /** The last sibling of the same kind; `null` where there is none. */
  readonly last: { readonly ordinal: number; readonly number: string } | null;
  /** A sentence may begin here: a blank line, a heading or the end of a sentence stands before. */
  readonly fresh: boolean;
  /** Nothing or a blank line stands before. */
  readonly apart: boolean;
  /** The text before breaks off in mid-sentence. */
  readonly open: boolean;
  /** The words behind the label show that a sentence cites it: `b) và c) khoản 1`. */
  readonly cited: boolean;
  /** The words behind the label begin with a capital, or there are none. */
  readonly capital: boolean;
  /** The number of an open provision is what stands before the last dot (`2` for `2.1.`). */
  readonly below: boolean;
}

/** A label that fits, perhaps read by its place, and what is to be said about it. */
export interface Fitting {
  readonly label: Label;
  readonly remark: ParseCode | null;
}

/** How far labels may be apart and still be of one series. */
const longestStep = 4;

/**
 * Whether a label fits its place; `null` for what is running text (a wrapped line that begins with a number).
 * Identity comes from the place, never from the label: a repeated or skipped label is kept and remarked.
 */
export function fitLabel(label: Label, place: Place): Fitting | null {
  const { last, fresh } = place;
  if (label.depth > 0) return fitDecimal(label, place);
  if (last === null) return fitFirst(label, place);
  const step = label.ordinal - last.ordinal;
  const startable = fresh || place.capital || standsAsPoint(label, place);
  if (step > 0 && step <= 1) return startable ? { label, remark: null } : null;
  if (label.doubtful && Math.abs(romanNumeral(last.ordinal + 1).length - label.number.length) <= 1) {
    return {
      label: { ...label, number: romanNumeral(last.ordinal + 1), ordinal: last.ordinal + 1 },
      remark: 'label-misread',
    };
  }
  if (step === 0) return startable ? { label, remark: 'label-repeated' } : null;
  if (!fresh) return null;
  const series =
    label.level === 'point' || label.level === 'article' || label.level === 'chapter' || label.ordinal === 1;
  return series || (step > 0 && step <= longestStep) ? { label, remark: 'label-out-of-order' } : null;
}

/** The first of its series. A clause or part that is not 1 or A comes out of nowhere unless it stands apart. */
function fitFirst(label: Label, place: Place): Fitting | null {
  if (label.level === 'article' || label.level === 'chapter')
    return place.open && !place.apart ? null : { label, remark: null };
  if (label.ordinal === 1)
    return place.fresh || place.capital || standsAsPoint(label, place) ? { label, remark: null } : null;
  if (label.level === 'clause' || (label.level === 'part' && !label.named))
    return place.apart && place.fresh && place.capital ? { label, remark: 'label-out-of-order' } : null;
  return place.fresh ? { label, remark: 'label-out-of-order' } : null;
}

/** A point in small letters below a heading that ends without a mark: `2. Về cây` ⏎ `a) trồng cây;`. */
function standsAsPoint(label: Label, { open, cited }: Place): boolean {
  return label.level === 'point' && !open && !cited;
}

/** `2.1.` fits below `2` or behind `2.0`; a figure at the beginning of a wrapped line (`1.000 USD`) does not. */
function fitDecimal(label: Label, place: Place): Fitting | null {
  if (!place.fresh && !place.capital) return null;
  const { last, below } = place;
  if (last !== null && prefixOf(last.number) === prefixOf(label.number)) {
    const step = label.ordinal - last.ordinal;
    if (step > 0 && step <= 1) return { label, remark: null };
    if (step === 0) return { label, remark: 'label-repeated' };
    return place.fresh && step <= longestStep ? { label, remark: 'label-out-of-order' } : null;
  }
  if (below && label.ordinal === 1) return { label, remark: null };
  if (!place.fresh) return null;
  if (below) return label.ordinal <= longestStep ? { label, remark: 'label-out-of-order' } : null;
  return label.ordinal === 1 && place.apart ? { label, remark: null } : null;
}

/** What stands before the last dot: `2` for `2.1`. */
export function prefixOf(number: string): string {
  return number.slice(0, Math.max(0, number.lastIndexOf('.')));
}
