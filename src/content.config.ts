import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder, pagesFolder } from './site/content-folder.ts';
import { handPageSchema, pageHeadSchema, wholeHeadSchema } from './corpus/model/page.ts';

const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '').replace(/\/index$/, '');

/** One entry a page and language, `{lang}/{record id}`, written by `npm run convert`. */
const generated = defineCollection({
  loader: glob({
    pattern: ['{vi,en}/**/*.mdx', '!{vi,en}/*/full.mdx'],
    base: contentFolder,
    generateId,
    retainBody: false,
  }),
  schema: pageHeadSchema,
});

/** The documents, each on one page, `{lang}/{document}/full`. */
const whole = defineCollection({
  loader: glob({ pattern: '{vi,en}/*/full.mdx', base: contentFolder, generateId, retainBody: false }),
  schema: wholeHeadSchema,
});

/** Pages written by hand, `{lang}/{name}`. */
const pages = defineCollection({
  loader: glob({ pattern: '{vi,en}/*.mdx', base: pagesFolder, generateId, retainBody: false }),
  schema: handPageSchema,
});

export const collections = { generated, whole, pages };
