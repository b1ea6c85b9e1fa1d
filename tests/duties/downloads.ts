import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { dist } from '../site/dist.ts';

/** The folder of the files to take along, in the built site. */
export const downloads = join(dist, 'downloads');

if (!existsSync(downloads)) throw new Error(`${downloads} is missing: run \`npm run build\` first.`);

/** A CSV file as rows of text by the ASCII names of its columns, which stand in the metadata beside it. */
export function csvRows(path: string): readonly Readonly<Record<string, string>>[] {
  const metadata = JSON.parse(readFileSync(join(downloads, `${path}-metadata.json`), 'utf8')) as {
    tableSchema: { columns: { name: string }[] };
  };
  const [, ...rows] = parseCsv(readFileSync(join(downloads, path), 'utf8'));
  return rows.map((cells) =>
    Object.fromEntries(metadata.tableSchema.columns.map((column, index) => [column.name, cells[index] ?? ''])),
  );
}

/** Reads CSV as RFC 4180 has it, strictly: every row has as many cells. */
export function parseCsv(text: string): string[][] {
  return parse(text, { bom: true });
}

/** A spreadsheet, read from the disk. */
export function workbook(path: string): Promise<Workbook> {
  return readXlsx(readFileSync(join(downloads, path)), { readStyles: true });
}

export function sheetOf(book: Workbook, index: number): Sheet {
  const sheet = book.sheets[index];
  if (sheet === undefined) throw new Error(`the workbook has no sheet ${index + 1}`);
  return sheet;
}
