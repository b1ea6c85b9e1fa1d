import type { Listing } from '../model/records.ts';
import type { Draft } from '../model/drafts.ts';
import type { PlaceNames } from '../naming/print-place.ts';
import type { RowPair } from './same-project.ts';

type Supervisor = Listing['supervisors'][number];

/**
 * Grades who supervises each listing. Stated: the row names the body. Corroborated: the row names none, and a row of another annex
 * that lists the same project does. Unresolved: no row says; where rows list parts of the project, they are shown, and no more is claimed.
 */
export function gradeSupervisors(
  projects: readonly Draft<'projects'>[],
  pairs: readonly RowPair[],
  places: PlaceNames,
): Draft<'projects'>[] {
  const reasons = new Map(
    pairs.flatMap((pair) => [[`${pair.from} ${pair.to}`, pair] as const, [`${pair.to} ${pair.from}`, pair] as const]),
  );
  const parts = Map.groupBy(
    projects.filter(({ partOf }) => partOf !== null),
    ({ partOf }) => partOf as string,
  );
  const nameRow = ({ row }: Listing) => ({ vi: places.short(row, 'vi') ?? row, en: places.short(row, 'en') ?? row });

  return projects.map((project) => ({
    ...project,
    listings: project.listings.map((listing) => {
      if (listing.supervisors.some(({ basis }) => basis === 'stated')) return listing;
      const other = project.listings.find((candidate) => candidate.supervisors.some(({ basis }) => basis === 'stated'));
      if (other) {
        const row = nameRow(other);
        const why = reasons.get(`${listing.row} ${other.row}`)?.evidence ?? {
          vi: 'Cùng dự án theo danh mục dự án đã rà soát',
          en: 'Same project by the register of projects',
        };
        const evidence = {
          row: other.row,
          text: { vi: `${row.vi} ghi cơ quan này. ${why.vi}`, en: `${row.en} names this body. ${why.en}` },
        };
        return {
          ...listing,
          supervisors: other.supervisors.map(
            (supervisor): Supervisor => ({ agency: supervisor.agency, basis: 'corroborated', evidence }),
          ),
        };
      }
      const part = (parts.get(project.id) ?? [])
        .flatMap(({ listings }) => listings)
        .find((candidate) => candidate.supervisors.some(({ basis }) => basis === 'stated'));
      if (!part) return listing;
      const row = nameRow(part);
      const evidence = {
        row: part.row,
        text: {
          vi: `${row.vi} chỉ ghi cơ quan của một phần dự án`,
          en: `${row.en} names the body of a part of the project only`,
        },
      };
      return { ...listing, supervisors: [{ agency: null, basis: 'unresolved', evidence }] };
    }),
  }));
}
