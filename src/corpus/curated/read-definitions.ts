import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { termDefinitionSchema, type TermDefinition } from '../model/registry.ts';
import { readYaml, type CuratedFile } from './read-yaml.ts';

/**
 * Reads what words of office mean and checks it against the glossary.
 * @param known ids of the glossary's terms
 * @returns the definitions (none where the file is wrong) and every error with its file and line
 */
export function readDefinitions(
  source: CuratedFile,
  known: ReadonlySet<string>,
): { readonly definitions: readonly TermDefinition[]; readonly diagnostics: readonly Diagnostic[] } {
  const result = readYaml(source, z.array(termDefinitionSchema));
  const definitions = result.value ?? [];
  const unknown = definitions.flatMap(({ term }, index): Diagnostic[] =>
    known.has(term)
      ? []
      : [
          {
            code: 'unknown-term',
            severity: 'error',
            message: `Unexpected term ${term}, expected the id of a term of the glossary`,
            mend: 'Correct the id, or add the term.',
            file: source.file,
            line: result.lineOf([index, 'term']),
            column: 1,
          },
        ],
  );
  return { definitions: unknown.length > 0 ? [] : definitions, diagnostics: [...result.diagnostics, ...unknown] };
}
