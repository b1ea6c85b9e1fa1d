import { z } from 'zod';
import { languages } from './language.ts';
import { oneLine } from './one-line.ts';
import { nameFault, unseen } from './person-name.ts';
import { isoDateSchema, localisedSchema, valueSchema } from './values.ts';

/**
 * What came of a record, known from outside the documents: the entries that people write (`content/results/*.yaml`) and the records
 * that the site makes of them (`results.json`). A verdict is never written, it is worked out (`src/results/verdict.ts`).
 */

/** What an entry tells of its record. */
export const resultKinds = ['result', 'interim', 'event', 'instrument', 'context', 'reported'] as const;
export type ResultKind = (typeof resultKinds)[number];

/** How firm it is. */
export const resultStatuses = ['estimate', 'preliminary', 'final', 'announced', 'reported'] as const;
export type ResultStatus = (typeof resultStatuses)[number];

/** The ground that a figure is about: as it was when the plan was made, as a later merger made it, or not said. */
const resultTerritories = ['old', 'merged', 'unknown'] as const;

/** What a figure counts, where it is not the thing itself. */
export const measures = ['growth', 'average-growth', 'index'] as const;
export type Measure = (typeof measures)[number];

/** Who published a source: a body of the state, a legal site with the text of one, the press, who printed it again, a company, a body's own report. */
export const sourceKinds = ['official', 'mirror', 'press', 'republication', 'company', 'report'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What comes out of comparing a figure or a date with its plan. */
export const verdicts = [
  'met',
  'missed',
  'met-by-estimate',
  'missed-by-estimate',
  'done-in-time',
  'done-late',
] as const;
export type Verdict = (typeof verdicts)[number];

/** Why there is none. */
export const verdictGaps = [
  'interim',
  'earlier',
  'context',
  'reported',
  'announced',
  'rank',
  'differs',
  'plan-without-figure',
  'period',
  'territory',
  'direction',
  'rounding',
  'one-sided',
  'not-the-deliverable',
  'milestone-not-planned',
  'no-deadline',
  'date-too-coarse',
] as const;
export type VerdictGap = (typeof verdictGaps)[number];

/** A day, a month or a year: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`. */
const partialDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected a day, month or year: YYYY-MM-DD, YYYY-MM or YYYY')
  .refine(
    (text) => z.iso.date().safeParse(`${text}-01-01`.slice(0, 10)).success,
    'expected a day that the calendar has',
  );

/** How near a date is known: `published` and `not-later` say only that it was not later. */
const datePrecisions = ['exact', 'published', 'not-later'] as const;

/** Words that must say something, all of which can be seen, each in one script: a Cyrillic letter within a Latin word is another word. */
const said = oneLine
  .regex(/\S/, 'expected words, or the field left out')
  .refine(
    (text) => !unseen.test(text) && !text.includes('\uFFFD'),
    'expected text without characters that cannot be seen or read',
  )
  .refine((text) => !mixedScripts.test(text), 'expected words of one script each');
const mixedScripts =
  /\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*\p{Script=Latin}/u;
const bilingual = z.strictObject({ vi: said, en: said });
const person = said.superRefine((name, context) => {
  const fault = nameFault(name);
  if (fault !== null) context.addIssue({ code: 'custom', message: fault });
});
const signed = z.strictObject({ by: person, on: z.iso.date() });
const periodSchema = z
  .strictObject({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, 'expected a first day that is not after the last');

const figureSchema = z
  .strictObject({
    value: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    /** As `content/registry/units.yaml` has it. */
    unit: oneLine,
    /** `=`, `≈` (khoảng), `>` (trên, hơn), `<` (gần, dưới), `range` with `min` and `max`. */
    comparator: z.enum(['=', '≈', '>', '<', 'range']).default('='),
    measure: z.enum(measures).nullable().default(null),
  })
  .refine(
    ({ value, min, max, comparator }) =>
      comparator === 'range'
        ? min !== undefined && max !== undefined && value === undefined && min <= max
        : value !== undefined && min === undefined && max === undefined,
    'expected a value, or with the comparator range a min and a max',
  );

const sourceEntrySchema = z.strictObject({
  title: said,
  /** The language of title and quotation. */
  lang: z.enum(languages).default('vi'),
  publisher: said,
  kind: z.enum(sourceKinds),
  date: partialDate.nullable(),
  url: z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'expected a whole address, https://…' })
    .regex(/^\S+$/, 'expected an address without spaces')
    .regex(/^(?!https?:\/\/[^/]*@)/, 'expected an address without a name and password')
    .nullable()
    .default(null),
  /** Title or date that were not printed on what was read: taken from the address. */
  fromAddress: z.array(z.enum(['title', 'date'])).default([]),
});

const shared = {
  /** Stable, never given again. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens'),
  /** The record that it is about: a target, a row of the scenario, a task or a project. A verdict speaks of it alone. */
  record: oneLine,
  /** Further records that it bears on. */
  also: z.array(oneLine).default([]),
  status: z.enum(resultStatuses),
  /** In what it is something else than what the record plans: then there is no verdict. */
  differs: bilingual.nullable().default(null),
  note: bilingual.nullable().default(null),
  source: sourceEntrySchema,
  /** A short passage of the source, letter for letter. */
  quote: said.nullable().default(null),
  entered: signed,
  /** The person who held it against its source. */
  checked: signed.nullable().default(null),
};

const figureShared = {
  ...shared,
  figure: figureSchema.optional(),
  /** A place in a ranking. */
  rank: z.strictObject({ index: oneLine, place: z.int().positive(), of: z.int().positive() }).optional(),
  period: periodSchema,
  territory: z.enum(resultTerritories).nullable().default(null),
};
const dated = {
  ...shared,
  date: partialDate,
  precision: z.enum(datePrecisions).default('exact'),
  /** Whether it is the very thing that the record asks for, so that its date is that of the record. */
  fulfils: z.boolean().default(false),
};

/** How a report says that a matter stands. */
const reportStates = ['done', 'on-track', 'late', 'missed', 'not-started', 'stopped'] as const;

/** An entry as people write it. */
export const resultEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('result'), ...figureShared }),
  z.strictObject({ kind: z.literal('interim'), ...figureShared }),
  z.strictObject({ kind: z.literal('context'), ...figureShared }),
  z.strictObject({
    kind: z.literal('event'),
    ...dated,
    event: bilingual,
    milestone: z.enum(['groundbreaking', 'inauguration']).nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('instrument'), ...dated, instrument: z.string().startsWith('instrument/') }),
  z.strictObject({
    kind: z.literal('reported'),
    ...figureShared,
    report: z.strictObject({
      body: z.string().startsWith('agency/'),
      state: z.enum(reportStates).nullable().default(null),
      text: oneLine.nullable().default(null),
      cause: oneLine.nullable().default(null),
      proposal: oneLine.nullable().default(null),
    }),
  }),
]);
export type ResultEntry = z.infer<typeof resultEntrySchema>;
export type FigureEntry = Extract<ResultEntry, { readonly kind: 'result' | 'interim' | 'context' | 'reported' }>;
export type DatedEntry = Extract<ResultEntry, { readonly kind: 'event' | 'instrument' }>;

/** A record of `results.json`. */
export const resultSchema = z.object({
  id: z.string().describe('`result/` and the id of the entry: stable, never given again'),
  url: z.object({ vi: z.string(), en: z.string() }),
  record: z.string().describe('what it is about: a target, a row of the scenario, a task or a project'),
  also: z.array(z.string()).describe('further records that it bears on; the verdict does not speak of them'),
  kind: z.enum(resultKinds),
  stated: localisedSchema.nullable().describe('the figure, rank, event or name of the instrument in words'),
  when: localisedSchema.describe('the period or the date in words'),
  value: valueSchema.nullable().describe('the figure as the source states it, in `unit`'),
  unit: localisedSchema.nullable(),
  measure: z
    .enum(measures)
    .nullable()
    .describe(
      'growth over the same period of the year before, the average of several years, or an index of it (the year before = 100)',
    ),
  rank: z.object({ index: z.string(), place: z.int(), of: z.int() }).nullable(),
  event: localisedSchema.nullable(),
  milestone: z.enum(['groundbreaking', 'inauguration']).nullable(),
  instrument: z.string().nullable(),
  date: z.string().nullable().describe('day, month or year of an event or instrument'),
  precision: z.enum(datePrecisions).nullable().describe('`published`, `not-later`: known only not to be later'),
  period: z.object({ from: isoDateSchema, to: isoDateSchema }).nullable().describe('what a figure measures'),
  territory: z
    .enum(resultTerritories)
    .nullable()
    .describe('`old`: as when the plan was made; `merged`: as a later merger made it'),
  territoryChange: z
    .object({ on: isoDateSchema, note: localisedSchema })
    .nullable()
    .describe('the change of territory that lies between the plan and a later figure'),
  status: z.enum(resultStatuses),
  differs: localisedSchema.nullable().describe('in what it is something else than what the record plans'),
  comparable: z
    .number()
    .nullable()
    .describe(
      'the figure in the measure of the plan: growth as an index, 100 + growth; null where it is not comparable',
    ),
  plan: z
    .object({
      printed: z.string(),
      unit: localisedSchema.nullable(),
      from: isoDateSchema.nullable(),
      to: isoDateSchema.nullable(),
    })
    .nullable()
    .describe('what the record plans for this period or milestone, as printed'),
  verdict: z.enum(verdicts).nullable().describe('worked out from value and plan, never written by hand'),
  noVerdict: z.enum(verdictGaps).nullable().describe('why there is none'),
  note: localisedSchema.nullable(),
  report: z
    .object({
      body: z.string(),
      state: z.enum(reportStates).nullable(),
      text: z.string().nullable(),
      cause: z.string().nullable(),
      proposal: z.string().nullable(),
    })
    .nullable()
    .describe('what a body says of its own work, as it wrote it'),
  source: z.object({
    title: z.string(),
    lang: z.enum(languages),
    publisher: z.string(),
    kind: z.enum(sourceKinds),
    date: z.string().nullable(),
    url: z.string().nullable(),
    quote: z.string().nullable(),
    fromAddress: z.array(z.enum(['title', 'date'])),
  }),
  enteredBy: z.object({ by: z.string(), on: isoDateSchema }),
  checkedBy: z.object({ by: z.string(), on: isoDateSchema }).nullable().describe('null: not yet checked by a person'),
});
export type ResultRecord = z.infer<typeof resultSchema>;

/** A change of the ground that plans were made for. `content/registry/territory-changes.yaml`. */
export const territoryChangeSchema = z.strictObject({
  territory: z.string().startsWith('place/'),
  /** The first day of the changed territory. */
  on: z.iso.date(),
  /** What came to it. */
  joined: z.array(z.string().startsWith('place/')).min(1),
  basis: z.strictObject({ number: oneLine, date: z.iso.date(), title: bilingual }),
  /** Said beside every figure of a later day. */
  note: bilingual,
});
export type TerritoryChange = z.infer<typeof territoryChangeSchema>;

/** By which words it is known what a record plans. `content/registry/results.yaml`. */
export const resultWordsSchema = z.strictObject({
  /** The record plans a rate of growth. */
  growth: z.array(oneLine),
  /** The record plans an index: the same period of the year before is 100. */
  index: z.array(oneLine),
  /** The record plans the average of several years. */
  average: z.array(oneLine),
  /** More need not be better: no verdict unless the plan itself says at least or at most. */
  unclear: z.array(oneLine),
  /** First place in words. */
  first: z.array(oneLine),
  /** What a word multiplies a figure by. */
  magnitudes: z.record(oneLine, z.number().positive()),
  /** What stands before a figure and says on which side of it the truth lies. */
  comparators: z.strictObject({ '>': z.array(oneLine), '<': z.array(oneLine), '≈': z.array(oneLine) }),
  /** The same of what stands behind it. */
  behind: z.strictObject({ '>': z.array(oneLine), '<': z.array(oneLine) }),
  /** Those that leave room for the figure itself. */
  inclusive: z.array(oneLine),
  /** What stands between the ends of a range, beside a dash. */
  between: z.array(oneLine),
  /** What stands before a rate that falls. */
  fall: z.array(oneLine),
  /** What makes a percentage a share of something else: what follows it, or what stands before it and what it is held against. */
  shares: z.strictObject({ plan: z.array(oneLine), equals: z.array(oneLine), base: z.array(oneLine) }),
  /** How passages name times; behind a word of `base` a time is only compared with, behind one of `since` it only begins something. */
  quoted: z.strictObject({
    year: z.array(oneLine),
    quarter: z.array(oneLine),
    months: z.array(oneLine),
    month: z.array(oneLine),
    monthNames: z.record(oneLine, z.int()),
    day: z.array(oneLine),
    /** Before or between dates: the time that ends with the later one. */
    through: z.array(oneLine),
    /** Words between `through` and a month, with the day that they mean; past its end: its last. */
    within: z.record(oneLine, z.int()),
    /** Between two years. */
    until: z.array(oneLine),
    /** Ties a time to the figure before it. */
    at: z.array(oneLine),
    /** Several years on end, behind their number. */
    years: z.array(oneLine),
    /** Parts of a year that go by a name: first and last month. */
    parts: z.array(z.strictObject({ words: z.array(oneLine), first: z.int(), last: z.int() })),
    /** Words for the numbers of quarters and months. */
    numbers: z.record(oneLine, z.int()),
    /** A time that is named by another one. */
    relative: z.array(oneLine),
    base: z.array(oneLine),
    since: z.array(oneLine),
  }),
  /** Beside digits that say which one of several a thing is. */
  ordinals: z.strictObject({ before: z.array(oneLine), behind: z.array(oneLine) }),
  /** Before the place in a ranking. */
  ranked: z.array(oneLine),
  /** What says that something rises by so much. */
  rise: z.array(oneLine),
  /** Between such a word and a figure: the figure is where it arrives. */
  arrives: z.array(oneLine),
  /** What itself names a change. */
  changes: z.array(oneLine),
  /** What names an index; from `indexFrom` on a bare figure is one. */
  indices: z.array(oneLine),
  indexFrom: z.number(),
  /** What says that a figure is an average, and names in which the same word says something else. */
  averages: z.strictObject({ words: z.array(oneLine), names: z.array(oneLine) }),
  /** What says that a figure is added up over a time, and which time without naming it. */
  summed: z.array(oneLine),
  fromJanuary: z.array(oneLine),
  /** What says that a figure is only expected. */
  expected: z.array(oneLine),
  /** Before a figure: it was not reached. */
  denied: z.array(oneLine),
  /** What says that something has not happened. */
  undone: z.array(oneLine),
  /** What names a plan, when it is only compared with, and what begins what came. */
  plans: z.strictObject({
    words: z.array(oneLine),
    held: z.array(oneLine),
    names: z.array(oneLine),
    between: z.array(oneLine),
    actual: z.array(oneLine),
  }),
  /** Before a figure of a wider territory. */
  wider: z.array(oneLine),
  /** Pairs of things, each by its words, of which a record must not name one and its quotation the other. */
  opposites: z.array(z.tuple([z.array(oneLine), z.array(oneLine)])),
  /** What says which milestone of a project a passage tells; `partial`: none of them yet. */
  milestones: z.strictObject({
    partial: z.array(oneLine),
    groundbreaking: z.array(oneLine),
    inauguration: z.array(oneLine),
  }),
  /** What says that a figure is not final. */
  estimated: z.array(oneLine),
  /** What says that a figure is planned or hoped for, and no result. */
  planned: z.array(oneLine),
  /** How a figure is said: `#` stands for it. */
  said: z.record(
    z.enum(['growth', 'fall', 'average-growth', 'average-fall', 'index', '>', '<', '≈', 'rank']),
    z.strictObject({ vi: oneLine, en: oneLine }),
  ),
  /** How a time is said, with gaps for its parts. */
  times: z.record(
    z.enum(['year', 'years', 'quarter', 'months', 'month', 'days', 'by']),
    z.strictObject({ vi: oneLine, en: oneLine }),
  ),
  /** What to look for, and where, by the kind of a record without a result. */
  look: z.record(z.enum(['target', 'task', 'project']), oneLine),
  /** How long a quotation may be. */
  quoteWords: z.int().positive(),
});
export type ResultWords = z.infer<typeof resultWordsSchema>;
