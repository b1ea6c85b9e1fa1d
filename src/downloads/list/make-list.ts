import { itemEvent } from '../calendar.ts';
import type { DownloadContext } from '../context.ts';
import type { DutyItem } from '../duties.ts';
import { sourceLines } from '../source-lines.ts';
import { dutyListTable } from '../tables/duties.ts';
import { itemRow, workWords } from '../worklist.ts';
import type { DutyList } from './duty-list.ts';

/** Widths of the sheet for people, in characters: who does it needs more room than a role. */
const widths = [5, 48, 30, 15, 14, 15, 22, 14];

/**
 * Items as their list takes them along, made by the writers of the files of single bodies.
 * @param roles the roles that the list shows, in its order
 */
export function makeDutyList(
  items: readonly DutyItem[],
  roles: readonly (keyof DownloadContext['words']['roles'])[],
  context: DownloadContext,
): DutyList {
  const { lang, say, author, date } = context;
  const table = dutyListTable(items, roles, say('dutiesTitle'), context);
  return {
    lang,
    work: { ...workWords(say('who'), context), widths },
    columns: table.columns.map(({ value: _, ...column }) => column),
    rows: items.map((item, at) => ({
      id: item.id,
      work: itemRow(item, roles, context),
      data: table.columns.map((column) => {
        const row = table.rows[at];
        return row === undefined ? null : column.value(row);
      }),
      event: itemEvent(item, context),
    })),
    dataSheet: say('dlSheetData'),
    aboutSheet: say('dlSheetAbout'),
    about: sourceLines(context),
    calendar: {
      name: say('dlCalendar'),
      notices: [say('dlUnofficial'), say('dlNotDone')],
      undated: say('dlUndated'),
      none: say('takeUndated'),
    },
    none: say('shownNone'),
    author,
    date,
  };
}
