import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { type Intake, type IntakeBlock, type IntakeCell, IntakeError, type IntakeRemark } from '../block.ts';
import { type Grid, gridsOf } from './grid.ts';
import { joined } from './joined.ts';
import { joinPage } from './join-pages.ts';
import { cutAt, printedLines, type TextRun } from './lines.ts';
import { flowOf } from './paragraphs.ts';
import { ruledLines } from './rules.ts';

/**
 * Reads a PDF file that has text: paragraphs joined from printed lines, tables from the lines that are drawn.
 * @param bytes the file
 * @throws IntakeError for a damaged or protected file, and for one without any text (a scan)
 */
export async function readPdf(bytes: Uint8Array): Promise<Intake> {
  const { OPS } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]));
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 }).catch((error: unknown) => {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new IntakeError(
      locked
        ? 'Unexpected PDF file: it asks for a password. Save it again without one.'
        : 'Unexpected PDF file: it is damaged. Open it in a viewer and print it to PDF again.',
    );
  });
  const blocks: IntakeBlock[] = [];
  const remarks: IntakeRemark[] = [];
  let read = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const runs = runsOf((await page.getTextContent()).items);
    if (runs.length === 0) remarks.push({ code: 'page-without-text', place: `page ${number}`, met: '' });
    else read++;
    const drawn = await page.getOperatorList();
    const operations = drawn.fnArray.map((code, index) => ({
      name: names.get(code) ?? '',
      args: (drawn.argsArray[index] ?? []) as unknown[],
    }));
    const found = pageBlocks(runs, gridsOf(ruledLines(operations)), `page ${number}`);
    joinPage(blocks, found.blocks);
    remarks.push(...found.remarks);
    page.cleanup();
  }
  if (read === 0)
    throw new IntakeError(
      'Unexpected PDF file without text: it is a scan. Recognise its text first (OCR), then bring in the result.',
    );
  return { blocks, remarks };
}

function runsOf(items: readonly unknown[]): TextRun[] {
  return items.flatMap((item) => {
    const { str, transform, width } = item as { str?: string; transform?: readonly number[]; width?: number };
    const [a = 0, b = 0, , , left = 0, baseline = 0] = transform ?? [];
    if (str === undefined || str.trim() === '') return [];
    return [{ text: str, left, right: left + (width ?? 0), baseline, height: Math.hypot(a, b) }];
  });
}

/** The text and tables of one page, in reading order. */
function pageBlocks(runs: readonly TextRun[], grids: readonly Grid[], place: string): Intake {
  const blocks: IntakeBlock[] = [];
  const remarks: IntakeRemark[] = [];
  const inside = (run: TextRun, grid: Grid): boolean =>
    run.baseline < (grid.ys[0] ?? 0) &&
    run.baseline > (grid.ys.at(-1) ?? 0) &&
    (run.left + run.right) / 2 > (grid.xs[0] ?? 0) &&
    (run.left + run.right) / 2 < (grid.xs.at(-1) ?? 0);
  const tables = grids.filter((grid) => grid.cells.length > 1 && runs.some((run) => inside(run, grid)));
  const rest = runs.filter((run) => !tables.some((grid) => inside(run, grid)));
  const flow = (from: number, to: number): void => {
    const { blocks: found, unruled } = flowOf(
      printedLines(rest.filter((run) => run.baseline < from && run.baseline >= to)),
    );
    blocks.push(...found);
    for (let count = 0; count < unruled; count++) remarks.push({ code: 'unruled-table', place, met: '' });
  };
  let from = Number.POSITIVE_INFINITY;
  for (const grid of tables) {
    flow(from, grid.ys[0] ?? 0);
    const table: IntakeBlock = {
      kind: 'table',
      rows: rowsOf(
        grid,
        runs.filter((run) => inside(run, grid)),
      ),
    };
    blocks.push(table);
    from = grid.ys[0] ?? 0;
  }
  flow(from, Number.NEGATIVE_INFINITY);
  return { blocks, remarks };
}

function rowsOf(grid: Grid, runs: readonly TextRun[]): IntakeCell[][] {
  const pieces = runs.flatMap((run) => cutAt(run, bordersAt(grid, run.baseline)));
  const rows: IntakeCell[][] = grid.ys.slice(1).map(() => []);
  for (const cell of grid.cells) {
    const own = pieces.filter(
      (run) =>
        run.baseline < cell.top &&
        run.baseline > cell.bottom &&
        (run.left + run.right) / 2 > cell.left &&
        (run.left + run.right) / 2 < cell.right,
    );
    const { column, columns } = cell;
    rows[cell.row]?.push({ column, columns, rows: cell.rows, paragraphs: paragraphsOf(own, cell.right) });
  }
  return rows;
}

/** The borders that a line of text meets: those between cells, not within a merged one. */
function bordersAt(grid: Grid, baseline: number): number[] {
  return grid.cells.filter((cell) => baseline < cell.top && baseline > cell.bottom).map((cell) => cell.right);
}

/** A cell's padding and what its last letter leaves free is less than this share of the font's height. */
const edge = 1.1;

/** A line that begins with a bullet begins a paragraph of the cell. */
function paragraphsOf(runs: readonly TextRun[], right: number): string[] {
  const paragraphs: { lines: string[]; full: boolean[] }[] = [];
  for (const { parts, height } of printedLines(runs)) {
    const text = parts.map((part) => part.text).join(' ');
    const full = right - (parts.at(-1)?.right ?? 0) < height * edge;
    const last = paragraphs.at(-1);
    if (last === undefined || /^[-+•]\s/.test(text)) paragraphs.push({ lines: [text], full: [full] });
    else {
      last.lines.push(text);
      last.full.push(full);
    }
  }
  return paragraphs.map(({ lines, full }) => joined(lines, full));
}
