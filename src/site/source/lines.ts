import { isUnder } from '../../corpus/naming/id.ts';

/** First and last line (1-based) of a stretch of a source. */
export type Lines = readonly [first: number, last: number];

/** A record as far as its place in a source matters. */
export interface Placed {
  readonly id: string;
  readonly source: { readonly document: string; readonly lines: Lines };
}

/** The anchor of a stretch in the source viewer: `L69`, `L69-L71`. */
export function linesAnchor([first, last]: Lines): string {
  return last > first ? `L${first}-L${last}` : `L${first}`;
}

/** The lines of a record with all that stands under it; `own` where nothing does. */
export function extentOf(id: string, own: Lines, placed: readonly Placed[]): Lines {
  const under = placed.filter((record) => isUnder(record.id, id)).map((record) => record.source.lines);
  return [Math.min(own[0], ...under.map(([first]) => first)), Math.max(own[1], ...under.map(([, last]) => last))];
}

/** What opens before a line and how many stretches close after it. */
export interface Nesting {
  /** Anchors of the stretches that begin with each line, the longest first. */
  readonly opens: ReadonlyMap<number, readonly string[]>;
  readonly closes: ReadonlyMap<number, number>;
  /** Anchors of stretches that cross another one: they can mark their first line only. */
  readonly crossing: ReadonlyMap<number, readonly string[]>;
}

/** Orders stretches so that each lies inside or beside every other, as elements must. */
export function nest(ranges: readonly Lines[]): Nesting {
  const opens = new Map<number, string[]>();
  const closes = new Map<number, number>();
  const crossing = new Map<number, string[]>();
  const open: Lines[] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    while ((open.at(-1)?.[1] ?? Number.POSITIVE_INFINITY) < range[0]) open.pop();
    const [first, last] = range;
    if (last > (open.at(-1)?.[1] ?? last)) {
      crossing.set(first, [...(crossing.get(first) ?? []), linesAnchor(range)]);
      continue;
    }
    open.push(range);
    opens.set(first, [...(opens.get(first) ?? []), linesAnchor(range)]);
    closes.set(last, (closes.get(last) ?? 0) + 1);
  }
  return { opens, closes, crossing };
}
