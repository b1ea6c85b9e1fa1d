import type { ColumnTable } from '../corpus/parse/index.ts';
import type { IntakeBlock, IntakeRemark, IntakeTable } from './block.ts';
import { oneLine, tableLines } from './table-lines.ts';

/**
 * The text of a seed: a line a paragraph, a line a table row with its cells behind tabs, an empty line around tables. A table that only
 * places things side by side (the head of a document, recipients beside the signature) becomes its paragraphs.
 * @param blocks in reading order
 * @param headings how the headings of columns are known
 * @returns text in NFC with `\n` ends, and what was done to tables to lay them out so
 */
export function seedText(
  blocks: readonly IntakeBlock[],
  headings: ColumnTable,
): { readonly text: string; readonly remarks: readonly IntakeRemark[] } {
  const lines: string[] = [];
  const remarks: IntakeRemark[] = [];
  let tables = 0;
  for (const block of blocks) {
    if (block.kind === 'line') {
      lines.push(oneLine(block.text));
      continue;
    }
    tables++;
    const place = `table ${tables}`;
    if (placesOnly(block)) lines.push(...block.rows.flat().flatMap((cell) => cell.paragraphs.map(oneLine)));
    else {
      const laid = tableLines(block, headings);
      lines.push('', ...laid.lines, '');
      for (const [code, count] of laid.counts) if (count > 0) remarks.push({ code, place, met: String(count) });
    }
  }
  const text = `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')}\n`.normalize('NFC');
  return { text, remarks };
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
