import { z } from 'zod';
import { columnRoles } from './tree.ts';
import { oneLine, seedWords } from './one-line.ts';

/** What the rows of a table can be. */
export const tableKinds = ['tasks', 'targets', 'scenario', 'projects', 'none'] as const;
export type TableKind = (typeof tableKinds)[number];

/** An id becomes the name of a file: systems allow 255 letters, and files of a body add an ending. */
const id = (kind: string) =>
  z
    .string()
    .max(160, 'expected at most 160 letters')
    .regex(new RegExp(`^${kind}/[a-z0-9-]+$`));

/** The territory of what belongs to no single place. */
export const NATIONAL = 'national';
const territory = z.union([z.literal(NATIONAL), id('place')]);

/** A body that leads, coordinates, monitors, receives or is named. `content/registry/agencies.yaml`, `…/national/agencies.yaml`. */
export const agencyEntrySchema = z.strictObject({
  id: id('agency'),
  vi: oneLine,
  en: oneLine,
  /** Abbreviations in use, in Vietnamese or English: `Sở KHĐT`, `DPI`. */
  abbreviations: z.array(oneLine).default([]),
  /** Every other spelling met in a text, OCR slips included. */
  variants: z.array(oneLine).default([]),
  /** Spellings that name it in a list of bodies only; in running text they are ordinary words (`các địa phương`). */
  inLists: z.array(oneLine).default([]),
  /**
   * Whether those spellings name it in running text too where they are joined to a class of bodies (`các sở, ngành và địa phương`). They then
   * mean it in documents of its own territory only: the localities of a city are its districts, those of the country its provinces.
   */
  besideClasses: z.boolean().default(false),
  /** Whose body it is: a spelling without the territory's name means it in documents of that territory only. */
  territory: territory.default(NATIONAL),
  level: z.enum(['central', 'city', 'district', 'unit', 'company', 'other']),
  parent: id('agency').nullable().default(null),
  /** A class of bodies (`các bộ, ngành liên quan`) rather than one body. */
  collective: z.boolean().default(false),
  /** Classes that this body is a member of. */
  memberOf: z.array(id('agency')).default([]),
  /** Whether it has a page though no document names it; bodies of the local registry always have one. */
  page: z.boolean().default(false),
});
export type AgencyEntry = z.infer<typeof agencyEntrySchema>;

/** What kinds of places there are. */
export const placeTypes = [
  'city',
  'urban-district',
  'rural-district',
  'ward',
  'commune',
  'township',
  'province',
  'region',
  'river',
  'island',
  'road',
  'bridge',
  'zone',
  'port',
  'other',
] as const;

/** A settled place name. `content/registry/places.yaml`. */
export const placeEntrySchema = z.strictObject({
  id: id('place'),
  vi: oneLine,
  en: oneLine,
  variants: z.array(oneLine).default([]),
  type: z.enum(placeTypes),
  /** The units that it lies in, several where it crosses their border; and the row of a document that says so, or `outside`. */
  within: z
    .strictObject({ places: z.array(id('place')).min(1), by: z.union([z.literal('outside'), oneLine]) })
    .nullable()
    .default(null),
});
export type PlaceEntry = z.infer<typeof placeEntrySchema>;

/** A province or centrally governed city, of today or of before. `content/registry/national/provinces.yaml`. */
export const provinceEntrySchema = placeEntrySchema.extend({
  type: z.enum(['city', 'province']),
  /** First and last day, where it did not exist all the time. */
  from: z.iso.date().nullable().default(null),
  until: z.iso.date().nullable().default(null),
  /** What its territory belongs to since. */
  into: id('place').nullable().default(null),
});
export type ProvinceEntry = z.infer<typeof provinceEntrySchema>;

/** A body that every province has; see the head of `content/registry/national/province-bodies.yaml`. */
export const provinceBodySchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  names: z.array(z.string()).min(1),
  en: z.string(),
  of: z.enum(['city', 'province']).nullable().default(null),
  /** Whether its name means it in a document of the territory without any further word. */
  alone: z.boolean().default(false),
  /** Slug of the body above it. */
  parent: z.string().nullable().default(null),
  /** The class that its name stands for in a document of the whole country. */
  class: id('agency').nullable().default(null),
});
export type ProvinceBody = z.infer<typeof provinceBodySchema>;

/** One real project with its settled name and the rows that list it. `content/registry/projects.yaml`. */
export const projectEntrySchema = z.strictObject({
  id: id('project'),
  vi: oneLine,
  en: oneLine,
  aliases: z.array(oneLine).default([]),
  /** Row ids that a person confirmed to be this project. */
  listings: z.array(z.string()).default([]),
  partOf: id('project').nullable().default(null),
});
export type ProjectEntry = z.infer<typeof projectEntrySchema>;

/** A legal document that is cited. `content/registry/instruments.yaml`. */
export const instrumentEntrySchema = z.strictObject({
  id: id('instrument'),
  number: oneLine.nullable(),
  type: oneLine,
  date: z.iso.date().nullable(),
  issuer: id('agency').nullable(),
  title: z.strictObject({ vi: oneLine, en: oneLine }).nullable(),
  /** How citations name it where the number alone does not settle it (`Luật Quy hoạch`). */
  names: z.array(oneLine).default([]),
  /** Records that asked for it, where it was issued after the documents: known from outside, with a result that says from where. */
  followsFrom: z.array(oneLine).default([]),
});
export type InstrumentEntry = z.infer<typeof instrumentEntrySchema>;

/** What a document is to another document or instrument. */
export const relationTypes = ['implements', 'amends', 'replaces', 'continues'] as const;
export type RelationType = (typeof relationTypes)[number];

const relation = {
  type: z.enum(relationTypes),
  /** Whether its own text prints the relation, or it is known from elsewhere. */
  source: z.enum(['seed', 'outside']).default('seed'),
};

/** A document of this site: the manifest beside its seed, `seeds/<document>.yaml`. The comments are its documentation. */
export const manifestSchema = z.strictObject({
  /** Number and issuer as a slug (`12-kh-ubnd`): the first part of every id and address of the document. Never changed once published. */
  id: z
    .string()
    .max(80, 'expected at most 80 letters')
    .regex(/^[a-z0-9-]+$/),
  /** As printed in its head: `12/KH-UBND`. */
  number: oneLine,
  /** The type in both languages: `Nghị quyết`, `Resolution`; see `content/registry/instrument-types.yaml`. */
  type: z.strictObject({ vi: oneLine, en: oneLine }),
  /** The body of the registry that issued it. Names of bodies in the text are read as those of its territory. */
  issuer: id('agency'),
  /** The territory that it is for; where it is not given, that of its issuer. */
  territory: territory.optional(),
  /** The day of its issue. Deadlines without a year count from it, and the site lists documents by it. */
  issued: z.iso
    .date()
    .refine(
      (day) => day >= '1945-09-02' && day < '2100',
      'expected a day from 2 September 1945 on, the first of the state',
    ),
  /** Where it was signed, as printed before the date. */
  place: oneLine,
  /** The stamp of urgency in both languages; `null` where it has none. */
  urgency: z.strictObject({ vi: oneLine, en: oneLine }).nullable().default(null),
  /** Who signed and in what office; `source` says whether the seed prints it or it is known from `outside`. `null` where it is not known. */
  signatory: z
    .strictObject({
      name: oneLine,
      office: z.strictObject({ vi: oneLine, en: oneLine.nullable() }),
      source: z.enum(['seed', 'outside']),
    })
    .nullable()
    .default(null),
  /** First and last day of the time that it plans for; `null` where it plans for none. */
  period: z
    .strictObject({ from: z.iso.date(), to: z.iso.date() })
    .refine(({ from, to }) => from <= to, 'expected a first day that is not after the last')
    .nullable()
    .default(null),
  /**
   * What it is to other documents of this site or to instruments of the registry. Only along these is it compared with others; the
   * documents named here also say which words are rare in it.
   */
  relations: z
    .array(
      z.union([
        z.strictObject({ ...relation, document: z.string().regex(/^[a-z0-9-]+$/) }),
        z.strictObject({ ...relation, instrument: id('instrument') }),
      ]),
    )
    .default([]),
  /**
   * What the rows of an annex are, where its columns do not tell or tell wrong: the annex's printed number (`pl` for an annex without
   * one) and the kind; `none` for a table that is to be read as it stands.
   */
  annexes: z.record(oneLine, z.enum(tableKinds)).optional(),
  /** What a column holds, where the words of its heading do not tell: the whole printed heading and the role. */
  columns: z.record(oneLine, z.enum(columnRoles)).optional(),
  /** The address of the signed original at its publisher; `null` where nobody knows one. */
  original: z.url().nullable().default(null),
  /** Name of the source text in `seeds/`. */
  seed: z.string().regex(/^\w[\w.-]*$/, 'expected the name of a file in seeds/'),
  /** SHA-256 of the seed's bytes: a text that changes is another source. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** One departure from the printed source. `content/corrections/<document>.yaml`. */
export const correctionEntrySchema = z.strictObject({
  line: z.number().int().positive(),
  /** The printed stretch; stands exactly once on that line. */
  printed: seedWords.min(1),
  /** The corrected reading; `null` for a doubtful place that is listed and not changed. */
  read: seedWords.nullable(),
  kind: z.enum(['ocr', 'typo', 'label', 'name', 'date', 'number', 'title', 'doubtful']),
  reason: z.strictObject({ vi: oneLine, en: oneLine }),
  evidence: oneLine.nullable().default(null),
  /** The day on which it was recorded: the feed of news tells of it then. Undated entries are no news. */
  date: z.iso.date().optional(),
});
export type CorrectionEntry = z.infer<typeof correctionEntrySchema>;

/** A short form that officials write and its full words. `content/registry/abbreviations.yaml`. */
export const abbreviationEntrySchema = z.strictObject({
  abbr: z.string().min(1),
  vi: oneLine.min(1),
  en: oneLine.min(1),
});
export type AbbreviationEntry = z.infer<typeof abbreviationEntrySchema>;

const bilingual = z.strictObject({ vi: oneLine, en: oneLine });

/** A legal basis outside the documents, with what replaced or amended it since; without a number where only the press is known. */
const basisSchema = z.strictObject({
  number: oneLine.nullable(),
  date: z.iso.date(),
  title: bilingual,
  url: z.url().nullable().default(null),
  followedBy: z.array(z.strictObject({ number: oneLine, date: z.iso.date().nullable() })).default([]),
});

/** Who took over from a body named in the documents, on a stated legal basis: an overlay, never part of the source. `content/registry/successors.yaml`. */
export const successorEntrySchema = z.strictObject({
  body: id('agency'),
  /**
   * `id` where the successor is itself in the register; `scope` where it took over a part only, and `rows` those that surely are of
   * that part; `until` the last day on which it was there itself.
   */
  successors: z
    .array(
      bilingual.extend({
        id: id('agency').nullable(),
        scope: bilingual.nullable(),
        until: z.iso.date().nullable().default(null),
        rows: z.array(z.string()).default([]),
      }),
    )
    .min(1),
  from: z.iso.date(),
  basis: basisSchema,
  note: bilingual.nullable().default(null),
  /** Whether a person compared it with the signed text. */
  checked: z.boolean().default(false),
});
/** Which units of today stand where the districts of the documents stood: an overlay. `content/registry/wards-today.yaml`. */
export const unitsOfTodaySchema = z.strictObject({
  from: z.iso.date(),
  basis: basisSchema,
  checked: z.boolean(),
  units: z.array(z.strictObject({ unit: oneLine, districts: z.array(id('place')).min(1), madeFrom: oneLine })),
});
export type UnitsOfToday = z.infer<typeof unitsOfTodaySchema>;

export type SuccessorEntry = z.infer<typeof successorEntrySchema>;

const forms = z.array(z.string().min(2)).min(1);

/** What words of office mean, for readers who do not use them daily. `content/registry/definitions.yaml`. */
export const definitionEntrySchema = bilingual.extend({
  /** The term of the glossary. */
  term: z.string(),
  /** The forms that the texts use. */
  find: z.strictObject({ vi: forms, en: forms }),
});
export type DefinitionEntry = z.infer<typeof definitionEntrySchema>;

export interface Registry {
  /** Every known body: those of the whole country, those of the local registry, those made for every province by table. */
  readonly agencies: readonly AgencyEntry[];
  /** Ids of the local registry: published whether a document names them or not. */
  readonly local: ReadonlySet<string>;
  readonly places: readonly PlaceEntry[];
  readonly projects: readonly ProjectEntry[];
  readonly instruments: readonly InstrumentEntry[];
}
