import type { Clause } from './clauses.ts';
import type { LinkDraft } from './draft.ts';
import type { LinkDrafts } from './drafts.ts';
import { round } from './round.ts';
import type { TextReader } from './similarity/text-reader.ts';
import { TaskClauseMatcher, THRESHOLD } from './task-clauses.ts';

/** A score as a share: 0.5 at the threshold, towards 1 for the surest. */
export function confidence(score: number, threshold: number): number {
  return round(1 / (1 + Math.exp(-2.5 * (score - threshold))));
}

/** The clauses that each task makes concrete. */
export function implementsLinks(drafts: LinkDrafts, clauses: readonly Clause[], read: TextReader): LinkDraft[] {
  const names = new Map(drafts.agencies.map((agency) => [agency.id, agency.name.vi]));
  const matcher = new TaskClauseMatcher(clauses, drafts.tasks, names, read);
  const matches = matcher.match(drafts.tasks);
  return drafts.tasks.flatMap((task) =>
    (matches.get(task.id) ?? [])
      .slice(0, 1)
      .filter(({ score }) => score >= THRESHOLD)
      .map(({ clause, score }): LinkDraft => ({ from: task.id, to: clause.id, type: 'implements', basis: 'matched', score: confidence(score, THRESHOLD), evidence: matcher.evidence(task, clause) })),
  );
}
