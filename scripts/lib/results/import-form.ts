import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readResults } from '../../../src/corpus/curated/read-results.ts';
import { yamlText } from '../../../src/corpus/curated/write-yaml.ts';
import { makeKnowledge } from '../../../src/corpus/knowledge.ts';
import type { ResultEntry } from '../../../src/corpus/model/result.ts';
import { LARGEST_MEGABYTES, readSheets } from '../../../src/formats/sheets.ts';
import type { CalendarQuarter } from '../../../src/corpus/naming/quarter.ts';
import { quarterName } from '../../../src/corpus/naming/quarter-name.ts';
import { stateLabels } from '../../../src/i18n/state-labels.ts';
import { formFaults, withGaps } from '../../../src/i18n/ui/form-faults.ts';
import { results } from '../../../src/i18n/ui/results.ts';
import {
  checkEntry,
  formKnowledge,
  readReport,
  reportEntries,
  reportName,
  type FilledReport,
  type FormFault,
} from '../../../src/results/index.ts';
import { build } from '../convert-corpus.ts';
import { corpus as corpusFolder, textFile, writeWhole } from '../files.ts';
import { resultContext, resultsFolder } from '../load-results.ts';

/** A finding in a cell of the form, in words. */
interface Finding {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  readonly message: string;
  readonly mend: string;
}

/**
 * Reads a filled report form, checks every row against its record and writes its entries into a new file below `content/results`.
 * A form with any fault is refused as a whole, and no file is written over.
 * @returns the exit code
 */
export async function importForm(
  path: string,
  { correction = false }: { readonly correction?: boolean | undefined } = {},
): Promise<number> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    console.error(`${path}: error no-file Unexpected name of no file, expected a filled report form (.xlsx)`);
    return 1;
  }
  const sheets = await readSheets(readFileSync(path));
  if (typeof sheets === 'string')
    return refused(path, [inWords({ sheet: '', cell: 'A1', code: sheets, values: { most: LARGEST_MEGABYTES } })]);
  const built = build(true);
  if (built === null) return 1;
  const knowledge = makeKnowledge(built.corpus.records);
  const today = new Date().toISOString().slice(0, 10);
  const { report, faults } = readReport(sheets, formKnowledge(knowledge, stateLabels, today));
  if (report === null) return refused(path, faults.map(inWords));
  for (const { sheet, cell, text } of report.remarks)
    console.log(
      `${path}:${sheet}${cell === null ? '' : `!${cell}`} is filled in and not imported: ${text ?? 'for people to read'}`,
    );
  if (report.rows.length === 0) {
    console.log('No row of a record is filled in: nothing to import, nothing was written.');
    return 0;
  }
  const { context } = resultContext(built.corpus, built.loaded);
  if (context === null) return 1;
  const files = reportFiles(report);
  const again = secondReport(report, files, correction);
  if (again !== null) return refused(path, [{ sheet: report.sheet, cell: 'A1', ...again }]);
  const nth = files.length + 1;
  const entries = reportEntries(report, {
    nth,
    agency: knowledge.agencies.get(report.agency)?.name.vi ?? report.agency,
    report: (quarter) => titleOf(quarter, nth),
  });
  const taken = new Set(built.corpus.records.results.map(({ id }) => id));
  const found = entries.flatMap(({ entry, cell }): Finding[] => {
    const at = { sheet: report.sheet, cell };
    return [
      ...(taken.has(`result/${entry.id}`) ? [{ ...at, ...importedBefore(entry) }] : []),
      ...[...shapeFaults(entry), ...checkEntry({ entry, file: path, lineOf: () => 1 }, context)].map(
        ({ code, message, mend = '' }) => ({ ...at, code, message, mend }),
      ),
    ];
  });
  if (found.length > 0) return refused(path, found);
  return write(
    path,
    reportFile(report, nth),
    entries.map(({ entry }) => entry),
  );
}

const reportFile = (report: FilledReport, nth: number) => `${resultsFolder}/bao-cao-${reportName(report, nth)}.yaml`;

/** The files of what a body reported on a quarter before, the first report first. */
function reportFiles(report: FilledReport): readonly string[] {
  const files: string[] = [];
  while (existsSync(join(corpusFolder, reportFile(report, files.length + 1))))
    files.push(reportFile(report, files.length + 1));
  return files;
}

/** What is wrong with another report on a quarter, or with a correction of none; `null` where nothing is. */
function secondReport(
  report: FilledReport,
  files: readonly string[],
  correction: boolean,
): Omit<Finding, 'sheet' | 'cell'> | null {
  const last = files.at(-1);
  if (last === undefined)
    return correction
      ? {
          code: 'nothing-to-correct',
          message: `Unexpected correction, no report of ${report.agency} on the quarter was imported before`,
          mend: 'Import it without --correction.',
        }
      : null;
  if (!correction)
    return {
      code: 'reported-already',
      message: `Unexpected second report of the quarter, ${last} is there already`,
      mend: 'A report that corrects it is imported beside it, nothing is written over: add --correction.',
    };
  const { entries } = readResults([textFile(last)]);
  const said = (list: readonly ResultEntry[]) =>
    JSON.stringify(
      list.map((entry) => (entry.kind === 'reported' ? [entry.record, entry.figure, entry.period, entry.report] : [])),
    );
  const own = reportEntries(report, { agency: '', report: () => '', nth: 1 }).map(({ entry }) => entry);
  return said(own) === said(entries.map(({ entry }) => entry))
    ? {
        code: 'reported-already',
        message: `Unexpected report that says nothing else than ${last}`,
        mend: 'There is nothing to correct: leave it.',
      }
    : null;
}

/** The title of a report as a source. */
function titleOf(quarter: CalendarQuarter, nth: number): string {
  const report = withGaps(results.resultReportOf.vi, {
    quarter: quarterName(quarter, 'vi').replace(/^./u, (letter) => letter.toLowerCase()),
  });
  return nth === 1 ? report : withGaps(results.resultReportCorrected.vi, { report, number: String(nth - 1) });
}

/** Writes the file of a report. */
function write(path: string, file: string, entries: readonly ResultEntry[]): number {
  const full = join(corpusFolder, file);
  const head = `# What a body reported of its own work, as it wrote it (${basename(path)}). No verdict follows from it.\n\n`;
  writeWhole(full, head + yamlText([...entries]));
  console.log(`Wrote ${file}: ${entries.length} entries. Read them, then \`npm run ids\` and \`npm run convert\`.`);
  return 0;
}

function importedBefore({ record }: ResultEntry) {
  return {
    code: 'reported-already',
    message: `Unexpected report on ${record}, it was imported before`,
    mend: 'Nothing is written over: correct the entry in content/results by hand, with its reason.',
  };
}

function inWords({ sheet, cell, code, values }: FormFault): Finding {
  const { said, mend } = formFaults[code];
  return { sheet, cell, code, message: withGaps(said.en, values), mend: withGaps(mend.en, values) };
}

function refused(path: string, findings: readonly Finding[]): number {
  for (const { sheet, cell, code, message, mend } of findings)
    console.error(`${path}:${sheet === '' ? '' : `${sheet}!`}${cell} error ${code} ${message}\n    ${mend}`);
  console.error('The form is refused: nothing was written.');
  return 1;
}

/** What the reader of the written file would refuse. */
function shapeFaults(entry: ResultEntry) {
  return readResults([{ file: '', text: yamlText([entry]) }]).diagnostics;
}
