import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { isUnder } from '../../corpus/naming/id.ts';
import { pick, type DownloadContext } from '../context.ts';
import type { StandingDuty } from '../duties.ts';
import { boxed, formHead, look, printed, rowHeight, worksheet, type SheetRow } from '../workbook.ts';

const plain: CellStyle = { font: look.font, border: boxed, alignment: { vertical: 'top', wrapText: true } };

/**
 * The growth scenario that the report must bring up to date, where the duty covers its annex: every row with its planned
 * values, and an empty cell beside each. The annex names no body, and the sheet says so. `null` where the duty covers none.
 */
export function scenarioSheet(
  duty: StandingDuty,
  { lang, say, heading, records, words }: DownloadContext,
): WriteSheet | null {
  const scenarios = records.scenarios.filter((scenario) => duty.scope.some((annex) => isUnder(scenario.id, annex)));
  const first = scenarios[0];
  if (first === undefined) return null;
  const periods = first.values.map((value) => pick(value.period, lang));
  const note: SheetRow = {
    cells: [
      { value: `${say('dlNoBody')} ${pick(first.base, lang)}.`, style: { font: { ...look.font, italic: true } } },
    ],
    merged: [0, 1 + periods.length * 2],
  };
  const titles = [
    words.columns['number']?.[lang] ?? '',
    heading('title'),
    ...periods.flatMap((period) => [period, `${say('dlUpdate')}: ${period}`]),
  ];
  const head: SheetRow = { cells: titles.map((value) => ({ value, style: formHead })), height: 36 };
  const body = scenarios.map((scenario): SheetRow => {
    const sector = pick(scenario.sector, lang);
    const values = [scenario.number, sector, ...scenario.values.flatMap(({ value }) => [value.min, null])];
    return {
      cells: values.map((value) => ({
        value,
        style: typeof value === 'number' ? { ...plain, numFmt: '#,##0.00' } : plain,
      })),
      height: rowHeight([sector], [52]),
    };
  });
  return worksheet(say('dlSheetScenario'), [6, 52, ...periods.flatMap(() => [12, 14])], [note, head, ...body], {
    freezePane: { rows: 2, columns: 2 },
    pageSetup: printed('$1:$2'),
  });
}
