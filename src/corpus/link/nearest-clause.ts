import type { Draft, RecordDrafts } from '../model/drafts.ts';
import type { LinkDraft } from './draft.ts';
import { matchTasks } from './task-clauses.ts';
import type { Assignment, TaskSignals } from './task-signals.ts';

/** From this score on a clause says what a target or project is for, though it does not name it. */
const NEAR = 0.35;

/** The clause that says best what a record is for, and why. */
export interface NearestClause {
  readonly clause: string;
  readonly score: number;
  readonly evidence: () => NonNullable<LinkDraft['evidence']>;
}

/**
 * For every target of an annex and every project the clause of its document that says best what it is for. The tasks of the same
 * body vote with them. It is a step on the way to a goal, no link of its own.
 */
export function nearestClauses(
  { tasks, targets, projects }: RecordDrafts,
  signals: TaskSignals,
): Map<string, NearestClause> {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const bodiesOf = (target: Draft<'targets'>): readonly string[] => {
    const above = byId.get(target.parent ?? '');
    return target.monitors.length > 0 || above === undefined ? target.monitors : bodiesOf(above);
  };
  const asked: Assignment[] = [
    ...targets
      .filter(({ annex }) => annex !== null)
      .map((target) => ({
        ...target,
        title: { vi: [byId.get(target.parent ?? '')?.title.vi, target.title.vi].filter(Boolean).join(' ') },
        lead: bodiesOf(target),
      })),
    ...projects.map(({ id, document, title, listings }) => ({
      id,
      document,
      title,
      lead: [],
      group: listings.findLast((listing) => listing.section !== null)?.section ?? null,
    })),
  ];
  const matches = matchTasks([...tasks, ...asked], signals);
  return new Map(
    asked.flatMap((record) => {
      const best = (matches.get(record.id) ?? []).find(({ clause }) => !clause.goal);
      return best && best.score >= NEAR
        ? [
            [
              record.id,
              {
                clause: best.clause.id,
                score: Math.min(1, best.score / 2),
                evidence: () => signals.evidence(record, best.clause),
              },
            ] as const,
          ]
        : [];
    }),
  );
}
