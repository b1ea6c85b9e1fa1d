import { z } from 'zod';

const said = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const lines = z.tuple([z.string().min(1), z.string().min(1)]);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

/** What people settle for the site of a corpus: `content/site.yaml`. Sentences may have the gaps of `src/i18n/corpus-words.ts`. */
export const siteSettingsSchema = z.strictObject({
  name: said,
  /** The name as the logo parts it over two lines. */
  logo: z.strictObject({ vi: lines, en: lines }),
  /** The name in ids of feeds, catalogues and exports: published, so never changed. */
  slug,
  /** What makes the ids of events in calendars unique in the world: published, so never changed. */
  calendarHost: slug,
  /** Where the site stands unless the build is told otherwise: scheme and host. */
  origin: z.url(),
  /** The province or city that the documents are about, an id of the register of places or of provinces. */
  territory: z.string(),
  /** The day on which the feed of news began: part of its permanent id. */
  feedSince: z.iso.date(),
  /** Who makes the site, in words of their own; `null` where only the page about it tells. */
  maker: said.nullable().default(null),
  /** What the site is, in a line. */
  line: said,
  /** Searches that the empty search page offers, one for each habit of asking. */
  searches: z.array(said).default([]),
  /** The schematic map: its rows from north to south, a tile a place of the register, `''` where nothing lies. */
  map: z.array(z.array(z.string())).default([]),
  home: z.strictObject({
    heading: said,
    lead: said,
    /** The section that leads to the notes: how the texts came. */
    notes: z.strictObject({ heading: said, text: said }),
    /** The picture that stands beside the goals and beside the tasks. */
    pictures: z.strictObject({ goals: z.string().nullable(), tasks: z.string().nullable() }),
  }),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;

/** What sentences of the interface say of the corpus; all of it follows from the documents. */
export const corpusFactsSchema = z.strictObject({
  documents: z.int().min(0),
  /** What the territory of the site is. */
  territory: z.enum(['city', 'province']),
  /** Years in which the documents were issued. */
  issued: z.strictObject({ first: z.int(), last: z.int() }),
  /** Years from the oldest document to the last deadline. */
  due: z.strictObject({ first: z.int(), last: z.int() }),
});
export type CorpusFacts = z.infer<typeof corpusFactsSchema>;
