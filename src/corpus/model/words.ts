import { z } from 'zod';
import { linkTypes } from './records.ts';

const bilingual = z.strictObject({ vi: z.string(), en: z.string() });
const direction = z.strictObject({ out: bilingual, in: bilingual });

/** The word that a citation calls a place by. */
export const placeWords = [
  'part',
  'chapter',
  'section',
  'article',
  'clause',
  'point',
  'subpoint',
  'paragraph',
  'item',
  'subitem',
  'footnote',
  'opening',
  'header',
  'recipients',
  'signature',
  'annex',
  'group',
  'row',
  'subRow',
  'unnumberedRow',
  'total',
  'fragment',
  'target',
] as const;
export type PlaceWord = (typeof placeWords)[number];

/** The words of the domain, in both languages. `content/registry/words.yaml`. */
export const wordsSchema = z.strictObject({
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
  /** The words of citations. */
  places: z.strictObject({
    words: z.record(z.enum(placeWords), bilingual),
    /** `second`, `third` …: what tells apart places whose number is printed again. */
    repeated: z.array(bilingual),
    /** For those beyond the list: `{n}`. */
    nth: bilingual,
  }),
});
export type WordTables = z.infer<typeof wordsSchema>;
