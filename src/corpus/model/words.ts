import { z } from 'zod';
import { pageStates } from './page.ts';
import { agencySchema, assignmentRoles, linkTypes, listingSchema } from './records.ts';

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
  'task',
] as const;
export type PlaceWord = (typeof placeWords)[number];

const kindNames = [
  'document',
  'provision',
  'annex',
  'task',
  'target',
  'goal',
  'clause',
  'project',
  'agency',
  'instrument',
  'place',
] as const;

/** The columns of the files to take along. */
const headingNames = [
  'id',
  'role',
  'through',
  'kind',
  'document',
  'annex',
  'number',
  'groupNumber',
  'group',
  'title',
  'titleVi',
  'name',
  'nameVi',
  'deadline',
  'deadlineKind',
  'from',
  'due',
  'every',
  'condition',
  'lead',
  'coordinating',
  'monitors',
  'supervisors',
  'basis',
  'deliverable',
  'reportsTo',
  'reportsToFinal',
  'submittedTo',
  'unresolved',
  'unread',
  'figure',
  'figureNumber',
  'comparator',
  'minimum',
  'maximum',
  'unit',
  'period',
  'parent',
  'milestone',
  'row',
  'listedTitle',
  'total',
  'budget',
  'other',
  'places',
  'clauses',
  'findings',
  'url',
  'lines',
  'abbreviations',
  'level',
  'above',
  'class',
  'memberOf',
  'today',
  'todayBasis',
  'record',
  'recordTitle',
  'stated',
  'when',
  'status',
  'territory',
  'plan',
  'verdict',
  'noVerdict',
  'differs',
  'note',
  'publisher',
  'sourceTitle',
  'sourceKind',
  'sourceDate',
  'sourceUrl',
  'quote',
  'enteredOn',
  'checkedBy',
] as const;
export type HeadingName = (typeof headingNames)[number];

/** The words of the domain, in both languages. `content/registry/words.yaml`. */
export const wordsSchema = z.strictObject({
  /** Names of facts on a page. */
  facts: z.record(z.string(), bilingual),
  /** Headings of lists of links: seen from the record that the link leaves, and from the one it reaches. */
  links: z.record(z.enum(linkTypes), direction),
  /** Headings of further sections. */
  sections: z.record(z.string(), bilingual),
  /** Kinds of records and of pages. */
  kinds: z.record(z.enum(kindNames), bilingual),
  dutyKinds: z.record(z.enum(['standing', 'text']), bilingual),
  /** What a body has to do with a record. */
  roles: z.record(z.enum(assignmentRoles), bilingual),
  dueKinds: z.record(z.enum(['dated', 'recurring', 'lifetime', 'conditional', 'none']), bilingual),
  /** Codes of the data in words, as files for people write them. */
  codes: z.record(z.string(), bilingual),
  /** States of a translation. */
  states: z.record(z.enum(pageStates), bilingual),
  columns: z.record(z.string(), bilingual),
  /** Headings of columns in the files to take along. */
  headings: z.record(z.enum(headingNames), bilingual),
  levels: z.record(z.enum(agencySchema.shape.level.options), bilingual),
  /** A body by its level. */
  bodies: z.record(z.enum(agencySchema.shape.level.options), bilingual),
  labelWords: z.record(z.string(), bilingual),
  milestones: z.record(z.enum(listingSchema.shape.milestone.options), bilingual),
  milestonesShort: z.record(z.enum(listingSchema.shape.milestone.options), bilingual),
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
