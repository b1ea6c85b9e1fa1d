import { readTable, tableError } from '../../corpus/curated/read-table.ts';
import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import type { Read, ReviewLine, TranslationState } from '../model.ts';
import { pairHash } from '../normalise.ts';

export const reviewColumns = ['segment', 'pair', 'state', 'by', 'date'] as const;

/** Reads `review.tsv`. Lines are only ever added to it. */
export function readReview(file: string, text: string): Read<readonly ReviewLine[]> {
  const { value: rows, diagnostics: first } = readTable({ file, text }, 'tsv', reviewColumns);
  const diagnostics: Diagnostic[] = [...first];
  const lines = rows.flatMap(({ line, cells }): readonly ReviewLine[] => {
    const [segment = '', pair = '', state = '', by = '', date = ''] = cells;
    const fault = faultOf(pair, state, by, date);
    if (fault !== null)
      diagnostics.push(
        tableError(file, line, fault, 'Let the command write the ledger: npm run translate -- approve ID --by NAME'),
      );
    return fault === null && (state === 'reviewed' || state === 'approved') ? [{ segment, pair, state, by, date }] : [];
  });
  return { value: lines, diagnostics };
}

function faultOf(pair: string, state: string, by: string, date: string): string | null {
  if (!/^[0-9a-f]{64}$/u.test(pair)) return `Unexpected pair “${pair}”, expected a sha256 in 64 hexadecimal digits`;
  if (state !== 'reviewed' && state !== 'approved') return `Unexpected state “${state}”, expected reviewed or approved`;
  if (by === '') return 'Unexpected line without a name, expected the person who signs';
  if (!/^\d{4}-\d\d-\d\d$/u.test(date)) return `Unexpected date “${date}”, expected YYYY-MM-DD`;
  return null;
}

/** Writes one line of the ledger, line end included. */
export function writeReviewLine({ segment, pair, state, by, date }: ReviewLine): string {
  return `${[segment, pair, state, by, date].join('\t')}\n`;
}

/** Finds the signature that holds for a pair of texts: the last line with its hash. */
export type SignatureOf = (vi: string, en: string) => ReviewLine | undefined;

export function makeSignatures(lines: readonly ReviewLine[]): SignatureOf {
  const last = new Map(lines.map((line) => [line.pair, line]));
  return (vi, en) => last.get(pairHash(vi, en));
}

/** The state of a translation. An edit on either side makes another pair, so that it demotes by itself. */
export function stateOf(vi: string, en: string, signatureOf: SignatureOf): TranslationState {
  if (en.trim() === '') return 'missing';
  return signatureOf(vi, en)?.state ?? 'machine draft';
}
