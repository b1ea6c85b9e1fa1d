import type { DefinitionEntry } from '../corpus/model/registry.ts';
import { definitionsFile } from '../generated/files.ts';
import { readContent } from './records.ts';

/** What words of office mean: `content/registry/definitions.yaml`. */
export const definitions: readonly DefinitionEntry[] = readContent(definitionsFile);

const byTerm = new Map(definitions.map((definition) => [definition.term, definition]));

/** The definition of a term of the glossary, `undefined` where it has none. */
export function definitionOf(term: string): DefinitionEntry | undefined {
  return byTerm.get(term);
}
