import { readTable, tableError } from '../../corpus/curated/read-table.ts';
import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import { checkNames, type CheckName, type Read, type Waiver } from '../model.ts';
import { pairHash } from '../fingerprint.ts';

const waiverColumns = ['segment', 'check', 'pair', 'reason'] as const;

/** Reads `waivers.tsv`. */
export function readWaivers(file: string, text: string): Read<readonly Waiver[]> {
  const { value: rows, diagnostics: first } = readTable({ file, text }, 'tsv', waiverColumns);
  const diagnostics: Diagnostic[] = [...first];
  const waivers = rows.flatMap(({ line, cells }): readonly Waiver[] => {
    const [segment = '', named = '', pair = '', reason = ''] = cells;
    const check = checkNames.find((name) => name === named);
    const fault =
      check === undefined
        ? `Unexpected check “${named}”, expected one of ${checkNames.join(', ')}`
        : !/^[0-9a-f]{64}$/u.test(pair)
          ? `Unexpected pair “${pair}”, expected a sha256 in 64 hexadecimal digits`
          : reason === ''
            ? 'Unexpected waiver without a reason, expected why the finding may stand'
            : null;
    if (fault !== null)
      diagnostics.push(
        tableError(
          file,
          line,
          fault,
          'Copy the line that `npm run translate -- check` prints under the finding, and write the reason.',
        ),
      );
    return fault === null && check !== undefined ? [{ segment, check, pair, reason }] : [];
  });
  return { value: waivers, diagnostics };
}

/** Whether a finding is waived for exactly this segment and pair of texts. */
export function isWaived(
  waivers: readonly Waiver[],
  segment: string,
  check: CheckName,
  vi: string,
  en: string,
): boolean {
  const named = waivers.filter((waiver) => waiver.segment === segment && waiver.check === check);
  return named.length > 0 && named.some(({ pair }) => pair === pairHash(vi, en));
}
