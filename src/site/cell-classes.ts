/** Annex columns that hold figures: set to the right, digits of one width. */
const figures: ReadonlySet<string> = new Set(['value', 'period', 'total-investment', 'state-budget', 'other-capital']);

/** The classes of a cell whose column has a role: see `src/styles/tables.css`. */
export function cellClasses(role: string): readonly string[] {
  if (role === 'title') return ['title'];
  return figures.has(role) ? ['figures'] : [];
}
