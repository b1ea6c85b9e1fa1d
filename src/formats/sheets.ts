import { cellAddress } from './report-cells.ts';

/** What a cell of a workbook holds. */
export type SheetValue = string | number | boolean | Date | null | undefined;

/** What a reader must know of a cell besides what it holds. */
export type CellMark = 'formula' | 'percent' | 'error';

/** A sheet as read. */
export interface FilledSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetValue[])[];
  /** By address (`C7`); a cell that is not in it holds no more than its value. */
  readonly marks?: ReadonlyMap<string, CellMark>;
}

/** The bytes of the largest file that is read: a hundred times a filled form. */
export const LARGEST_WORKBOOK = 4_000_000;

/**
 * Reads the sheets of an Excel workbook (.xlsx), in Node and in the browser alike; the library is fetched when the first one is read.
 * Values of formulas are taken as they were last worked out, and marked.
 * @throws where the bytes are no such workbook, or too many
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly FilledSheet[]> {
  if (bytes.byteLength > LARGEST_WORKBOOK)
    throw new Error(`${bytes.byteLength} bytes, at most ${LARGEST_WORKBOOK} are read`);
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map(({ name, rows, cells }) => {
    const marks = new Map<string, CellMark>();
    for (const [place, cell] of cells ?? []) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      const mark = markOf(cell);
      if (mark !== null && column < 26) marks.set(cellAddress(row, column), mark);
    }
    return { name, rows, marks };
  });
}

function markOf(cell: {
  readonly type?: string;
  readonly formula?: string;
  readonly style?: { readonly numFmt?: string };
}): CellMark | null {
  if (cell.formula !== undefined || cell.type === 'formula') return 'formula';
  if (cell.type === 'error') return 'error';
  return cell.style?.numFmt?.includes('%') === true ? 'percent' : null;
}
