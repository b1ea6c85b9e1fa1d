import { readTable, tableError } from '../../corpus/curated/read-table.ts';
import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import { verdicts, type Read, type ReviewLine, type Signature, type TranslationState } from '../model.ts';
import { pairHash } from '../fingerprint.ts';

export const reviewColumns = ['segment', 'pair', 'state', 'by', 'date', 'reason'] as const;

/** Lines that were written before there were reasons. */
const withoutReason = /^(?!#)(?:[^\t\n]*\t){4}[^\t\n]*$/gmu;
const firstLine = reviewColumns.slice(0, -1).join('\t');

/**
 * Reads `review.tsv`. Lines are only ever added to it; two branches that both did are joined line by line (`merge=union`), so a first line
 * may come again.
 */
export function readReview(file: string, text: string): Read<readonly ReviewLine[]> {
  const padded = text
    .replace(/\r\n?/gu, '\n')
    .replace(withoutReason, (line) => (line === firstLine ? reviewColumns.join('\t') : `${line}\t`));
  const { value: rows, diagnostics: first } = readTable({ file, text: padded }, 'tsv', reviewColumns);
  const diagnostics: Diagnostic[] = [...first];
  const lines = rows.flatMap(({ line, cells }): readonly ReviewLine[] => {
    const [segment = '', pair = '', named = '', by = '', date = '', reason = ''] = cells;
    if (cells.join('\t') === reviewColumns.join('\t')) return [];
    const state = verdicts.find((verdict) => verdict === named);
    const fault = faultOf(pair, named, by, date, reason);
    if (fault !== null)
      diagnostics.push(
        tableError(file, line, fault, 'Let the command write the ledger: npm run translate -- approve ID --by NAME'),
      );
    return fault === null && state !== undefined ? [{ segment, pair, state, by, date, reason }] : [];
  });
  return { value: lines, diagnostics };
}

function faultOf(pair: string, state: string, by: string, date: string, reason: string): string | null {
  if (!/^[0-9a-f]{64}$/u.test(pair)) return `Unexpected pair “${pair}”, expected a sha256 in 64 hexadecimal digits`;
  if (!verdicts.some((verdict) => verdict === state))
    return `Unexpected state “${state}”, expected one of ${verdicts.join(', ')}`;
  if (by === '') return 'Unexpected line without a name, expected the person who signs';
  if (!isDay(date)) return `Unexpected date “${date}”, expected YYYY-MM-DD`;
  if (state === 'rejected' && reason === '') return 'Unexpected rejection without a reason, expected why';
  return null;
}

/** Whether a text is a day of the calendar: `2026-02-30` is none. */
function isDay(date: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/u.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** Writes one line of the ledger, line end included. */
export function writeReviewLine({ segment, pair, state, by, date, reason }: ReviewLine): string {
  return `${[segment, pair, state, by, date, reason].join('\t')}\n`;
}

/** What was said last of a pair of texts, wherever it stands. */
export type VerdictOf = (vi: string, en: string) => ReviewLine | undefined;

/**
 * Finds what holds for a pair of texts: the line of the latest day with its hash, and of several on that day the last. Days go before the order
 * of lines, since a merge of two branches mixes that.
 */
export function makeVerdicts(lines: readonly ReviewLine[]): VerdictOf {
  const last = new Map(
    lines.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map((line) => [line.pair, line]),
  );
  return (vi, en) => last.get(pairHash(vi, en));
}

/** The signature in what was said last; `null` for a rejection, a withdrawal, and nothing. */
export function signatureIn(verdict: ReviewLine | undefined): Signature | null {
  return verdict?.state === 'reviewed' || verdict?.state === 'approved' ? { ...verdict, state: verdict.state } : null;
}

/** The state of a translation. An edit on either side makes another pair, so that it demotes by itself. */
export function stateOf(vi: string, en: string, verdictOf: VerdictOf): TranslationState {
  if (en.trim() === '') return 'missing';
  return signatureIn(verdictOf(vi, en))?.state ?? 'machine draft';
}
