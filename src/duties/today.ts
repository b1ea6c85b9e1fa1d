import type { AgencyRecord } from '../corpus/model/records.ts';
import type { SuccessorEntry } from '../corpus/model/registry.ts';

/** One step from a body of the documents to a body of today. */
export interface Step {
  readonly body: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** The body of today where it is in the register too. */
  readonly id: string | null;
  readonly scope: { readonly vi: string; readonly en: string } | null;
  readonly from: string;
  readonly basis: SuccessorEntry['basis'];
  readonly note: SuccessorEntry['note'];
}

/** A body of today and the bodies of the documents whose duties it took over. */
export interface TodaysBody {
  /** Slug of its Vietnamese name, stable: for addresses. */
  readonly slug: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly id: string | null;
  readonly steps: readonly Step[];
}

/** Every step of the overlay, in order of time. A body can have several: renamed first, dissolved later. */
function stepsOf(entries: readonly SuccessorEntry[]): readonly Step[] {
  return entries
    .flatMap((entry) =>
      entry.successors.map((successor) => ({
        body: entry.body,
        name: { vi: successor.vi, en: successor.en },
        id: successor.id,
        scope: successor.scope,
        from: entry.from,
        basis: entry.basis,
        note: entry.note,
      })),
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** What became of one body, in order of time. */
export function stepsFrom(body: string, entries: readonly SuccessorEntry[]): readonly Step[] {
  return stepsOf(entries).filter((step) => step.body === body);
}

/** The bodies of the documents that one of them took over. A body that only changed (a new term, a new city) is not its own predecessor. */
export function stepsTo(id: string, entries: readonly SuccessorEntry[]): readonly Step[] {
  return stepsOf(entries).filter((step) => step.id === id && step.body !== id);
}

/** The bodies of today under their names, alphabetically. Those that bear the same name as before are left out. */
export function todaysBodies(
  entries: readonly SuccessorEntry[],
  agencies: readonly Pick<AgencyRecord, 'id'>[],
  slug: (name: string) => string,
): readonly TodaysBody[] {
  const known = new Set(agencies.map((agency) => agency.id));
  const groups = new Map<string, Step[]>();
  for (const step of stepsOf(entries)) {
    if (!known.has(step.body) || step.id === step.body) continue;
    groups.set(step.name.vi, [...(groups.get(step.name.vi) ?? []), step]);
  }
  return [...groups]
    .flatMap(([vi, steps]) => {
      const first = steps[0];
      return first === undefined ? [] : [{ slug: slug(vi), name: first.name, id: first.id, steps }];
    })
    .toSorted((a, b) => a.name.vi.localeCompare(b.name.vi, 'vi'));
}
