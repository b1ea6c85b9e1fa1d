/*
 * The field over a long list leaves the rows that have all its words, with or without tones, and the headings that still have rows. What
 * a narrow screen keeps behind a row's sign is searched too.
 */

/** Letters without marks: how people type. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();
}

function readRows(): { readonly row: HTMLTableRowElement; readonly text: string }[] {
  return [...document.querySelectorAll<HTMLTableRowElement>('main .data tbody > tr')].map((row) => ({
    row,
    text: plain([...row.cells].map((cell) => cell.textContent).join(' ')),
  }));
}

/** Sets a field and what it says to work on the rows of the page. */
export function filterList(field: HTMLInputElement, said: HTMLOutputElement): void {
  /** The rows and their words: read when the first is looked for. */
  let read: readonly { readonly row: HTMLTableRowElement; readonly text: string }[] | undefined;
  const holders = [...document.querySelectorAll<HTMLElement>('main :is(section, .group):has(.data)')].filter(
    (holder) => !holder.contains(field),
  );
  const show = () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    read ??= readRows();
    const rows = read;
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    for (const holder of holders) holder.hidden = !holder.querySelector('.data tbody > tr:not([hidden])');
    const { none = '', some = '' } = said.dataset;
    said.value =
      words.length === 0
        ? ''
        : shown === 0
          ? none
          : some.replace('{shown}', String(shown)).replace('{all}', String(rows.length));
  };
  field.addEventListener('input', show);
  // A page that is come back to may keep what was typed.
  if (field.value !== '') show();
}
