import { LARGEST_MEGABYTES, readSheets } from '../../formats/sheets.ts';
import { againstPlan } from '../report/against-plan.ts';
import type { FormKnowledge } from '../report/form.ts';
import { readReport } from '../report/read-report.ts';
import { readForm, refusedForm, type ReadForm, type Telling } from './show-report.ts';

export { bodiesRead } from './show-report.ts';

/** A file as read and how it is shown; a refused one has no form. */
export async function readFile(
  file: File,
  telling: Telling,
): Promise<{ readonly shown: HTMLElement; readonly form: ReadForm | null }> {
  const { plan } = telling;
  const rows = new Map(plan.rows.map((row) => [row.id, row]));
  const known: FormKnowledge = {
    rowsOf: (id) => (Object.hasOwn(plan.forms, id) ? (plan.forms[id] ?? null) : null),
    recordOf: (id) => rows.get(id) ?? null,
    states: plan.states,
    // Swedish writes days as ISO 8601 does.
    today: new Date().toLocaleDateString('sv'),
  };
  const sheets = await readSheets(file);
  if (typeof sheets === 'string')
    return {
      shown: refusedForm(
        file.name,
        [{ sheet: '', cell: 'A1', code: sheets, values: { most: LARGEST_MEGABYTES } }],
        null,
        telling,
      ),
      form: null,
    };
  const { report, faults, lang } = readReport(sheets, known);
  if (report === null) return { shown: refusedForm(file.name, faults, lang, telling), form: null };
  const form = { file: file.name, report, rows: againstPlan(report, (id) => rows.get(id) ?? null) };
  return { shown: readForm(form, telling), form };
}
