import type { CorpusFacts } from '../corpus/model/site.ts';
import type { WordTables } from '../corpus/model/words.ts';
import { corpusWords } from './corpus-words.ts';

/** The words of the domain with the gaps of levels filled: the bodies of a province are no “city bodies”. */
export function territorialWords(words: WordTables, facts: CorpusFacts): WordTables {
  const [vi, en] = [corpusWords(facts, 'vi'), corpusWords(facts, 'en')];
  const filled = (table: WordTables['levels']): WordTables['levels'] => ({
    ...table,
    city: { vi: vi(table.city.vi), en: en(table.city.en) },
  });
  return { ...words, levels: filled(words.levels), bodies: filled(words.bodies) };
}
