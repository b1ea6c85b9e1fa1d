import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewColumns, writeReviewLine } from '../../../src/translation/ledger/review.ts';
import type { ReviewLine } from '../../../src/translation/model.ts';
import type { TextFile } from '../../../src/translation/read-translations.ts';
import { paths } from './paths.ts';

/** The ledger with further lines below those that are there. */
export function ledgerWith(root: string, lines: readonly ReviewLine[]): TextFile {
  const path = join(root, paths.review);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const start = text === '' ? `${reviewColumns.join('\t')}\n` : text.endsWith('\n') ? text : `${text}\n`;
  return { file: paths.review, text: start + lines.map(writeReviewLine).join('') };
}

/** Today's date as the ledger writes it, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
