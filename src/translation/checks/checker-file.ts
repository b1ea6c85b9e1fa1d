import { z } from 'zod';
import { generatedFile } from '../../generated/file.ts';
import { factLexiconSchema } from '../facts/lexicon-schema.ts';
import { termsSchema } from '../status.ts';
import { termWordsSchema } from './term-words.ts';

/** What the checker of pairs is made from, so that pages check by the same rules as the build. */
export const checkerFile = generatedFile(
  'checker.json',
  z.object({
    glossary: termsSchema,
    agencies: z.array(
      z.object({
        id: z.string(),
        vi: z.string(),
        en: z.string(),
        abbreviations: z.array(z.string()),
        variants: z.array(z.string()),
        collective: z.boolean(),
      }),
    ),
    lexicon: factLexiconSchema,
    words: termWordsSchema,
    names: z.array(z.string()),
    territory: z.array(z.string()),
    /** The fingerprint of the rules by which the findings of this conversion were made. */
    rules: z.string(),
  }),
);
