import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from './site/content-folder.ts';
import { pageHeadSchema } from './corpus/model/page.ts';

const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '').replace(/\/index$/, '');

/** One entry a page and language, `{lang}/{record id}`, written by `npm run convert`. */
const generated = defineCollection({
  loader: glob({ pattern: '{vi,en}/**/*.mdx', base: contentFolder, generateId, retainBody: false }),
  schema: pageHeadSchema,
});

/** Pages written by hand, `{lang}/{name}`. */
const pages = defineCollection({
  loader: glob({ pattern: '{vi,en}/*.mdx', base: 'content/pages', generateId, retainBody: false }),
  schema: z.object({ title: z.string(), description: z.string(), order: z.int() }),
});

export const collections = { generated, pages };
