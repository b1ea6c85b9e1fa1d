import type { RuledLine } from './rules.ts';

/** A table's cell on a page, in points; `top` is larger than `bottom`. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A ruled table of a page. */
export interface Grid {
  /** Columns' borders from left to right, rows' from top to bottom. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** Lines that miss each other by less meet. */
const tolerance = 3;

/**
 * The ruled tables of a page, from the top down: lines that touch each other and enclose cells. A border that is missing between two
 * places merges them.
 */
export function gridsOf(rules: readonly RuledLine[]): Grid[] {
  return touching(rules)
    .map(gridOf)
    .filter((grid) => grid !== null)
    .toSorted((one, other) => (other.ys[0] ?? 0) - (one.ys[0] ?? 0));
}

/** Groups of lines that touch, crossing or end to end. */
function touching(rules: readonly RuledLine[]): RuledLine[][] {
  const groups: RuledLine[][] = [];
  for (const rule of rules) {
    const met = groups.filter((group) => group.some((other) => meet(rule, other)));
    const [first] = met;
    if (first === undefined) groups.push([rule]);
    else {
      first.push(rule);
      for (const other of met.slice(1)) {
        first.push(...other);
        groups.splice(groups.indexOf(other), 1);
      }
    }
  }
  return groups;
}

function meet(one: RuledLine, other: RuledLine): boolean {
  if (one.axis === other.axis)
    return (
      Math.abs(one.at - other.at) < tolerance && one.from < other.to + tolerance && other.from < one.to + tolerance
    );
  return (
    one.at > other.from - tolerance &&
    one.at < other.to + tolerance &&
    other.at > one.from - tolerance &&
    other.at < one.to + tolerance
  );
}

function gridOf(rules: readonly RuledLine[]): Grid | null {
  const horizontal = rules.filter((rule) => rule.axis === 'horizontal');
  const vertical = rules.filter((rule) => rule.axis === 'vertical');
  const xs = levels(vertical);
  const ys = levels(horizontal).reverse();
  if (xs.length < 2 || ys.length < 2) return null;
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const middle = (list: readonly number[], index: number): number => ((list[index] ?? 0) + (list[index + 1] ?? 0)) / 2;
  /** Whether a border runs right of a column, below a row. */
  const right = (row: number, column: number): boolean => covered(vertical, xs[column + 1] ?? 0, middle(ys, row));
  const below = (row: number, column: number): boolean => covered(horizontal, ys[row + 1] ?? 0, middle(xs, column));
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let wide = 1;
      while (column + wide < columns && !right(row, column + wide - 1)) wide++;
      const across = Array.from({ length: wide }, (_, index) => column + index);
      let high = 1;
      while (row + high < rows && across.every((at) => !below(row + high - 1, at))) high++;
      for (let down = 0; down < high; down++) for (const at of across) taken.add((row + down) * columns + at);
      cells.push({
        row,
        column,
        rows: high,
        columns: wide,
        left: xs[column] ?? 0,
        right: xs[column + wide] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[row + high] ?? 0,
      });
    }
  return { xs, ys, cells };
}

/** The places of lines along an axis, from low to high, near ones as one. */
function levels(rules: readonly RuledLine[]): number[] {
  const found: number[] = [];
  for (const at of rules.map((rule) => rule.at).toSorted((one, other) => one - other))
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) >= tolerance) found.push(at);
  return found;
}

function covered(rules: readonly RuledLine[], at: number, point: number): boolean {
  return rules.some((rule) => Math.abs(rule.at - at) < tolerance && rule.from <= point && rule.to >= point);
}
