import type { ColumnRole } from '../corpus/model/tree.ts';
import { type ColumnTable, roleOf } from '../corpus/parse/index.ts';
import type { IntakeCell, IntakeCode, IntakeTable } from './block.ts';

/** No tab may stand in running text: it would be read as a cell. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The columns whose cells list bodies, often one a line. */
const bodyRoles: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>([
  'lead',
  'coordinating',
  'monitor',
  'supervisor',
  'submitted-to',
]);

/** A table as lines, and how many cells were laid out otherwise than they are drawn. */
interface TableLines {
  readonly lines: readonly string[];
  readonly counts: readonly (readonly [code: IntakeCode, count: number])[];
}

/**
 * The rows of a table, a line each, with tabs between the cells. A cell merged over rows is printed again on each row that begins a new cell in
 * the first column: those rows have numbers of their own and share what was merged. Below the header a cell merged over columns is printed
 * again in each of them; the head of a group stands in the first alone. Bodies on lines of their own in one cell are parted by `;`.
 * @param headings how the headings of columns are known
 */
export function tableLines({ rows }: IntakeTable, headings: ColumnTable): TableLines {
  // Columns in which no cell begins hold nothing.
  const width = rows.reduce((most, row) => row.reduce((own, cell) => Math.max(own, cell.column + 1), most), 0);
  const headerRows = Math.max(1, ...(rows[0] ?? []).map((cell) => cell.rows));
  const ofBodies = Array.from({ length: width }, (_, column) =>
    isOfBodies(rows.slice(0, headerRows), column, headings),
  );
  const reaching: ({ cell: IntakeCell; until: number } | undefined)[] = [];
  let spread = 0;
  let parted = 0;
  const lines = rows.map((row, index) => {
    const begins = row.some((cell) => cell.column === 0);
    const texts = Array.from({ length: width }, () => '');
    const textOf = (cell: IntakeCell): string => {
      const inBodies = index >= headerRows && ofBodies[cell.column] === true;
      return inBodies ? partedNames(cell.paragraphs) : oneLine(cell.paragraphs.join(' '));
    };
    for (const [column, above] of reaching.entries())
      if (begins && above !== undefined && above.until > index && column === above.cell.column)
        texts[column] = textOf(above.cell);
    for (const cell of row) {
      const text = textOf(cell);
      if (text !== oneLine(cell.paragraphs.join(' '))) parted++;
      const end = Math.min(cell.column + cell.columns, width);
      const again = index >= headerRows && end > cell.column + 1 && text !== '' && sharesColumns(cell, row);
      if (again) spread++;
      for (let column = cell.column; column < end; column++) {
        if (column === cell.column || again) texts[column] = text;
        reaching[column] = cell.rows > 1 ? { cell, until: index + cell.rows } : undefined;
      }
    }
    return texts.join('\t');
  });
  const merged = rows.flat().filter((cell) => cell.rows > 1).length;
  return {
    lines,
    counts: [
      ['merged-cells', merged],
      ['merged-columns', spread],
      ['names-by-line', parted],
    ],
  };
}

/** Whether a heading over a column says that its cells list bodies. */
function isOfBodies(header: readonly (readonly IntakeCell[])[], column: number, headings: ColumnTable): boolean {
  return header.some((row) =>
    row.some(
      (cell) =>
        cell.column <= column &&
        column < cell.column + cell.columns &&
        bodyRoles.has(roleOf(oneLine(cell.paragraphs.join(' ')), headings)),
    ),
  );
}

/**
 * Whether a cell over several columns holds what each of them says: a value for all quarters, a body that leads and takes part. The head of a group
 * begins in the first column, or in the second behind a label.
 */
function sharesColumns(cell: IntakeCell, row: readonly IntakeCell[]): boolean {
  if (cell.column > 1) return true;
  const [first] = row;
  const label = oneLine(first?.paragraphs.join(' ') ?? '');
  return cell.column === 1 && first !== cell && label.length > longestLabel;
}

/** No number of a row is longer: `VIII.`, `12.3.4`. */
const longestLabel = 6;

/** Names that stand on lines of their own, as a list; a line that goes on with the one before stays with it. */
function partedNames(paragraphs: readonly string[]): string {
  const [first = '', ...more] = paragraphs.map(oneLine);
  return more.reduce(
    (before, line) =>
      /[,;.:]$|(?:^|\s)(?:và|với|các)$/iu.test(before) || !/^(?:[-+]\s*)?\p{Lu}/u.test(line) || /^[-+(]/u.test(line)
        ? `${before} ${line}`
        : `${before}; ${line}`,
    first,
  );
}
