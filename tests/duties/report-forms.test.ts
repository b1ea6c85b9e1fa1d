import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../scripts/lib/files.ts';
import { readSheets, type FilledSheet } from '../../src/formats/sheets.ts';
import { readKnowledge } from '../../src/generated/read.ts';
import { stateLabels } from '../../src/i18n/state-labels.ts';
import { formKnowledge, readReport } from '../../src/results/index.ts';
import { downloads } from './downloads.ts';
import { excelDays, fillForm } from './fill-form.ts';

/** The forms that the build hands out, read back by the reader of filled forms. */

const folder = join(downloads, 'agencies');
const forms = readdirSync(folder).filter((name) => name.includes('.report.'));
const knowledge = readKnowledge(contentFolder(process.env));
const known = formKnowledge(knowledge, stateLabels, '2021-12-31');

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

describe('a form that somebody changed', () => {
  const name = forms.find((one) => one.endsWith('.report.vi.xlsx') && one.startsWith('so-cong-thuong')) ?? '';
  const filled = { D4: 'Quý III/2021', D8: 'A', D9: excelDays('2021-09-18') };

  test('is refused where a formula holds nothing', async () => {
    const bytes = readFileSync(join(folder, name));
    const [sheet] = await sheetsOf(bytes);
    const row = (sheet?.rows.findIndex((cells) => /\/pl4-/u.test(String(cells[3] ?? ''))) ?? -1) + 1;
    const changed = await fillForm(bytes, { ...filled, [`J${row}`]: { formula: 'A1*2' }, [`K${row}`]: 'hoàn thành' });
    const { report, faults } = readReport(await sheetsOf(changed), known);
    expect(report).toBeNull();
    expect(faults.map(({ cell, code }) => `${cell} ${code}`)).toContain(`J${row} formula`);
  });

  test('is refused where its hidden sheet names another body', async () => {
    const sheets = await sheetsOf(await fillForm(readFileSync(join(folder, name)), filled));
    const others = forms.filter((one) => one.endsWith('.vi.xlsx') && one !== name);
    for (const other of others) {
      const agency = `agency/${other.replace('.report.vi.xlsx', '')}`;
      const changed = sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((cells) => (cells[0] === 'agency' ? ['agency', agency] : cells)),
      }));
      const [fault] = readReport(changed, known).faults;
      expect(['rows-of-another-body', 'row-not-handed-out'], other).toContain(fault?.code);
      expect(fault?.sheet).toBe('form');
    }
    expect(others.length).toBeGreaterThan(10);
  });
});
