import type { ReviewLine } from '../../../../src/translation/model.ts';
import { makeStanding, toWithdraw, withdrawalReason } from '../../../../src/translation/ledger/review.ts';
import type { Found } from '../describe.ts';
import { ledgerWith } from '../ledger-file.ts';
import type { Workshop } from '../load.ts';
import { done, failed, type CommandOutcome } from '../outcome.ts';
import { catalogueFiles, save, syncNow } from '../sync-now.ts';
import { verdictLines } from '../verdict-lines.ts';
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
  const lines = verdictLines(workshop, 'rejected', by, found, () => reason);
  const remarks = new Map(lines.map((line) => [line.segment, remarkOf(line)]));
  const catalogues = syncNow(workshop, reading.catalogues).catalogues.map((catalogue) => ({
    ...catalogue,
    live: catalogue.live.map((entry) => {
      const remark = remarks.get(entry.id);
      return remark === undefined
        ? entry
        : { ...entry, fuzzy: true, comments: [...new Set([...entry.comments, remark])] };
    }),
  }));
  save(workshop, [...catalogueFiles(syncNow(workshop, catalogues).catalogues), ledgerWith(root, lines)]);
  return done(found.map(({ segment }) => `${by} rejected the English of ${segment.id}: ${reason}`));
}

/**
 * `withdraw`: takes back what the person said of the present pairs, a signature or a rejection, and else what another said last. With a
 * rejection go the flag and the comment that it brought, unless another's stands.
 */
export function withdraw(workshop: Workshop, found: readonly Found[], by: string, reason: string): CommandOutcome {
  const standingOf = makeStanding(workshop.reading.review);
  const all = found.map((one) => {
    const standing = one.translation.en === '' ? [] : standingOf(one.segment.vi, one.translation.en);
    const said = toWithdraw(standing, by);
    return { one, said, left: standing.filter((line) => line !== said).at(-1) };
  });
  const bare = all.filter(({ said }) => said === undefined);
  if (bare.length > 0)
    return failed([
      ...bare.map(({ one }) => `${one.segment.id} is neither signed nor rejected.`),
      'Nothing was withdrawn.',
    ]);
  const doubts = all.filter(({ said }) => said?.state === 'rejected');
  // Stale English stays marked, and what another rejects too.
  const doubted = doubts.filter(({ one, left }) => left === undefined && !one.translation.stale);
  const gone = new Map(doubts.map(({ one, said }) => [one.segment.id, said === undefined ? '' : remarkOf(said)]));
  const whose = new Map(all.map(({ one, said }) => [one, said?.by ?? by]));
  const lines = verdictLines(workshop, 'withdrawn', by, found, (one) =>
    withdrawalReason(by, whose.get(one) ?? by, reason),
  );
  const marks = withoutMarks(
    workshop,
    doubted.map(({ one }) => one),
    gone,
  );
  save(workshop, [...marks, ledgerWith(workshop.root, lines)]);
  return done(
    all.flatMap(({ one: { segment }, said, left }) => [
      `${by} withdrew what ${said?.by ?? ''} said of ${segment.id} (${said?.state ?? ''}).`,
      ...(left === undefined ? [] : [`  It is still ${left.state} by ${left.by}, ${left.date}.`]),
    ]),
  );
}

/** The comment that a rejection leaves in the catalogue. */
function remarkOf({ by, date, reason }: ReviewLine): string {
  return `${by}, ${date}: ${reason}`;
}
