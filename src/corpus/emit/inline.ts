import type { Leaf, Reading } from '../model/tree.ts';
import type { Reference } from '../records/references.ts';
import { inline, link, text, type Inline } from './mdx-nodes.ts';

/** A stretch of a text to be wrapped; where wraps cross, the one that begins later is cut in pieces. */
interface Wrap {
  readonly start: number;
  readonly end: number;
  /** @param last whether the piece is the last of its stretch */
  readonly make: (children: Inline[], last: boolean) => readonly Inline[];
}

/** A stretch of a text and the id that it names. */
type Place = Pick<Reference, 'start' | 'end' | 'target'>;

/** How inline text is turned into links: the address of an id in the page's language, `null` for an id without a page. */
export type AddressOf = (id: string) => string | null;

/**
 * The text of a leaf with its links, corrected readings and emphasis as phrasing content. A reading is followed by the note
 * on it: once, and behind a link that it stands in or ends in, for no link may hold what opens the note.
 * @param self id of the page itself: what points to it stays plain text
 */
export function inlineOf(leaf: Leaf, references: readonly Place[], addressOf: AddressOf, self: string): Inline[] {
  const wraps: Wrap[] = [];
  const readings = leaf.readings.filter(({ start, end }) => end > start);
  const linked = new Set<Reading>();
  for (const { start, end, target } of references) {
    const url = target === self ? null : addressOf(target);
    if (url === null) continue;
    const inside = readings.filter((reading) => start < reading.end && reading.end <= end);
    for (const reading of inside) linked.add(reading);
    wraps.push({
      start,
      end,
      make: (children, last) => [link(url, ...children), ...(last ? inside.map(noteOn) : [])],
    });
  }
  for (const { kind, start, end } of leaf.marks) {
    wraps.push({ start, end, make: (children) => [{ type: kind, children }] });
  }
  for (const reading of readings) {
    const { start, end, printed, correction } = reading;
    wraps.push({
      start,
      end,
      make: (children, last) => [
        last && !linked.has(reading)
          ? inline('Reading', { printed, note: correction, short: end - start < short }, ...children)
          : inline('Corrected', {}, ...children),
      ],
    });
  }
  return nest(
    leaf.value,
    0,
    leaf.value.length,
    wraps.filter((wrap) => wrap.end > wrap.start),
  );
}

/** A reading of less than this many characters is kept on one line with the sign of its note. */
const short = 30;

/** The note on a reading that stands apart from it. */
function noteOn({ printed, correction }: Reading): Inline {
  return inline('ReadingNote', { printed, note: correction });
}

/** Plain translated text with links where it names what the Vietnamese names. */
export function inlineOfText(
  value: string,
  references: readonly Place[],
  addressOf: AddressOf,
  self: string,
): Inline[] {
  return inlineOf(leafOf(value), references, addressOf, self);
}

/** A text that is printed nowhere in the source. */
export function leafOf(value: string): Leaf {
  return { value, spans: [], readings: [], marks: [] };
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
      if (other.start < end)
        inner.push(other.end > end ? { ...other, end, make: (children) => other.make(children, false) } : other);
      if (other.end > end) later.push({ ...other, start: Math.max(other.start, end) });
    }
    out.push(...wrap.make(nest(value, start, end, inner), true));
    ordered.splice(0, ordered.length, ...later);
    at = end;
  }
  if (at < to) out.push(text(value.slice(at, to)));
  return out;
}
