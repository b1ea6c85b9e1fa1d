import { readSuccessors } from '../../src/corpus/curated/read-successors.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import type { Registry, SuccessorEntry } from '../../src/corpus/model/registry.ts';
import { textFile } from './files.ts';

/** Reads the overlay of today's names, checked against the register. */
export function loadSuccessors(registry: Registry): {
  readonly successors: readonly SuccessorEntry[];
  readonly diagnostics: readonly Diagnostic[];
} {
  return readSuccessors(
    textFile('content/registry/successors.yaml'),
    new Set(registry.agencies.map((agency) => agency.id)),
  );
}
