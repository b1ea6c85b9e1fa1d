import type { SuccessorEntry, UnitsOfToday } from '../../corpus/model/registry.ts';
import {
  classesOf,
  type Duty,
  dutiesOf,
  dutyItems,
  periodicReport,
  recurrenceOf,
  reportSections,
  runningOf,
  standingDuties,
  dueKind,
  dutiesToday,
  dutySections,
  isDivided,
  plainSlug,
  rowToday,
  todaysBodies,
  unassignedRows,
  type TodaysBody,
} from '../index.ts';
import { derived, remembered } from '../../generated/asked.ts';
import { buildFile, successorsFile, wardsFile } from '../../generated/files.ts';
import { knowledge, readContent, records } from '../../site/records.ts';
import { formatNumber } from '../../corpus/values/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../site/settings.ts';
import { anchorOf } from '../../corpus/naming/id.ts';
import { districtBodies } from '../../site/district-bodies.ts';
import { wording } from '../../site/localised.ts';
import type { UiKey } from '../../i18n/ui.ts';
import type { ContentsEntry } from '../../site/page.ts';

/** Everything that the documents ask of anyone, read once a build. */
export const items = derived('duty items', () => dutyItems(knowledge));
export const classes = classesOf(knowledge.agencies);
export const running = runningOf(records);

/** What became of the bodies of the documents: an overlay, never part of them. */
export const successors: readonly SuccessorEntry[] = readContent(successorsFile);

/** Which wards and communes of today stand where the districts stood; `null` where nobody says so. */
export const wardsToday: UnitsOfToday | null = readContent(wardsFile);

/** The wards and communes of today in the territory of a district body: the district whose name ends that of the body. */
export function wardsOf(agency: string): UnitsOfToday['units'] {
  return (wardsToday?.units ?? []).filter(({ districts }) =>
    districts.some((district) => districtBodies(district).includes(agency)),
  );
}

/** The day of the data, `YYYY-MM-DD`: that of the commit, never the clock's. */
export const dataDate: string = readContent(buildFile).date;

/** The order under which bodies report quarter by quarter; `null` where there is none. */
export const report = derived('periodic report', () => periodicReport(standingDuties(records)));
/** The rows without a body that it covers. */
export const unassigned = derived('unassigned rows', () => unassignedRows(report, records.projects));

/** The duties of a body, in order of due date. */
export const dutiesFor: (agency: string) => readonly Duty[] = remembered('duties', (agency) =>
  dutiesOf(agency, items, classes),
);

/** Whether something that a body has to do, or receives, falls on a day: then it has a calendar. */
export function hasCalendar(agency: string): boolean {
  return dutiesFor(agency).some(({ role, item, deadline }) => {
    if (role === 'named') return false;
    const span = running.get(item.document);
    return dueKind(deadline) === 'dated' || (span !== undefined && recurrenceOf(deadline, span) !== null);
  });
}

/** The bodies of today that have duties of bodies of the documents. */
export const mergedBodies: readonly TodaysBody[] = derived('merged bodies', () =>
  todaysBodies(successors, records.agencies, plainSlug).filter((body) =>
    dutiesToday(body, successors, dutiesFor).some(({ item }) => item.kind !== 'text'),
  ),
);

/** The rows of a divided body that went to no successor for sure. */
export function openRows(agency: string): readonly string[] {
  if (!isDivided(agency, successors)) return [];
  return dutiesFor(agency)
    .filter(({ item, through }) => through === null && (item.kind === 'task' || item.kind === 'target'))
    .map(({ item }) => item.id)
    .filter((row) => rowToday(agency, row, successors) === null);
}

/** Whether a body owes the quarterly report for which there is a form. */
export function owesReport(agency: string): boolean {
  return report !== null && dutiesFor(agency).some((duty) => duty.role === 'reports' && duty.item.id === report.id);
}

/** A list of duties on the page of a body. */
export interface DutyList {
  readonly id: string;
  readonly title: string;
  readonly duties: readonly Duty[];
}

/** The lists of a body's page in their order; those that are empty are left out. */
export function dutyLists(agency: string, lang: Lang): readonly DutyList[] {
  const sections = dutySections(dutiesFor(agency));
  const lists: readonly (readonly [id: string, title: UiKey, duties: readonly Duty[]])[] = [
    ['duties', 'yourDuties', sections.own],
    ['collective', 'collectiveTitle', sections.collective],
    ['receives', 'receivesTitle', sections.receives],
    ['named', 'namedTitle', sections.named],
    ['named-collectively', 'namedCollectivelyTitle', sections.namedCollectively],
  ];
  return lists
    .filter(([, , duties]) => duties.length > 0)
    .map(([id, title, duties]) => ({ id, title: strings(lang)(title), duties }));
}

/** What a reader finds on the page of a body. */
export function dutyContents(agency: string, lang: Lang): readonly ContentsEntry[] {
  return dutyLists(agency, lang).map(({ id, title, duties }) => ({
    href: `#${id}`,
    label: null,
    text: `${title} ${formatNumber(duties.length, lang)}`,
    lang,
  }));
}

/** A body that owes the periodic report, with how many rows of each annex it reports on. */
export interface Reporter {
  readonly agency: string;
  readonly rows: readonly { readonly annex: string; readonly count: number }[];
}

/** Every body that owes the periodic report, in the order of the register; a class of bodies is none. */
export function reporters(): readonly Reporter[] {
  if (report === null) return [];
  const { targets } = records;
  return records.agencies
    .filter(({ id, collective }) => !collective && owesReport(id))
    .map(({ id }) => ({
      agency: id,
      rows: reportSections(report, dutiesFor(id), targets).map(({ annex, rows }) => ({ annex, count: rows.length })),
    }));
}

/** A body that has a sheet to print. */
export interface SheetBody {
  /** The last part of the sheet's address. */
  readonly slug: string;
  readonly name: string;
  /** The record of the body; `null` for one of today that the documents do not know. */
  readonly agency: string | null;
  /** Root-relative address of its page, or of the list of its duties. */
  readonly path: string;
  readonly duties: readonly Duty[];
  /** For a body of today, those whose duties it has. */
  readonly before: readonly string[];
}

/** Every body that has something to do: those of the documents, then those of today with the duties of all that they took over. */
export function sheetBodies(lang: Lang): readonly SheetBody[] {
  const then = records.agencies.map(
    ({ id, name }): SheetBody => ({
      slug: anchorOf(id),
      name: wording(name, lang).text,
      agency: id,
      path: `/${lang}/${id}/`,
      duties: dutiesFor(id),
      before: [],
    }),
  );
  const today = mergedBodies.map(
    (body): SheetBody => ({
      slug: `today-${body.slug}`,
      name: body.name[lang],
      agency: body.id,
      path: `/${lang}/duties/?agency=today-${body.slug}`,
      duties: dutiesToday(body, successors, dutiesFor),
      before: [...new Set([...(body.id === null ? [] : [body.id]), ...body.steps.map((step) => step.body)])],
    }),
  );
  return [...then, ...today].filter(({ duties }) => {
    const { own, collective } = dutySections(duties);
    return own.length + collective.length > 0;
  });
}
