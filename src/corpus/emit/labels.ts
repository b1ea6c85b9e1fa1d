import type { Language } from '../model/language.ts';
import type { WordTables } from '../model/words.ts';

export type Labels = WordTables;

/** A label by table and name; a missing one is an error of the table, named by its place. */
export function label(
  labels: Labels,
  table: 'facts' | 'sections' | 'kinds' | 'columns' | 'levels' | 'milestones' | 'placeTypes' | 'phrases',
  name: string,
  language: Language,
): string {
  const entries: Readonly<Record<string, Record<Language, string>>> = labels[table];
  const found = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (found === undefined)
    throw new TypeError(`Unexpected label ${table}.${name}, expected it in content/registry/words.yaml`);
  return found[language];
}
