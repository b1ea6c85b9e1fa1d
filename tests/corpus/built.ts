import type { BuiltCorpus } from '../../scripts/lib/built-corpus.ts';
import { build } from '../../scripts/lib/convert-corpus.ts';

/** The corpus of the repository as it is built, once for all tests of a file. */
export function builtCorpus(): BuiltCorpus {
  const built = build(true);
  if (built === null) throw new Error('The corpus does not build: run `npm run convert` and read its errors.');
  return built;
}
