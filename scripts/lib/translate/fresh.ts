import type { Segment } from '../../../src/corpus/model/segment.ts';
import { documentDrafts } from '../../../src/corpus/records/index.ts';
import type { Diagnostic } from '../../../src/corpus/model/diagnostic.ts';
import { loadCorpus } from '../load-corpus.ts';
import { repositoryFiles } from '../files.ts';

/** The segments of today's documents, read anew: for checks that cannot wait for a conversion, which refuses wrong English. */
export function freshSegments(): { readonly segments: readonly Segment[]; readonly errors: readonly Diagnostic[] } {
  const { loaded, diagnostics } = loadCorpus(repositoryFiles);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || loaded === null) return { segments: [], errors };
  const { registry, readers, tables } = loaded;
  const segments = loaded.documents.flatMap(
    ({ manifest, tree, corrections }) =>
      documentDrafts({ manifest, tree, corrections, registry, readers, tables }).segments,
  );
  return { segments, errors: [] };
}
