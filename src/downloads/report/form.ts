import type { WriteSheet } from 'hucre/xlsx';
import type { AgencyRecord } from '../../corpus/model/records.ts';
import { cellAddress, reportColumn } from '../../formats/report-cells.ts';
import { pick, type DownloadContext } from '../context.ts';
import { reportSections, type Duty, type StandingDuty } from '../duties.ts';
import { printed, workbookBytes, worksheet } from '../workbook.ts';
import { letterHead, signature } from './head.ts';
import { columnWidths } from './layout.ts';
import { hiddenSheet } from './meta.ts';
import { formRows } from './rows.ts';
import { scenarioSheet } from './scenario.ts';

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
  const body = formRows(reportSections(duty, duties, context.records.targets), agency, duty, context);
  const scenario = scenarioSheet(duty, context);
  const others = scenario === null ? [] : [scenario];
  const tail = signature(context);
  const hidden = hiddenSheet(agency, duty, head, body, tail, others, context);
  const first = head.rows.length;
  const states = [first, first + body.length - 1].map((row) => cellAddress(row, reportColumn('status'))).join(':');
  const sheet: WriteSheet = {
    ...worksheet(say('dlSheetReport'), columnWidths, [...head.rows, ...body, ...tail], {
      freezePane: { rows: first },
      pageSetup: { ...printed(`$${first}:$${first}`), horizontalCentered: true },
      headerFooter: { oddFooter: `&C${say('dlPage')} &P/&N` },
    }),
    dataValidations: [hidden.list('period', head.quarter), hidden.list('status', states)],
  };
  const title = `${say('dlReportTitle')}: ${pick(agency.name, lang)}`;
  return workbookBytes(title, author, date, [sheet, ...others, hidden.sheet]);
}
