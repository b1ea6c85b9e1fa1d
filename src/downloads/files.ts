import type { AgencyRecord } from '../corpus/model/records.ts';
import { calendarText } from './calendar.ts';
import type { DownloadTable } from './column.ts';
import { pick, type DownloadContext } from './context.ts';
import { anchorOf } from '../corpus/naming/id.ts';
import { corpusTables, type DownloadFile } from './corpus-files.ts';
import { csvText, csvwText } from './csv.ts';
import {
  dutiesOf,
  dutiesToday,
  inPageOrder,
  periodicReport,
  plainSlug,
  todaysBodies,
  type Duty,
  type NamedBody,
  type TodaysBody,
} from './duties.ts';
import { reportFormBytes } from './report/form.ts';
import { spreadsheetBytes, type AboutLine } from './spreadsheet.ts';
import { sourceLines } from './source-lines.ts';
import { worklistSheet } from './worklist.ts';
import { dutiesTable } from './tables/duties.ts';
import { resultsTable } from './tables/results.ts';

export type { DownloadFile };

/** Every file of one language: the whole corpus as four tables, and for each body its duties as table, spreadsheet, calendar and report form. */
export async function* downloadFiles(context: DownloadContext): AsyncGenerator<DownloadFile> {
  for (const table of corpusTables(context)) {
    yield* tableFiles(table, '', context);
    if (table.name.startsWith('results')) continue;
    const { say, author, date } = context;
    yield {
      path: `${table.name}.xlsx`,
      content: await spreadsheetBytes(table, {
        sheet: table.title.slice(0, 31),
        aboutSheet: say('dlSheetAbout'),
        about: sourceLines(context),
        author,
        date,
      }),
    };
  }
  yield await resultsSpreadsheet(context);
  for (const agency of context.records.agencies) yield* agencyFiles(agency, context);
  for (const body of todaysBodies(context.successors, context.records.agencies, plainSlug))
    yield* mergedFiles(body, context);
}

/** What came of the records as a spreadsheet, with a sheet that says what it is. */
async function resultsSpreadsheet(context: DownloadContext): Promise<DownloadFile> {
  const { say, author, date, address, lang, heading } = context;
  const table = resultsTable(context);
  return {
    path: `${table.name}.xlsx`,
    content: await spreadsheetBytes(table, {
      sheet: say('results'),
      aboutSheet: say('dlSheetAbout'),
      about: [
        [heading('url'), address(`/${lang}/results/`)],
        [say('dlState'), date],
        ['', say('resultsIntro')],
        ['', say('resultsNoScore')],
      ],
      author,
      date,
    }),
  };
}

/** The files of one body. */
export async function* agencyFiles(agency: AgencyRecord, context: DownloadContext): AsyncGenerator<DownloadFile> {
  const { lang, items, classes, standing } = context;
  const duties = inPageOrder(dutiesOf(agency.id, items, classes));
  yield* bodyFiles(agency, duties, context);
  const report = periodicReport(standing);
  if (report !== null && duties.some((duty) => duty.role === 'reports' && duty.item.id === report.id)) {
    yield {
      path: `agencies/${anchorOf(agency.id)}.report.${lang}.xlsx`,
      content: await reportFormBytes(agency, report, duties, context),
    };
  }
}

/** The files of a body of today: one of each for all that it took over. */
async function* mergedFiles(body: TodaysBody, context: DownloadContext): AsyncGenerator<DownloadFile> {
  const { items, classes, successors } = context;
  const duties = dutiesToday(body, successors, (agency) => dutiesOf(agency, items, classes));
  if (duties.every(({ item }) => item.kind === 'text')) return;
  const path = (lang: string) => `/${lang}/duties/?agency=today-${body.slug}`;
  const named = { id: `today/today-${body.slug}`, name: body.name, url: { vi: path('vi'), en: path('en') } };
  yield* bodyFiles(named, inPageOrder(duties), context);
}

/** Table, spreadsheet and calendar of a body. */
async function* bodyFiles(
  agency: NamedBody,
  duties: readonly Duty[],
  context: DownloadContext,
): AsyncGenerator<DownloadFile> {
  const { lang, say, author, date } = context;
  const table = dutiesTable(agency, duties, context);
  const path = `agencies/${anchorOf(agency.id)}.${lang}`;
  yield* tableFiles(table, 'agencies/', context);
  yield {
    path: `${path}.xlsx`,
    content: await spreadsheetBytes(table, {
      sheet: say('dlSheetData'),
      aboutSheet: say('dlSheetAbout'),
      about: aboutLines(agency, context),
      author,
      date,
      first: worklistSheet(pick(agency.name, lang), duties, context),
    }),
  };
  const calendar = calendarText(agency, duties, context);
  if (calendar !== null) yield { path: `${path}.ics`, content: calendar };
}

function* tableFiles<Row>(
  table: DownloadTable<Row>,
  folder: string,
  context: DownloadContext,
): Generator<DownloadFile> {
  const { lang, date, say, records } = context;
  yield { path: `${folder}${table.name}.csv`, content: csvText(table) };
  const sources = records.documents.map((document) => document.number);
  yield {
    path: `${folder}${table.name}.csv-metadata.json`,
    content: csvwText(table, {
      lang,
      sources: table.outside?.sources ?? sources,
      notice: table.outside?.notice ?? say('dlUnofficial'),
      date,
    }),
  };
}

function aboutLines(agency: NamedBody, context: DownloadContext): AboutLine[] {
  const { lang, say, heading, address } = context;
  return [
    [say('dlAgency'), pick(agency.name, lang)],
    [heading('url'), address(agency.url[lang])],
    ...sourceLines(context),
  ];
}
