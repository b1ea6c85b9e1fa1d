import type { Knowledge } from '../../corpus/knowledge.ts';

/**
 * The years that a record is planned for: that of its figure, its deadline, its milestones. Who asks for a thing and a year means these,
 * whether or not the text of the record says the year.
 */
export function plannedYears(id: string, knowledge: Knowledge): readonly number[] {
  const listings = knowledge.projects.get(id)?.listings ?? [];
  return yearsIn([
    knowledge.targets.get(id)?.period?.to,
    knowledge.tasks.get(id)?.deadline?.to,
    ...listings.map(({ row }) => knowledge.provisions.get(knowledge.annexOf(row) ?? '')?.period?.to),
  ]);
}

/** The years that results of a record tell of. */
export const toldYears = (id: string, knowledge: Knowledge): readonly number[] =>
  yearsIn(
    knowledge
      .resultsOf(id)
      .filter(({ record }) => record === id)
      .map(({ period, date }) => period?.to ?? date),
  );

const yearsIn = (days: readonly (string | null | undefined)[]): readonly number[] =>
  [...new Set(days.flatMap((day) => (day == null ? [] : Number(day.slice(0, 4)))))].sort((a, b) => a - b);
