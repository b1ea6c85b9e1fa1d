import { z } from 'astro/zod';
import { type TermDefinition, termDefinitionSchema } from '../corpus/model/registry.ts';
import { readGenerated } from './records.ts';

/** What words of office mean. */
export const definitions: readonly TermDefinition[] = z
  .array(termDefinitionSchema)
  .parse(readGenerated('definitions.json'));

const byTerm = new Map(definitions.map((definition) => [definition.term, definition]));

/** The definition of a term of the glossary, `undefined` where it has none. */
export function definitionOf(term: string): TermDefinition | undefined {
  return byTerm.get(term);
}
