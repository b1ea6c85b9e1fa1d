import type { Language } from '../model/language.ts';
import type { WordTables } from '../model/words.ts';

export type Labels = WordTables;

/** A printed label as a page of a language shows it: `Điều 1.` is `Article 1.` in English; numerals and letters stay. */
export function shownLabel(labels: Labels, printed: string | null, language: Language): string | null {
  if (printed === null || language === 'vi') return printed;
  for (const [word, { en }] of Object.entries(labels.labelWords))
    if (printed.startsWith(word)) return en + printed.slice(word.length);
  return printed;
}

/** A label by table and name; a missing one is an error of the table, named by its place. */
export function label(
  labels: Labels,
  table: 'facts' | 'sections' | 'kinds' | 'columns' | 'levels' | 'milestones' | 'placeTypes' | 'phrases',
  name: string,
  language: Language,
): string {
  const found = new Map(Object.entries(labels[table])).get(name);
  if (found === undefined)
    throw new TypeError(`Unexpected label ${table}.${name}, expected it in content/registry/words.yaml`);
  return found[language];
}
