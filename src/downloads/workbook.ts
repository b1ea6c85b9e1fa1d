import ExcelJS from 'exceljs';
import JSZip from 'jszip';

/** A day as a spreadsheet holds it: midnight, universal time. */
export function excelDay(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** An empty workbook whose own dates are those of the data, not of the clock. */
export function newWorkbook(title: string, date: string): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.title = title;
  workbook.creator = 'Hai Phong Plans';
  workbook.lastModifiedBy = 'Hai Phong Plans';
  workbook.created = excelDay(date);
  workbook.modified = excelDay(date);
  return workbook;
}

/**
 * The bytes of a workbook, the same for the same content: the library stamps each part of the archive with the clock, so the
 * parts are packed again with the day of the data.
 */
export async function workbookBytes(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const date = workbook.modified;
  const packed = new JSZip();
  for (const [name, entry] of Object.entries(archive.files)) {
    if (!entry.dir) packed.file(name, await entry.async('uint8array'), { date, createFolders: false });
  }
  return packed.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}

/** How sheets look: one family, dark red heads as on the site, thin rules. */
export const look = {
  font: { name: 'Times New Roman', size: 12 },
  head: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFA11D1F' } },
  band: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2EEE4' } },
  rule: { style: 'thin', color: { argb: 'FF8B8678' } },
} as const;

/** Thin rules on all four sides. */
export const boxed: Partial<ExcelJS.Borders> = { top: look.rule, bottom: look.rule, left: look.rule, right: look.rule };

/** Points that a line of text takes. */
const LINE = 15.5;

/**
 * The height of a row whose texts wrap in columns of these widths (in characters), in points: programs that open the file do
 * not measure it themselves.
 */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) =>
    text
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / Math.max(1, (widths[column] ?? 10) - 1))), 0),
  );
  return Math.min(400, Math.max(1, ...lines) * LINE + 3);
}
