import { clamp, widthOf, wrap } from '../draw/measure.ts';
import { linear } from '../draw/scale.ts';
import { type Scene, type Shape, smallText } from '../draw/scene.ts';
import type { Telling } from '../telling.ts';
import type { Sector } from './sectors.ts';

const width = 156;
const height = 186;
const left = 10;
const right = width - 12;
const ceiling = 76;
const floor = 156;
const titleLines = 3;

/**
 * One sector: its cumulative index in each period over the line of 100, the whole drawn faintly behind for comparison.
 * All sectors share one scale.
 */
export function drawSector(sector: Sector, whole: Sector | null, range: readonly [number, number], telling: Telling): Scene {
  const { record, indices } = sector;
  const x = linear([0, Math.max(1, indices.length - 1)], [left + 10, right - 10]);
  const y = linear(range, [floor, ceiling]);
  const title = telling.named(record.sector);
  const lines = clamp(wrap(title.text, width - 2, undefined, true), titleLines);
  const lang = title.lang === undefined ? {} : { lang: title.lang };
  const base = y(100);
  return {
    width,
    height,
    shapes: [
      ...lines.map((text, index): Shape => ({ kind: 'text', x: 0, y: 14 + (index + titleLines - lines.length) * 17, text, bold: true, ...lang })),
      { kind: 'path', d: areaOf(indices, x, y, base), look: 'band' },
      { kind: 'line', x1: 0, y1: base, x2: width, y2: base, look: 'axis' },
      ...(whole === null || whole === sector ? [] : [{ kind: 'path', d: wayOf(whole.indices, x, y), look: 'way' } satisfies Shape]),
      { kind: 'path', d: wayOf(indices, x, y), look: 'line' },
      ...indices.flatMap((index, at): Shape[] => (index === null ? [] : [{ kind: 'circle', x: x(at), y: y(index), r: at === indices.length - 1 ? 4.5 : 3, look: 'mark' }])),
      ...valueLabels(sector, x, y, telling),
      ...record.values.map((value, at): Shape => ({ kind: 'text', x: x(at), y: height - 10, text: telling.t(shortPeriod(value.to)), size: smallText, anchor: 'middle', look: 'quiet' })),
    ],
  };
}

/** The name of a period that runs from the start of the year, short enough for four in a row. */
function shortPeriod(to: string): 'untilMarch' | 'untilJune' | 'untilSeptember' | 'untilDecember' {
  const month = Number(to.slice(5, 7));
  if (month <= 3) return 'untilMarch';
  if (month <= 6) return 'untilJune';
  return month <= 9 ? 'untilSeptember' : 'untilDecember';
}

function wayOf(indices: readonly (number | null)[], x: (at: number) => number, y: (value: number) => number): string {
  const points = indices.flatMap((index, at) => (index === null ? [] : [`${round(x(at))} ${round(y(index))}`]));
  return points.length === 0 ? '' : `M${points.join('L')}`;
}

function areaOf(indices: readonly (number | null)[], x: (at: number) => number, y: (value: number) => number, base: number): string {
  const way = wayOf(indices, x, y);
  return way === '' ? '' : `${way}L${round(x(indices.length - 1))} ${round(base)}L${round(x(0))} ${round(base)}Z`;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** The first and the last figure, above the line where the sector grows and below it where it shrinks. */
function valueLabels({ indices }: Sector, x: (at: number) => number, y: (value: number) => number, { number }: Telling): Shape[] {
  return [0, indices.length - 1].flatMap((at): Shape[] => {
    const index = indices[at] ?? null;
    if (index === null) return [];
    const text = number(index, 2);
    const last = at > 0;
    const lowest = Math.min(...indices.map((value) => value ?? index));
    const down = lowest < 90;
    const edge = widthOf(text, undefined, last) / 2;
    const middle = Math.min(Math.max(x(at), edge), width - edge);
    return [{ kind: 'text', x: middle, y: y(index) + (down ? 20 : -10), text, anchor: 'middle', bold: last, look: last ? 'figure' : 'quiet figure' }];
  });
}
