import type { WriteSheet } from 'hucre/xlsx';
import { dueOf, parentTitle, statesOf } from './worklist-words.ts';
import { pick, type DownloadContext } from './context.ts';
import type { Duty, DutyItem } from './duties.ts';
import { unitInText } from '../corpus/values/index.ts';
import { numberFormat } from './workbook.ts';
import { workSheet, type WorkCell, type WorkWords } from './work-sheet.ts';

/** Widths of the columns, in characters. */
const widths = [5, 50, 13, 15, 14, 15, 32, 14];

/** The duties of a body as people work through them. */
export function worklistSheet(title: string, duties: readonly Duty[], context: DownloadContext): WriteSheet {
  const { heading } = context;
  return workSheet(
    title,
    { ...workWords(heading('role'), context), widths },
    duties.map((duty, index) => [{ value: index + 1 }, ...rowOf(duty, context)]),
  );
}

/** Heads, states and name of a sheet for people; its third column says who or in which role. */
export function workWords(third: string, context: DownloadContext): Omit<WorkWords, 'widths'> {
  const { say, heading } = context;
  return {
    sheet: say('dlSheetDuties'),
    titles: [
      say('dlNo'),
      heading('title'),
      third,
      say('dlWhere'),
      heading('due'),
      say('dlFigureAmount'),
      say('dlWithTo'),
      say('dlStanding'),
    ],
    states: statesOf(context),
  };
}

/** The cells of a duty but its number. */
function rowOf(duty: Duty, context: DownloadContext): readonly WorkCell[] {
  const { lang, words, nameOf, say } = context;
  const { item, role, through } = duty;
  const by = (wanted: string) => (role === wanted ? [] : bodiesOf(item, wanted, context));
  return [
    { value: titleOf(item, context) },
    { value: words.roles[role][lang] },
    { value: whereOf(duty, context) },
    dayCell(duty, context),
    figureCell(duty, context),
    {
      value: lines([
        [say('dlThrough'), through === null ? [] : [nameOf(through.agency)]],
        [words.roles.leads[lang], by('leads')],
        [words.roles.coordinates[lang], by('coordinates')],
        ...deliveryOf(duty, context),
      ]),
    },
    { value: null },
  ];
}

/** The cells of an item in a list of whoever's duties, but its number: who does it stands where else the role does. */
export function itemRow(
  item: DutyItem,
  roles: readonly (keyof DownloadContext['words']['roles'])[],
  context: DownloadContext,
): readonly WorkCell[] {
  const { lang, words } = context;
  const duty = { item, places: item.places, deadline: item.deadline, recipients: item.recipients };
  return [
    { value: titleOf(item, context) },
    { value: lines(roles.map((role) => [words.roles[role][lang], bodiesOf(item, role, context)])) },
    { value: whereOf(duty, context) },
    dayCell(duty, context),
    figureCell(duty, context),
    { value: lines(deliveryOf(duty, context)) },
    { value: null },
  ];
}

type Said = readonly (readonly [name: string, values: readonly string[]])[];

/** What is known, a line each; `null` where nothing is. */
function lines(said: Said): string | null {
  const known = said.filter(([, values]) => values.length > 0);
  return known.map(([name, values]) => `${name}: ${values.join('; ')}`).join('\n') || null;
}

function bodiesOf(item: DutyItem, role: string, { nameOf }: DownloadContext): string[] {
  return item.assignments.filter((one) => one.role === role).map(({ agency }) => nameOf(agency));
}

function titleOf(item: DutyItem, context: DownloadContext): string {
  const parent = parentTitle(item, context);
  return `${parent === null ? '' : `${parent} – `}${pick(item.title, context.lang)}`;
}

function whereOf(
  { item, places: of }: Pick<Duty, 'item' | 'places'>,
  { lang, places, nameOf }: DownloadContext,
): string {
  const where = of.length > 0 ? of.map(({ row }) => row) : [item.clauses[0]?.id ?? item.id];
  return [...where.map((id) => places.short(id, lang) ?? id), nameOf(item.document)].join('\n');
}

function deliveryOf(
  { item, recipients }: Pick<Duty, 'item' | 'recipients'>,
  { lang, heading, nameOf }: DownloadContext,
): Said {
  return [
    [heading('deliverable'), item.deliverable ? [pick(item.deliverable, lang)] : []],
    [heading('reportsTo'), recipients.direct.map(nameOf)],
    [heading('reportsToFinal'), recipients.final.map(nameOf)],
  ];
}

function dayCell(duty: Pick<Duty, 'item' | 'deadline'>, context: DownloadContext): WorkCell {
  const due = dueOf(duty, context);
  return due.day === null ? { value: due.words } : { value: due.day, day: true };
}

/** The figure of a target or the amount of a project as a number with its unit behind it; anything but a plain figure in words. */
function figureCell(
  { item, places }: Pick<Duty, 'item' | 'places'>,
  { lang, knowledge, say }: DownloadContext,
): WorkCell {
  if (item.kind === 'project') {
    const money = places.flatMap(({ row }) => knowledge.listingOf(row)?.totalInvestment ?? [])[0];
    return money === undefined
      ? { value: null }
      : { value: money.amount, format: `${numberFormat(money.amount)}" ${say('dlBillion')}"` };
  }
  if (item.figure === null) return { value: null };
  const { value, unit, whole } = item.figure;
  const name = unit === null ? '' : unitInText(pick(unit, lang));
  const behind = name === '' || name.startsWith('%') ? name : ` ${name}`;
  if (value.comparator !== '=' || value.min === null) return { value: pick(whole, lang) };
  return { value: value.min, format: `${numberFormat(value.min)}"${behind.replaceAll('"', '')}"` };
}
