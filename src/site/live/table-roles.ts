/*
 * What a table, a row and a cell are, said outright: where a narrow screen lays rows out as blocks, some browsers forget it and a table is
 * heard as loose words.
 */
const roles = { thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' } as const;

export function sayRoles(table: HTMLTableElement): void {
  table.setAttribute('role', 'table');
  for (const [name, role] of Object.entries(roles))
    for (const part of table.querySelectorAll(name)) part.setAttribute('role', role);
  for (const head of table.querySelectorAll('th'))
    head.setAttribute('role', head.scope === 'col' ? 'columnheader' : 'rowheader');
}
