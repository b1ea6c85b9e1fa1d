import type { CalendarEvent } from '../calendar-file.ts';
import type { DownloadCell, DownloadColumn } from '../column.ts';
import type { AboutLine } from '../spreadsheet.ts';
import type { WorkCell, WorkWords } from '../work-sheet.ts';

/** One row of the list of duties as files show it. */
export interface ListedDuty {
  readonly id: string;
  /** Its cells in the sheet for people, but the number. */
  readonly work: readonly WorkCell[];
  /** Its cells in the table for machines. */
  readonly data: readonly DownloadCell[];
  /** `null` where it falls on no day. */
  readonly event: CalendarEvent | null;
}

/** Every duty of the list, ready to be written into files: what the page of duties fetches when a reader takes along what it shows. */
export interface DutyList {
  readonly lang: 'vi' | 'en';
  readonly work: WorkWords;
  readonly columns: readonly Omit<DownloadColumn<never>, 'value'>[];
  readonly rows: readonly ListedDuty[];
  readonly dataSheet: string;
  readonly aboutSheet: string;
  readonly about: readonly AboutLine[];
  readonly calendar: {
    readonly name: string;
    readonly notices: readonly string[];
    readonly undated: string;
    /** Said where nothing falls on a day. */
    readonly none: string;
  };
  /** Said where nothing is shown. */
  readonly none: string;
  readonly author: string;
  /** The day of the data. */
  readonly date: string;
}
