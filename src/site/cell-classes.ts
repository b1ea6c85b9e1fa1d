/** Annex columns that hold figures: set to the right, digits of one width. */
const figures: ReadonlySet<string> = new Set(['value', 'period', 'total-investment', 'state-budget', 'other-capital']);
/** The length, in characters, from which a value is words ("at least 10% less than …") and is set as such. */
const wordy = 20;

/** The classes of a cell whose column has a role: see `src/site/styles/tables.css`. */
export function cellClasses(role: string, length = 0): readonly string[] {
  if (role === 'title') return ['title'];
  return figures.has(role) && length < wordy ? ['figures'] : [];
}
