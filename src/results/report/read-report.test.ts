import { describe, expect, it } from 'vitest';
import {
  cellAddress,
  META_SHEET,
  REPORT_FORM,
  reportColumn,
  reportColumns,
  reportStates,
  type ReportColumn,
} from '../../formats/report-cells.ts';
import { resultSchema } from '../../corpus/model/result.ts';
import { reportEntries } from './entries.ts';
import type { FilledSheet, FormKnowledge, SheetValue } from './form.ts';
import { readReport } from './read-report.ts';

const head = 11;
type Filled = Partial<Record<ReportColumn, SheetValue>>;
type Cells = readonly (readonly SheetValue[])[];

/** The rows of the form as handed out: a target in per cent, one in money, a task, a row of a project. */
const handedOut: readonly Filled[] = [
  { record: 'a/pl1-1', title: 'Tăng trưởng', unit: '%', plan: 13.5 },
  { record: 'a/pl1-4', title: 'Thu ngân sách', unit: 'Tỷ đồng', plan: 89490.478 },
  { record: 'a/pl4-2', title: 'Quy hoạch' },
  { record: 'a/pl6-1', title: 'Cầu' },
];
const units: Record<string, { vi: string; en: string }> = {
  'a/pl1-1': { vi: '%', en: '%' },
  'a/pl1-4': { vi: 'Tỷ đồng', en: 'VND billion' },
};
const titleOf = (row: string) => String(handedOut.find(({ record }) => record === row)?.title ?? row);
const known: FormKnowledge = {
  rowsOf: (id) =>
    id === 'agency/so-y-te' ? handedOut.map(({ record }) => String(record)) : id === 'agency/so-noi-vu' ? [] : null,
  recordOf: (id) =>
    id === 'a/pl6-1'
      ? { record: 'project/x', unit: null, titles: { vi: 'Cầu', en: null } }
      : [...handedOut.map(({ record }) => record), 'a/pl9-1'].includes(id)
        ? { record: id, unit: units[id] ?? null, titles: { vi: titleOf(id), en: null } }
        : null,
  states: Object.fromEntries(
    reportStates.map((state) => [state, { vi: `nhãn ${state}`, en: `nhãn ${state}` }]),
  ) as FormKnowledge['states'],
  today: '2022-04-02',
};

interface Changes {
  readonly quarter?: SheetValue;
  readonly by?: SheetValue;
  readonly on?: SheetValue;
  readonly lang?: string;
  readonly marks?: FilledSheet['marks'];
  /** The rows of the sheet and of the hidden one as somebody left them. */
  readonly sheet?: (rows: Cells) => Cells;
  readonly hidden?: (rows: Cells) => Cells;
  readonly others?: readonly FilledSheet[];
}

/** A form as the site hands it out, filled in by row id, and changed. */
function form(filled: Readonly<Record<string, Filled>>, more: Changes = {}): FilledSheet[] {
  const cells = (row: Filled): SheetValue[] => reportColumns.map((column) => row[column] ?? null);
  const top: SheetValue[][] = Array.from({ length: head }, () => cells({}));
  const record = reportColumn('record');
  const put = (row: number, value: SheetValue) => {
    (top[row] as SheetValue[])[record] = value;
  };
  put(3, more.quarter === undefined ? 'Quý I/2022' : more.quarter);
  put(7, more.by === undefined ? 'Nguyễn Văn A' : more.by);
  put(8, more.on === undefined ? new Date('2022-03-20') : more.on);
  top[head - 1] = reportColumns.map((column) => `cột ${column}`);
  const rows = handedOut.map((row) => cells({ ...row, ...filled[String(row.record)] }));
  const same = (all: Cells) => all;
  return [
    {
      name: 'Báo cáo',
      rows: (more.sheet ?? same)([...top, ...rows, ...(filled['+'] ? [cells(filled['+'])] : [])]),
      ...(more.marks === undefined ? {} : { marks: more.marks }),
    },
    ...(more.others ?? []),
    {
      name: META_SHEET,
      rows: (more.hidden ?? same)([
        ['form', REPORT_FORM],
        ['agency', 'agency/so-y-te', 'Sở Y tế'],
        ['lang', more.lang ?? 'vi'],
        ['sheet', 'Báo cáo'],
        ['head', head],
        ['quarter', cellAddress(3, record)],
        ['by', cellAddress(7, record)],
        ['on', cellAddress(8, record)],
        ['period', '2022-Q1', more.lang === 'en' ? 'Q1 2022' : 'Quý I/2022'],
        ...reportStates.map((state) => ['status', state, `nhãn ${state}`]),
        ...reportColumns.map((column) => ['column', column, `cột ${column}`]),
        ...handedOut.map(({ record: id, title, unit, plan }) => ['row', id, title, unit, plan]),
        ...reportColumns.map((column, at) => ['text', cellAddress(head - 1, at), `cột ${column}`]),
        ['unread', 'Kịch bản', 1],
      ]),
    },
  ];
}
const faultsOf = (sheets: readonly FilledSheet[]) =>
  readReport(sheets, known).faults.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`);
const ofBody = (id: string) => (rows: Cells) => rows.map((row) => (row[0] === 'agency' ? ['agency', id] : row));
const one = { 'a/pl1-1': { result: 1 } };

describe('a filled report form', () => {
  it('gives each filled row, and what is since January apart', () => {
    const { report, faults } = readReport(
      form({
        'a/pl1-1': { result: 12.5, cumulative: '48,25 %', status: 'nhãn late', cause: 'Mưa\u0007\nlũ' },
        'a/pl1-4': { result: '1.234,5' },
        'a/pl4-2': { result: 'Đã trình UBND', status: 'nhãn done' },
        'a/pl6-1': { proposal: 'Bố trí vốn' },
      }),
      known,
    );
    expect(faults).toEqual([]);
    expect(report).toMatchObject({
      agency: 'agency/so-y-te',
      quarter: { year: 2022, quarter: 1 },
      on: '2022-03-20',
      handedOut: handedOut.map(({ record }) => record),
      remarks: [],
    });
    expect(
      report?.rows.map(({ record, value, text, scope, state, cause }) => [record, value, text, scope, state, cause]),
    ).toEqual([
      ['a/pl1-1', 12.5, null, 'quarter', 'late', 'Mưa lũ'],
      ['a/pl1-1', 48.25, null, 'cumulative', 'late', 'Mưa lũ'],
      ['a/pl1-4', 1234.5, null, 'quarter', null, null],
      ['a/pl4-2', null, 'Đã trình UBND', 'quarter', 'done', null],
      ['project/x', null, null, 'quarter', null, null],
    ]);
    const entries =
      report === null ? [] : reportEntries(report, { agency: 'Sở Y tế', report: () => 'Báo cáo', nth: 1 });
    expect(new Set(entries.map(({ entry }) => entry.id)).size).toBe(5);
    expect(entries.map(({ entry }) => [entry.kind, entry.status, entry.checked])).toEqual(
      Array(5).fill(['reported', 'reported', null]),
    );
  });

  it('reads what Excel holds as a fraction in a cell of percents, and figures as the language of the form writes them', () => {
    const marks = new Map([['I12', 'percent'] as const]);
    expect(readReport(form({ 'a/pl1-1': { result: 0.1238 } }, { marks }), known).report?.rows[0]?.value).toBe(12.38);
    const english = form({ 'a/pl1-4': { result: '1,234.5 VND billion' } }, { lang: 'en', quarter: 'Q1 2022' });
    expect(readReport(english, known).report?.rows[0]?.value).toBe(1234.5);
  });

  it('names what is filled in and not read', () => {
    const other = { name: 'Kịch bản', rows: [['nhãn', 101.5]] };
    expect(readReport(form(one, { others: [other] }), known).report?.remarks).toEqual([
      { sheet: 'Kịch bản', cell: null, text: null },
    ]);
    const free = form(
      { '+': { title: 'Việc chung', result: 'đã làm' } },
      {
        hidden: (rows) => ofBody('agency/so-noi-vu')(rows).filter(([key]) => key !== 'row'),
        sheet: (rows) => [...rows.slice(0, head), ...rows.slice(-1)],
      },
    );
    expect(readReport(free, known).report).toMatchObject({
      rows: [],
      remarks: [{ sheet: 'Báo cáo', cell: 'I12', text: 'Việc chung; đã làm' }],
    });
  });

  it('names notes beside its cells', () => {
    const noted = form(
      { 'a/pl1-1': { result: 1, due: 'xin lùi', number: '1' } },
      {
        sheet: (rows) => [
          ['ghi chú đầu trang', ...(rows[0] ?? []).slice(1)],
          ...rows.slice(1, -1),
          [...(rows.at(-1) ?? []), 'ngoài cột'],
          ['Ghi chú cuối trang'],
        ],
      },
    );
    expect(readReport(noted, known).report?.remarks.map(({ cell, text }) => `${cell} ${text}`)).toEqual([
      'A1 ghi chú đầu trang',
      'A12 1',
      'H12 xin lùi',
      'N15 ngoài cột',
      'A16 Ghi chú cuối trang',
    ]);
  });

  const renamed = (from: string, to: string) => (rows: Cells) =>
    rows.map((row) => (row[0] === 'row' && row[1] === from ? ['row', to, ...row.slice(2)] : row));
  const without = (rows: Cells, at: number) => rows.filter((_, row) => row !== at);
  const withCell = (at: number, column: ReportColumn, value: SheetValue) => (rows: Cells) =>
    rows.map((cells, row) =>
      row === at ? cells.map((cell, place) => (place === reportColumn(column) ? value : cell)) : cells,
    );

  it.each<[string, readonly FilledSheet[], readonly string[]]>([
    ['another workbook', [{ name: 'Sheet1', rows: [] }], [`${META_SHEET}!A1 no-form`]],
    [
      'a form of another make',
      form(one, { hidden: (rows) => [['form', 'report/1'], ...rows.slice(1)] }),
      [`${META_SHEET}!B1 form-version`],
    ],
    ['another body', form(one, { hidden: ofBody('agency/x') }), [`${META_SHEET}!B2 unknown-agency`]],
    [
      'the name of another body in its hidden sheet',
      form(one, { hidden: ofBody('agency/so-noi-vu') }),
      [`${META_SHEET}!B29 rows-of-another-body`],
    ],
    [
      'a row of another body in both sheets',
      form(
        { 'a/pl1-1': { record: 'a/pl9-1', title: 'a/pl9-1', result: 1 } },
        { hidden: renamed('a/pl1-1', 'a/pl9-1') },
      ),
      [`${META_SHEET}!B29 rows-of-another-body`],
    ],
    [
      'words of a list put to other codes',
      form(one, { hidden: (rows) => rows.map((row) => (row[1] === 'late' ? ['status', 'done', 'nhãn late'] : row)) }),
      [`${META_SHEET}!C12 label-changed`],
    ],
    [
      'a quarter put to another code',
      form(one, { hidden: (rows) => rows.map((row) => (row[0] === 'period' ? ['period', '2021-Q1', row[2]] : row)) }),
      [`${META_SHEET}!C9 label-changed`],
    ],
    [
      'ids of two rows changed in both sheets',
      form(
        { 'a/pl4-2': { record: 'a/pl6-1', result: 'xong' }, 'a/pl6-1': { record: 'a/pl4-2' } },
        { hidden: (rows) => renamed('-', 'a/pl6-1')(renamed('a/pl6-1', 'a/pl4-2')(renamed('a/pl4-2', '-')(rows))) },
      ),
      ['Báo cáo!C14 form-outdated', 'Báo cáo!C15 form-outdated'],
    ],
    [
      'a row taken away in both sheets',
      form(one, {
        sheet: (rows) => without(rows, 13),
        hidden: (rows) => rows.filter(([, id]) => id !== 'a/pl4-2'),
      }),
      [`${META_SHEET}!B2 row-not-handed-out`],
    ],
    [
      'a formula that holds nothing beside a state',
      form({ 'a/pl1-1': { status: 'nhãn done' } }, { marks: new Map([['J12', 'formula']]) }),
      ['Báo cáo!J12 formula'],
    ],
    [
      'a formula that holds nothing',
      form({ 'a/pl4-2': { result: 'xong' } }, { marks: new Map([['I15', 'formula']]) }),
      ['Báo cáo!I15 formula'],
    ],
    [
      'a formula that holds nothing for the quarter',
      form(one, { quarter: null, marks: new Map([['D4', 'formula']]) }),
      ['Báo cáo!D4 no-quarter'],
    ],
    [
      'another name of its sheet',
      form(one).map((sheet) => ({ ...sheet, name: sheet.name === 'Báo cáo' ? 'Tờ 1' : sheet.name })),
      [`${META_SHEET}!B4 no-sheet`],
    ],
    ['a row put in above', form(one, { sheet: (rows) => [[], ...rows] }), ['Báo cáo!A11 column-moved']],
    [
      'a column put in',
      form(one, { sheet: (rows) => rows.map((row) => [...row.slice(0, 8), null, ...row.slice(8)]) }),
      ['Báo cáo!I11 column-moved'],
    ],
    ['no quarter', form(one, { quarter: null }), ['Báo cáo!D4 no-quarter']],
    ['a quarter that is none', form(one, { quarter: 'Quý V' }), ['Báo cáo!D4 no-quarter']],
    ['no name', form(one, { by: ' ' }), ['Báo cáo!D8 no-name']],
    ['a name that cannot be seen', form(one, { by: '\u200B\u2060' }), ['Báo cáo!D8 no-name']],
    ['no day', form(one, { on: '31/02/2022' }), ['Báo cáo!D9 no-day']],
    ['a month that is none', form(one, { on: '01/13/2022' }), ['Báo cáo!D9 no-day']],
    ['a day before the quarter', form(one, { on: '01/12/2021' }), ['Báo cáo!D9 day-before-quarter']],
    ['a day to come', form(one, { on: new Date('2022-04-03') }), ['Báo cáo!D9 day-to-come']],
    [
      'an id that was written over',
      form({ 'a/pl1-1': { record: 'a/pl9-9' } }),
      ['Báo cáo!D12 unknown-record', 'Báo cáo!D12 row-gone'],
    ],
    [
      'a row of another body',
      form({ ...one, '+': { record: 'a/pl9-1', title: 'Khác', result: 1 } }),
      ['Báo cáo!D16 row-of-another-form'],
    ],
    ['a row twice', form({ ...one, '+': { ...handedOut[0], result: 2 } }), ['Báo cáo!D16 row-twice']],
    ['a row taken away', form(one, { sheet: (rows) => without(rows, 13) }), ['Báo cáo!D12 row-gone']],
    [
      'ids sorted without their rows',
      form(one, { sheet: (rows) => withCell(11, 'record', 'a/pl1-4')(withCell(12, 'record', 'a/pl1-1')(rows)) }),
      [
        'Báo cáo!C12 row-moved',
        'Báo cáo!E12 unit-changed',
        'Báo cáo!F12 plan-changed',
        'Báo cáo!C13 row-moved',
        'Báo cáo!E13 unit-changed',
        'Báo cáo!F13 plan-changed',
      ],
    ],
    ['another unit', form({ 'a/pl1-4': { result: 1, unit: 'Triệu đồng' } }), ['Báo cáo!E13 unit-changed']],
    ['a figure in another unit', form({ 'a/pl1-4': { result: '90.408 triệu đồng' } }), ['Báo cáo!I13 foreign-unit']],
    [
      'percents of what is no share',
      form({ 'a/pl1-4': { result: 0.5 } }, { marks: new Map([['I13', 'percent']]) }),
      ['Báo cáo!I13 foreign-unit'],
    ],
    ['words for a figure', form({ 'a/pl1-1': { cumulative: 'khoảng 12' } }), ['Báo cáo!J12 words-for-figure']],
    [
      'an English figure in a Vietnamese form',
      form({ 'a/pl1-4': { result: '1,234.5' } }),
      ['Báo cáo!I13 words-for-figure'],
    ],
    ['a day for a figure', form({ 'a/pl1-1': { result: new Date('2022-03-01') } }), ['Báo cáo!I12 day-for-figure']],
    [
      'a formula',
      form({ 'a/pl1-1': { result: 3 } }, { marks: new Map([['I12', 'formula']]) }),
      ['Báo cáo!I12 formula'],
    ],
    ['yes for a figure', form({ 'a/pl1-1': { result: true } }), ['Báo cáo!I12 words-for-figure']],
    ['a power for a figure', form({ 'a/pl1-1': { result: '1e3' } }), ['Báo cáo!I12 foreign-unit']],
    ['two commas in a figure', form({ 'a/pl1-1': { result: '12,5,3' } }), ['Báo cáo!I12 words-for-figure']],
    ['a share of the plan for a figure', form({ 'a/pl1-4': { result: '48% kế hoạch' } }), ['Báo cáo!I13 foreign-unit']],
    [
      'the other language in its hidden sheet',
      form(
        { 'a/pl1-4': { result: '1.234' } },
        {
          lang: 'en',
          quarter: 'Quý I/2022',
          hidden: (rows) => rows.map((row) => (row[0] === 'period' ? ['period', '2022-Q1', 'Quý I/2022'] : row)),
        },
      ),
      [`${META_SHEET}!C9 label-changed`],
    ],
    ['an error', form({ 'a/pl4-2': { result: '#REF!' } }), ['Báo cáo!I14 error-cell']],
    ['another plan', form({ 'a/pl1-1': { result: 3, plan: 10 } }), ['Báo cáo!F12 plan-changed']],
    ['a state of no list', form({ 'a/pl1-1': { status: 'gần xong' } }), ['Báo cáo!K12 unknown-state']],
    [
      'an entry without a row',
      form({ ...one, '+': { title: 'Việc khác', result: 'xong' } }),
      ['Báo cáo!I16 row-without-id'],
    ],
    ['nothing filled in', form({}), ['Báo cáo!I12 nothing-filled']],
  ])('is refused for %s, with sheet and cell', (_, sheets, expected) => {
    expect(faultsOf(sheets)).toEqual(expected);
    expect(readReport(sheets, known).report).toBeNull();
  });

  it('knows the states that results know', () => {
    const { state } = resultSchema.shape.report.unwrap().shape;
    expect(state.unwrap().options).toEqual([...reportStates]);
  });
});
