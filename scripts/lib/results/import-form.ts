import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { readResults } from '../../../src/corpus/curated/read-results.ts';
import type { ResultEntry } from '../../../src/corpus/model/result.ts';
import { yamlText } from '../../../src/corpus/curated/write-yaml.ts';
import { makeKnowledge, type Knowledge } from '../../../src/corpus/knowledge.ts';
import {
  checkEntry,
  readReport,
  reportEntries,
  reportName,
  type FormFault,
  type FormKnowledge,
  type FormSheet,
} from '../../../src/results/index.ts';
import { build } from '../convert-corpus.ts';
import { corpus as corpusFolder, writeWhole } from '../files.ts';
import { resultContext, resultsFolder } from '../load-results.ts';

/**
 * Reads a filled report form, checks every row against its record and writes its entries into a new file below `content/results`.
 * A form with any fault is refused as a whole, and no file is written over.
 * @returns the exit code
 */
export async function importForm(path: string): Promise<number> {
  const sheets = await sheetsOf(path);
  if (sheets === null) return 1;
  const built = build(true);
  if (built === null) return 1;
  const knowledge = makeKnowledge(built.corpus.records);
  const { report, faults } = readReport(sheets, formKnowledge(knowledge));
  if (report === null) return refused(path, faults);
  const { context } = resultContext(built.corpus, built.loaded);
  if (context === null) return 1;
  const entries = reportEntries(report, {
    agency: knowledge.agencies.get(report.agency)?.name.vi ?? report.agency,
    report: ({ quarter, year }) =>
      built.loaded.words.phrases['quarterlyReport']?.vi
        .replace('{quarter}', ['I', 'II', 'III', 'IV'][quarter - 1] ?? '')
        .replace('{year}', String(year)) ?? '',
  });
  const text = yamlText(entries.map(({ entry }) => entry));
  const taken = new Set(built.corpus.records.results.map(({ id }) => id));
  const found = entries.flatMap(({ entry, cell }): FormFault[] => [
    ...(taken.has(`result/${entry.id}`)
      ? [
          {
            sheet: report.sheet,
            cell,
            code: 'reported-already',
            message: `Unexpected report on ${entry.record}, it was imported before`,
            mend: 'Nothing is written over: correct the entry in content/results by hand, with its reason.',
          },
        ]
      : []),
    ...shapeFaults(entry, report.sheet, cell),
    ...checkEntry({ entry, file: path, lineOf: () => 1 }, context).map(({ code, message, mend = '' }) => ({
      sheet: report.sheet,
      cell,
      code,
      message,
      mend,
    })),
  ]);
  if (found.length > 0) return refused(path, found);
  const file = `${resultsFolder}/bao-cao-${reportName(report)}.yaml`;
  const full = join(corpusFolder, file);
  if (existsSync(full)) {
    console.error(`${path}: error reported-already Unexpected second report of the quarter, ${file} is there already`);
    console.error('    Nothing is written over: correct that file by hand, or take it away first.');
    return 1;
  }
  writeWhole(
    full,
    `# What a body reported of its own work, as it wrote it (${basename(path)}). No verdict follows from it.\n\n${text}`,
  );
  console.log(`Wrote ${file}: ${entries.length} entries. Read them, then \`npm run ids\` and \`npm run convert\`.`);
  return 0;
}

/** What the form needs to know of the records. A row of an annex of projects reports on the project that it lists. */
function formKnowledge(knowledge: Knowledge): FormKnowledge {
  return {
    isAgency: (id) => knowledge.agencies.has(id),
    recordOf: (id) => {
      const project = knowledge.projects.get(id) ?? knowledge.projectOf(id);
      if (project !== null && project !== undefined) return { record: project.id, unit: null };
      const target = knowledge.targets.get(id);
      if (target !== undefined) return { record: id, unit: target.unit?.vi ?? null };
      return knowledge.tasks.has(id) ? { record: id, unit: null } : null;
    },
  };
}

/** The sheets of a workbook; says what is wrong where it is none. */
async function sheetsOf(path: string): Promise<readonly FormSheet[] | null> {
  try {
    const { sheets } = await readXlsx(readFileSync(path));
    return sheets;
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    console.error(`${path}:A1 error no-workbook Unexpected file (${why}), expected a filled report form as .xlsx`);
    console.error('    Save the form as an Excel workbook (.xlsx) and try again. Nothing was written.');
    return null;
  }
}

function refused(path: string, faults: readonly FormFault[]): number {
  for (const { sheet, cell, code, message, mend } of faults)
    console.error(`${path}:${sheet}!${cell} error ${code} ${message}\n    ${mend}`);
  console.error('The form is refused: nothing was written.');
  return 1;
}

/** What the reader of the written file would refuse, at the cell that says it. */
function shapeFaults(entry: ResultEntry, sheet: string, cell: string): FormFault[] {
  return readResults([{ file: '', text: yamlText([entry]) }]).diagnostics.map(({ code, message, mend = '' }) => ({
    sheet,
    cell,
    code,
    message,
    mend,
  }));
}
