import type { DutyList } from '../../downloads/list/duty-list.ts';
import type { Taken } from '../../downloads/list/list-files.ts';

type Kind = 'xlsx' | 'csv' | 'ics' | 'paper';

/**
 * `<take-list>`: the rows that the filters of the list show, as spreadsheet, table, calendar or on paper. Files are written in the browser,
 * by the writers of the build: rows (`data-list`) and writers are fetched when the first is asked for.
 */
class TakeList extends HTMLElement {
  #list: Promise<DutyList> | undefined;

  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-take]'))
      button.addEventListener('click', () => void this.#take(button.dataset['take'] as Kind));
    // Paper says what the filters chose: they do not stand on it.
    addEventListener('beforeprint', () => {
      const chosen = document.querySelector('.chosen');
      if (chosen) chosen.textContent = this.#title();
    });
  }

  async #take(kind: Kind): Promise<void> {
    if (kind === 'paper') return print();
    this.setAttribute('aria-busy', 'true');
    this.#say('');
    try {
      const [list, files] = await Promise.all([this.#rows(), import('../../downloads/list/list-files.ts')]);
      const taken: Taken = { list, ids: this.#shown(), title: this.#title(), address: location.href };
      if (taken.ids.length === 0) return this.#say(list.none);
      const name = `${this.#name()}.${list.lang}.${kind}`;
      if (kind === 'xlsx') save(await files.listSpreadsheet(taken), name, sheetType);
      else if (kind === 'csv') save(files.listCsv(taken), name, 'text/csv;charset=utf-8');
      else {
        const calendar = files.listCalendar(taken);
        if (calendar === null) return this.#say(list.calendar.none);
        save(calendar, name, 'text/calendar;charset=utf-8');
      }
    } catch {
      this.#list = undefined;
      this.#say(this.dataset['failed'] ?? '');
    } finally {
      this.removeAttribute('aria-busy');
    }
  }

  #rows(): Promise<DutyList> {
    this.#list ??= fetch(this.dataset['list'] ?? '').then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json() as Promise<DutyList>;
    });
    return this.#list;
  }

  /** The ids of the rows that are shown, in the order in which they are. */
  #shown(): string[] {
    const rows = this.closest('duty-filter')?.querySelectorAll<HTMLElement>('[data-record-id]:not([hidden])') ?? [];
    return [...rows].flatMap(({ dataset }) => dataset['recordId'] ?? []);
  }

  /** What is shown, in the words of the filters: `Sở Tài chính · Quý II/2021 · Chủ trì`. */
  #title(): string {
    const form = this.closest('form');
    const chosen = [
      ...(form?.querySelectorAll<HTMLOptionElement>('select:not([name=sort]) option:checked:not([value=""])') ?? []),
    ].map((option) => option.dataset['name'] ?? option.text);
    const ticked = [...(form?.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked') ?? [])].flatMap(
      (box) =>
        box.labels?.[0]?.textContent
          ?.replace(/[\s\d.]+$/u, '')
          .replace(/\s+/gu, ' ')
          .trim() ?? [],
    );
    return [...chosen, ...ticked].join(' · ') || (document.querySelector('h1')?.textContent ?? '');
  }

  /** The name of the file: that of the body where one is chosen. */
  #name(): string {
    return this.closest('form')?.querySelector<HTMLSelectElement>('select[name=agency]')?.value || 'duties';
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the reader. */
function save(content: Uint8Array | string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

customElements.define('take-list', TakeList);
