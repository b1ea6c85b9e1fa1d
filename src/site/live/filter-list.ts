/*
 * The field over a long list leaves the rows that have all its words, with or without tones, and the headings that still have rows. What
 * a narrow screen keeps behind a row's sign is searched too.
 */
const tools = document.querySelector<HTMLElement>('[data-list-filter]');
const field = tools?.querySelector('input');
const said = tools?.querySelector('output');

/** Letters without marks: how people type. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();
}

if (field && said) {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('main .data tbody > tr')].map((row) => ({
    row,
    text: plain([...row.cells].map((cell) => cell.textContent).join(' ')),
  }));
  const holders = [...document.querySelectorAll<HTMLElement>('main :is(section, .group):has(.data)')];
  const show = () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    for (const holder of holders) holder.hidden = !holder.querySelector('.data tbody > tr:not([hidden])');
    said.value =
      words.length === 0
        ? ''
        : shown === 0
          ? (said.dataset['none'] ?? '')
          : (said.dataset['some'] ?? '').replace('{shown}', String(shown)).replace('{all}', String(rows.length));
  };
  field.addEventListener('input', show);
  show();
}
