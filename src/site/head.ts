import { z } from 'astro/zod';

const lang = z.enum(['vi', 'en']);
const neighbour = z.object({ id: z.string(), title: z.string(), lang });

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
export const states = ['missing', 'machine draft', 'reviewed', 'approved', 'stale'] as const;

/** The front matter of a generated page. */
export const headSchema = z.object({
  kind: z.enum(pageKinds),
  id: z.string(),
  title: z.string(),
  titleLang: lang,
  label: z.string().nullable(),
  description: z.string(),
  document: z.string().nullable(),
  lines: z.tuple([z.int().positive(), z.int().positive()]).nullable(),
  trail: z.array(neighbour),
  previous: neighbour.nullable(),
  next: neighbour.nullable(),
  state: z.enum(states).nullable(),
});
export type PageHead = z.infer<typeof headSchema>;
export type RecordPageKind = PageHead['kind'];
export type TranslationState = NonNullable<PageHead['state']>;
