import { linear } from '../draw/scale.ts';
import { type Scene, type Shape, textSize } from '../draw/scene.ts';
import type { Lettering } from '../phrasing.ts';
import { type Body, kinds } from './counts.ts';

const leading = 17;
const figure = 24;

/**
 * Each body as a row of four bars, one a kind of duty, all on one scale, the count before each bar.
 * @param beside width of the names where they stand beside the bars; `null` where they stand above
 */
export function drawBodies(bodies: readonly Body[], width: number, beside: number | null, phrasing: Lettering): Scene {
  const { wrap } = phrasing;
  const start = beside ?? 0;
  const step = (width - start) / kinds.length;
  const most = Math.max(1, ...bodies.flatMap((body) => kinds.map((kind) => body.counts[kind])));
  const length = linear([0, most], [0, step - figure - 14]);
  const heads = kinds.map((kind) => wrap(phrasing.t(`count_${kind}`), step - 6, textSize, true));
  const headLines = Math.max(...heads.map((lines) => lines.length));
  const shapes: Shape[] = heads.flatMap((lines, at) =>
    lines.map(
      (text, line): Shape => ({
        kind: 'text',
        x: start + at * step,
        y: 14 + (line + headLines - lines.length) * 16,
        text,
        bold: true,
      }),
    ),
  );
  let y = headLines * 16 + 8;
  for (const body of bodies) {
    const name = phrasing.named(body.agency.name);
    const lines = wrap(name.text, (beside ?? width) - 44);
    const barsTop = beside === null ? y + lines.length * leading + 8 : y + 6;
    shapes.push(
      { kind: 'line', x1: 0, y1: y, x2: width, y2: y, look: 'grid' },
      ...lines.map(
        (text, line): Shape => ({
          kind: 'text',
          x: 0,
          y: y + 18 + line * leading,
          text,
          ...(name.lang === undefined ? {} : { lang: name.lang }),
        }),
      ),
      {
        kind: 'text',
        x: beside === null ? width : beside - 16,
        y: y + 18,
        text: phrasing.number(body.total),
        anchor: 'end',
        bold: true,
        look: 'figure',
      },
      ...kinds.flatMap((kind, at): Shape[] => bar(body.counts[kind], start + at * step, barsTop, length, phrasing)),
    );
    y = Math.max(barsTop + 24, y + lines.length * leading + 11);
  }
  shapes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, look: 'axis' });
  return { width, height: y + 1, shapes };
}

function bar(count: number, x: number, y: number, length: (count: number) => number, { widthOf }: Lettering): Shape[] {
  if (count === 0) return [{ kind: 'circle', x: x + figure - widthOf('0') / 2 - 4, y: y + 8, r: 1.2, look: 'grain' }];
  return [
    { kind: 'text', x: x + figure - 4, y: y + 12.5, text: String(count), anchor: 'end', look: 'figure' },
    { kind: 'rect', x: x + figure + 2, y: y + 2, width: Math.max(1.5, length(count)), height: 12, look: 'solid' },
  ];
}
