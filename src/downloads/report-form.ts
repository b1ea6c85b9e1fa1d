import type ExcelJS from 'exceljs';
import type { AgencyRecord } from '../corpus/model/records.ts';
import type { Localised } from '../corpus/model/values.ts';
import { figure, pick, type DownloadContext } from './context.ts';
import { anchorOf } from '../corpus/naming/id.ts';
import { reportSections, type Duty, type ReportSection, type StandingDuty } from './duties.ts';
import { scenarioSheet } from './report-scenario.ts';
import { boxed, excelDay, look, newWorkbook, rowHeight, workbookBytes } from './workbook.ts';

const columns = 9;
const widths = [6, 46, 12, 12, 12, 12, 32, 26, 26];

/**
 * The form of the report that a body owes again and again, filled in as far as the documents allow: the rows of the annexes
 * that the duty covers and that name the body, each with its plan and deadline, and empty cells for result, cause and proposal.
 */
export async function reportFormBytes(
  agency: AgencyRecord,
  duty: StandingDuty,
  duties: readonly Duty[],
  context: DownloadContext,
): Promise<Uint8Array> {
  const { lang, say, records, date, nameOf } = context;
  const workbook = newWorkbook(`${say('dlReportTitle')}: ${pick(agency.name, lang)}`, date);
  const sheet = workbook.addWorksheet(say('dlSheetReport'), {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: `&C${say('dlPage')} &P/&N` },
  });
  sheet.columns = widths.map((width) => ({ width, style: { font: look.font } }));
  const headRow = letterHead(sheet, agency, duty, context);
  sheet.pageSetup.printTitlesRow = `${headRow}:${headRow}`;
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headRow }];

  const sections = reportSections(duty, duties, records.targets);
  const listed = new Map(
    records.projects.flatMap((project) => project.listings.map((listing) => [listing.row, listing.title] as const)),
  );
  for (const section of sections) {
    band(sheet, `${nameOf(section.annex)}. ${pick(textOf(section.annex, context), lang)}`);
    for (const line of linesOf(section, listed, lang)) entry(sheet, line.cells);
  }
  if (sections.length === 0) {
    band(sheet, say('dlNothingToReport'));
    for (let row = 0; row < 5; row++) entry(sheet, []);
  }
  if (sections.some(({ rows }) => rows.some((row) => row.duty.corroborated.some(({ row: id }) => id === row.id))))
    sheet.addRow([say('dlCorroborated')]).getCell(1).alignment = { wrapText: false };
  signature(sheet, context);
  scenarioSheet(workbook, duty, context);
  return workbookBytes(workbook);
}

type Value = Parameters<typeof figure>[0] & { readonly comparator: string; readonly min: number | null };

/** The rows of a section with their sub-rows, in the order in which the annex prints them. */
function linesOf(
  section: ReportSection,
  listed: ReadonlyMap<string, Localised>,
  lang: 'vi' | 'en',
): { readonly line: number; readonly cells: ExcelJS.CellValue[] }[] {
  return section.rows
    .flatMap(({ id, duty: { item, corroborated }, place, under }) => [
      {
        line: place.lines[0],
        cells: [
          `${place.number}${corroborated.some(({ row }) => row === id) ? '*' : ''}`,
          pick(listed.get(id) ?? item.title, lang),
          anchorOf(id),
          item.figure?.unit ? pick(item.figure.unit, lang) : null,
          planOf(item.figure?.value ?? null, lang),
          deadlineOf(place.deadline, lang),
        ],
      },
      ...under.map((target) => ({
        line: target.source.lines[0],
        cells: [
          null,
          `– ${pick(target.title, lang)}`,
          anchorOf(target.id),
          target.unit && pick(target.unit, lang),
          planOf(target.value, lang),
          null,
        ],
      })),
    ])
    .toSorted((a, b) => a.line - b.line);
}

/** A plain figure as a number, anything else as it is written. */
function planOf(value: Value | null, lang: 'vi' | 'en'): ExcelJS.CellValue {
  if (value === null) return null;
  return value.comparator === '=' && value.min !== null ? value.min : figure(value, lang);
}

function deadlineOf(deadline: Duty['deadline'], lang: 'vi' | 'en'): ExcelJS.CellValue {
  if (deadline === null) return null;
  return deadline.to === null ? pick(deadline.text, lang) : excelDay(deadline.to);
}

function textOf(id: string, { records }: DownloadContext) {
  return records.provisions.find((provision) => provision.id === id)?.text ?? { vi: id, en: null };
}

/** The head of the form; returns the row of the column heads. */
function letterHead(
  sheet: ExcelJS.Worksheet,
  agency: AgencyRecord,
  duty: StandingDuty,
  context: DownloadContext,
): number {
  const { lang, say, records, address, nameOf } = context;
  const clause = records.provisions.find((provision) => provision.id === duty.clause);
  const line = (text: string, style: Partial<ExcelJS.Style>) => {
    const row = sheet.addRow([text]);
    sheet.mergeCells(row.number, 1, row.number, columns);
    Object.assign(row.getCell(1), { style: { ...row.getCell(1).style, ...style } });
  };
  line(pick(agency.name, lang).toLocaleUpperCase(lang), { font: { ...look.font, bold: true } });
  line(say('dlReportTitle'), { font: { ...look.font, size: 16, bold: true }, alignment: { horizontal: 'center' } });
  line(say('dlReportSubtitle'), { font: { ...look.font, bold: true }, alignment: { horizontal: 'center' } });
  line(say('dlReportQuarter'), { alignment: { horizontal: 'center' } });
  line(
    `${say('dlReportBasis')}: ${context.places.cited(duty.clause, lang) ?? duty.clause} (${clause ? address(clause.url[lang]) : ''})`,
    {},
  );
  line(`${say('dlReportTo')}: ${duty.recipients.map(nameOf).join('; ')}`, {});
  line(`${say('dlReportDue')}: ${duty.deadline ? pick(duty.deadline.text, lang) : ''}`, {});
  line(say('dlUnofficial'), { font: { ...look.font, size: 10, italic: true } });
  const head = sheet.addRow([
    'TT',
    say('dlTitle'),
    say('dlId'),
    say('dlUnit'),
    say('dlPlan'),
    say('dlDue'),
    say('dlResult'),
    say('dlCause'),
    say('dlProposal'),
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
  return head.number;
}

/** A row that names the annex. */
function band(sheet: ExcelJS.Worksheet, text: string): void {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, columns);
  Object.assign(row.getCell(1), {
    font: { ...look.font, bold: true },
    fill: look.band,
    border: boxed,
    alignment: { wrapText: true, vertical: 'middle' },
  });
  row.height = rowHeight([text], [150]);
}

/** A row to fill in. */
function entry(sheet: ExcelJS.Worksheet, cells: readonly ExcelJS.CellValue[]): void {
  const row = sheet.addRow([...cells, ...Array<null>(columns - cells.length).fill(null)]);
  row.height = rowHeight(
    cells.map((cell) => (typeof cell === 'string' ? cell : '')),
    widths,
  );
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.border = boxed;
    cell.alignment = { vertical: 'top', wrapText: true };
    if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    else if (typeof cell.value === 'number') cell.numFmt = '#,##0.###';
  });
}

function signature(sheet: ExcelJS.Worksheet, { say }: DownloadContext): void {
  sheet.addRow([]);
  for (const [text, style] of [
    [say('dlPlace'), { italic: true }],
    [say('dlSigned'), { bold: true }],
    [say('dlSignedHow'), { italic: true }],
  ] as const) {
    const row = sheet.addRow([]);
    sheet.mergeCells(row.number, 8, row.number, columns);
    const cell = row.getCell(8);
    cell.value = text;
    cell.font = { ...look.font, ...style };
    cell.alignment = { horizontal: 'center' };
  }
}
