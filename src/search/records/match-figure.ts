import type { AskedFigure } from '../query/types.ts';
import type { RecordRow, RowFigure } from './row.ts';

export interface FigureHit {
  readonly row: RecordRow;
  readonly match: 'exact' | 'near';
  /** The figures that meet the asked one, as printed. */
  readonly printed: readonly string[];
}

const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * The records with an asked figure: exactly, else rounded; figures of cells before those of running text. A range gives the records with a
 * figure in it, the greatest first when asked for more than something, else the least first; of a project only its total counts.
 */
export function matchFigure(asked: AskedFigure, rows: readonly RecordRow[]): FigureHit[] {
  if (asked.op !== 'is') return ranged(asked, rows);
  for (const value of asked.values) {
    const found = rows.flatMap((row): (FigureHit & { readonly prose: boolean })[] => {
      const figures = (row.figures ?? []).filter((figure) => unitFits(asked, figure));
      const exact = figures.filter((figure) => ends(figure).some((end) => equals(value, asked, end, figure)));
      const near = exact.length > 0 ? [] : figures.filter((figure) => rounded(value, asked, figure));
      const met = exact.length > 0 ? exact : near;
      return met.length === 0
        ? []
        : [
            {
              row,
              match: exact.length > 0 ? 'exact' : 'near',
              printed: [...new Set(met.map(({ printed }) => printed))],
              prose: met.every(({ prose }) => prose === true),
            },
          ];
    });
    const exact = found.filter(({ match }) => match === 'exact');
    const kept = exact.length > 0 ? exact : found;
    if (kept.length > 0) return kept.sort((a, b) => Number(a.prose) - Number(b.prose));
  }
  return [];
}

const ends = ({ min, max }: RowFigure) => [...new Set([min, max])].filter((end) => end !== null);

/** A figure equals the asked one as printed, or in full (`8,25 triệu lượt` is `8.250` of `1.000 lượt`). */
function equals(value: number, { scale }: AskedFigure, end: number, figure: RowFigure): boolean {
  return scale === 1
    ? same(end, value) || (figure.scale > 1 && same(end * figure.scale, value))
    : same(end * figure.scale, value * scale);
}

/** A figure that the asked one is without its decimals. */
function rounded(value: number, { scale }: AskedFigure, { min, max, scale: own }: RowFigure): boolean {
  if (!Number.isInteger(value) || value < 10 || min === null || min !== max) return false;
  const full = scale === 1 ? min : (min * own) / scale;
  return !Number.isInteger(full) && (Math.trunc(full) === value || Math.round(full) === value);
}

/** Units differ only where both are named; a scale alone (`tỷ`) fits any unit of that scale, `usd-person` fits `usd`. */
function unitFits({ unit }: AskedFigure, { base }: RowFigure): boolean {
  if (unit === null) return true;
  return base === unit || base?.split('-')[0] === unit || base === unit.split('-')[0];
}

/** The unit that a range without one means: sums of money. */
const money = 'vnd';

function ranged(asked: AskedFigure, rows: readonly RecordRow[]): FigureHit[] {
  const { op, scale, unit } = asked;
  const low = (asked.values[0] ?? 0) * scale;
  const high = op === 'between' ? (asked.until[0] ?? 0) * scale : low;
  const wanted = unit ?? (scale > 1 ? money : null);
  const inside = (value: number) =>
    op === 'over'
      ? value > low
      : op === 'under'
        ? value < low
        : value >= Math.min(low, high) && value <= Math.max(low, high);
  const found = rows.flatMap((row) => {
    const figures = (row.figures ?? []).filter(
      ({ prose, sum, base, min }) =>
        prose !== true &&
        (sum === undefined || sum === 'total') &&
        min !== null &&
        (wanted === null || base === wanted),
    );
    const met = figures.filter((figure) => inside((figure.min ?? 0) * figure.scale));
    const size = Math.max(...met.map(({ min, scale }) => (min ?? 0) * scale));
    return met.length === 0 ? [] : [{ row, match: 'exact' as const, printed: met.map(({ printed }) => printed), size }];
  });
  return found.sort((a, b) => (op === 'over' ? b.size - a.size : a.size - b.size));
}
