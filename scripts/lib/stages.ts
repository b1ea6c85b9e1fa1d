import type { Stage } from '../../src/corpus/corpus.ts';
import type { LoadedCorpus } from './load-corpus.ts';

/** The stages that link and reconcile the drafts, in order. */
export function stages(_loaded: LoadedCorpus): readonly Stage[] {
  return [];
}
