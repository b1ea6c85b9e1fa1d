import { termsFile } from '../translation/status.ts';
import { readContent } from './records.ts';
import type { DefinitionEntry } from '../corpus/model/registry.ts';
import { definitionsFile } from '../generated/files.ts';

/** The terms of the glossary that have a settled English, by the Vietnamese. */
export const terms = readContent(termsFile)
  .filter(({ en }) => en !== '')
  .toSorted((a, b) => a.vi.localeCompare(b.vi, 'vi'));

/** What words of office mean: `content/registry/definitions.yaml`. */
export const definitions: readonly DefinitionEntry[] = readContent(definitionsFile);

const byTerm = new Map(definitions.map((definition) => [definition.term, definition]));

/** The definition of a term of the glossary, `undefined` where it has none. */
export function definitionOf(term: string): DefinitionEntry | undefined {
  return byTerm.get(term);
}
