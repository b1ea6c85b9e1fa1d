import { calendarFile } from '../calendar-file.ts';
import type { DownloadTable } from '../column.ts';
import { csvText } from '../csv.ts';
import { spreadsheetBytes } from '../spreadsheet.ts';
import { workSheet } from '../work-sheet.ts';
import type { DutyList, ListedDuty } from './duty-list.ts';

/** What of a list is taken along: rows in the order in which they are shown, and what the list is called. */
export interface Taken {
  readonly list: DutyList;
  readonly ids: readonly string[];
  readonly title: string;
  /** The address of the list with its filters. */
  readonly address: string;
}

/** The shown rows as a spreadsheet: a sheet for people, one for machines, one that says where they come from. Pure: build and browser. */
export function listSpreadsheet(taken: Taken): Promise<Uint8Array> {
  const { list, title, address } = taken;
  const rows = rowsOf(taken);
  return spreadsheetBytes(tableOf(taken, rows), {
    sheet: list.dataSheet,
    aboutSheet: list.aboutSheet,
    about: [[title, address], ...list.about],
    author: list.author,
    date: list.date,
    first: workSheet(
      title,
      list.work,
      rows.map(({ work }, at) => [{ value: at + 1 }, ...work]),
    ),
  });
}

/** The shown rows as CSV. */
export function listCsv(taken: Taken): string {
  return csvText(tableOf(taken, rowsOf(taken)));
}

/** The shown rows that fall on a day as a calendar; `null` where none does. */
export function listCalendar(taken: Taken): string | null {
  const { list, title } = taken;
  const rows = rowsOf(taken);
  const events = rows.flatMap(({ event }) => event ?? []);
  if (events.length === 0) return null;
  const { name, notices, undated } = list.calendar;
  const without = rows.length - events.length;
  const said = [title, ...notices, ...(without > 0 ? [`${undated}: ${without}`] : [])];
  return calendarFile(events, {
    name: `${name}: ${title}`,
    description: said.map((text) => text.replace(/\.$/u, '')).join('. '),
    company: list.author,
    lang: list.lang,
    date: list.date,
  });
}

function rowsOf({ list, ids }: Taken): readonly ListedDuty[] {
  const known = new Map(list.rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

function tableOf({ list, title }: Taken, rows: readonly ListedDuty[]): DownloadTable<ListedDuty> {
  return {
    name: `duties.${list.lang}`,
    title,
    key: ['id'],
    rows,
    columns: list.columns.map((column, at) => ({ ...column, value: (row: ListedDuty) => row.data[at] ?? null })),
  };
}
