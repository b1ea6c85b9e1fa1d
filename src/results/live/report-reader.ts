import type { ReportPlan } from './report-plan.ts';
import type { Telling } from './show-report.ts';

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
      const [telling, { bodiesRead, readFile }] = await Promise.all([this.#plan(), import('./read-file.ts')]);
      const read = await Promise.all(files.map((file) => readFile(file, telling)));
      const forms = read.flatMap(({ form }) => form ?? []);
      this.#show([...(forms.length > 1 ? [bodiesRead(forms, telling)] : []), ...read.map(({ shown }) => shown)]);
      this.#say(
        (this.dataset['named'] ?? '')
          .replace('{read}', String(forms.length))
          .replace('{refused}', String(read.length - forms.length)),
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

customElements.define('report-reader', ReportReader);
