import { samePerson } from '../../../../src/translation/ledger/review.ts';
import type { TextFile } from '../../../../src/translation/read-translations.ts';
import type { Found } from '../describe.ts';
import { ledgerWith } from '../ledger-file.ts';
import type { Workshop } from '../load.ts';
import { counted, done, failed, type CommandOutcome } from '../outcome.ts';
import { catalogueFiles, save, syncNow } from '../sync-now.ts';
import { verdictLines } from '../verdict-lines.ts';
import { writersOf } from '../writers.ts';

export interface Signing {
  readonly by: string;
  readonly state: 'reviewed' | 'approved';
  /** The signer says that English which is marked stale, or as needing work, is right as it stands. */
  readonly stillHolds: boolean;
}

/**
 * `approve`: signs the present pairs of texts in the ledger, all that are named or none. What is missing, stale, marked as needing work or fails a
 * fact is not signed. Whoever signs English of their own hand is told so.
 */
export function approve(
  workshop: Workshop,
  found: readonly Found[],
  { by, state, stillHolds }: Signing,
): CommandOutcome {
  const { root } = workshop;
  const refusals = found.flatMap((one) => refusalOf(one, stillHolds));
  if (refusals.length > 0)
    return failed([...refusals, `Nothing was signed${found.length > 1 ? `, of ${found.length} segments named` : ''}.`]);
  const open = found.filter(
    ({ translation: { signature } }) =>
      signature === null || signature.state !== state || !samePerson(signature.by, by),
  );
  const lines = verdictLines(workshop, state, by, open, () => '');
  // Whoever signs what was rejected, or what still holds, takes the mark off too.
  const settled = found.filter(({ translation }) => stillHolds || translation.rejection !== null);
  save(workshop, [...withoutMarks(workshop, settled), ...(lines.length === 0 ? [] : [ledgerWith(root, lines)])]);
  const writers = writersOf(root, found);
  const own = found.filter(({ segment }) => samePerson(writers.get(segment.id) ?? '', by));
  const rejected = found.flatMap(({ segment, translation: { rejection } }) =>
    rejection === null
      ? []
      : [`${segment.id} had been rejected by ${rejection.by}, ${rejection.date}: ${rejection.reason}`],
  );
  const [only] = found;
  if (open.length === 0 && settled.length === 0)
    return done([`${by} had signed ${counted(found.length, 'segment')} as ${state} before. Nothing to write.`]);
  return done([
    found.length === 1 && only !== undefined
      ? `${by} signed ${only.segment.id} as ${state}.`
      : `${by} signed ${counted(found.length, 'segment')} as ${state}: ${found.map(({ segment }) => segment.id).join(', ')}.`,
    ...rejected,
    ...(own.length === 0
      ? []
      : [
          `Warning: ${by} also wrote the English of ${own.map(({ segment }) => segment.id).join(', ')}, as git says. A second pair of eyes sees more.`,
        ]),
  ]);
}

/**
 * The catalogues with the marks of some segments taken off, as files; none where there is nothing to take off.
 * @param remarks comments that go too, by segment id
 */
export function withoutMarks(
  workshop: Workshop,
  found: readonly Found[],
  remarks: ReadonlyMap<string, string> = new Map(),
): readonly TextFile[] {
  const named = new Map(found.map(({ segment }) => [segment.id, segment.vi]));
  if (named.size + remarks.size === 0) return [];
  const catalogues = workshop.reading.catalogues.map((catalogue) => ({
    ...catalogue,
    live: catalogue.live.map((entry) => {
      const vi = named.get(entry.id);
      const kept = { ...entry, comments: entry.comments.filter((comment) => comment !== remarks.get(entry.id)) };
      return vi === undefined ? kept : { ...kept, vi, fuzzy: false, previous: null };
    }),
  }));
  return catalogueFiles(syncNow(workshop, catalogues).catalogues);
}

/** Why a segment cannot be signed. */
function refusalOf({ segment: { id }, translation }: Found, stillHolds: boolean): readonly string[] {
  if (translation.en === '') return [`${id} has no English yet.`];
  const failing = translation.failing.filter(({ severity }) => severity === 'error');
  if (failing.length > 0)
    return [...failing.map(({ message }) => `${id}: ${message.en}`), '  Mend it, or waive the finding with a reason.'];
  if (stillHolds) return [];
  if (translation.stale)
    return [
      `The Vietnamese of ${id} has changed since its English was made (npm run translate -- diff ${id}).`,
      '  Mend the English and take the flag “fuzzy” off, or sign with --still-holds if it is right as it stands.',
    ];
  if (translation.needsWork && translation.rejection === null)
    return [
      `${id} is marked as needing work (npm run translate -- show ${id}).`,
      '  Mend the English and take the flag “fuzzy” off, or sign with --still-holds if it is right as it stands.',
    ];
  return [];
}
