import type { LinkDraft } from './draft.ts';
import type { Draft } from '../model/drafts.ts';
import type { RowPair } from './same-project.ts';

type Project = Draft<'projects'>;

/** Projects after matching: rows joined, parts known. */
export interface JoinedProjects {
  readonly projects: readonly Project[];
  readonly links: readonly LinkDraft[];
}

/**
 * Joins the projects whose rows are matched as one, where the registry settles neither, and gives parts the project they belong to.
 * What the registry settles stays; a part that the matcher found too carries its reason.
 * @param settled rows that the registry assigns to a project
 */
export function joinProjects(
  projects: readonly Project[],
  pairs: readonly RowPair[],
  settled: ReadonlySet<string>,
): JoinedProjects {
  const joined = new Map(projects.map((project) => [project.id, project]));
  const projectOf = new Map(
    projects.flatMap((project) => project.listings.map((listing) => [listing.row, project.id] as const)),
  );
  for (const { from, to, relation } of pairs) {
    if (relation !== 'same' || settled.has(from) || settled.has(to)) continue;
    const first = joined.get(projectOf.get(from) ?? '');
    const second = joined.get(projectOf.get(to) ?? '');
    if (!first || !second || first.id === second.id) continue;
    joined.set(first.id, {
      ...first,
      aliases: [...new Set([...first.aliases, ...second.aliases])],
      listings: [...first.listings, ...second.listings],
      places: [...new Set([...first.places, ...second.places])],
      unresolved: [...first.unresolved, ...second.unresolved],
    });
    joined.delete(second.id);
    for (const listing of second.listings) projectOf.set(listing.row, first.id);
  }

  const reasons = new Map<string, RowPair>();
  for (const pair of pairs) {
    if (pair.relation !== 'part-of') continue;
    const part = projectOf.get(pair.from);
    const whole = projectOf.get(pair.to);
    if (part === undefined || whole === undefined || part === whole) continue;
    const project = joined.get(part);
    if (project && project.partOf === null && !settled.has(pair.from)) joined.set(part, { ...project, partOf: whole });
    reasons.set(`${part} ${whole}`, pair);
  }
  const links = [...joined.values()].flatMap((project): LinkDraft[] => {
    if (project.partOf === null) return [];
    const reason = reasons.get(`${project.id} ${project.partOf}`);
    return [
      reason
        ? {
            from: project.id,
            to: project.partOf,
            type: 'partOf',
            basis: 'matched',
            score: reason.score,
            evidence: reason.evidence,
          }
        : {
            from: project.id,
            to: project.partOf,
            type: 'partOf',
            basis: 'curated',
            score: null,
            evidence: { vi: 'Danh mục dự án đã rà soát', en: 'Settled in the register of projects' },
          },
    ];
  });
  return { projects: [...joined.values()], links };
}
