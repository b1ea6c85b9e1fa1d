import type { Language } from '../model/language.ts';
import type { Leaf, Reading } from '../model/tree.ts';
import type { Reference } from '../records/references.ts';
import { partsOf } from '../../i18n/quotations.ts';
import { inline, link, text, type Inline } from './mdx-nodes.ts';

/** A stretch of a text to be wrapped. Where two cross, a link stays whole and the other is cut in pieces. */
interface Wrap {
  readonly start: number;
  readonly end: number;
  readonly whole?: true;
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
export function inlineOf(
  leaf: Leaf,
  references: readonly Place[],
  addressOf: AddressOf,
  self: string,
  further: readonly Wrap[] = [],
): Inline[] {
  const wraps: Wrap[] = [...further];
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
      whole: true,
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

/** Plain English text with links where it names what the Vietnamese names; what it keeps in Vietnamese is marked so. */
export function inlineOfText(
  value: string,
  references: readonly Place[],
  addressOf: AddressOf,
  self: string,
): Inline[] {
  return inlineOf(leafOf(value), references, addressOf, self, vietnameseIn(value));
}

/** The Vietnamese words of an English text: the name of a person. */
function vietnameseIn(value: string): Wrap[] {
  let start = 0;
  return partsOf(value).flatMap(({ text: part, vietnamese }) => {
    const end = start + part.length;
    const wrap: Wrap = { start, end, make: (children) => [inline('Foreign', { lang: 'vi' }, ...children)] };
    start = end;
    return vietnamese ? [wrap] : [];
  });
}

/** A leaf with its readings and emphasis, without links. */
export function plain(leaf: Leaf): Inline[] {
  return inlineOf(leaf, [], () => null, '');
}

/** Words of the source on a page: on an English one marked as Vietnamese. */
export function foreign(content: readonly Inline[], language: Language): Inline[] {
  return language === 'vi' ? [...content] : [inline('Foreign', { lang: 'vi' }, ...content)];
}

/** A text that is printed nowhere in the source. */
export function leafOf(value: string): Leaf {
  return { value, spans: [], readings: [], marks: [] };
}

const outerFirst = (a: Wrap, b: Wrap) => a.start - b.start || b.end - a.end;

/** Wraps the stretches of one text. */
function nest(value: string, from: number, to: number, wraps: readonly Wrap[]): Inline[] {
  const out: Inline[] = [];
  let at = from;
  let rest = wraps.toSorted(outerFirst);
  for (let [wrap, ...others] = rest; wrap !== undefined; [wrap, ...others] = rest) {
    const { start, make, whole } = wrap;
    const link = whole ? undefined : others.find((other) => other.whole && crosses(wrap, other));
    const end = link?.start ?? wrap.end;
    const pieces = others.map((other) => cut(other, end));
    if (start > at) out.push(text(value.slice(at, start)));
    const inner = nest(
      value,
      start,
      end,
      pieces.flatMap(([before]) => before ?? []),
    );
    out.push(...make(inner, end === wrap.end));
    at = end;
    rest = [...pieces.flatMap(([, after]) => after ?? []), ...(link ? [{ ...wrap, start: end }] : [])].sort(outerFirst);
  }
  if (at < to) out.push(text(value.slice(at, to)));
  return out;
}

/** Whether a stretch begins in another and ends behind it. */
function crosses(one: Wrap, other: Wrap): boolean {
  return one.start < other.start && other.start < one.end && one.end < other.end;
}

/** The parts of a stretch before and behind a place; only the second is the last of its stretch. */
function cut(wrap: Wrap, at: number): readonly [before: Wrap | null, after: Wrap | null] {
  if (wrap.end <= at) return [wrap, null];
  if (wrap.start >= at) return [null, wrap];
  return [
    { ...wrap, end: at, make: (children) => wrap.make(children, false) },
    { ...wrap, start: at },
  ];
}
