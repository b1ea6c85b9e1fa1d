import type { AgencyRecord } from '../../corpus/model/records.ts';

/** The kinds of duty that are counted, in the order of the picture. */
export const kinds = ['lead', 'coordinating', 'monitored', 'supervised'] as const;
export type Kind = (typeof kinds)[number];

/** A body with what it has to do. */
export interface Body {
  readonly agency: AgencyRecord;
  readonly counts: Readonly<Record<Kind, number>>;
  readonly total: number;
}

/** Bodies that have anything to do, the busiest first; of equal ones the order of the registry holds. */
export function bodiesOf(agencies: readonly AgencyRecord[]): readonly Body[] {
  return agencies
    .map((agency) => ({
      agency,
      counts: agency.counts,
      total: kinds.reduce((sum, kind) => sum + agency.counts[kind], 0),
    }))
    .filter((body) => body.total > 0)
    .toSorted((a, b) => b.total - a.total);
}

/** The bodies that are drawn: the busiest, about `wanted` of them; those with equally much to do stand or fall together. */
export function drawnOf(bodies: readonly Body[], wanted: number): readonly Body[] {
  const least = bodies[wanted - 1]?.total ?? 1;
  return bodies.filter((body) => body.total >= least);
}
