import { z } from 'astro/zod';
import { parse } from 'yaml';
import source from '../../content/registry/definitions.yaml?raw';
import { terms } from './terms.ts';

const bilingual = z.object({ vi: z.string(), en: z.string() });
const forms = z.array(z.string().min(2)).min(1);
const schema = z.array(z.object({ term: z.string(), find: z.object({ vi: forms, en: forms }), ...bilingual.shape }));

/** What words of office mean: `content/registry/definitions.yaml`. */
export const definitions = schema.parse(parse(source));
export type Definition = (typeof definitions)[number];

const known = new Set(terms.map(({ id }) => id));
for (const { term } of definitions)
  if (!known.has(term))
    throw new TypeError(
      `Unexpected term ${term} in content/registry/definitions.yaml, expected an id of content/registry/glossary.csv`,
    );

const byTerm = new Map(definitions.map((definition) => [definition.term, definition]));

/** The definition of a term of the glossary, `undefined` where it has none. */
export function definitionOf(term: string): Definition | undefined {
  return byTerm.get(term);
}
