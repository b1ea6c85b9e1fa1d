import { z } from 'zod';
import { oneLine } from './one-line.ts';
import { languages } from './language.ts';

const language = z.enum(languages);

/** A step on the way down to a page, or a neighbour of it. */
const pageReferenceSchema = z.object({ id: z.string(), title: z.string(), lang: language });
export type PageReference = z.infer<typeof pageReferenceSchema>;

/** An entry of the contents of a page: a provision that it prints, or a list. */
const contentsItemSchema = z.object({
  /** The `id` of the element on the page. */
  anchor: z.string(),
  label: z.string().nullable(),
  title: z.string(),
  lang: language,
});
export type ContentsItem = z.infer<typeof contentsItemSchema>;

/** What the record of a generated page is. */
const pageKinds = [
  'document',
  'provision',
  'annex',
  'task',
  'target',
  'project',
  'agency',
  'instrument',
  'place',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** How far the English on a page may be trusted: `stale` where its Vietnamese has changed since, `needs work` where a person said so. */
export const pageStates = ['missing', 'machine draft', 'reviewed', 'approved', 'stale', 'needs work'] as const;
export type PageState = (typeof pageStates)[number];

/** What people ask of a record first, said in short: for the picture beside a shared link. */
const briefSchema = z.object({
  /** By whom, by when, how much; where the documents do not say it, that is said. Vietnamese on an English page where nothing else is there. */
  facts: z.array(z.object({ name: z.string(), value: z.string(), lang: language })),
  /** The beginning of the record's own words, where its facts do not tell what it is. */
  words: z.object({ text: z.string(), lang: language }).nullable(),
});
export type Brief = z.infer<typeof briefSchema>;

/** What stands in the front matter of a generated page. */
export const pageHeadSchema = z.object({
  kind: z.enum(pageKinds),
  id: z.string(),
  title: z.string(),
  /** Language that the title is in: Vietnamese on an English page while no translation exists. */
  titleLang: language,
  label: z.string().nullable(),
  description: z.string(),
  brief: briefSchema,
  document: z.string().nullable(),
  lines: z.tuple([z.int().positive(), z.int().positive()]).nullable(),
  trail: z.array(pageReferenceSchema),
  previous: pageReferenceSchema.nullable(),
  next: pageReferenceSchema.nullable(),
  /** `null` on Vietnamese pages. */
  state: z.enum(pageStates).nullable(),
  /** Whether the text brings the title of the page, with its links and marks. */
  titled: z.boolean(),
  /** The short name that heads the page in the site's own words, not those of the text; `null` where it has none. */
  name: z.string().nullable(),
  /** What a reader finds on the page. */
  contents: z.array(contentsItemSchema),
});
/** The front matter of a whole document on one page. */
export const wholeHeadSchema = z.object({ document: z.string(), contents: z.array(contentsItemSchema) });
export type WholeHead = z.infer<typeof wholeHeadSchema>;
export type PageHead = z.infer<typeof pageHeadSchema>;

/** The front matter of a page that people write: `content/pages/{lang}/*.mdx`. */
export const handPageSchema = z.strictObject({ title: oneLine.min(1), description: oneLine.min(1), order: z.int() });
