import { triangle } from '../draw/triangle.ts';
import { linear } from '../draw/scale.ts';
import type { Scene, Shape } from '../draw/scene.ts';
import type { Lettering, Phrasing } from '../phrasing.ts';
import { indexRange, type Sector } from './sectors.ts';

const width = 160;
/** Units of the drawing a point of the index, the same in every panel. */
const point = 2.4;
const leading = 17;
const column = 26;

/** What panels that stand side by side share: how far their scale reaches, and how many lines their longest title has. */
export interface SectorSet {
  readonly range: readonly [number, number];
  readonly titleLines: number;
}

const titleOf = (title: string, { wrap }: Lettering): readonly string[] => wrap(title, width - 2, undefined, true);

/** The common measures of sectors drawn side by side. */
export function sectorSet(sectors: readonly Sector[], phrasing: Lettering): SectorSet {
  return {
    range: indexRange(sectors),
    titleLines: Math.max(
      ...sectors.map((sector) => titleOf(phrasing.named(sector.record.sector).text, phrasing).length),
    ),
  };
}

/**
 * One sector: a column from the line of 100 to its cumulative index in each period, the last one full; a tick on each column
 * marks where the whole stands. A point of the index is equally high in every set.
 */
export function drawSector(sector: Sector, whole: Sector | null, set: SectorSet, phrasing: Lettering): Scene {
  const { record, indices, came } = sector;
  const { range, titleLines } = set;
  const ceiling = titleLines * leading + 33;
  const floor = ceiling + (range[1] - range[0]) * point;
  const height = floor + (range[0] < 100 ? 46 : 30);
  const y = linear(range, [floor, ceiling]);
  const step = width / Math.max(1, indices.length);
  const x = (at: number): number => step * (at + 0.5);
  const title = phrasing.named(record.sector);
  const lines = titleOf(title.text, phrasing);
  const lang = title.lang === undefined ? {} : { lang: title.lang };
  const compared = whole === null || whole === sector ? [] : whole.indices;
  return {
    width,
    height,
    shapes: [
      ...lines.map(
        (text, index): Shape => ({
          kind: 'text',
          x: 0,
          y: 14 + (index + titleLines - lines.length) * leading,
          text,
          bold: true,
          ...lang,
        }),
      ),
      ...indices.flatMap((index, at) =>
        index === null
          ? []
          : columnAt(
              index,
              compared[at] ?? null,
              came[at]?.index ?? null,
              at === indices.length - 1,
              x(at),
              y,
              phrasing,
            ),
      ),
      { kind: 'line', x1: 0, y1: y(100), x2: width, y2: y(100), look: 'axis' },
      ...compared.flatMap((index, at): Shape[] =>
        index === null
          ? []
          : [
              {
                kind: 'line',
                x1: x(at) - step / 2 + 2,
                y1: y(index),
                x2: x(at) + step / 2 - 2,
                y2: y(index),
                look: 'way',
              },
            ],
      ),
      ...came.flatMap((one, at) =>
        one === null ? [] : [triangle(x(at), y(one.index), one.firm ? 'came' : 'came-open')],
      ),
      ...record.values.map(
        (value, at): Shape => ({
          kind: 'text',
          x: x(at),
          y: height - 6,
          text: phrasing.t(shortPeriod(value.to)),
          anchor: 'middle',
          look: 'quiet',
        }),
      ),
    ],
  };
}

/** The column of one period with its figure: above it where the sector grows, and clear of the whole's tick; below where it shrinks. */
function columnAt(
  index: number,
  whole: number | null,
  came: number | null,
  last: boolean,
  x: number,
  y: (value: number) => number,
  { fixed }: Phrasing,
): Shape[] {
  const [top, bottom] = [y(Math.max(index, 100)), y(Math.min(index, 100))];
  const tick = whole === null ? Number.POSITIVE_INFINITY : y(whole);
  const near = Math.abs(top - 10 - tick) < 8;
  const clear = index < 100 ? bottom + 16 : near ? Math.min(top, tick) - 6 : top - 6;
  // A triangle stands round its own point: the figure keeps clear of it.
  const label = came === null ? clear : index < 100 ? Math.max(clear, y(came) + 20) : Math.min(clear, y(came) - 10);
  return [
    {
      kind: 'rect',
      x: x - column / 2,
      y: top,
      width: column,
      height: Math.max(1, bottom - top),
      look: last ? 'solid' : 'pale',
    },
    { kind: 'text', x, y: label, text: fixed(index), anchor: 'middle', bold: last, look: 'figure' },
  ];
}

/** The name of a period that runs from the start of the year, short enough for four in a row. */
function shortPeriod(to: string): 'untilMarch' | 'untilJune' | 'untilSeptember' | 'untilDecember' {
  const month = Number(to.slice(5, 7));
  if (month <= 3) return 'untilMarch';
  if (month <= 6) return 'untilJune';
  return month <= 9 ? 'untilSeptember' : 'untilDecember';
}
