import { z } from 'zod';
import { apiSchemas, type ApiName } from '../corpus/model/records.ts';
import { definitionEntrySchema, successorEntrySchema, unitsOfTodaySchema } from '../corpus/model/registry.ts';
import { corpusFactsSchema, siteSettingsSchema } from '../corpus/model/site.ts';
import { languages } from '../corpus/model/language.ts';
import { handPageSchema } from '../corpus/model/page.ts';
import { wordsSchema } from '../corpus/model/words.ts';
import { movedIdSchema } from '../corpus/model/moved-id.ts';
import { segmentSchema } from '../corpus/model/segment.ts';
import { generatedFile } from './file.ts';

/** The records of one kind. */
export function recordsFile<N extends ApiName>(name: N) {
  return generatedFile(`api/${name}.json`, z.array(apiSchemas[name]));
}

/** The source of a document as it came, line by line. */
export function sourceFile(document: string) {
  return generatedFile(`source/${document}.json`, z.object({ file: z.string(), lines: z.array(z.string()) }));
}

/** What the conversion says of itself: the commit, its day and the seeds. */
export const buildFile = generatedFile(
  'build.json',
  z.object({
    commit: z.string(),
    date: z.iso.date(),
    documents: z.array(z.object({ id: z.string(), number: z.string(), sha256: z.string(), file: z.string() })),
  }),
);

/** The pages that people write, without their texts. */
export const handPagesFile = generatedFile(
  'hand-pages.json',
  z.array(handPageSchema.extend({ lang: z.enum(languages), name: z.string() })),
);

/** What became of published ids whose text has left them. */
export const movedFile = generatedFile('moved.json', z.array(movedIdSchema));

/** A digest of each file that the segments were made from, by its path: whether they are those of today. */
export const sourcesFile = generatedFile('sources.json', z.record(z.string(), z.string()));

/** What translators render, in the order of the documents. */
export const segmentsFile = generatedFile('segments.json', z.array(segmentSchema));

/** What became of the bodies of the documents. */
export const successorsFile = generatedFile('successors.json', z.array(successorEntrySchema));

/** Which units of today stand where the districts of the documents stood; none where nobody says so. */
export const wardsFile = generatedFile('wards-today.json', unitsOfTodaySchema.nullable());

/** The words of the domain. */
export const wordsFile = generatedFile('words.json', wordsSchema);

/** What words of office mean. */
export const definitionsFile = generatedFile('definitions.json', z.array(definitionEntrySchema));

/** What people settled for the site, with what its sentences say of the documents. */
export const siteFile = generatedFile('site.json', siteSettingsSchema.extend({ facts: corpusFactsSchema }));
