import { z } from 'zod';
import type { Language } from '../model/language.ts';
import { linkTypes } from '../model/records.ts';

const bilingual = z.strictObject({ vi: z.string(), en: z.string() });
const direction = z.strictObject({ out: bilingual, in: bilingual });

/** The words of generated pages, in both languages. `content/registry/labels.yaml`. */
export const labelsSchema = z.strictObject({
  /** Names of facts on a page. */
  facts: z.record(z.string(), bilingual),
  /** Headings of lists of links: seen from the record that the link leaves, and from the one it reaches. */
  links: z.record(z.enum(linkTypes), direction),
  /** Headings of further sections. */
  sections: z.record(z.string(), bilingual),
  kinds: z.record(z.string(), bilingual),
  columns: z.record(z.string(), bilingual),
  levels: z.record(z.string(), bilingual),
  labelWords: z.record(z.string(), bilingual),
  milestones: z.record(z.string(), bilingual),
  placeTypes: z.record(z.string(), bilingual),
  /** Short phrases with `{…}` to fill. */
  phrases: z.record(z.string(), bilingual),
});
export type Labels = z.infer<typeof labelsSchema>;

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
  const found = labels[table][name];
  if (found === undefined)
    throw new TypeError(`Unexpected label ${table}.${name}, expected it in content/registry/labels.yaml`);
  return found[language];
}
