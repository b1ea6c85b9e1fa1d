import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isGenerated, readGeneratedJson } from '../../../src/generated/read.ts';
import { makeChecker, type Checker, type CheckerInputs } from '../../../src/translation/checks/checker.ts';
import { checkerFile } from '../../../src/translation/checks/checker-file.ts';
import type { CheckFinding } from '../../../src/translation/model.ts';
import { translationFile } from '../../../src/translation/status.ts';
import { repository } from '../files.ts';

/** The rooms whose code decides what a check finds in a pair of texts. */
const rooms = ['checks', 'facts', 'terms'].map((room) => join('src/translation', room));

/** A fingerprint of all that decides what the checks find in a pair of texts: their tables and their code. */
export function rulesDigest({ glossary, agencies, lexicon, words, names }: CheckerInputs): string {
  const hash = createHash('sha256');
  for (const room of rooms)
    for (const name of readdirSync(join(repository, room)).sort())
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(readFileSync(join(repository, room, name)));
  const bodies = agencies.map(({ id, vi, en, abbreviations, variants, collective }) => [
    id,
    vi,
    en,
    abbreviations,
    variants,
    collective,
  ]);
  return hash.update(JSON.stringify([glossary, bodies, lexicon, words, names])).digest('hex');
}

interface Known {
  readonly vi: string;
  readonly en: string | null;
  readonly failing: readonly CheckFinding[];
  readonly waived: readonly CheckFinding[];
}

/**
 * A checker that takes what the last conversion found in a pair of texts, where it went by the same tables and the same code, and checks what is
 * new. Checking all pairs is most of what a command would do.
 * @param folder of the generated content
 */
export function rememberingChecker(folder: string, inputs: CheckerInputs): Checker {
  const known = new Map<string, readonly CheckFinding[]>();
  if (isGenerated(folder, checkerFile) && isGenerated(folder, translationFile)) {
    // Unchecked: the schema of all segments takes longer than what is saved.
    const { rules } = readGeneratedJson(folder, checkerFile) as { readonly rules?: string };
    if (rules === rulesDigest(inputs))
      for (const { vi, en, failing, waived } of readGeneratedJson(folder, translationFile) as readonly Known[])
        known.set(
          `${vi}\0${en ?? ''}`,
          // What other segments say of the same Vietnamese is looked at anew.
          [...failing, ...waived].filter(({ check }) => check !== 'consistency'),
        );
  }
  let checker: Checker | undefined;
  return (vi, en) => {
    const found = known.get(`${vi}\0${en}`);
    if (found !== undefined) return found;
    checker ??= makeChecker(inputs);
    return checker(vi, en);
  };
}
