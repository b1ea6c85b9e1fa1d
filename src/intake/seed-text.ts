import type { IntakeBlock, IntakeCell, IntakeTable } from './block.ts';

/**
 * The text of a seed: a line a paragraph, a line a table row with its cells behind tabs, an empty line around tables. A table that only
 * places things side by side (the head of a document, recipients beside the signature) becomes its paragraphs.
 * @param blocks in reading order
 * @returns text in NFC with `\n` ends
 */
export function seedText(blocks: readonly IntakeBlock[]): string {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'line') lines.push(oneLine(block.text));
    else if (placesOnly(block)) lines.push(...block.rows.flat().flatMap((cell) => cell.paragraphs.map(oneLine)));
    else lines.push('', ...tableLines(block), '');
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')}\n`.normalize('NFC');
}

/** No tab may stand in running text: it would be read as a cell. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** More columns or rows than these and a table holds data. */
const widestLayout = 2;
const longestLayout = 3;

/** Whether a table only sets its paragraphs side by side: a few cells, at least one of several paragraphs, none of them a short head. */
function placesOnly({ rows }: IntakeTable): boolean {
  const width = Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)), 0);
  if (width === 1) return rows.length === 1;
  if (width > widestLayout || rows.length > longestLayout) return false;
  return rows.some((row) => row.some((cell) => cell.paragraphs.length > 1));
}

/**
 * The rows of a table. A cell merged over columns stands in the first of them. A cell merged over rows is printed again on each row that
 * begins a new cell in the first column: those rows have numbers of their own and share what was merged.
 */
function tableLines({ rows }: IntakeTable): string[] {
  // Columns in which no cell begins hold nothing.
  const width = rows.reduce((most, row) => row.reduce((own, cell) => Math.max(own, cell.column + 1), most), 0);
  const reaching: ({ cell: IntakeCell; until: number } | undefined)[] = [];
  return rows.map((row, index) => {
    const begins = row.some((cell) => cell.column === 0);
    const texts = Array.from({ length: width }, () => '');
    for (const [column, above] of reaching.entries())
      if (begins && above !== undefined && above.until > index && column === above.cell.column)
        texts[column] = cellText(above.cell);
    for (const cell of row) {
      texts[cell.column] = cellText(cell);
      for (let column = cell.column; column < Math.min(cell.column + cell.columns, width); column++)
        reaching[column] = cell.rows > 1 ? { cell, until: index + cell.rows } : undefined;
    }
    return texts.join('\t');
  });
}

/** Paragraphs of a cell on one line; the marks of a list inside stay. */
function cellText({ paragraphs }: IntakeCell): string {
  return oneLine(paragraphs.join(' '));
}

/** How many cells of a table are merged over rows. */
export function mergedCells({ rows }: IntakeTable): number {
  return rows.flat().filter((cell) => cell.rows > 1).length;
}
