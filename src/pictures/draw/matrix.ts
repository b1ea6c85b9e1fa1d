import type { Measure } from './measure.ts';
import { type Scene, type Shape, textSize } from './scene.ts';

/** Words with their language where it is not the page's. */
export interface Heading {
  readonly text: string;
  readonly lang?: 'vi' | 'en' | undefined;
}
/** A table of counts to be drawn. `rows` and `columns` bring their totals beside their names. */
export interface Matrix {
  readonly columns: readonly (Heading & { readonly total: string })[];
  readonly rows: readonly (Heading & { readonly total: string })[];
  /** Counts, row by row; 0 is left empty. */
  readonly cells: readonly (readonly number[])[];
  /** What columns and rows are, one line each, in the corner where both begin. */
  readonly corner?: readonly string[];
}

const leading = 17;
const turnedTop = 8;
const widestStep = 64;
const smallestDisc = 9.5;

/**
 * Counts as discs, the larger the more, with the count in each. Names of columns stand upright over them; names of rows
 * left of the discs (`wide`), or above them.
 * @param beside width of the names where they stand beside the discs; `null` where they stand above
 */
export function drawMatrix(
  { columns, rows, cells, corner = [] }: Matrix,
  width: number,
  beside: number | null,
  { widthOf, wrap }: Measure,
): Scene {
  const start = beside ?? 0;
  const step = Math.min((width - start) / Math.max(1, columns.length), widestStep);
  const end = beside === null ? width : start + step * columns.length;
  const size = Math.min(step, 44);
  const most = Math.max(1, ...cells.flat());
  const x = (at: number): number => start + step * (at + 0.5);
  const above = beside === null ? corner.length * leading : 0;
  const headHeight =
    above +
    turnedTop +
    Math.max(...columns.map((column) => widthOf(`${column.text} ${column.total}`, textSize, true))) +
    6;
  const shapes: Shape[] = columns.flatMap((column, at): Shape[] =>
    upright(column, x(at) + 4.5, headHeight - 6, widthOf),
  );
  const cornerTop = beside === null ? 14 : headHeight - 8 - (corner.length - 1) * leading;
  shapes.push(
    ...corner.map((text, line): Shape => ({ kind: 'text', x: 0, y: cornerTop + line * leading, text, look: 'quiet' })),
  );
  let y = headHeight;
  for (const [index, row] of rows.entries()) {
    const counts = cells[index] ?? [];
    const lines = wrap(row.text, (beside ?? width) - (beside === null ? 40 : 48));
    const totalAt = beside === null ? width : beside - 14;
    const discs = beside === null ? y + lines.length * leading + 8 : y + 3;
    const height = Math.max(lines.length * leading + 12, discs - y + Math.min(size, 34));
    const first = beside === null ? y + 18 : y + height / 2 + 4.5 - ((lines.length - 1) * leading) / 2;
    const words = lines.map(
      (text, line): Shape => ({ kind: 'text', x: 0, y: first + line * leading, text, ...langOf(row) }),
    );
    const middle = beside === null ? discs + Math.min(size, 34) / 2 : y + height / 2;
    shapes.push(
      { kind: 'line', x1: 0, y1: y, x2: end, y2: y, look: 'grid' },
      ...words,
      { kind: 'text', x: totalAt, y: first, text: row.total, anchor: 'end', bold: true, look: 'figure' },
      ...counts.flatMap((count, at) =>
        count === 0
          ? [{ kind: 'circle', x: x(at), y: middle, r: 1.2, look: 'grain' } satisfies Shape]
          : disc(count, most, x(at), middle, Math.min(size, 34) / 2 - 1),
      ),
    );
    y += height + (beside === null ? 4 : 0);
  }
  shapes.push({ kind: 'line', x1: 0, y1: y, x2: end, y2: y, look: 'axis' });
  return { width, height: y + 1, shapes };
}

const langOf = ({ lang }: Heading): { lang?: 'vi' | 'en' } => (lang === undefined ? {} : { lang });

function upright(column: Heading & { total: string }, x: number, y: number, widthOf: Measure['widthOf']): Shape[] {
  const name: Shape = { kind: 'text', x, y, text: column.text, turn: -90, ...langOf(column) };
  const total: Shape = {
    kind: 'text',
    x,
    y: y - widthOf(`${column.text} `) - 2,
    text: column.total,
    bold: true,
    turn: -90,
    look: 'figure',
  };
  return [name, total];
}

/** A disc that grows evenly in area from one, as wide as its figure needs, to the largest count. */
function disc(count: number, most: number, x: number, y: number, room: number): Shape[] {
  const grown = most === 1 ? 0 : (count - 1) / (most - 1);
  return [
    { kind: 'circle', x, y, r: Math.sqrt(smallestDisc ** 2 + grown * (room ** 2 - smallestDisc ** 2)), look: 'disc' },
    { kind: 'text', x, y: y + 4.5, text: String(count), anchor: 'middle', bold: true, look: 'figure on' },
  ];
}

/** The discs alone. */
export function glimpseOfMatrix({ rows, columns, cells }: Matrix): Scene {
  const step = 300 / Math.max(1, columns.length);
  const high = 120 / Math.max(1, rows.length);
  const most = Math.max(1, ...cells.flat());
  const shapes = cells.flatMap((counts, row) =>
    counts.flatMap((count, at): Shape[] =>
      count === 0
        ? []
        : [
            {
              kind: 'circle',
              x: step * (at + 0.5),
              y: high * (row + 0.5),
              r: Math.max(1.6, Math.sqrt(count / most) * high),
              look: 'solid',
            },
          ],
    ),
  );
  return { width: 300, height: 120, shapes };
}
