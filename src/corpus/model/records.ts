import { z } from 'zod';
import { relationTypes } from './registry.ts';
import { resultSchema } from './result.ts';
import { deadlineSchema, isoDateSchema, localisedSchema, moneySchema, valueSchema } from './values.ts';

/**
 * The records of the public API, one schema each. Types, checks, JSON Schemas and the reference page derive from these.
 * The shape is the public contract (docs/api.md): change it only together with that page.
 */

const id = z.string().describe('ASCII, lower case, unique, language-neutral, frozen once published');
const ids = z.array(id);
const agencyIds = z.array(z.string().startsWith('agency/'));

/** Both addresses of a record, root-relative, base path included. */
const urlSchema = z.object({ vi: z.string(), en: z.string() });
/** Where a record stands in a seed: 1-based first and last line. */
export const sourceSchema = z.object({ document: id, lines: z.tuple([z.int().positive(), z.int().positive()]) });
export type Source = z.infer<typeof sourceSchema>;

const base = { id, url: urlSchema };
const name = localisedSchema.describe(
  'wording of this site, never of the text: a short name, distinct among siblings; its place where it has none',
);
const sourced = { ...base, document: id, source: sourceSchema };

const relation = { type: z.enum(relationTypes), basis: z.enum(['stated', 'outside']) };

export const documentSchema = z.object({
  ...base,
  source: sourceSchema,
  number: z.string(),
  type: localisedSchema,
  issuer: z.string(),
  territory: z.string().describe('what the document is for: a place, or `national`'),
  issued: isoDateSchema,
  title: localisedSchema,
  period: z
    .object({ from: isoDateSchema, to: isoDateSchema })
    .nullable()
    .describe('the time that it plans for; null where it plans for none'),
  relations: z
    .array(z.union([z.object({ ...relation, document: id }), z.object({ ...relation, instrument: id })]))
    .describe('what it is to other documents and instruments: stated by its text, or known from outside'),
  urgency: localisedSchema.nullable(),
  original: z.url().nullable().describe('address of the signed original; null where none is known'),
  signatory: z.object({ name: z.string(), office: localisedSchema, basis: z.enum(['stated', 'outside']) }).nullable(),
  recipients: z.array(z.object({ text: localisedSchema, agencies: agencyIds })),
  counts: z.record(z.string(), z.int()),
});
export type DocumentRecord = z.infer<typeof documentSchema>;

/** What a target or an annex is planned for. */
const periodSchema = z.object({ text: localisedSchema, from: isoDateSchema.nullable(), to: isoDateSchema.nullable() });
export type PlannedPeriod = z.infer<typeof periodSchema>;

const cellSchema = z.object({
  header: z.string().describe('the heading of the column as printed; empty where the source lost it'),
  role: z.string().nullable().describe('what the column holds, null where its heading is not understood'),
  text: z.string(),
});
export type PrintedCell = z.infer<typeof cellSchema>;
const cellsSchema = z
  .array(cellSchema)
  .describe('the row as printed, corrections applied: one entry a column, in order; empty for what no row states');
export const provisionKinds = [
  'opening',
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
  'legal-basis',
  'recipients',
  'recipient',
  'signature',
  'header',
  'annex',
  'group',
  'row',
  'total',
  'fragment',
  'footnote',
  'note',
] as const;
/** Kinds of running text: what can be carried out, and what can give an order. */
export const proseKinds: ReadonlySet<(typeof provisionKinds)[number]> = new Set([
  'article',
  'clause',
  'point',
  'subpoint',
  'paragraph',
  'item',
  'subitem',
]);
export const provisionSchema = z.object({
  ...sourced,
  name,
  label: z.string().nullable().describe('as printed, corrections applied'),
  kind: z.enum(provisionKinds),
  parent: id.nullable(),
  text: localisedSchema,
  references: ids.describe('instruments cited and provisions pointed to'),
  mentions: ids.describe('agencies and places named'),
  sums: z
    .object({
      totalInvestment: moneySchema.nullable(),
      stateBudget: moneySchema.nullable(),
      otherCapital: moneySchema.nullable(),
    })
    .optional()
    .describe('the sums that a total or the head of a group of projects states, as printed; never computed'),
  period: periodSchema.optional().describe('of an annex: the year that its title plans for'),
  cells: cellsSchema.optional().describe('of a row of a table: as printed, one entry a column'),
});
export type ProvisionRecord = z.infer<typeof provisionSchema>;

const unresolvedSchema = z
  .array(z.object({ role: z.string(), printed: z.string() }))
  .describe(
    'bodies, deadlines and units that are printed and not understood, by the role of their column; `instrument` for a legal document',
  );
const groupSchema = z.object({ number: z.string(), title: localisedSchema });

export const taskSchema = z.object({
  ...sourced,
  name,
  number: z.string(),
  group: groupSchema.nullable(),
  title: localisedSchema,
  lead: agencyIds,
  coordinating: agencyIds,
  monitors: agencyIds.describe('who reviews or follows the task, where a column beside that of the lead body says so'),
  submittedTo: agencyIds.describe('whom the result is submitted to, by a column of its own'),
  deliverable: localisedSchema.nullable(),
  reportsTo: agencyIds,
  deadline: deadlineSchema.nullable(),
  duties: ids.describe('provisions whose standing duties bind this task'),
  cells: cellsSchema,
  unresolved: unresolvedSchema,
});
export type TaskRecord = z.infer<typeof taskSchema>;

export const targetSchema = z.object({
  ...sourced,
  name,
  annex: id.nullable(),
  number: z.string().nullable(),
  parent: id.nullable(),
  title: localisedSchema,
  unit: localisedSchema.nullable(),
  value: valueSchema.nullable(),
  figure: z
    .object({ alone: localisedSchema, whole: localisedSchema })
    .nullable()
    .describe('The value as it is written: alone, and with its unit'),
  period: periodSchema.nullable(),
  monitors: agencyIds,
  group: groupSchema.nullable(),
  cells: cellsSchema,
  unresolved: unresolvedSchema,
});
export type TargetRecord = z.infer<typeof targetSchema>;

export const goalSchema = z.object({
  ...sourced,
  name,
  horizon: z.string().nullable().describe('The year to which the goal looks, or null for the general objective'),
  text: localisedSchema,
  targets: ids,
  parent: id.nullable(),
});
export type GoalRecord = z.infer<typeof goalSchema>;

export const scenarioSchema = z.object({
  ...sourced,
  name,
  number: z.string().nullable(),
  sector: localisedSchema,
  parent: id.nullable(),
  base: localisedSchema,
  values: z.array(
    z.object({
      period: localisedSchema,
      from: isoDateSchema,
      to: isoDateSchema,
      value: valueSchema,
      index: z.number().nullable(),
    }),
  ),
  cells: cellsSchema,
  unresolved: unresolvedSchema,
});
export type ScenarioRecord = z.infer<typeof scenarioSchema>;

const supervisorSchema = z.object({
  agency: z.string().nullable(),
  basis: z.enum(['stated', 'corroborated', 'unresolved']),
  evidence: z.object({ row: id.nullable(), text: localisedSchema }).nullable(),
});
export const listingSchema = z.object({
  row: id,
  number: z.string(),
  source: sourceSchema,
  milestone: z.enum(['key', 'groundbreaking', 'inauguration']),
  section: groupSchema.nullable(),
  title: localisedSchema,
  totalInvestment: moneySchema.nullable(),
  stateBudget: moneySchema.nullable(),
  otherCapital: moneySchema.nullable(),
  supervisors: z.array(supervisorSchema),
  cells: cellsSchema,
});
export type Listing = z.infer<typeof listingSchema>;
export const projectSchema = z.object({
  ...base,
  name,
  document: id,
  source: sourceSchema,
  title: localisedSchema,
  aliases: z.array(z.string()),
  listings: z.array(listingSchema),
  partOf: id.nullable(),
  places: ids,
  unresolved: unresolvedSchema,
});
export type ProjectRecord = z.infer<typeof projectSchema>;

export const agencySchema = z.object({
  ...base,
  name: localisedSchema,
  abbreviations: z.array(z.string()),
  variants: z.array(z.string()),
  level: z.enum(['central', 'city', 'district', 'unit', 'company', 'other']),
  parent: id.nullable(),
  territory: z.string().describe('whose body it is: a place, or `national`'),
  collective: z.boolean(),
  memberOf: ids,
  counts: z.object({ lead: z.int(), coordinating: z.int(), monitored: z.int(), supervised: z.int() }),
});
export type AgencyRecord = z.infer<typeof agencySchema>;

export const instrumentSchema = z.object({
  ...base,
  number: z.string().nullable(),
  type: localisedSchema,
  date: isoDateSchema.nullable(),
  issuer: z.string().nullable(),
  title: localisedSchema.nullable(),
  citedBy: ids,
  followsFrom: ids.describe('records that asked for it: known from outside the documents'),
});
export type InstrumentRecord = z.infer<typeof instrumentSchema>;

export const placeSchema = z.object({
  ...base,
  name: localisedSchema,
  variants: z.array(z.string()),
  type: z.string(),
  parent: z.string().nullable().describe('the smallest unit that holds all of it'),
  within: ids.describe('the units that it lies in: several where it crosses their border'),
  withinBy: z.string().nullable().describe('the record whose text says so; `outside` where no document does'),
  mentionedBy: ids,
});
export type PlaceRecord = z.infer<typeof placeSchema>;

export const linkTypes = [
  'leads',
  'coordinates',
  'monitors',
  'supervises',
  'cites',
  'mentions',
  'reportsTo',
  'implements',
  'corresponds',
  'sameIndicator',
  'partOf',
  'serves',
  'binds',
] as const;
export type LinkType = (typeof linkTypes)[number];
export const linkSchema = z.object({
  ...base,
  from: id,
  to: id,
  type: z.enum(linkTypes),
  basis: z.enum(['stated', 'matched', 'curated']),
  score: z.number().nullable(),
  evidence: localisedSchema.nullable(),
});
export type LinkRecord = z.infer<typeof linkSchema>;

const noteKinds = ['correction', 'doubtful', 'gap', 'finding', 'omission'] as const;
export const noteSchema = z.object({
  ...base,
  kind: z.enum(noteKinds),
  severity: z.enum(['info', 'minor', 'major']),
  rule: z.string().describe('correction kind or reconciliation rule, stable'),
  where: id,
  also: ids.describe('other records that the note concerns'),
  source: sourceSchema,
  printed: z.string().nullable(),
  read: z.string().nullable(),
  english: z
    .object({ printed: z.string().nullable(), read: z.string().nullable() })
    .optional()
    .describe('the two statements of a finding as English pages show them; null where they quote the source'),
  reason: localisedSchema,
  evidence: localisedSchema.nullable(),
  date: z.iso.date().optional().describe('day on which a correction or doubt was recorded'),
});
export type NoteRecord = z.infer<typeof noteSchema>;

/** The roles that an order gives to its bearers, by its verb. */
export const orderRoles = ['leads', 'monitors', 'advises', 'reports', 'compiles', 'implements'] as const;

const bodiesSchema = {
  agencies: agencyIds.describe('bodies that the words name'),
  classes: agencyIds.describe('classes of bodies that they name: each stands for its members'),
};

/** One order: what a clause tells somebody to do. */
export const dutySchema = z.object({
  ...sourced,
  name,
  clause: id.describe('the provision that gives the order'),
  order: z.int().positive().describe('which of the orders of its clause, counted from 1'),
  verb: z.string().describe('the verb that gives the role, as printed'),
  role: z.enum(orderRoles).describe('what the bearers do'),
  bearers: z.object({
    ...bodiesSchema,
    byRow: z
      .array(z.object({ agency: z.string().startsWith('agency/'), rows: ids }))
      .describe('bodies of no class that stand in a reporting column of an annex that the order covers'),
  }),
  except: agencyIds.describe('members of the classes that the words leave out'),
  coordinating: z.object(bodiesSchema).describe('with whom it is carried out'),
  recipients: z.object({
    direct: agencyIds.describe('whom the plan, report or proposal is sent to'),
    final: agencyIds.describe('whom the receiver reports to in turn'),
  }),
  object: localisedSchema.describe('what is to be done, in the words of the clause'),
  deadline: deadlineSchema.nullable(),
  scope: ids.describe('annexes that the order points to; empty where it speaks of the whole document'),
  concerns: z
    .enum(['records', 'bodies'])
    .describe('whether it binds each task, target and project of its bearers, or the bodies alone'),
});
export type DutyRecord = z.infer<typeof dutySchema>;

/**
 * What a body has to do with a record, in the order in which an official asks: it leads a task, coordinates one, monitors a target,
 * supervises a project, carries out an order of a clause, advises, reports, compiles what others report, receives it, or is named in a text.
 */
export const assignmentRoles = [
  'leads',
  'coordinates',
  'monitors',
  'supervises',
  'implements',
  'advises',
  'reports',
  'compiles',
  'receives',
  'named',
] as const;

/** One body and one thing that the documents ask of it: made from the other records. */
export const assignmentSchema = z.object({
  ...base,
  source: sourceSchema,
  agency: z.string().startsWith('agency/'),
  role: z.enum(assignmentRoles),
  record: id.describe('the task, target, project, or the provision that gives the order or names the body'),
  order: id.nullable().describe('the order of the provision, a record of duties.json'),
  basis: z
    .enum(['stated', 'class', 'corroborated', 'inherited'])
    .describe('named itself; as a member of a class; by another row about the same project; by a rule'),
  through: z.string().nullable().describe('the class of bodies that is named instead of the body'),
  recipients: z.object({ direct: agencyIds, final: agencyIds }),
  due: z
    .object({ from: isoDateSchema.nullable(), to: isoDateSchema.nullable() })
    .nullable()
    .describe('`to` is the last day that meets it, of a recurring duty its first time'),
  rrule: z.string().nullable().describe('how it comes back from `due.to` on, by RFC 5545'),
});
export type AssignmentRecord = z.infer<typeof assignmentSchema>;

/** Every file of the API and the schema of one of its records. */
export const apiSchemas = {
  documents: documentSchema,
  provisions: provisionSchema,
  tasks: taskSchema,
  targets: targetSchema,
  goals: goalSchema,
  scenarios: scenarioSchema,
  projects: projectSchema,
  agencies: agencySchema,
  instruments: instrumentSchema,
  places: placeSchema,
  links: linkSchema,
  notes: noteSchema,
  duties: dutySchema,
  results: resultSchema,
} as const;
export type ApiName = keyof typeof apiSchemas;

/** Kinds whose records have a short name of the site's own. */
export type NamedKind = 'provisions' | 'tasks' | 'targets' | 'goals' | 'scenarios' | 'projects' | 'duties';

/** All records of the site, by file of the API. */
export type Records = { readonly [N in ApiName]: readonly z.infer<(typeof apiSchemas)[N]>[] };

export const indexSchema = z.object({
  version: z.string(),
  commit: z.string(),
  documents: z.array(z.object({ id, number: z.string(), title: localisedSchema, sha256: z.string() })),
  counts: z.record(z.string(), z.int()),
  files: z.array(z.object({ name: z.string(), path: z.string(), schema: z.string() })),
});
export type IndexRecord = z.infer<typeof indexSchema>;
