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
const LARGEST_WORKBOOK = 4_000_000;
/** The same in megabytes, for messages. */
export const LARGEST_MEGABYTES = String(LARGEST_WORKBOOK / 1e6);

/** Why a file gives no sheets. */
export type NoSheets = 'no-workbook' | 'too-large';

/**
 * Reads the sheets of an Excel workbook (.xlsx), in Node and in the browser alike; the library is fetched when the first one is read.
 * Values of formulas are taken as they were last worked out, and marked.
 * @returns the sheets, or why there are none
 */
export async function readSheets(file: Blob | Uint8Array<ArrayBuffer>): Promise<readonly FilledSheet[] | NoSheets> {
  const size = file instanceof Blob ? file.size : file.byteLength;
  if (size > LARGEST_WORKBOOK) return 'too-large';
  const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file;
  const { readXlsx } = await import('hucre/xlsx');
  try {
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
  } catch {
    return 'no-workbook';
  }
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
