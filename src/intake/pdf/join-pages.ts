import type { IntakeBlock, IntakeCell, IntakeTable } from '../block.ts';
import { joined } from './joined.ts';

/**
 * Adds the blocks of a page to those before it, mending what the page break cut: a sentence that goes on in small letters, a table of
 * as many columns, and in it a row whose rest has no number.
 * @param blocks changed in place
 */
export function joinPage(blocks: IntakeBlock[], page: readonly IntakeBlock[]): void {
  const last = blocks.at(-1);
  const [first, ...rest] = page;
  const met = last !== undefined && first !== undefined ? joinedBlock(last, first) : null;
  if (met === null) blocks.push(...page);
  else blocks.splice(-1, 1, met, ...rest);
}

function joinedBlock(above: IntakeBlock, below: IntakeBlock): IntakeBlock | null {
  if (above.kind === 'line' && below.kind === 'line')
    return /^\p{Ll}/u.test(below.text) && !/[.;:!?/]$/.test(above.text)
      ? { kind: 'line', text: joined([above.text, below.text]) }
      : null;
  if (above.kind === 'table' && below.kind === 'table' && widthOf(above) === widthOf(below)) {
    const [first = [], ...rest] = below.rows;
    const last = above.rows.at(-1) ?? [];
    const rows = goesOn(last, first)
      ? [...above.rows.slice(0, -1), last.map((cell) => goneOn(cell, first)), ...rest]
      : null;
    return { kind: 'table', rows: rows ?? [...above.rows, ...below.rows] };
  }
  return null;
}

function widthOf({ rows }: IntakeTable): number {
  return Math.max(...rows.flat().map((cell) => cell.column + cell.columns), 0);
}

/** Whether a row has no number (or only the sign behind it) and each of its texts a cell above it to go on with. */
function goesOn(above: readonly IntakeCell[], row: readonly IntakeCell[]): boolean {
  const filled = row.filter((cell) => cell.paragraphs.length > 0);
  return (
    filled.length > 0 &&
    filled.every((cell) => above.some((other) => other.column === cell.column && other.rows === 1)) &&
    filled.every((cell) => cell.column > 0 || /^[.)]$/.test(cell.paragraphs.join('')))
  );
}

function goneOn(cell: IntakeCell, row: readonly IntakeCell[]): IntakeCell {
  const more = row.find((other) => other.column === cell.column)?.paragraphs ?? [];
  return { ...cell, paragraphs: more.length === 0 ? cell.paragraphs : [joined([...cell.paragraphs, ...more])] };
}
