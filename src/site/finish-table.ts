const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('"', '&quot;');

/** Cells that need no name where rows become blocks: the number, the title, the line in the source. */
const nameless = /class="[^"]*\b(?:number|title|line)\b/;

/**
 * Parts the rendered inside of a table into head and rows and finishes the rows: every cell learns the name of its column
 * (`data-name`), and where a row has fewer cells than the head, its title (or first cell) spans what is missing.
 */
export function finishTable(html: string): { readonly head: string; readonly rows: string } {
  const end = html.indexOf('</thead>');
  if (end === -1) return { head: '', rows: html };
  const head = html.slice(0, end + '</thead>'.length);
  const names = [...head.matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/g)].map((match) => shortName(plain(match[1] ?? '')));
  return { head, rows: html.slice(head.length).replace(/<tr\b[\s\S]*?<\/tr>/g, (row) => finishRow(row, names)) };
}

/**
 * The name of a column whose heading stands under another (`Capital (VND billion) / Local budget`): the lower heading, with
 * the unit that the upper one gives.
 */
export function shortName(heading: string): string {
  const parts = heading.split(' / ');
  const last = parts.pop() ?? heading;
  const unit = parts.join(' ').match(/\([^)]*\)/)?.[0];
  return unit === undefined || last.includes('(') ? last : `${last} ${unit}`;
}

/** A cell that holds a figure and no element. */
const figure = /(<td\b[^>]*class="[^"]*\bfigures\b[^"]*"[^>]*)>([^<]*)(?=<\/td>)/g;

/**
 * Gives figures that have fewer decimals than others of their table the width of the missing ones (`data-pad`, shown by nobody), so
 * that all stand aligned on the decimal mark. `mark` is that of the language: `,` in Vietnamese, `.` in English.
 */
export function alignFigures(rows: string, mark: ',' | '.'): string {
  const tail = new RegExp(`\\d(\\${mark}\\d+)?$`);
  const lengths = new Map<number, number>();
  const each = (act: (whole: string, open: string, text: string, column: number, own: number) => string) =>
    rows.replace(/<tr\b[\s\S]*?<\/tr>/g, (row) => {
      let column = -1;
      return row.replace(figure, (whole, open: string, text: string) => {
        column += 1;
        const found = tail.exec(text.trim());
        return found === null ? whole : act(whole, open, text, column, found[1]?.length ?? 0);
      });
    });
  each((whole, _open, _text, column, own) => {
    lengths.set(column, Math.max(lengths.get(column) ?? 0, own));
    return whole;
  });
  return each((whole, open, text, column, own) => {
    const missing = (lengths.get(column) ?? 0) - own;
    return missing === 0
      ? whole
      : `${open} data-pad="${own === 0 ? mark : ''}${'0'.repeat(own === 0 ? missing - 1 : missing)}">${text}`;
  });
}

const cell = /<(?:td|th)\b[^>]*>/g;

/** Empty cells: where nothing but a title stands in a group, it takes their place. */
const emptyCell = /<td(?![^>]*\b(?:title|line)\b)[^>]*>\s*<\/td>/g;

function finishRow(printed: string, names: readonly string[]): string {
  const bare = printed.replace(emptyCell, '');
  const alone =
    /^<tr[^>]*class="[^"]*\bgroup\b/.test(printed) &&
    (bare.match(/<(?:td\b(?![^>]*\bline\b)|th\b(?=[^>]*\btitle\b))/g) ?? []).length === 1;
  const row = alone ? bare : printed;
  const cells = row.match(cell) ?? [];
  const missing = names.length - cells.length;
  const wide =
    missing > 0
      ? Math.max(
          0,
          cells.findIndex((open) => /class="[^"]*\btitle\b/.test(open)),
        )
      : -1;
  let index = -1;
  let column = -1;
  return row.replace(cell, (open) => {
    index += 1;
    column += 1;
    const name = names[column];
    if (index === wide) {
      column += missing;
      return `${open.slice(0, -1)} colspan="${missing + 1}">`;
    }
    return name === undefined || name === '' || open.startsWith('<th') || nameless.test(open)
      ? open
      : `${open.slice(0, -1)} data-name="${name}">`;
  });
}
