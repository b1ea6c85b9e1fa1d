import type { Leaf } from '../model/tree.ts';
import type { Reference } from '../records/references.ts';
import { inline, link, text, type Inline } from './mdx-nodes.ts';

/** A stretch of a text to be wrapped; wraps may nest, not cross. */
interface Wrap {
  readonly start: number;
  readonly end: number;
  readonly make: (children: Inline[]) => Inline;
}

/** How inline text is turned into links: the address of an id in the page's language, `null` for an id without a page. */
export type AddressOf = (id: string) => string | null;

/**
 * The text of a leaf with its links, corrected readings and emphasis as phrasing content.
 * @param self id of the page itself: what points to it stays plain text
 */
export function inlineOf(leaf: Leaf, references: readonly Reference[], addressOf: AddressOf, self: string): Inline[] {
  const wraps: Wrap[] = [];
  for (const reference of references) {
    const url = reference.target === self ? null : addressOf(reference.target);
    if (url !== null)
      wraps.push({ start: reference.start, end: reference.end, make: (children) => link(url, ...children) });
  }
  for (const mark of leaf.marks) {
    const type = mark.kind;
    wraps.push({
      start: mark.start,
      end: mark.end,
      make: (children) => ({ type: type === 'strong' ? 'strong' : 'emphasis', children }),
    });
  }
  for (const reading of leaf.readings) {
    wraps.push({
      start: reading.start,
      end: reading.end,
      make: (children) => inline('Reading', { printed: reading.printed, note: reading.correction }, ...children),
    });
  }
  return nest(
    leaf.value,
    0,
    leaf.value.length,
    wraps.filter((wrap) => wrap.end > wrap.start),
  );
}

/** Plain translated text with links where it names what the Vietnamese names. */
export function inlineOfText(
  value: string,
  references: readonly Reference[],
  addressOf: AddressOf,
  self: string,
): Inline[] {
  return inlineOf({ value, spans: [], readings: [], marks: [] }, references, addressOf, self);
}

/** Wraps the stretches of one text; a wrap that crosses another is cut at its border. */
function nest(value: string, from: number, to: number, wraps: readonly Wrap[]): Inline[] {
  const ordered = [...wraps].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Inline[] = [];
  let at = from;
  while (ordered.length > 0) {
    const wrap = ordered.shift() as Wrap;
    const start = Math.max(wrap.start, at);
    const end = Math.min(wrap.end, to);
    if (end <= start) continue;
    if (start > at) out.push(text(value.slice(at, start)));
    const inner: Wrap[] = [];
    const later: Wrap[] = [];
    for (const other of ordered) {
      if (other.start < end) inner.push({ ...other, end: Math.min(other.end, end) });
      if (other.end > end) later.push({ ...other, start: Math.max(other.start, end) });
    }
    out.push(wrap.make(nest(value, start, end, inner)));
    ordered.splice(0, ordered.length, ...later);
    at = end;
  }
  if (at < to) out.push(text(value.slice(at, to)));
  return out;
}
