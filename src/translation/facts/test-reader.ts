import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { factLexiconSchema } from './lexicon.ts';
import { makeFactReader } from './reader.ts';

/** The reader that the tests share, with the words of `content/translations/facts.yaml`. */
export const testReader = makeFactReader(
  factLexiconSchema.parse(
    parse(readFileSync(new URL('../../../content/translations/facts.yaml', import.meta.url), 'utf8')),
  ),
);
