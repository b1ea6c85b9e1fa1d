import { isUncertain } from '../corpus/link/certainty.ts';
import { projectInvestments } from '../corpus/model/project-listings.ts';
import type {
  GoalRecord,
  LinkRecord,
  NoteRecord,
  ProjectRecord,
  TargetRecord,
  TaskRecord,
} from '../corpus/model/records.ts';
import { knowledge, records } from './records.ts';
import { isKnown } from './results/results.ts';

/** A record of a story and the link that brought it there: what the document does not state is marked by it. */
export interface Told<T> {
  readonly record: T;
  readonly link: LinkRecord;
}

/** A clause that makes a goal concrete, and the tasks that make the clause concrete. */
export interface Chapter {
  readonly id: string;
  readonly link: LinkRecord;
  readonly tasks: readonly Told<TaskRecord>[];
}

/** What the documents and later sources tell of one goal, in the order in which a promise runs. */
export interface Story {
  readonly goal: GoalRecord;
  readonly targets: readonly Told<TargetRecord>[];
  readonly chapters: readonly Chapter[];
  /** Tasks that serve the goal without such a clause. */
  readonly tasks: readonly Told<TaskRecord>[];
  readonly projects: readonly Told<ProjectRecord>[];
  /** What the projects cost of which all rows print one amount, in billions of dong; and how many these are. */
  readonly cost: { readonly amount: number; readonly projects: number };
  /** First and last day by which a task must be done, and how many tasks have none. */
  readonly due: { readonly first: string; readonly last: string } | null;
  readonly undated: number;
  /** Records of the story of which it is known what came, and of how many it is not. */
  readonly came: readonly string[];
  readonly unknown: number;
  /** What the source has lost where the story runs. */
  readonly losses: readonly NoteRecord[];
  /** Records of which this is no more than the nearest goal. */
  readonly uncertain: readonly LinkRecord[];
}

/** The targets that measure a goal for certain, each with the link that says so; of the others it is no more than the nearest goal. */
function measuresOf(goal: GoalRecord): readonly Told<TargetRecord>[] {
  const links = new Map(knowledge.linksTo(goal.id, 'serves').map((link) => [link.from, link]));
  return goal.targets.flatMap((id): Told<TargetRecord>[] => {
    const record = knowledge.targets.get(id);
    const link = links.get(id);
    return record === undefined || link === undefined || isUncertain(link) ? [] : [{ record, link }];
  });
}

/** Tells the story of a goal from the links that reach it. */
export function storyOf(goal: GoalRecord): Story {
  const serving = knowledge.linksTo(goal.id, 'serves');
  const certain = serving.filter((link) => !isUncertain(link));
  const chapters = certain.flatMap((link) => (isClause(link.from) ? [chapterOf(link)] : []));
  const told = new Set(chapters.flatMap(({ tasks }) => tasks.map(({ record }) => record.id)));
  const tasks = certain.flatMap((link) => {
    const record = knowledge.tasks.get(link.from);
    return record === undefined || told.has(record.id) ? [] : [{ record, link }];
  });
  const all = [...chapters.flatMap((chapter) => chapter.tasks), ...tasks];
  const projects = projectsOf(certain, [...chapters.map(({ id }) => id), ...all.map(({ record }) => record.id)]);
  const costs = projects.flatMap(({ record }) => {
    const [cost, ...others] = projectInvestments(record.listings);
    return cost === undefined || others.length > 0 ? [] : [cost.amount];
  });
  const targets = measuresOf(goal);
  const days = all.flatMap(({ record }) => record.deadline?.to ?? []).toSorted();
  const [first] = days;
  const last = days.at(-1);
  const everyone = [
    ...targets.map(({ record }) => record.id),
    ...new Set(all.map(({ record }) => record.id)),
    ...projects.map(({ record }) => record.id),
  ];
  const came = everyone.filter(isKnown);
  const documents = new Set([goal.document, ...all.map(({ record }) => record.document)]);
  return {
    goal,
    targets,
    chapters,
    tasks,
    projects,
    cost: { amount: costs.reduce((sum, cost) => sum + cost, 0), projects: costs.length },
    due: first === undefined || last === undefined ? null : { first, last },
    undated: all.length - days.length,
    came,
    unknown: everyone.length - came.length,
    losses: records.notes.filter(({ kind, source }) => kind === 'gap' && documents.has(source.document)),
    uncertain: serving.filter((link) => isUncertain(link)),
  };
}

/** Whether a record is a text that is neither task, target, project nor goal. */
function isClause(id: string): boolean {
  const { provisions, tasks, targets, goals } = knowledge;
  return provisions.has(id) && !tasks.has(id) && !targets.has(id) && !goals.has(id);
}

function chapterOf(link: LinkRecord): Chapter {
  const tasks = knowledge.linksTo(link.from, 'implements').flatMap((step): Told<TaskRecord>[] => {
    const record = knowledge.tasks.get(step.from);
    return record === undefined ? [] : [{ record, link: step }];
  });
  return { id: link.from, link, tasks };
}

/** The projects that serve a goal, make a clause concrete or are named by a task; each once, by the firmest of these ways. */
function projectsOf(certain: readonly LinkRecord[], through: readonly string[]): readonly Told<ProjectRecord>[] {
  const ways = [
    ...through.flatMap((id) => [...knowledge.linksTo(id, 'implements'), ...knowledge.linksFrom(id, 'mentions')]),
    ...certain,
  ];
  const found = new Map<string, Told<ProjectRecord>>();
  for (const link of ways.toSorted((a, b) => firmness(b) - firmness(a)))
    for (const end of [link.from, link.to]) {
      const record = knowledge.projects.get(end);
      if (record !== undefined && !found.has(end)) found.set(end, { record, link });
    }
  return [...found.values()];
}

/** Stated and judged links are firmer than any match; of matches the better. */
function firmness({ basis, score }: LinkRecord): number {
  return basis === 'matched' ? (score ?? 0) : 2;
}

/** The stories that can be told: every goal has one. */
export const storyGoals: readonly GoalRecord[] = records.goals;
