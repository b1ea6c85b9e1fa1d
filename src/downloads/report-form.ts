import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import type { AgencyRecord, TargetRecord } from '../corpus/model/records.ts';
import { pick, type DownloadContext, type Language } from './context.ts';
import { quarterCode, quarterOf } from '../corpus/naming/quarter.ts';
import { quarterNameOf } from '../corpus/naming/quarter-name.ts';
import {
  cellAddress,
  META_SHEET,
  REPORT_FORM,
  reportColumn,
  reportColumns,
  reportStates,
  type MetaKey,
  type ReportColumn,
} from '../formats/report-cells.ts';
import {
  daysOf,
  recurrenceOf,
  reportSections,
  unassignedRows,
  watches,
  type Duty,
  type ReportSection,
  type StandingDuty,
} from './duties.ts';
import { scenarioSheet } from './report-scenario.ts';
import { stateWords } from './worklist-words.ts';
import {
  boxed,
  excelDay,
  formHead,
  look,
  printed,
  rowHeight,
  workbookBytes,
  worksheet,
  type SheetRow,
} from './workbook.ts';

/** Widths of the columns, in characters: together a page of A4 across. */
const widths: Readonly<Record<ReportColumn, number>> = {
  number: 6,
  section: 13,
  title: 40,
  record: 19,
  unit: 11,
  plan: 12,
  amount: 12,
  due: 12,
  result: 16,
  cumulative: 16,
  status: 15,
  cause: 22,
  proposal: 22,
};
const columnWidths = reportColumns.map((column) => widths[column]);
const last = reportColumns.length - 1;

/** What a row of the form holds before it is filled in. */
type Entry = Partial<Readonly<Record<ReportColumn, CellValue>>>;

/**
 * The form of the report that a body owes again and again, filled in as far as the documents allow: the rows of the annexes
 * that the duty covers and that name the body, each with its annex and section, plan, amount and deadline, and empty cells for
 * result, cumulative result, state (from a list), cause and proposal. Cells as `formats/report-cells.ts` defines them.
 */
export function reportFormBytes(
  agency: AgencyRecord,
  duty: StandingDuty,
  duties: readonly Duty[],
  context: DownloadContext,
): Promise<Uint8Array> {
  const { lang, say, author, date } = context;
  const head = letterHead(agency, duty, context);
  const rows = [...head.rows, ...body(reportSections(duty, duties, context.records.targets), agency, duty, context)];
  const all = [...rows, ...signature(context)];
  const sheet: WriteSheet = {
    ...worksheet(say('dlSheetReport'), columnWidths, all, {
      freezePane: { rows: head.rows.length },
      pageSetup: { ...printed(`$${head.rows.length}:$${head.rows.length}`), horizontalCentered: true },
      headerFooter: { oddFooter: `&C${say('dlPage')} &P/&N` },
    }),
    dataValidations: [
      listOf(head.quarter, head.periods.length, META_PERIODS),
      listOf(
        `${cellAddress(head.rows.length, reportColumn('status'))}:${cellAddress(rows.length - 1, reportColumn('status'))}`,
        reportStates.length,
        META_PERIODS + head.periods.length,
      ),
    ],
  };
  const meta = metaSheet(agency, duty, head, context);
  const scenario = scenarioSheet(duty, context);
  const title = `${say('dlReportTitle')}: ${pick(agency.name, lang)}`;
  return workbookBytes(title, author, date, scenario === null ? [sheet, meta] : [sheet, scenario, meta]);
}

/** The first row (0-based) of the hidden sheet that holds a quarter: after the keys that stand once. */
const META_PERIODS = 9;

/** A list to pick from: labels of the hidden sheet, from a 0-based row on. */
function listOf(range: string, count: number, first: number): NonNullable<WriteSheet['dataValidations']>[number] {
  return {
    type: 'list',
    range,
    formula1: `${META_SHEET}!$C$${first + 1}:$C$${first + Math.max(1, count)}`,
    allowBlank: true,
    showErrorMessage: true,
  };
}

/** What programs need to read the form. */
function metaSheet(agency: AgencyRecord, duty: StandingDuty, head: Head, { lang, say }: DownloadContext): WriteSheet {
  const rows: readonly (readonly [MetaKey, string | number, string?])[] = [
    ['form', REPORT_FORM],
    ['agency', agency.id, pick(agency.name, lang)],
    ['order', duty.id],
    ['lang', lang],
    ['sheet', say('dlSheetReport')],
    ['head', head.rows.length],
    ['quarter', head.quarter],
    ['by', head.by],
    ['on', head.on],
    ...head.periods.map((code) => ['period', code, quarterNameOf(code, lang)] as const),
    ...reportStates.map((state) => ['status', state, say(stateWords[state])] as const),
  ];
  return { name: META_SHEET, hidden: true, rows: rows.map(([key, value, label]) => [key, value, label ?? null]) };
}

/** The rows to fill in, annex by annex; empty ones where no annex names the body. */
function body(
  sections: readonly ReportSection[],
  agency: AgencyRecord,
  duty: StandingDuty,
  context: DownloadContext,
): SheetRow[] {
  const { lang, say, nameOf } = context;
  const rows = sections.flatMap((section) => [
    band(`${nameOf(section.annex)}. ${pick(textOf(section.annex, context), lang)}`),
    ...linesOf(section, context).map((line) => entry(line.cells)),
  ]);
  if (sections.length === 0) rows.push(band(say('dlNothingToReport')), ...Array.from({ length: 5 }, () => entry({})));
  if (watches(agency.id, duty)) rows.push(...unassignedBand(duty, context));
  if (sections.some(({ rows: own }) => own.some((row) => row.duty.corroborated.some(({ row: id }) => id === row.id))))
    rows.push({ cells: [{ value: say('dlCorroborated'), style: { font: look.font } }] });
  return rows;
}

/** The rows without a body, in the form of who watches the annexes: they may belong to it, and nobody else surely reports on them. */
function unassignedBand(duty: StandingDuty, { knowledge, records, lang, say, nameOf }: DownloadContext): SheetRow[] {
  const rows = unassignedRows(duty, records.projects);
  if (rows.length === 0) return [];
  return [
    band(say('dlUnassigned')),
    ...rows.map(({ row }) => {
      const listing = knowledge.listingOf(row);
      return entry({
        number: listing?.number ?? null,
        section: [nameOf(knowledge.annexOf(row) ?? ''), listing?.section?.number].filter(Boolean).join(' · '),
        title: listing === null ? row : pick(listing.title, lang),
        record: row,
        amount: listing?.totalInvestment?.amount ?? null,
      });
    }),
  ];
}

/** The rows of a section with their sub-rows, in the order in which the annex prints them. */
function linesOf(
  section: ReportSection,
  { knowledge, lang, nameOf }: DownloadContext,
): { readonly line: number; readonly cells: Entry }[] {
  return section.rows
    .flatMap(({ id, duty: { item, corroborated }, place, under }) => {
      const listing = knowledge.listingOf(id);
      const part = [nameOf(section.annex), place.group?.number].filter(Boolean).join(' · ');
      return [
        {
          line: place.lines[0],
          cells: {
            number: `${place.number}${corroborated.some(({ row }) => row === id) ? '*' : ''}`,
            section: part,
            title: pick(listing?.title ?? item.title, lang),
            record: id,
            unit: item.figure?.unit ? pick(item.figure.unit, lang) : null,
            plan: planOf(item.figure?.value ?? null, item.figure, lang),
            amount: listing?.totalInvestment?.amount ?? null,
            due: deadlineOf(place.deadline, place.milestone, lang),
          },
        },
        ...under.map((target) => ({
          line: target.source.lines[0],
          cells: {
            section: part,
            title: `– ${pick(target.title, lang)}`,
            record: target.id,
            unit: target.unit && pick(target.unit, lang),
            plan: planOf(target.value, target.figure, lang),
          },
        })),
      ];
    })
    .toSorted((a, b) => a.line - b.line);
}

/** A plain figure as a number, anything else as it is written. */
function planOf(
  value: TargetRecord['value'],
  figure: Pick<NonNullable<TargetRecord['figure']>, 'alone'> | null,
  lang: Language,
): CellValue {
  return value?.comparator === '=' && value.min !== null ? value.min : figure && pick(figure.alone, lang);
}

/** The last day that meets a deadline; of a project the year that its annex expects, in words: an expectation is no last day. */
function deadlineOf(
  deadline: Duty['deadline'],
  milestone: ReportSection['rows'][number]['place']['milestone'],
  lang: 'vi' | 'en',
): CellValue {
  if (deadline === null) return null;
  return deadline.to === null || milestone !== null ? pick(deadline.text, lang) : excelDay(deadline.to);
}

function textOf(id: string, { knowledge }: DownloadContext) {
  return knowledge.provisions.get(id)?.text ?? { vi: id, en: null };
}

/** The head of the form; its last row is that of the column heads. */
interface Head {
  readonly rows: readonly SheetRow[];
  /** Addresses of the cells that are filled in: the quarter, who reports, on which day. */
  readonly quarter: string;
  readonly by: string;
  readonly on: string;
  /** Codes of the quarters that can be picked. */
  readonly periods: readonly string[];
}

function letterHead(agency: AgencyRecord, duty: StandingDuty, context: DownloadContext): Head {
  const { lang, say, heading, knowledge, address, nameOf, places, running } = context;
  const clause = knowledge.provisions.get(duty.clause);
  const basis = places.cited(duty.clause, lang) ?? duty.clause;
  const bold = { ...look.font, bold: true };
  const alignment = { horizontal: 'center' } as const;
  const recipients = duty.recipients.direct.filter((id) => id !== agency.id);
  const titles: Readonly<Record<ReportColumn, string>> = {
    number: 'TT',
    section: say('dlSection'),
    title: heading('title'),
    record: heading('id'),
    unit: heading('unit'),
    plan: say('dlPlan'),
    amount: say('dlAmount'),
    due: heading('due'),
    result: say('dlResult'),
    cumulative: say('dlCumulative'),
    status: say('dlStanding'),
    cause: say('dlCause'),
    proposal: say('dlProposal'),
  };
  const rows: SheetRow[] = [
    line(pick(agency.name, lang).toLocaleUpperCase(lang), { font: bold }),
    line(say('dlReportTitle'), { font: { ...bold, size: 16 }, alignment }),
    line(say('dlReportSubtitle'), { font: bold, alignment }),
    field(say('dlReportQuarter')),
    line(
      `${say('dlReportTo')}: ${(recipients.length > 0 ? recipients : duty.recipients.final).map(nameOf).join('; ')}`,
      { font: bold },
    ),
    line(`${say('dlReportBasis')}: ${basis} (${clause ? address(clause.url[lang]) : ''})`),
    line(`${say('dlReportDue')}: ${duty.deadline ? pick(duty.deadline.text, lang) : ''}`),
    field(say('dlReportBy')),
    field(say('dlReportOn')),
    line(say('dlUnofficial'), { font: { ...look.font, size: 10, italic: true } }),
    { cells: reportColumns.map((column) => ({ value: titles[column], style: formHead })), height: 50 },
  ];
  const span = running.get(knowledge.duties.get(duty.id)?.document ?? '');
  const recurrence = span === undefined ? null : recurrenceOf(duty.deadline, span);
  const days = recurrence === null ? [] : daysOf(recurrence);
  return {
    rows,
    quarter: cellAddress(3, reportColumn('record')),
    by: cellAddress(7, reportColumn('record')),
    on: cellAddress(8, reportColumn('record')),
    periods: days.map((day) => quarterCode(quarterOf(day))),
  };
}

/** A row across the form. */
function line(value: string, style: CellStyle = { font: look.font }): SheetRow {
  return { cells: [{ value, style }], merged: [0, last] };
}

/** A row with a name and one cell to fill in, in the column `record`. */
function field(name: string): SheetRow {
  const cells = Array<SheetRow['cells'][number]>(reportColumn('record') + 1).fill(null);
  cells[0] = { value: `${name}:`, style: { font: { ...look.font, bold: true }, alignment: { horizontal: 'right' } } };
  cells[reportColumn('record')] = { value: null, style: { font: look.font, border: boxed } };
  return { cells, merged: [0, reportColumn('title')] };
}

/** A row that names the annex. */
function band(text: string): SheetRow {
  const alignment = { wrapText: true, vertical: 'center' } as const;
  const style = { font: { ...look.font, bold: true }, fill: look.band, border: boxed, alignment };
  return { ...line(text, style), height: rowHeight([text], [190]) };
}

/** A row to fill in. */
function entry(cells: Entry): SheetRow {
  const values = reportColumns.map((column) => cells[column] ?? null);
  return {
    cells: values.map((value) => ({ value, style: entryStyle(value) })),
    height: rowHeight(
      values.map((value) => (typeof value === 'string' ? value : '')),
      columnWidths,
    ),
  };
}

function entryStyle(value: CellValue): CellStyle {
  const style: CellStyle = { font: look.font, border: boxed, alignment: { vertical: 'top', wrapText: true } };
  if (value instanceof Date) return { ...style, numFmt: 'dd/mm/yyyy' };
  return typeof value === 'number' ? { ...style, numFmt: '#,##0.###' } : style;
}

/** Place and signature, below the last columns. */
function signature({ say }: DownloadContext): SheetRow[] {
  const signed = (value: string, weight: { bold: true } | { italic: true }): SheetRow => {
    const style: CellStyle = { font: { ...look.font, ...weight }, alignment: { horizontal: 'center' } };
    return { cells: [...Array<null>(last - 2).fill(null), { value, style }], merged: [last - 2, last] };
  };
  return [
    { cells: [] },
    signed(say('dlPlace'), { italic: true }),
    signed(say('dlSigned'), { bold: true }),
    signed(say('dlSignedHow'), { italic: true }),
  ];
}
