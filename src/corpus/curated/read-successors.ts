import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { successorEntrySchema, type SuccessorEntry } from '../model/registry.ts';
import { readYaml, type CuratedFile } from './read-yaml.ts';

/**
 * Reads the overlay of today's names and checks it against the register.
 * @param known ids of the agencies that have a page
 * @param rows ids of the rows of annexes that can be assigned to a successor
 * @returns the entries (none where the file is wrong) and every error with its file and line
 */
export function readSuccessors(
  source: CuratedFile,
  known: ReadonlySet<string>,
  rows: ReadonlySet<string> = new Set(),
): { readonly successors: readonly SuccessorEntry[]; readonly diagnostics: readonly Diagnostic[] } {
  const result = readYaml(source, z.array(successorEntrySchema));
  const diagnostics: Diagnostic[] = [...result.diagnostics];
  const unknown = (id: string, path: readonly (string | number)[]) => {
    diagnostics.push({
      code: 'unknown-agency',
      severity: 'error',
      message: `Unexpected body ${id}, expected the id of an agency that has a page`,
      mend: 'Correct the id, or add the agency; a successor without a page has the id null.',
      file: source.file,
      line: result.lineOf(path),
      column: 1,
    });
  };
  (result.value ?? []).forEach((entry, index) => {
    if (!known.has(entry.body)) unknown(entry.body, [index, 'body']);
    entry.successors.forEach((successor, position) => {
      if (successor.id !== null && !known.has(successor.id))
        unknown(successor.id, [index, 'successors', position, 'id']);
      successor.rows.forEach((row, place) => {
        if (rows.has(row)) return;
        diagnostics.push({
          code: 'unknown-row',
          severity: 'error',
          message: `Unexpected row ${row}, expected the id of a row of an annex`,
          mend: 'Correct the id, or leave the row out: it then counts as not settled.',
          file: source.file,
          line: result.lineOf([index, 'successors', position, 'rows', place]),
          column: 1,
        });
      });
    });
  });
  return { successors: diagnostics.length > 0 ? [] : (result.value ?? []), diagnostics };
}
