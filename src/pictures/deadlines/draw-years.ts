import { linear } from '../draw/scale.ts';
import type { Scene, Shape } from '../draw/scene.ts';
import type { Lettering, Phrasing } from '../phrasing.ts';
import type { DeadlineSlot } from './slots.ts';

/** A task on the way of the years. */
export interface DrawnTask {
  readonly slot: DeadlineSlot;
  /** Which of the documents set it: they are drawn solid and hollow. */
  readonly series: 0 | 1;
}
interface Years {
  readonly first: number;
  readonly last: number;
}

const leading = 18;

/**
 * Every task on one axis of years: a square where its quarter is stated, a block over the year where only the year is, lines
 * over periods, marks that come again, and apart from time what depends on a condition.
 */
export function drawYears(
  dues: readonly DrawnTask[],
  { first, last }: Years,
  width: number,
  phrasing: Lettering,
): Scene {
  const right = width - 10;
  const x = linear([first, last + 1], [0, right]);
  const year = x(first + 1) - x(first);
  const square = Math.min(5.6, year / 4 - 1.4);
  const place: Place = { x, year, square, step: square + 1.4, first, last, right, phrasing };
  const of = <K extends DeadlineSlot['kind']>(kind: K) =>
    dues.filter((due): due is DrawnTask & { slot: Extract<DeadlineSlot, { kind: K }> } => due.slot.kind === kind);
  const lanes: readonly Lane[] = [
    lane('laneQuarter', of('quarter').length, quarterColumns(of('quarter'), place), place),
    lane('laneYear', of('year').length, yearBlocks(of('year'), place), place),
    lane(
      'lanePeriod',
      of('period').length,
      spans(
        of('period').map(({ slot, series }) => ({ from: slot.from, to: slot.to + 1, series, open: false })),
        place,
      ),
      place,
    ),
    lane('laneRecurring', of('recurring').length, repeats(of('recurring'), place), place),
    lane(
      'laneLifetime',
      of('lifetime').length,
      spans(
        of('lifetime').map(({ series }) => ({ from: first, to: last + 1, series, open: true })),
        place,
      ),
      place,
    ),
    lane('laneConditional', of('conditional').length, diamonds(of('conditional')), place),
  ].filter((drawn) => drawn.count > 0);

  const shapes: Shape[] = [];
  let y = 26;
  for (const drawn of lanes) {
    const lines = phrasing.wrap(drawn.title, width - 44, undefined, true);
    shapes.push(
      { kind: 'line', x1: 0, y1: y, x2: width, y2: y, look: 'grid' },
      ...lines.map((text, index): Shape => ({ kind: 'text', x: 0, y: y + 18 + index * leading, text, bold: true })),
      {
        kind: 'text',
        x: width,
        y: y + 18,
        text: phrasing.number(drawn.count),
        anchor: 'end',
        bold: true,
        look: 'figure',
      },
    );
    const top = y + lines.length * leading + 12;
    shapes.push({ kind: 'group', x: 0, y: top, shapes: drawn.shapes });
    y = top + drawn.height + 10;
  }
  return { width, height: y, shapes: [...axis(place, y), ...shapes] };
}

interface Place {
  readonly x: (year: number) => number;
  readonly year: number;
  readonly square: number;
  readonly step: number;
  readonly first: number;
  readonly last: number;
  readonly right: number;
  readonly phrasing: Phrasing;
}
/** Shapes of a lane, counted from its top. */
interface Body {
  readonly shapes: readonly Shape[];
  readonly height: number;
}
interface Lane extends Body {
  readonly title: string;
  readonly count: number;
}

function lane(
  key: 'laneQuarter' | 'laneYear' | 'lanePeriod' | 'laneRecurring' | 'laneLifetime' | 'laneConditional',
  count: number,
  body: Body,
  { phrasing }: Place,
): Lane {
  return { title: phrasing.t(key), count, ...body };
}

function axis({ x, year, first, last, right }: Place, bottom: number): Shape[] {
  const every = year < 30 ? 2 : 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((name, index): Shape[] => [
    { kind: 'line', x1: x(name), y1: 18, x2: x(name), y2: bottom, look: 'grid' },
    ...(index % every === 0
      ? [
          {
            kind: 'text',
            x: Math.min(x(name) + (every === 1 ? year / 2 : 0), right),
            y: 12,
            text: String(name),
            anchor: every === 1 ? 'middle' : 'start',
            look: 'quiet figure',
          } satisfies Shape,
        ]
      : []),
  ]);
}

const look = (series: 0 | 1): string => (series === 0 ? 'solid' : 'hollow');

/** Squares as one path: a picture of a hundred tasks stays light. `spots` are upper left corners. */
function squares(spots: readonly (readonly [number, number])[], size: number, series: 0 | 1): Shape[] {
  if (spots.length === 0) return [];
  const s = Math.round((series === 0 ? size : size - 1) * 10) / 10;
  const shift = series === 0 ? 0 : 0.5;
  const d = spots
    .map(
      ([left, top]) =>
        `M${Math.round((left + shift) * 10) / 10} ${Math.round((top + shift) * 10) / 10}h${s}v${s}h-${s}z`,
    )
    .join('');
  return [{ kind: 'path', d, look: look(series) }];
}

/** Squares in columns of `across`, from the bottom up; those of the first document below. */
function pile(
  series: readonly (0 | 1)[],
  left: number,
  bottom: number,
  across: number,
  { square, step }: Place,
): Shape[] {
  const spots = series.toSorted().map((name, index) => ({
    name,
    at: [left + (index % across) * step, bottom - (Math.floor(index / across) + 1) * step] as const,
  }));
  return ([0, 1] as const).flatMap((name) =>
    squares(
      spots.filter((spot) => spot.name === name).map((spot) => spot.at),
      square,
      name,
    ),
  );
}

function quarterColumns(
  dues: readonly (DrawnTask & { slot: { year: number; quarter: number } })[],
  place: Place,
): Body {
  const piles = new Map<number, (0 | 1)[]>();
  for (const { slot, series } of dues) {
    const at = slot.year + (slot.quarter - 1) / 4;
    piles.set(at, [...(piles.get(at) ?? []), series]);
  }
  const across = Math.max(1, Math.floor(place.year / 4 / place.step));
  const rows = Math.max(0, ...[...piles.values()].map((list) => Math.ceil(list.length / across)));
  const height = rows * place.step + 16;
  const shapes = [...piles].flatMap(([at, list]): Shape[] => {
    const left = place.x(at) + (place.year / 4 - across * place.step) / 2;
    const top = height - Math.ceil(list.length / across) * place.step;
    const label: Shape = {
      kind: 'text',
      x: left + (across * place.step) / 2,
      y: top - 4,
      text: String(list.length),
      anchor: 'middle',
      look: 'figure',
    };
    return [...pile(list, left, height, across, place), ...(place.year >= 50 || list.length >= 10 ? [label] : [])];
  });
  return { shapes, height };
}

function yearBlocks(dues: readonly (DrawnTask & { slot: { year: number } })[], place: Place): Body {
  const years = [...new Set(dues.map((due) => due.slot.year))];
  const across = Math.max(1, Math.floor(place.year / place.step));
  const listOf = (year: number): (0 | 1)[] => dues.filter((due) => due.slot.year === year).map((due) => due.series);
  const height = Math.max(0, ...years.map((year) => Math.ceil(listOf(year).length / across))) * place.step;
  return {
    shapes: years.flatMap((year) =>
      pile(listOf(year), place.x(year) + (place.year - across * place.step) / 2, height, across, place),
    ),
    height,
  };
}

function spans(
  list: readonly { from: number; to: number; series: 0 | 1; open: boolean }[],
  { x, first, last }: Place,
): Body {
  const shapes = list.flatMap(({ from, to, series, open }, index): Shape[] => {
    const y = index * 10 + 4;
    const [start, end] = [x(Math.max(from, first)), x(Math.min(to, last + 1))];
    if (open) return [{ kind: 'path', d: `M${n(start)} ${y}H${n(end)}m-5 -3.5l5 3.5l-5 3.5`, look: 'cap' }];
    return [{ kind: 'rect', x: start + 0.5, y: y - 3, width: end - start - 1, height: 6, look: look(series) }];
  });
  return { shapes, height: list.length * 10 };
}

function repeats(dues: readonly (DrawnTask & { slot: { from: number | null } })[], place: Place): Body {
  const spots = dues.flatMap((due, index) =>
    Array.from({ length: place.last - place.first + 1 }, (_, offset) => place.first + offset)
      .filter((year) => year >= (due.slot.from ?? place.first))
      .map((year) => ({ series: due.series, at: [place.x(year + 1) - place.square - 1, index * 10 + 1] as const })),
  );
  return {
    shapes: ([0, 1] as const).flatMap((series) =>
      squares(
        spots.filter((spot) => spot.series === series).map((spot) => spot.at),
        place.square,
        series,
      ),
    ),
    height: dues.length * 10,
  };
}

function diamonds(dues: readonly DrawnTask[]): Body {
  return {
    shapes: dues.map(
      ({ series }, index): Shape => ({ kind: 'path', d: `M${7 + index * 20} 0l6 6l-6 6l-6 -6Z`, look: look(series) }),
    ),
    height: 14,
  };
}

const n = (value: number): number => Math.round(value * 10) / 10;
