import type { ReviewLine } from '../../../../src/translation/model.ts';
import { pairHash } from '../../../../src/translation/fingerprint.ts';
import type { Found } from '../describe.ts';
import { writeFiles } from '../files.ts';
import { ledgerWith, today } from '../ledger-file.ts';
import type { Workshop } from '../load.ts';
import { done, failed, type CommandOutcome } from '../outcome.ts';
import { catalogueFiles, syncNow } from '../sync-now.ts';
import { withoutMarks } from './approve.ts';

/**
 * `reject`: says of the present pairs that they need work, and why: a line in the ledger, and for those who work in Poedit or Weblate the flag and a
 * comment in the catalogue. Stale English is not flagged again.
 */
export function reject(workshop: Workshop, found: readonly Found[], by: string, reason: string): CommandOutcome {
  const { root, reading } = workshop;
  const missing = found.filter(({ translation }) => translation.en === '');
  if (missing.length > 0)
    return failed([...missing.map(({ segment }) => `${segment.id} has no English yet.`), 'Nothing was rejected.']);
  const date = today();
  const ids = new Map(found.map(({ segment, translation }) => [segment.id, translation]));
  const catalogues = syncNow(workshop, reading.catalogues).catalogues.map((catalogue) => ({
    ...catalogue,
    live: catalogue.live.map((entry) =>
      ids.has(entry.id)
        ? { ...entry, fuzzy: true, comments: [...new Set([...entry.comments, `${by}, ${date}: ${reason}`])] }
        : entry,
    ),
  }));
  const lines = verdictLines(found, 'rejected', by, reason);
  writeFiles(root, [...catalogueFiles(syncNow(workshop, catalogues).catalogues), ledgerWith(root, lines)]);
  return done(found.map(({ segment }) => `${by} rejected the English of ${segment.id}: ${reason}`));
}

/** `withdraw`: takes back what was last said of the present pairs, a signature or a rejection. */
export function withdraw(workshop: Workshop, found: readonly Found[], by: string, reason: string): CommandOutcome {
  const bare = found.filter(({ translation }) => translation.signature === null && translation.rejection === null);
  if (bare.length > 0)
    return failed([
      ...bare.map(({ segment }) => `${segment.id} is neither signed nor rejected.`),
      'Nothing was withdrawn.',
    ]);
  // The flag that a rejection brought goes with it; stale English stays marked.
  const doubted = found.filter(({ translation }) => translation.rejection !== null && !translation.stale);
  writeFiles(workshop.root, [
    ...withoutMarks(workshop, doubted),
    ledgerWith(workshop.root, verdictLines(found, 'withdrawn', by, reason)),
  ]);
  return done(
    found.map(({ segment, translation }) => {
      const said = translation.signature ?? translation.rejection;
      return `${by} withdrew what ${said?.by ?? ''} said of ${segment.id} (${said?.state ?? ''}).`;
    }),
  );
}

function verdictLines(
  found: readonly Found[],
  state: ReviewLine['state'],
  by: string,
  reason: string,
): readonly ReviewLine[] {
  return found.map(({ segment, translation }) => ({
    segment: segment.id,
    pair: pairHash(segment.vi, translation.en),
    state,
    by,
    date: today(),
    reason,
  }));
}
