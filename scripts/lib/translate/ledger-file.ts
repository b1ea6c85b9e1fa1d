import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairHash } from '../../../src/translation/fingerprint.ts';
import { readReview, reviewColumns, writeReviewLine } from '../../../src/translation/ledger/review.ts';
import type { ReviewLine } from '../../../src/translation/model.ts';
import type { TextFile } from '../../../src/translation/read-translations.ts';
import { paths } from './paths.ts';
import { Unwritable } from './unwritable.ts';

/**
 * The ledger with further lines below those that are there.
 * @throws Unwritable for a line that would not be read back as it is: the ledger would be locked for everybody
 */
export function ledgerWith(root: string, lines: readonly ReviewLine[]): TextFile {
  const path = join(root, paths.review);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const start = text === '' ? `${reviewColumns.join('\t')}\n` : text.endsWith('\n') ? text : `${text}\n`;
  for (const line of lines) {
    const { value, diagnostics } = readReview(
      paths.review,
      `${reviewColumns.join('\t')}\n${writeReviewLine(line)}`,
      latestDay(),
    );
    const [read] = value;
    if (read === undefined || writeReviewLine(read) !== writeReviewLine(line))
      throw new Unwritable(
        `${line.segment}: ${diagnostics[0]?.message ?? 'Unexpected line of the ledger, expected a name and words of one line'}.`,
      );
  }
  return { file: paths.review, text: start + lines.map(writeReviewLine).join('') };
}

/**
 * The day of a new line about a pair: today, or the last day of what was said of it, where a clock ahead of this one wrote that; else the new
 * line would be outranked as soon as it is written.
 */
export function dayFor(review: readonly ReviewLine[]): (vi: string, en: string) => string {
  const now = today();
  const byPair = Map.groupBy(review, ({ pair }) => pair);
  return (vi, en) => [now, ...(byPair.get(pairHash(vi, en)) ?? []).map(({ date }) => date)].toSorted().at(-1) ?? now;
}

/** The last day that a line of the ledger may bear: tomorrow in UTC, since somewhere it has begun. */
export function latestDay(): string {
  return new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Today's date as the ledger writes it, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
