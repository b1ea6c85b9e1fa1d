import { triangle } from '../draw/triangle.ts';
import { linear } from '../draw/scale.ts';
import type { Scene, Shape } from '../draw/scene.ts';
import type { Lettering } from '../phrasing.ts';
import { figureOf } from './figure.ts';
import type { GoalPath, Stop } from './path.ts';

const width = 300;
const height = 204;
const left = 0;
const right = width;
const floor = 170;
const ceiling = 66;

/** The years that the pictures of goals run through; each panel has the same ones, whether a figure is stated or not. */
export interface YearsDrawn {
  readonly years: readonly number[];
}

/** One indicator: where it stands in each year, what is open or a range, and what no document states. */
export function drawPath(path: GoalPath, { years }: YearsDrawn, phrasing: Lettering): Scene {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first + 1;
  const x = linear([first, last], [left + 36, right - 46]);
  const came = path.came.filter(({ year }) => year >= first && year <= last);
  const top = Math.max(...path.stops.map((stop) => stop.max ?? stop.min ?? 0), ...came.map(({ value }) => value)) || 1;
  const y = linear([0, top], [floor, ceiling]);
  const points = path.stops.filter((stop) => stop.since === null && stop.min !== null);
  const place: Place = { x, y, first, last, joined: points.length > 1, phrasing };
  const title = phrasing.named(path.title);
  const unit = phrasing.named(path.unit);
  const shapes: Shape[] = [
    { kind: 'text', x: left, y: 15, text: title.text, ...langOf(title), size: 15, bold: true },
    { kind: 'text', x: left, y: 33, text: unit.text, ...langOf(unit), look: 'quiet' },
    ...points.slice(1).flatMap((stop, index) => fan(points[index] as Stop, stop, place)),
    ...path.stops
      .filter((stop) => stop.since !== null)
      .flatMap((stop) =>
        average(
          stop,
          place,
          came.filter(({ year }) => year >= (stop.since ?? year) && year <= stop.year).map(({ value }) => y(value)),
        ),
      ),
    { kind: 'line', x1: left, y1: floor, x2: right, y2: floor, look: 'axis' },
    ...years.flatMap((year) => tick(year, path.stops, place)),
    ...path.stops.filter((stop) => stop.since === null).flatMap((stop) => mark(stop, place)),
    ...came.map(({ year, value, firm }) => triangle(x(year), y(value), firm ? 'came' : 'came-open')),
  ];
  return { width, height, shapes };
}

interface Place {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly first: number;
  readonly last: number;
  /** Whether ways join the marks. */
  readonly joined: boolean;
  readonly phrasing: Lettering;
}

const langOf = ({ lang }: { lang: 'vi' | 'en' | undefined }): { lang?: 'vi' | 'en' } =>
  lang === undefined ? {} : { lang };

/** Words in the middle of a place, moved where they would leave the panel. */
function centred(
  text: string,
  x: number,
  { phrasing }: Place,
  bold = false,
): { x: number; anchor: 'middle'; text: string } {
  const half = phrasing.widthOf(text, undefined, bold) / 2;
  return { x: Math.min(Math.max(x, left + half), right - half), anchor: 'middle', text };
}

function tick(year: number, stops: readonly Stop[], place: Place): Shape[] {
  const at = place.x(year);
  const stated = stops.some((stop) => stop.year === year);
  return [
    { kind: 'line', x1: at, y1: floor, x2: at, y2: floor + 5, look: 'axis' },
    {
      kind: 'text',
      x: at,
      y: floor + 21,
      text: String(year),
      anchor: 'middle',
      look: stated ? 'figure' : 'quiet figure',
    },
    ...(stated
      ? []
      : [
          {
            kind: 'text',
            ...centred(place.phrasing.t('notStated'), at, place),
            y: floor - 8,
            look: 'quiet',
          } satisfies Shape,
        ]),
  ];
}

/** Between two stated years nothing is stated: the dotted ways only join the ends, lower with lower and upper with upper. */
function fan(from: Stop, to: Stop, { x, y }: Place): Shape[] {
  const [x1, x2] = [x(from.year), x(to.year)];
  const ends = [from.min, from.max ?? from.min, to.min, to.max ?? to.min].map((value) => y(value ?? 0));
  const [fromLow = 0, fromHigh = 0, toLow = 0, toHigh = 0] = ends;
  const open = fromLow !== fromHigh || toLow !== toHigh;
  const area: Shape = {
    kind: 'path',
    d: `M${p(x1, fromLow)}L${p(x2, toLow)}L${p(x2, toHigh)}L${p(x1, fromHigh)}Z`,
    look: 'band',
  };
  const lower: Shape = { kind: 'line', x1, y1: fromLow, x2, y2: toLow, look: 'way' };
  const upper: Shape = { kind: 'line', x1, y1: fromHigh, x2, y2: toHigh, look: 'way' };
  return open ? [area, lower, upper] : [lower];
}

const p = (x: number, y: number): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** A figure for one year: a dot, a ring where it is approximate, a pillar for a range, an arrow where one end is open. */
function mark(stop: Stop, place: Place): Shape[] {
  const at = place.x(stop.year);
  const { text, lang } = figureOf(stop, place.phrasing);
  const low = place.y(stop.min ?? stop.max ?? 0);
  const high = place.y(stop.max ?? stop.min ?? 0);
  const words: Shape = {
    kind: 'text',
    ...labelAt(text, stop, at, high, low, place),
    ...langOf({ lang }),
    bold: true,
    look: 'figure',
  };
  switch (stop.form) {
    case 'range':
      return [
        { kind: 'rect', x: at - 5, y: high, width: 10, height: Math.max(3, low - high), look: 'mark' },
        { kind: 'line', x1: at - 8, y1: high, x2: at + 8, y2: high, look: 'cap' },
        { kind: 'line', x1: at - 8, y1: low, x2: at + 8, y2: low, look: 'cap' },
        words,
      ];
    case 'least':
      return [arrow(at, low, -1), { kind: 'line', x1: at - 8, y1: low, x2: at + 8, y2: low, look: 'cap' }, words];
    case 'most':
      return [arrow(at, high, 1), { kind: 'line', x1: at - 8, y1: high, x2: at + 8, y2: high, look: 'cap' }, words];
    case 'about':
      return [{ kind: 'circle', x: at, y: high, r: 5, look: 'ring' }, words];
    case 'words':
      return [{ kind: 'path', d: `M${p(at, floor - 6)}l6 6l-6 6l-6 -6Z`, look: 'ring' }, words];
    case 'exact':
      return [{ kind: 'circle', x: at, y: high, r: 5, look: 'mark' }, words];
  }
}

/** A figure clear of the ways that rise to its mark and from it: below the first mark, left above one in the middle. */
function labelAt(
  text: string,
  stop: Stop,
  at: number,
  high: number,
  low: number,
  place: Place,
): { x: number; y: number; text: string; anchor: 'middle' | 'end' } {
  const { first, last, joined } = place;
  if (joined && stop.year === first && floor - low >= 20) return { ...centred(text, at, place, true), y: low + 19 };
  const y = high - (stop.form === 'least' ? 26 : 11);
  if (joined && stop.year !== first && stop.year !== last) return { x: at + 8, anchor: 'end', text, y };
  return { ...centred(text, at, place, true), y };
}

/** An arrow from a bound to its open side: up (-1) or down (1). */
function arrow(x: number, y: number, way: 1 | -1): Shape {
  return { kind: 'path', d: `M${p(x, y)}v${14 * way}m-4 ${-5 * way}l4 ${5 * way}l4 ${-5 * way}`, look: 'cap' };
}

/**
 * The average of a period: a line as long as the period, arrows where it is a lower bound.
 * @param came where figures of single years are drawn within it
 */
function average(stop: Stop, place: Place, came: readonly number[]): Shape[] {
  const value = stop.min ?? stop.max;
  if (value === null || stop.since === null) return [];
  const earlier = stop.since < place.first;
  const start = earlier ? left : place.x(stop.since);
  const end = place.x(stop.year);
  const y = place.y(value);
  const way = stop.form === 'least' ? -1 : stop.form === 'most' ? 1 : null;
  const { text, lang } = figureOf(stop, place.phrasing);
  const middle = (start + end) / 2;
  // Below its own line, and below the triangles of what came.
  const below = Math.max(y, ...came.map((at) => at + 6));
  return [
    { kind: 'line', x1: start, y1: y, x2: end, y2: y, look: 'cap' },
    ...(earlier ? [] : [{ kind: 'line', x1: start, y1: y - 4, x2: start, y2: y + 4, look: 'cap' } satisfies Shape]),
    { kind: 'line', x1: end, y1: y - 4, x2: end, y2: y + 4, look: 'cap' },
    ...(way === null ? [] : [arrow(middle, y, way)]),
    { kind: 'text', x: middle, y: below + 18, text, ...langOf({ lang }), bold: true, anchor: 'middle', look: 'figure' },
    {
      kind: 'text',
      x: middle,
      y: below + 34,
      text: place.phrasing.t('averageOf', { from: String(stop.since), to: String(stop.year) }),
      anchor: 'middle',
      look: 'quiet figure',
    },
  ];
}
