import { readTable, tableError } from '../../corpus/curated/read-table.ts';
import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import { nameFault } from '../../corpus/model/person-name.ts';
import { verdicts, type Read, type ReviewLine, type Signature, type TranslationState } from '../model.ts';
import { pairHash } from '../fingerprint.ts';
import { normaliseText } from '../normalise.ts';

export const reviewColumns = ['segment', 'pair', 'state', 'by', 'date', 'reason'] as const;

/** Lines that were written before there were reasons. */
const withoutReason = /^(?!#)(?:[^\t\n]*\t){4}[^\t\n]*$/gmu;
const firstLine = reviewColumns.slice(0, -1).join('\t');

/**
 * Reads `review.tsv`. Lines are only ever added to it; two branches that both did are joined line by line (`merge=union`), so a first line
 * may come again.
 * @param latest the last day that a line may bear, `YYYY-MM-DD`: one that is yet to come would outrank all that is said until then
 */
export function readReview(file: string, text: string, latest = '9999-12-31'): Read<readonly ReviewLine[]> {
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
    const early = fault === null && date > latest;
    if (early)
      diagnostics.push(
        tableError(
          file,
          line,
          `Unexpected date “${date}”, expected a day that has come (${latest} at the latest)`,
          'Write the day on which it was said; a clock that goes wrong is set right first.',
        ),
      );
    if (fault !== null)
      diagnostics.push(
        tableError(file, line, fault, 'Let the command write the ledger: npm run translate -- approve ID --by NAME'),
      );
    return fault === null && !early && state !== undefined ? [{ segment, pair, state, by, date, reason }] : [];
  });
  return { value: lines, diagnostics };
}

function faultOf(pair: string, state: string, by: string, date: string, reason: string): string | null {
  if (!/^[0-9a-f]{64}$/u.test(pair)) return `Unexpected pair “${pair}”, expected a sha256 in 64 hexadecimal digits`;
  if (!verdicts.some((verdict) => verdict === state))
    return `Unexpected state “${state}”, expected one of ${verdicts.join(', ')}`;
  if (by === '') return 'Unexpected line without a name, expected the person who signs';
  const unnamed = nameFault(by);
  if (unnamed !== null) return `Unexpected name “${by}”, ${unnamed}`;
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

/** What holds of a pair of texts, wherever it stands: a signature, a rejection, or a withdrawal after which nothing does. */
export type VerdictOf = (vi: string, en: string) => ReviewLine | undefined;

/** Whose statement a withdrawal takes back: what its reason begins with where that is another's. */
const takenBack = /^what (?<by>.+?) said(?:: |$)/u;

/** The reason of a withdrawal, with the name of the other whose statement it takes back. */
export function withdrawalReason(by: string, other: string, reason: string): string {
  if (samePerson(by, other) && !takenBack.test(reason)) return reason;
  return `what ${other} said${reason === '' ? '' : `: ${reason}`}`;
}

/** Whether two names are of one person, whatever the capitals and spaces. */
export function samePerson(a: string, b: string): boolean {
  return a !== '' && normaliseText(a).toLowerCase() === normaliseText(b).toLowerCase();
}

/**
 * What stands of the lines of one pair, oldest first: signatures only or rejections only, one a person. Who signs settles the rejections before,
 * and the reverse. A withdrawal takes back the statement of its person, or of the one whom it names, and no other: a merge of two
 * branches may have put somebody else's between.
 */
function standingOf(lines: readonly ReviewLine[]): readonly ReviewLine[] {
  let standing: readonly ReviewLine[] = [];
  for (const line of lines) {
    if (line.state === 'withdrawn') {
      const whose = takenBack.exec(line.reason)?.groups?.['by'];
      const target =
        whose === undefined ? toWithdraw(standing, line.by) : standing.findLast(({ by }) => samePerson(by, whose));
      standing = standing.filter((one) => one !== target);
    } else {
      const alike = standing.filter(({ state }) => (state === 'rejected') === (line.state === 'rejected'));
      standing = [...alike.filter(({ by }) => !samePerson(by, line.by)), line];
    }
  }
  return standing;
}

/** Lines from the earliest day to the latest, of one day in their order: days go before the order of lines, since a merge of two branches mixes that. */
function byDay(lines: readonly ReviewLine[]): readonly ReviewLine[] {
  return lines.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The statement that a person takes back of those that stand: their own, else the last. */
export function toWithdraw(standing: readonly ReviewLine[], by: string): ReviewLine | undefined {
  return standing.findLast((line) => samePerson(line.by, by)) ?? standing.at(-1);
}

/** Finds all that stands of a pair, the last statement last. */
export function makeStanding(lines: readonly ReviewLine[]): (vi: string, en: string) => readonly ReviewLine[] {
  const byPair = Map.groupBy(lines, ({ pair }) => pair);
  return (vi, en) => standingOf(byDay(byPair.get(pairHash(vi, en)) ?? []));
}

/** Finds what holds for a pair of texts: the last statement that nobody took back, and else the withdrawal of the last. */
export function makeVerdicts(lines: readonly ReviewLine[]): VerdictOf {
  const byPair = Map.groupBy(lines, ({ pair }) => pair);
  const last = new Map(
    [...byPair].map(([pair, own]) => {
      const inOrder = byDay(own);
      return [pair, standingOf(inOrder).at(-1) ?? inOrder.at(-1)];
    }),
  );
  return (vi, en) => last.get(pairHash(vi, en));
}

/** The signature in what holds; `null` for a rejection, a withdrawal, and nothing. */
export function signatureIn(verdict: ReviewLine | undefined): Signature | null {
  return verdict?.state === 'reviewed' || verdict?.state === 'approved' ? { ...verdict, state: verdict.state } : null;
}

/** The state of a translation. An edit on either side makes another pair, so that it demotes by itself. */
export function stateOf(vi: string, en: string, verdictOf: VerdictOf): TranslationState {
  if (en.trim() === '') return 'missing';
  return signatureIn(verdictOf(vi, en))?.state ?? 'machine draft';
}
