import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { findTool, tools } from '../../scripts/lib/tools.ts';

/** What is put into a cell: words, a number (also of a day), or a formula with its last result, if it was ever worked out. */
export type Filling = string | number | { readonly formula: string; readonly result?: number };

/**
 * Fills cells of the first sheet of a workbook as a program of spreadsheets saves it: everything else stays byte for byte.
 * @throws where the sheet has no such cell
 */
export async function fillForm(bytes: Uint8Array, cells: Readonly<Record<string, Filling>>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  let xml = (await zip.file(name)?.async('string')) ?? '';
  for (const [address, filling] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${address}"((?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`, 's');
    if (!cell.test(xml)) throw new Error(`no cell ${address} in the form`);
    xml = xml.replace(cell, (_, style: string) => `<c r="${address}"${style}${cellXml(filling)}`);
  }
  zip.file(name, xml);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function cellXml(filling: Filling): string {
  if (typeof filling === 'number') return `><v>${filling}</v></c>`;
  if (typeof filling === 'object') {
    const worked = filling.result === undefined ? '' : `<v>${filling.result}</v>`;
    return `><f>${filling.formula}</f>${worked}</c>`;
  }
  const text = filling.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A day as Excel counts it, to put into a cell of days. */
export function excelDays(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** The same workbook as LibreOffice saves it: every part is written anew. */
export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const office = tools.find((tool) => tool.name === 'LibreOffice');
  const program = office ? findTool(office) : null;
  if (program === null) throw new Error('LibreOffice is missing: install libreoffice-calc');
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  mkdirSync(join(folder, 'saved'));
  writeFileSync(join(folder, 'form.xlsx'), bytes);
  execFileSync(
    program,
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'saved'),
      join(folder, 'form.xlsx'),
    ],
    { stdio: 'ignore', timeout: 110_000 },
  );
  return readFileSync(join(folder, 'saved', 'form.xlsx'));
}
