import type { WriteSheet } from 'hucre/xlsx';
import type { AgencyRecord } from '../../corpus/model/records.ts';
import { quarterNameOf } from '../../corpus/naming/quarter-name.ts';
import {
  cellAddress,
  handedColumns,
  META_SHEET,
  REPORT_FORM,
  reportColumn,
  reportColumns,
  reportStates,
  type MetaKey,
  type ReportColumn,
} from '../../formats/report-cells.ts';
import { pick, type DownloadContext } from '../context.ts';
import type { StandingDuty } from '../duties.ts';
import type { SheetRow } from '../workbook.ts';
import { stateWords } from '../worklist-words.ts';
import type { FormHead } from './head.ts';

type MetaLine = readonly [MetaKey, ...NonNullable<WriteSheet['rows']>[number]];

/** What the hidden sheet of a form holds, and the lists to pick from that it has. */
export interface HiddenSheet {
  readonly sheet: WriteSheet;
  /** A list of the labels of a key, for the cells of a range. */
  readonly list: (key: 'period' | 'status', range: string) => NonNullable<WriteSheet['dataValidations']>[number];
}

/**
 * What programs need to read the form, as `formats/report-cells.ts` defines it.
 * @param body the rows below the heads
 * @param tail what stands below the rows
 * @param unread sheets that no program reads
 */
export function hiddenSheet(
  agency: AgencyRecord,
  duty: StandingDuty,
  head: FormHead,
  body: readonly SheetRow[],
  tail: readonly SheetRow[],
  unread: readonly WriteSheet[],
  { lang, say }: DownloadContext,
): HiddenSheet {
  const heads = head.rows.at(-1);
  const at = ({ cells }: SheetRow, column: ReportColumn) => cells[reportColumn(column)]?.value ?? null;
  const entries = body.filter((row) => at(row, 'record') !== null);
  const lines: readonly MetaLine[] = [
    ['form', REPORT_FORM],
    ['agency', agency.id, pick(agency.name, lang)],
    ['order', duty.id],
    ['lang', lang],
    ['sheet', say('dlSheetReport')],
    ['head', head.rows.length],
    ['quarter', head.quarter],
    ['by', head.by],
    ['on', head.on],
    ...head.periods.map((code): MetaLine => ['period', code, quarterNameOf(code, lang)]),
    ...reportStates.map((state): MetaLine => ['status', state, say(stateWords[state])]),
    ...reportColumns.map((column): MetaLine => ['column', column, heads === undefined ? null : at(heads, column)]),
    ...entries.map((row): MetaLine => ['row', at(row, 'record'), ...handedColumns.map((column) => at(row, column))]),
    ...otherCells([...head.rows, ...body, ...tail], new Set(entries)),
    ...unread.map((sheet): MetaLine => ['unread', sheet.name, filledCells(sheet)]),
  ];
  return {
    sheet: {
      name: META_SHEET,
      hidden: true,
      rows: lines.map((line) => Array.from({ length: 2 + handedColumns.length }, (_, at) => line[at] ?? null)),
    },
    list: (key, range) => {
      const first = lines.findIndex(([name]) => name === key);
      const count = lines.filter(([name]) => name === key).length;
      return {
        type: 'list',
        range,
        formula1: `${META_SHEET}!$C$${first + 1}:$C$${first + Math.max(1, count)}`,
        allowBlank: true,
        showErrorMessage: true,
      };
    },
  };
}

/** What stands in the sheet beside the rows to fill in, cell by cell. */
function otherCells(rows: readonly SheetRow[], entries: ReadonlySet<SheetRow>): MetaLine[] {
  return rows.flatMap((line, row) =>
    entries.has(line)
      ? []
      : line.cells.flatMap((cell, column): MetaLine[] =>
          cell?.value == null ? [] : [['text', cellAddress(row, column), cell.value]],
        ),
  );
}

function filledCells({ rows = [] }: WriteSheet): number {
  return rows.reduce(
    (sum, cells) => sum + cells.filter((cell) => cell !== null && cell !== undefined && cell !== '').length,
    0,
  );
}
