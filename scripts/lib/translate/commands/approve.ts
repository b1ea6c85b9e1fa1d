import { join } from 'node:path';
import { readFileSync, existsSync } from 'node:fs';
import { reviewColumns, writeReviewLine } from '../../../../src/translation/ledger/review.ts';
import type { ReviewLine } from '../../../../src/translation/model.ts';
import { pairHash } from '../../../../src/translation/normalise.ts';
import { writeFiles } from '../files.ts';
import type { Workshop } from '../load.ts';
import { done, failed, type CommandOutcome } from '../outcome.ts';
import { paths } from '../paths.ts';
import { catalogueFiles, syncNow } from '../sync-now.ts';
import { unknownId } from './diff.ts';

export interface Signing {
  readonly id: string;
  readonly by: string;
  readonly state: ReviewLine['state'];
  /** The signer says that English made from an earlier Vietnamese still holds. */
  readonly stillHolds: boolean;
}

/** `approve ID --by NAME`: signs the present pair of texts in the ledger. What is missing, stale or fails a fact is not signed. */
export function approve(workshop: Workshop, { id, by, state, stillHolds }: Signing): CommandOutcome {
  const { root, inputs, reading } = workshop;
  const segment = inputs.segments.find((one) => one.id === id);
  const translation = reading.translations.get(id);
  if (segment === undefined || translation === undefined)
    return failed([
      unknownId(
        id,
        inputs.segments.map((one) => one.id),
      ),
    ]);
  if (translation.en === '') return failed([`${id} has no English yet. Nothing was signed.`]);
  if (translation.stale && !stillHolds) {
    return failed([
      `The Vietnamese of ${id} has changed since its English was made (npm run translate -- diff ${id}). Nothing was signed.`,
      '  Mend the English and take the flag “fuzzy” off, or sign with --still-holds if it is right as it stands.',
    ]);
  }
  const failing = translation.failing.filter(({ severity }) => severity === 'error');
  if (failing.length > 0)
    return failed([
      ...failing.map(({ message }) => `${id}: ${message.en}`),
      'Mend it, or waive the finding with a reason. Nothing was signed.',
    ]);

  const line: ReviewLine = {
    segment: id,
    pair: pairHash(segment.vi, translation.en),
    state,
    by,
    date: new Date().toISOString().slice(0, 10),
  };
  const catalogues = reading.catalogues.map((catalogue) => ({
    ...catalogue,
    live: catalogue.live.map((entry) =>
      entry.id === id && stillHolds ? { ...entry, vi: segment.vi, fuzzy: false, previous: null } : entry,
    ),
  }));
  writeFiles(root, [
    ...(stillHolds ? catalogueFiles(syncNow(workshop, catalogues).catalogues) : []),
    { file: paths.review, text: `${ledgerText(root)}${writeReviewLine(line)}` },
  ]);
  return done([`${by} signed ${id} as ${state}.`]);
}

/** The ledger as it is, ready for one more line. */
function ledgerText(root: string): string {
  const path = join(root, paths.review);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (text === '') return `${reviewColumns.join('\t')}\n`;
  return text.endsWith('\n') ? text : `${text}\n`;
}
