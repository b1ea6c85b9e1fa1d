/*
 * What a table, a row and a cell are, said outright: where a narrow screen lays rows out as blocks, some browsers forget it and a table is
 * heard as loose words.
 */
const roles = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' } as const;

/** A table with all its parts. */
export function partsOf(table: HTMLTableElement): readonly Element[] {
  return [table, ...table.querySelectorAll('thead, tbody, tr, td, th')];
}

/** Says what a part of a table is. */
export function sayRole(part: Element): void {
  if (part instanceof HTMLTableCellElement && part.tagName === 'TH')
    part.role = part.scope === 'col' ? 'columnheader' : 'rowheader';
  else part.role = roles[part.tagName as keyof typeof roles];
}
