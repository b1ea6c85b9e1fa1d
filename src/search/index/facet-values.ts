import type { Knowledge } from '../../corpus/knowledge.ts';
import type { Localised } from '../../corpus/model/values.ts';
import { dueFilters } from './due.ts';

/** A value by which results are filtered, and how many records have it. */
export interface FacetValue {
  readonly value: string;
  readonly name: Localised;
  readonly count: number;
}
export interface FacetValues {
  readonly kinds: readonly FacetValue[];
  readonly documents: readonly FacetValue[];
  readonly agencies: readonly FacetValue[];
  readonly due: readonly FacetValue[];
  readonly groups: readonly FacetValue[];
}

/** The values of all facets over all records that have a page. Names of kinds and times are given by the interface. */
export function facetValues({ records, goals, groupOf }: Knowledge, hasPage: (id: string) => boolean): FacetValues {
  const tasks = records.tasks.filter(({ id }) => hasPage(id));
  const targets = records.targets.filter(({ id }) => hasPage(id));
  const provisions = records.provisions.filter(({ id }) => hasPage(id));
  const bodies = [
    ...tasks.map((task) => [...task.lead, ...task.coordinating]),
    ...targets.map((target) => target.monitors),
    ...records.projects.map((project) =>
      project.listings.flatMap((listing) => listing.supervisors.flatMap(({ agency }) => agency ?? [])),
    ),
  ];
  const perBody = tally(bodies.map((ids) => [...new Set(ids)]));
  const grouped = [...tasks, ...targets].flatMap(({ id, group }) => (group === null ? [] : [{ id, ...group }]));
  // A box is named by the short name of its group; what it stands for is the title that the pages carry.
  const groupNames = new Map(grouped.map(({ id, number, title }) => [title.vi, groupOf(id, number)?.name ?? title]));
  const kinds = [
    ['task', tasks.length],
    ['target', targets.length],
    ['project', records.projects.length],
    ['goal', provisions.filter(({ id }) => goals.has(id)).length],
    // A goal is a provision too, and found as either.
    ['provision', provisions.filter(({ kind }) => kind !== 'annex').length],
    ['annex', provisions.filter(({ kind }) => kind === 'annex').length],
    ['agency', records.agencies.length],
    ['document', records.documents.length],
    ['instrument', records.instruments.length],
    ['place', records.places.length],
  ] as const;
  const perDocument = tally([...tasks, ...targets, ...records.projects].map(({ document }) => [document]));
  return {
    kinds: kinds.map(([value, count]) => ({ value, name: { vi: value, en: value }, count })),
    documents: records.documents.map(({ id, type, number }) => ({
      value: id,
      name: { vi: `${type.vi} ${number}`, en: type.en === null ? null : `${type.en} ${number}` },
      count: perDocument.get(id) ?? 0,
    })),
    agencies: records.agencies
      .filter(({ id }) => perBody.has(id))
      .map(({ id, name }) => ({ value: id, name, count: perBody.get(id) ?? 0 })),
    due: [...tally(tasks.map(({ deadline }) => dueFilters(deadline)))]
      .map(([value, count]) => ({ value, name: { vi: value, en: value }, count }))
      .sort((a, b) => (a.value < b.value ? -1 : 1)),
    groups: [...tally(grouped.map(({ title }) => [title.vi]))].map(([value, count]) => ({
      value,
      name: groupNames.get(value) ?? { vi: value, en: null },
      count,
    })),
  };
}

function tally(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of lists.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
