import type { AgencyRecord } from '../../corpus/model/records.ts';
import { cellAddress, reportColumn, reportColumns, type ReportColumn } from '../../formats/report-cells.ts';
import { quarterCode, quarterOf } from '../../corpus/naming/quarter.ts';
import { pick, type DownloadContext } from '../context.ts';
import { daysOf, recurrenceOf, type StandingDuty } from '../duties.ts';
import { formHead, look, type SheetRow } from '../workbook.ts';
import { field, line, signed } from './layout.ts';

/** The head of the form; its last row is that of the column heads. */
export interface FormHead {
  readonly rows: readonly SheetRow[];
  /** Addresses of the cells that are filled in: the quarter, who reports, on which day. */
  readonly quarter: string;
  readonly by: string;
  readonly on: string;
  /** Codes of the quarters that can be picked. */
  readonly periods: readonly string[];
}

/** Letter head, fields of who reports, and the heads of the columns. */
export function letterHead(agency: AgencyRecord, duty: StandingDuty, context: DownloadContext): FormHead {
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
    field(say('dlReportOn'), 'dd/mm/yyyy'),
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

/** Place and signature, below the last columns. */
export function signature({ say }: DownloadContext): SheetRow[] {
  return [
    { cells: [] },
    signed(say('dlPlace'), { italic: true }),
    signed(say('dlSigned'), { bold: true }),
    signed(say('dlSignedHow'), { italic: true }),
  ];
}
