import type { LinkDraft } from './draft.ts';
import type { RecordDrafts } from '../model/drafts.ts';
import { round } from './round.ts';
import { matchTasks, type Match } from './task-clauses.ts';
import type { TaskSignals } from './task-signals.ts';

/** From this score on a clause counts as found. */
const THRESHOLD = 0.5;

/** A further clause is meant too when it says nearly as much as the best one, and most of the task in one sentence. */
const FURTHER = { score: 1.5, ofBest: 0.8, sentence: 0.5 } as const;

/** A score as a share: 0.5 at the threshold, towards 1 for the surest. */
function confidence(score: number): number {
  return round(1 / (1 + Math.exp(-2.5 * (score - THRESHOLD))));
}

/** The clauses that each task makes concrete. */
export function implementsLinks(drafts: RecordDrafts, signals: TaskSignals): LinkDraft[] {
  const matches = matchTasks(drafts.tasks, signals);
  return drafts.tasks.flatMap((task) =>
    foundOf(matches.get(task.id) ?? []).map(
      ({ clause, score }): LinkDraft => ({
        from: task.id,
        to: clause.id,
        type: 'implements',
        basis: 'matched',
        score: confidence(score),
        evidence: signals.evidence(task, clause),
      }),
    ),
  );
}

function foundOf(matches: readonly Match[]): Match[] {
  const best = matches[0];
  if (best === undefined || best.score < THRESHOLD) return [];
  return matches.filter(
    (match) =>
      match === best ||
      (!match.clause.goal &&
        match.score >= Math.max(FURTHER.score, FURTHER.ofBest * best.score) &&
        match.signals.sentence >= FURTHER.sentence),
  );
}
