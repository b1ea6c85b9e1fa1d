import { LARGEST_MEGABYTES, readSheets } from '../../formats/sheets.ts';
import { againstPlan } from '../report/against-plan.ts';
import type { FormKnowledge } from '../report/form.ts';
import { readReport } from '../report/read-report.ts';
import type { ReportPlan } from './report-plan.ts';
import { bodiesRead, gaps, readForm, refusedForm, type ReadForm, type Telling } from './show-report.ts';

/**
 * `<report-reader>`: reads the forms that are chosen and shows every row against its plan, all in the browser. What reads workbooks and what
 * is planned (`data-plan`) is fetched when the first file is chosen.
 */
class ReportReader extends HTMLElement {
  #telling: Promise<Telling> | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    input?.addEventListener('change', () => void this.#read([...(input.files ?? [])]));
    this.querySelector('button')?.addEventListener('click', () => {
      if (input) input.value = '';
      this.#show([]);
      this.#say('');
      input?.focus();
    });
  }

  async #read(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.setAttribute('aria-busy', 'true');
    this.#say(this.dataset['busy'] ?? '');
    try {
      const telling = await this.#plan();
      const read = await Promise.all(files.map((file) => readFile(file, telling)));
      const forms = read.flatMap(({ form }) => form ?? []);
      this.#show([...(forms.length > 1 ? [bodiesRead(forms, telling)] : []), ...read.map(({ shown }) => shown)]);
      this.#say(
        gaps(this.dataset['named'] ?? '', {
          read: String(forms.length),
          refused: String(read.length - forms.length),
        }),
      );
    } catch {
      this.#telling = undefined;
      this.#show([]);
      this.#say(this.dataset['failed'] ?? '');
    } finally {
      this.removeAttribute('aria-busy');
    }
  }

  #plan(): Promise<Telling> {
    this.#telling ??= fetch(this.dataset['plan'] ?? '').then(async (answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      const plan = (await answer.json()) as ReportPlan;
      return { plan, lang: document.documentElement.lang === 'en' ? 'en' : 'vi' };
    });
    return this.#telling;
  }

  #show(parts: readonly Node[]): void {
    this.querySelector('.outcome')?.replaceChildren(...parts);
    const button = this.querySelector('button');
    if (button) button.hidden = parts.length === 0;
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

/** A file as read and how it is shown; a refused one has no form. */
async function readFile(
  file: File,
  telling: Telling,
): Promise<{ readonly shown: HTMLElement; readonly form: ReadForm | null }> {
  const { plan } = telling;
  const rows = new Map(plan.rows.map((row) => [row.id, row]));
  const known: FormKnowledge = {
    isAgency: (id) => Object.hasOwn(plan.agencies, id),
    recordOf: (id) => rows.get(id) ?? null,
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

customElements.define('report-reader', ReportReader);
