/*
 * Tables marked `data-sortable`: the names of their columns become buttons that put the rows in order. Rows keep within their group, and
 * parts of a row (`depth-…`) keep behind it. A third press brings back the order of the document.
 */
const { lang } = document.documentElement;
/** Made when the first table is sorted: few readers sort one. */
let collator: Intl.Collator | undefined;
const thousands = lang === 'vi' ? /\./g : /,/g;

/** What a cell sorts by: its figure where it shows one, else its words. Empty cells come last either way. */
function keyOf(row: HTMLTableRowElement | undefined, column: number): number | string {
  const cell = row?.cells[column];
  const text = cell?.textContent?.trim() ?? '';
  if (text === '' || cell?.classList.contains('figures') !== true) return text;
  return Number.parseFloat(
    text
      .replace(/^[^\d]+/, '')
      .replace(thousands, '')
      .replace(',', '.'),
  );
}

function compareKeys(a: number | string, b: number | string): number {
  collator ??= new Intl.Collator(lang, { numeric: true });
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** The rows as runs of units: a unit is a row with its parts; heads and totals part the runs. */
function runsOf(rows: readonly HTMLTableRowElement[]): HTMLTableRowElement[][][] {
  const runs: HTMLTableRowElement[][][] = [[]];
  for (const row of rows) {
    if (row.matches('.group, .total')) runs.push([[row]], []);
    else if (/\bdepth-/.test(row.className) && (runs.at(-1)?.length ?? 0) > 0) runs.at(-1)?.at(-1)?.push(row);
    else runs.at(-1)?.push([row]);
  }
  return runs;
}

export function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const printed = [...body.rows];
  [...(table.tHead?.rows[0]?.cells ?? [])].forEach((head, column) => {
    if (head.matches('.line') || head.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const next =
        { none: 'ascending', ascending: 'descending', descending: 'none' }[head.ariaSort ?? 'none'] ?? 'ascending';
      for (const other of head.parentElement?.children ?? []) other.ariaSort = null;
      if (next !== 'none') head.ariaSort = next;
      const sign = next === 'descending' ? -1 : 1;
      const ordered = runsOf(printed).flatMap((run) =>
        next === 'none'
          ? run
          : run.toSorted((a, b) => {
              const [left, right] = [keyOf(a[0], column), keyOf(b[0], column)];
              if (left === '' || right === '') return Number(left === '') - Number(right === '');
              return sign * compareKeys(left, right);
            }),
      );
      body.append(...ordered.flat());
    });
  });
}
