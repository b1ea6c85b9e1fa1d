import type ExcelJS from 'exceljs';
import { isUnder } from '../corpus/naming/id.ts';
import { pick, type DownloadContext } from './context.ts';
import type { StandingDuty } from './duties.ts';
import { boxed, look, rowHeight } from './workbook.ts';

/**
 * The growth scenario that the report must bring up to date, where the duty covers its annex: every row with its planned
 * values, and an empty cell beside each. The annex names no body, and the sheet says so.
 */
export function scenarioSheet(
  workbook: ExcelJS.Workbook,
  duty: StandingDuty,
  { lang, say, records }: DownloadContext,
): void {
  const rows = records.scenarios.filter((scenario) => duty.scope.some((annex) => isUnder(scenario.id, annex)));
  const first = rows[0];
  if (first === undefined) return;
  const periods = first.values.map((value) => pick(value.period, lang));
  const sheet = workbook.addWorksheet(say('dlSheetScenario'), {
    views: [{ state: 'frozen', xSplit: 2, ySplit: 2 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:2',
    },
  });
  sheet.columns = [{ width: 6 }, { width: 52 }, ...periods.flatMap(() => [{ width: 12 }, { width: 14 }])];
  const note = sheet.addRow([`${say('dlNoBody')} ${pick(first.base, lang)}.`]);
  sheet.mergeCells(note.number, 1, note.number, 2 + periods.length * 2);
  note.getCell(1).font = { ...look.font, italic: true };
  const head = sheet.addRow([
    'TT',
    say('dlTitle'),
    ...periods.flatMap((period) => [period, `${say('dlUpdate')}: ${period}`]),
  ]);
  head.height = 36;
  head.eachCell((cell) => {
    Object.assign(cell, {
      font: { ...look.font, bold: true },
      fill: look.band,
      border: boxed,
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    });
  });
  for (const scenario of rows) {
    const row = sheet.addRow([
      scenario.number,
      pick(scenario.sector, lang),
      ...scenario.values.flatMap((value) => [value.value.min, null]),
    ]);
    row.height = rowHeight([pick(scenario.sector, lang)], [52]);
    row.eachCell({ includeEmpty: true }, (cell) => {
      Object.assign(cell, { font: look.font, border: boxed, alignment: { vertical: 'top', wrapText: true } });
      if (typeof cell.value === 'number') cell.numFmt = '#,##0.00';
    });
  }
}
