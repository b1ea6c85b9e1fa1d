import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../scripts/lib/files.ts';
import { readSheets, type FilledSheet } from '../../src/formats/sheets.ts';
import { readKnowledge } from '../../src/generated/read.ts';
import { formKnowledge, readReport } from '../../src/results/index.ts';
import { downloads } from './downloads.ts';
import { excelDays, fillForm } from './fill-form.ts';

/** The forms that the build hands out, read back by the reader of filled forms. */

const folder = join(downloads, 'agencies');
const forms = readdirSync(folder).filter((name) => name.includes('.report.'));
const knowledge = readKnowledge(contentFolder(process.env));
const known = formKnowledge(knowledge, '2021-12-31');

async function sheetsOf(bytes: Uint8Array): Promise<readonly FilledSheet[]> {
  const sheets = await readSheets(new Uint8Array(bytes));
  if (typeof sheets === 'string') throw new Error(sheets);
  return sheets;
}

describe('every form as it is handed out', () => {
  test('is a form of this site, in which nothing but the head is missing', async () => {
    const faults: string[] = [];
    for (const name of forms) {
      const read = readReport(await sheetsOf(readFileSync(join(folder, name))), known);
      const codes = read.faults.map(({ code }) => code);
      if (codes.join() !== 'no-quarter,no-name,no-day,nothing-filled') faults.push(`${name}: ${codes.join()}`);
    }
    expect(faults).toEqual([]);
    expect(forms.length).toBeGreaterThan(2 * 20);
  });

  test('gives back what is filled into it, row by row, and nothing else', async () => {
    const faults: string[] = [];
    for (const name of forms) {
      const bytes = readFileSync(join(folder, name));
      const [sheet] = await sheetsOf(bytes);
      const rows = sheet?.rows.flatMap((cells, at) => (/\/pl\d*-/u.test(String(cells[3] ?? '')) ? [at + 1] : [])) ?? [];
      if (rows.length === 0) continue;
      const lang = name.includes('.vi.') ? 'vi' : 'en';
      const figures = Object.fromEntries(rows.map((row, at) => [`J${row}`, at + 0.5]));
      const quarter = lang === 'vi' ? 'Quý III/2021' : 'Q3 2021';
      const filled = await fillForm(bytes, { D4: quarter, D8: 'A', D9: excelDays('2021-09-18'), ...figures });
      const { report, faults: found } = readReport(await sheetsOf(filled), known);
      const told = report?.rows.map(({ row, value, text, scope }) => [
        row,
        scope,
        value ?? Number(text?.replace(',', '.')),
      ]);
      const expected = rows.map((row, at) => [String(sheet?.rows[row - 1]?.[3]), 'cumulative', at + 0.5]);
      if (JSON.stringify(told) !== JSON.stringify(expected) || report?.quarter.quarter !== 3)
        faults.push(`${name}: ${found.map(({ cell, code }) => `${cell} ${code}`).join() || JSON.stringify(told)}`);
    }
    expect(faults).toEqual([]);
  });
});
