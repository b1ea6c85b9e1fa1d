import { readSuccessors } from '../../src/corpus/curated/read-successors.ts';
import { readWards } from '../../src/corpus/curated/read-wards.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import type { AgencyEntry, SuccessorEntry, UnitsOfToday } from '../../src/corpus/model/registry.ts';
import { repositoryFiles, type SourceFiles } from './files.ts';

/** What stands today where the bodies and districts of the documents stood. */
export interface Overlay {
  readonly successors: readonly SuccessorEntry[];
  readonly wards: UnitsOfToday | null;
}

/** What the overlay may point to. */
export interface KnownIds {
  /** Bodies that have a page. */
  readonly agencies: readonly Pick<AgencyEntry, 'id'>[];
  /** Rows of annexes. */
  readonly rows: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Reads the overlay of today's names and checks what it points to. */
export function loadSuccessors(
  { agencies, rows, places }: KnownIds,
  { text }: SourceFiles = repositoryFiles,
): Overlay & { readonly diagnostics: readonly Diagnostic[] } {
  const names = readSuccessors(text('content/registry/successors.yaml'), new Set(agencies.map(({ id }) => id)), rows);
  const wards = readWards(text('content/registry/wards-today.yaml'), places);
  return {
    successors: names.successors,
    wards: wards.wards,
    diagnostics: [...names.diagnostics, ...wards.diagnostics],
  };
}
