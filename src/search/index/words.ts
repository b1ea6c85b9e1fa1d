import { z } from 'zod';
import { abbreviationEntrySchema } from '../../corpus/model/registry.ts';
import { generatedFile } from '../../generated/file.ts';
import { searchTablesSchema, searchTerritorySchema } from '../query/tables.ts';

/** The words by which queries are understood, from the files of `content/registry` that people write. */
export const searchWordsFile = generatedFile(
  'search.json',
  z.object({
    tables: searchTablesSchema,
    territory: searchTerritorySchema,
    abbreviations: z.array(abbreviationEntrySchema),
    /** Names of types of instruments. */
    types: z.array(z.object({ vi: z.string(), en: z.string() })),
  }),
);
