import { type WordTables, wordsSchema } from '../corpus/model/words.ts';
import { readGenerated } from './records.ts';

/** The words of the domain, as the converter read them from `content/registry/words.yaml`. */
export const words: WordTables = wordsSchema.parse(readGenerated('words.json'));
