import { readSuccessors } from '../../src/corpus/curated/read-successors.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import type { AgencyEntry, SuccessorEntry } from '../../src/corpus/model/registry.ts';
import { repositoryFiles, type SourceFiles } from './files.ts';

/**
 * Reads the overlay of today's names.
 * @param agencies the bodies that have a page: what the overlay points to must be among them
 */
export function loadSuccessors(
  agencies: readonly AgencyEntry[],
  { text }: SourceFiles = repositoryFiles,
): {
  readonly successors: readonly SuccessorEntry[];
  readonly diagnostics: readonly Diagnostic[];
} {
  return readSuccessors(text('content/registry/successors.yaml'), new Set(agencies.map((agency) => agency.id)));
}
