import type { CellStyle, CellValue } from 'hucre/xlsx';
import type { AgencyRecord, TargetRecord } from '../corpus/model/records.ts';
import { pick, type DownloadContext, type Language } from './context.ts';
import { anchorOf } from '../corpus/naming/id.ts';
import { reportSections, type Duty, type ReportSection, type StandingDuty } from './duties.ts';
import { scenarioSheet } from './report-scenario.ts';
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

const widths = [6, 46, 12, 12, 12, 12, 32, 26, 26];

/**
 * The form of the report that a body owes again and again, filled in as far as the documents allow: the rows of the annexes
 * that the duty covers and that name the body, each with its plan and deadline, and empty cells for result, cause and proposal.
 */
export function reportFormBytes(
  agency: AgencyRecord,
  duty: StandingDuty,
  duties: readonly Duty[],
  context: DownloadContext,
): Promise<Uint8Array> {
  const { lang, say, author, date } = context;
  const head = letterHead(agency, duty, context);
  const sheet = worksheet(
    say('dlSheetReport'),
    widths,
    [...head, ...body(reportSections(duty, duties, context.records.targets), context), ...signature(context)],
    {
      freezePane: { rows: head.length },
      pageSetup: { ...printed(`$${head.length}:$${head.length}`), horizontalCentered: true },
      headerFooter: { oddFooter: `&C${say('dlPage')} &P/&N` },
    },
  );
  const scenario = scenarioSheet(duty, context);
  const title = `${say('dlReportTitle')}: ${pick(agency.name, lang)}`;
  return workbookBytes(title, author, date, scenario === null ? [sheet] : [sheet, scenario]);
}

/** The rows to fill in, annex by annex; empty ones where no annex names the body. */
function body(sections: readonly ReportSection[], context: DownloadContext): SheetRow[] {
  const { lang, say, nameOf } = context;
  const rows = sections.flatMap((section) => [
    band(`${nameOf(section.annex)}. ${pick(textOf(section.annex, context), lang)}`),
    ...linesOf(section, context).map((line) => entry(line.cells)),
  ]);
  if (sections.length === 0) return [band(say('dlNothingToReport')), ...Array.from({ length: 5 }, () => entry([]))];
  if (sections.some(({ rows: own }) => own.some((row) => row.duty.corroborated.some(({ row: id }) => id === row.id))))
    rows.push({ cells: [{ value: say('dlCorroborated'), style: { font: look.font } }] });
  return rows;
}

/** The rows of a section with their sub-rows, in the order in which the annex prints them. */
function linesOf(
  section: ReportSection,
  { knowledge, lang }: DownloadContext,
): { readonly line: number; readonly cells: CellValue[] }[] {
  return section.rows
    .flatMap(({ id, duty: { item, corroborated }, place, under }) => [
      {
        line: place.lines[0],
        cells: [
          `${place.number}${corroborated.some(({ row }) => row === id) ? '*' : ''}`,
          pick(knowledge.listingOf(id)?.title ?? item.title, lang),
          anchorOf(id),
          item.figure?.unit ? pick(item.figure.unit, lang) : null,
          planOf(item.figure?.value ?? null, item.figure, lang),
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
          planOf(target.value, target.figure, lang),
          null,
        ],
      })),
    ])
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

function deadlineOf(deadline: Duty['deadline'], lang: 'vi' | 'en'): CellValue {
  if (deadline === null) return null;
  return deadline.to === null ? pick(deadline.text, lang) : excelDay(deadline.to);
}

function textOf(id: string, { knowledge }: DownloadContext) {
  return knowledge.provisions.get(id)?.text ?? { vi: id, en: null };
}

/** The head of the form; its last row is that of the column heads. */
function letterHead(agency: AgencyRecord, duty: StandingDuty, context: DownloadContext): SheetRow[] {
  const { lang, say, heading, knowledge, address, nameOf, places, words } = context;
  const clause = knowledge.provisions.get(duty.clause);
  const basis = places.cited(duty.clause, lang) ?? duty.clause;
  const bold = { ...look.font, bold: true };
  const alignment = { horizontal: 'center' } as const;
  const titles = [
    words.columns['number']?.[lang] ?? '',
    heading('title'),
    heading('id'),
    heading('unit'),
    say('dlPlan'),
    heading('due'),
    say('dlResult'),
    say('dlCause'),
    say('dlProposal'),
  ];
  return [
    line(pick(agency.name, lang).toLocaleUpperCase(lang), { font: bold }),
    line(say('dlReportTitle'), { font: { ...bold, size: 16 }, alignment }),
    line(say('dlReportSubtitle'), { font: bold, alignment }),
    line(say('dlReportQuarter'), { font: look.font, alignment }),
    line(`${say('dlReportBasis')}: ${basis} (${clause ? address(clause.url[lang]) : ''})`),
    line(`${say('dlReportTo')}: ${duty.recipients.map(nameOf).join('; ')}`),
    line(`${say('dlReportDue')}: ${duty.deadline ? pick(duty.deadline.text, lang) : ''}`),
    line(say('dlUnofficial'), { font: { ...look.font, size: 10, italic: true } }),
    { cells: titles.map((value) => ({ value, style: formHead })), height: 36 },
  ];
}

/** A row across the form. */
function line(value: string, style: CellStyle = { font: look.font }): SheetRow {
  return { cells: [{ value, style }], merged: [0, widths.length - 1] };
}

/** A row that names the annex. */
function band(text: string): SheetRow {
  const alignment = { wrapText: true, vertical: 'center' } as const;
  const style = { font: { ...look.font, bold: true }, fill: look.band, border: boxed, alignment };
  return { ...line(text, style), height: rowHeight([text], [150]) };
}

/** A row to fill in. */
function entry(cells: readonly CellValue[]): SheetRow {
  return {
    cells: widths.map((_, index) => ({ value: cells[index] ?? null, style: entryStyle(cells[index] ?? null) })),
    height: rowHeight(
      cells.map((cell) => (typeof cell === 'string' ? cell : '')),
      widths,
    ),
  };
}

function entryStyle(value: CellValue): CellStyle {
  const style: CellStyle = { font: look.font, border: boxed, alignment: { vertical: 'top', wrapText: true } };
  if (value instanceof Date) return { ...style, numFmt: 'dd/mm/yyyy' };
  return typeof value === 'number' ? { ...style, numFmt: '#,##0.###' } : style;
}

/** Place and signature, below the last two columns. */
function signature({ say }: DownloadContext): SheetRow[] {
  const signed = (value: string, weight: { bold: true } | { italic: true }): SheetRow => {
    const style: CellStyle = { font: { ...look.font, ...weight }, alignment: { horizontal: 'center' } };
    return { cells: [...Array<null>(7).fill(null), { value, style }], merged: [7, 8] };
  };
  return [
    { cells: [] },
    signed(say('dlPlace'), { italic: true }),
    signed(say('dlSigned'), { bold: true }),
    signed(say('dlSignedHow'), { italic: true }),
  ];
}
