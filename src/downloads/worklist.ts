import { rangeRef, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { dueOf, parentTitle, statesOf } from './worklist-words.ts';
import { pick, type DownloadContext } from './context.ts';
import type { Duty } from './duties.ts';
import { excelDay, look, boxed, printed, rowHeight, worksheet, type SheetRow } from './workbook.ts';

/** The columns of the sheet for people, with their widths in characters: together a page of A4 across, readable. */
const widths = [5, 50, 13, 15, 14, 15, 32, 14];

const head: CellStyle = {
  font: { ...look.font, size: 11, bold: true, color: { rgb: 'FFFFFF' } },
  fill: look.head,
  border: boxed,
  alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
};
const cell: CellStyle = {
  font: { ...look.font, size: 11 },
  border: boxed,
  alignment: { vertical: 'top', wrapText: true },
};

/**
 * The duties of a body as people work through them: eight columns on A4, every word in the language of the file, days as days,
 * figures and amounts as numbers with their unit, and an empty column for how each stands, with a list to pick from.
 */
export function worklistSheet(title: string, duties: readonly Duty[], context: DownloadContext): WriteSheet {
  const { say, heading } = context;
  const titles = [
    say('dlNo'),
    heading('title'),
    heading('role'),
    say('dlWhere'),
    heading('due'),
    say('dlFigureAmount'),
    say('dlWithTo'),
    say('dlStanding'),
  ];
  const top: SheetRow = {
    cells: [{ value: title, style: { font: { ...look.font, size: 14, bold: true } } }],
    merged: [0, widths.length - 1],
    height: 24,
  };
  const heads: SheetRow = { cells: titles.map((value) => ({ value, style: head })), height: 34 };
  const body = duties.map((duty, index): SheetRow => {
    const cells = rowOf(duty, index + 1, context);
    return {
      cells: cells.map(({ value, format }) => ({
        value,
        style: format === undefined ? cell : { ...cell, numFmt: format },
      })),
      height: rowHeight(
        cells.map(({ value }) => (typeof value === 'string' ? value : '')),
        widths,
      ),
    };
  });
  const last = Math.max(3, duties.length + 2);
  return {
    ...worksheet(say('dlSheetDuties'), widths, [top, heads, ...body], {
      freezePane: { rows: 2 },
      autoFilter: { range: rangeRef(1, 0, duties.length + 1, widths.length - 1) },
      pageSetup: printed('$2:$2'),
      headerFooter: { oddFooter: `&L${title.replaceAll('&', '&&')}&R&P/&N` },
    }),
    dataValidations: [{ type: 'list', range: `H3:H${last}`, values: statesOf(context), allowBlank: true }],
  };
}

interface Cell {
  readonly value: CellValue;
  readonly format?: string;
}

function rowOf(duty: Duty, number: number, context: DownloadContext): readonly Cell[] {
  const { lang, words, places, nameOf, say } = context;
  const { item, role, through, recipients } = duty;
  const parent = parentTitle(item, context);
  const where = duty.places.length > 0 ? duty.places.map(({ row }) => row) : [item.clauses[0]?.id ?? item.id];
  const by = (wanted: string) =>
    item.assignments.filter((one) => one.role === wanted).map(({ agency }) => nameOf(agency));
  const said: readonly (readonly [string, readonly string[]])[] = [
    [say('dlThrough'), through === null ? [] : [nameOf(through.agency)]],
    [words.roles.leads[lang], role === 'leads' ? [] : by('leads')],
    [words.roles.coordinates[lang], role === 'coordinates' ? [] : by('coordinates')],
    [context.heading('deliverable'), item.deliverable ? [pick(item.deliverable, lang)] : []],
    [context.heading('reportsTo'), recipients.direct.map(nameOf)],
    [context.heading('reportsToFinal'), recipients.final.map(nameOf)],
  ];
  return [
    { value: number },
    { value: `${parent === null ? '' : `${parent} – `}${pick(item.title, lang)}` },
    { value: words.roles[role][lang] },
    {
      value: [...where.map((id) => places.short(id, lang) ?? id), nameOf(item.document)].join('\n'),
    },
    dayCell(duty, context),
    figureCell(duty, context),
    {
      value:
        said
          .filter(([, names]) => names.length > 0)
          .map(([name, names]) => `${name}: ${names.join('; ')}`)
          .join('\n') || null,
    },
    { value: null },
  ];
}

function dayCell(duty: Duty, context: DownloadContext): Cell {
  const due = dueOf(duty, context);
  return due.day === null ? { value: due.words } : { value: excelDay(due.day), format: 'dd/mm/yyyy' };
}

/** The figure of a target or the amount of a project as a number with its unit behind it; anything but a plain figure in words. */
function figureCell({ item, places }: Duty, { lang, knowledge, say }: DownloadContext): Cell {
  if (item.kind === 'project') {
    const money = places.flatMap(({ row }) => knowledge.listingOf(row)?.totalInvestment ?? [])[0];
    return money === undefined ? { value: null } : { value: money.amount, format: `#,##0.###" ${say('dlBillion')}"` };
  }
  if (item.figure === null) return { value: null };
  const { value, unit, whole } = item.figure;
  const behind = unit === null ? '' : ` ${pick(unit, lang)}`;
  if (value.comparator !== '=' || value.min === null) return { value: pick(whole, lang) };
  return { value: value.min, format: `#,##0.###"${behind.replaceAll('"', '')}"` };
}
