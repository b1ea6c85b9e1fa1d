import { describe, expect, it } from 'vitest';
import {
  cellAddress,
  META_SHEET,
  REPORT_FORM,
  reportColumn,
  reportColumns,
  reportStates,
  type ReportColumn,
} from '../formats/report-cells.ts';
import { resultSchema } from '../corpus/model/result.ts';
import { readReport, type FormCell, type FormKnowledge, type FormSheet } from './read-report.ts';
import { reportEntries } from './report-entries.ts';

const head = 11;
type Filled = Partial<Record<ReportColumn, FormCell>>;

/** A form as the site hands it out, with some rows filled in. */
function form(
  rows: readonly Filled[],
  more: { quarter?: FormCell; by?: FormCell; on?: FormCell; meta?: FormSheet['rows'] } = {},
): FormSheet[] {
  const cells = (filled: Filled): FormCell[] => reportColumns.map((column) => filled[column] ?? null);
  const top: FormCell[][] = Array.from({ length: head }, () => cells({}));
  const record = reportColumn('record');
  (top[3] as FormCell[])[record] = more.quarter === undefined ? 'Quý I/2022' : more.quarter;
  (top[7] as FormCell[])[record] = more.by === undefined ? 'Nguyễn Văn A' : more.by;
  (top[8] as FormCell[])[record] = more.on === undefined ? new Date('2022-03-20') : more.on;
  const meta = more.meta ?? [
    ['form', REPORT_FORM, null],
    ['agency', 'agency/so-y-te', 'Sở Y tế'],
    ['sheet', 'Báo cáo', null],
    ['head', head, null],
    ['quarter', cellAddress(3, record), null],
    ['by', cellAddress(7, record), null],
    ['on', cellAddress(8, record), null],
    ['period', '2022-Q1', 'Quý I/2022'],
    ...reportStates.map((state) => ['status', state, `nhãn ${state}`]),
  ];
  return [
    { name: 'Báo cáo', rows: [...top, ...rows.map(cells)] },
    { name: META_SHEET, rows: meta },
  ];
}

const known: FormKnowledge = {
  isAgency: (id) => id === 'agency/so-y-te',
  recordOf: (id) =>
    id === 'a/pl1-1'
      ? { record: id, unit: '%' }
      : id === 'a/pl6-1'
        ? { record: 'project/x', unit: null }
        : id === 'a/pl4-2'
          ? { record: id, unit: null }
          : null,
};
const faultsOf = (sheets: readonly FormSheet[]) =>
  readReport(sheets, known).faults.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`);

describe('a filled report form', () => {
  it('gives each filled row, and what is since January apart', () => {
    const { report, faults } = readReport(
      form([
        { record: 'a/pl1-1', result: 12.5, cumulative: '48,25', status: 'nhãn late', cause: 'Mưa\nlũ' },
        { record: 'a/pl4-2', result: 'Đã trình UBND', status: 'nhãn done' },
        { record: 'a/pl6-1', proposal: 'Bố trí vốn' },
        { title: 'Phụ lục 4' },
      ]),
      known,
    );
    expect(faults).toEqual([]);
    expect(report).toMatchObject({ agency: 'agency/so-y-te', quarter: { year: 2022, quarter: 1 }, on: '2022-03-20' });
    expect(
      report?.rows.map(({ record, value, text, scope, state, cause }) => [record, value, text, scope, state, cause]),
    ).toEqual([
      ['a/pl1-1', 12.5, null, 'quarter', 'late', 'Mưa lũ'],
      ['a/pl1-1', 48.25, null, 'cumulative', 'late', 'Mưa lũ'],
      ['a/pl4-2', null, 'Đã trình UBND', 'quarter', 'done', null],
      ['project/x', null, null, 'quarter', null, null],
    ]);
    const entries = report === null ? [] : reportEntries(report, { agency: 'Sở Y tế', report: () => 'Báo cáo' });
    expect(new Set(entries.map(({ entry }) => entry.id)).size).toBe(4);
    expect(entries.map(({ entry }) => [entry.kind, entry.status, entry.checked])).toEqual(
      Array(4).fill(['reported', 'reported', null]),
    );
  });

  it.each([
    ['another workbook', [{ name: 'Sheet1', rows: [] }], [`${META_SHEET}!A1 no-form`]],
    ['a form of another make', form([], { meta: [['form', 'report/0', null]] }), [`${META_SHEET}!B1 form-version`]],
    ['no quarter', form([{ record: 'a/pl1-1', result: 1 }], { quarter: null }), ['Báo cáo!D4 no-quarter']],
    [
      'a quarter that is none',
      form([{ record: 'a/pl1-1', result: 1 }], { quarter: 'Quý V' }),
      ['Báo cáo!D4 no-quarter'],
    ],
    ['no name', form([{ record: 'a/pl1-1', result: 1 }], { by: ' ' }), ['Báo cáo!D8 no-name']],
    ['no day', form([{ record: 'a/pl1-1', result: 1 }], { on: '31/02/2022' }), ['Báo cáo!D9 no-day']],
    ['a month that is none', form([{ record: 'a/pl1-1', result: 1 }], { on: '01/13/2022' }), ['Báo cáo!D9 no-day']],
    [
      'a day before the quarter',
      form([{ record: 'a/pl1-1', result: 1 }], { on: '01/12/2021' }),
      ['Báo cáo!D9 day-before-quarter'],
    ],
    ['an id that was written over', form([{ record: 'a/pl9-9', result: 1 }]), ['Báo cáo!D12 unknown-record']],
    [
      'a row twice',
      form([
        { record: 'a/pl1-1', result: 1 },
        { record: 'a/pl1-1', result: 2 },
      ]),
      ['Báo cáo!D13 row-twice'],
    ],
    ['a state of no list', form([{ record: 'a/pl1-1', status: 'gần xong' }]), ['Báo cáo!K12 unknown-state']],
    ['nothing filled in', form([{ record: 'a/pl1-1' }]), ['Báo cáo!I12 nothing-filled']],
  ])('is refused for %s, with sheet and cell', (_, sheets, expected) => {
    expect(faultsOf(sheets)).toEqual(expected);
    expect(readReport(sheets, known).report).toBeNull();
  });

  it('knows the states that results know', () => {
    const { state } = resultSchema.shape.report.unwrap().shape;
    expect(state.unwrap().options).toEqual([...reportStates]);
  });
});
