import type { LinkDraft } from './draft.ts';
import { round } from './round.ts';
import { matchTasks, type Match } from './task-clauses.ts';
import type { Assignment, TaskSignals } from './task-signals.ts';

/**
 * What makes the best match sure beside its score: that the other clauses stay behind (`apart`, the sharper the scores are parted), and
 * that the group does not speak for all clauses of a section alike (`crowd`). Measured as docs/links.md says.
 */
const SURE = { apart: 0.1, sharpness: 4, crowd: 0.25 } as const;

/**
 * From this share of the document's middle sureness on a clause counts as found, between `least` and `most`: where the rows of an annex
 * say the clauses over again, a faint likeness is none; where they hardly do, it is all there is.
 */
const BAR = { ofMiddle: 0.4, least: 0.4, most: 0.8 } as const;

/**
 * A further clause is meant too when it says nearly as much as the best one, and most of the task in one sentence; not where that is but
 * a word or two (`mass`).
 */
const FURTHER = { score: 1.5, ofBest: 0.8, sentence: 0.5, mass: 0.1 } as const;

/** The clauses that each task makes concrete. */
export function implementsLinks(tasks: readonly Assignment[], signals: TaskSignals): LinkDraft[] {
  const matches = matchTasks(tasks, signals);
  const bars = barsOf(tasks.map(({ id, document }) => ({ document, matches: matches.get(id) ?? [] })));
  return tasks.flatMap((task) => {
    const list = matches.get(task.id) ?? [];
    const sureness = surenessOf(list);
    const bar = bars.get(task.document) ?? BAR.least;
    return foundOf(list, sureness >= bar).map(
      ({ clause, score }): LinkDraft => ({
        from: task.id,
        to: clause.id,
        type: 'implements',
        basis: 'matched',
        score: confidence(sureness - bar + score - (list[0]?.score ?? 0)),
        evidence: signals.evidence(task, clause),
      }),
    );
  });
}

/** How sure the best match of a task is: its score, less where as much speaks for other clauses. */
function surenessOf(matches: readonly Pick<Match, 'score' | 'signals'>[]): number {
  const best = matches[0];
  if (best === undefined) return 0;
  const share = 1 / matches.reduce((sum, { score }) => sum + Math.exp(SURE.sharpness * (score - best.score)), 0);
  // At a share of one the logarithm has no end.
  return best.score + SURE.apart * Math.log(share / (1.001 - share)) - SURE.crowd * best.signals.crowd;
}

/** The sureness from which on a best match counts, for each document. */
function barsOf(
  tasks: readonly { readonly document: string; readonly matches: readonly Pick<Match, 'score' | 'signals'>[] }[],
): Map<string, number> {
  return new Map(
    [...Map.groupBy(tasks, ({ document }) => document)].map(([document, own]) => {
      const sureness = own.map(({ matches }) => surenessOf(matches)).sort((a, b) => a - b);
      const middle = sureness[Math.floor(sureness.length / 2)] ?? 0;
      return [document, Math.min(BAR.most, Math.max(BAR.least, BAR.ofMiddle * middle))];
    }),
  );
}

/** What lies above the bar as a share: 0.5 at the bar, towards 1 for the surest. */
function confidence(above: number): number {
  return round(1 / (1 + Math.exp(-2.5 * above)));
}

function foundOf(matches: readonly Match[], sure: boolean): Match[] {
  const best = matches[0];
  if (best === undefined || !sure) return [];
  return matches.filter(
    (match) =>
      match === best ||
      (!match.clause.goal &&
        match.score >= Math.max(FURTHER.score, FURTHER.ofBest * best.score) &&
        match.signals.sentence >= FURTHER.sentence &&
        match.signals.mass >= FURTHER.mass),
  );
}
