import type { WordTables } from '../corpus/model/words.ts';
import { wordsFile } from '../generated/files.ts';
import { readContent } from './records.ts';

/** The words of the domain, as the converter read them from `content/registry/words.yaml`. */
export const words: WordTables = readContent(wordsFile);
