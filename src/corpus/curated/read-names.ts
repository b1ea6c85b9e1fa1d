import type { Diagnostic } from '../model/diagnostic.ts';
import type { Localised } from '../model/values.ts';
import type { CuratedFile } from './read-yaml.ts';
import { readTable, tableError } from './read-table.ts';

/** Columns of the table of short names; `checked` is who read a name against its record, and empty while nobody has. */
export const nameColumns = ['id', 'checked', 'vi', 'en'] as const;

/** A short name that people wrote, and its line. */
export interface NameEntry {
  readonly id: string;
  readonly name: Localised;
  readonly checked: string | null;
  readonly line: number;
}

/** Ends of a text that was cut, or that opens a list. */
const openEnd = /(?:…|\.\.\.|[:;,–-])$/u;

/**
 * Reads the table of short names. Errors: an id twice, a name that is empty, longer than `longest` letters, or that ends as a cut text does.
 * @param longest letters of a name at most
 */
export function readNames(
  source: CuratedFile,
  longest: number,
): { readonly value: readonly NameEntry[]; readonly diagnostics: readonly Diagnostic[] } {
  const { value: rows, diagnostics } = readTable(source, 'tsv', nameColumns);
  const seen = new Map<string, number>();
  const faults: Diagnostic[] = [...diagnostics];
  const value = rows.map(({ line, cells }): NameEntry => {
    const [id = '', checked = '', vi = '', en = ''] = cells;
    const fault = (message: string, mend: string) => faults.push(tableError(source.file, line, message, mend));
    const before = seen.get(id);
    if (before !== undefined)
      fault(`Unexpected second name of ${id}, expected one (line ${before})`, 'Keep one of the two lines.');
    seen.set(id, line);
    for (const [column, name] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      if (name === '' && column === 'en') continue;
      const { length } = [...name.normalize('NFC')];
      if (length === 0)
        fault(
          `Unexpected empty name of ${id}, expected words in the column ${column}`,
          'Write the name, or take the line away.',
        );
      else if (length > longest)
        fault(
          `Unexpected ${length} letters in the column ${column}, expected ${longest} at most`,
          'Say it shorter: the printed words stand beside the name.',
        );
      else if (openEnd.test(name))
        fault(
          `Unexpected end "${name.slice(-8)}" in the column ${column}, expected a whole name`,
          'Write a name that stands for itself.',
        );
    }
    return { id, name: { vi, en: en === '' ? null : en }, checked: checked === '' ? null : checked, line };
  });
  return { value, diagnostics: faults };
}
