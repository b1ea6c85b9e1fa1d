import type { Knowledge } from '../../corpus/knowledge.ts';
import type { ProjectRecord } from '../../corpus/model/records.ts';
import type { ResultRecord } from '../../corpus/model/result.ts';

/** A milestone that an annex plans for a project. */
export interface PlannedMilestone {
  readonly milestone: 'groundbreaking' | 'inauguration';
  /** The planned year. */
  readonly year: number;
}

/** A project of which something is known from outside the documents, with what was planned for it and what came. */
export interface FollowedProject {
  readonly record: ProjectRecord;
  readonly planned: readonly PlannedMilestone[];
  /** Groundbreakings and openings, in the order of time. */
  readonly came: readonly ResultRecord[];
}

/** Projects whose groundbreaking or opening is known, the earliest event first. */
export function followedProjects(knowledge: Knowledge): FollowedProject[] {
  return knowledge.records.projects
    .map(
      (record): FollowedProject => ({
        record,
        planned: record.listings.flatMap(({ milestone, row }) => {
          const year = knowledge.provisions.get(knowledge.annexOf(row) ?? '')?.period?.to?.slice(0, 4);
          return milestone === 'key' || year === undefined ? [] : [{ milestone, year: Number(year) }];
        }),
        came: knowledge
          .resultsOf(record.id)
          .filter(
            (result) => result.record === record.id && result.milestone !== null && result.status !== 'announced',
          ),
      }),
    )
    .filter(({ came }) => came.length > 0)
    .toSorted((a, b) => ((a.came[0]?.date ?? '') < (b.came[0]?.date ?? '') ? -1 : 1));
}

/** Where a day, a month or a year lies on an axis of years: the middle of what is known. */
export function yearsOf(date: string): number {
  const [year = '0', month, day] = date.split('-');
  if (month === undefined) return Number(year) + 0.5;
  return (
    Number(year) + (Number(month) - (day === undefined ? 0.5 : 1) + (day === undefined ? 0 : Number(day) / 31)) / 12
  );
}
