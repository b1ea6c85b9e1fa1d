import type { Finding } from './finding.ts';
import type { Rule } from './input.ts';
import { nodesOf, placeName, placeNameFirst } from './place-names.ts';

/** A number and the three words after it: `07 công viên cây`. */
const counted = /(?<![\d.,/])(\d{1,3})\s+(\p{L}+\s+\p{L}+\s+\p{L}+)/gu;

/** How many of a thing a listed project has against what the clause that names the project says (`7 công viên cây xanh`). */
export const countedThings: Rule = ({ drafts, outlines, places }) => {
  const nodes = nodesOf(outlines);
  const clauses = new Map(drafts.provisions.map((provision) => [provision.id, provision]));
  const projects = new Map(drafts.projects.map((project) => [project.id, project]));
  return drafts.links.flatMap((link): Finding[] => {
    const project = link.type === 'implements' ? projects.get(link.from) : undefined;
    const clause = clauses.get(link.to);
    if (!project || !clause) return [];
    const said = countsIn(clause.text.vi);
    return project.listings.flatMap((listing) =>
      [...countsIn(listing.title.vi)].flatMap(([thing, count]): Finding[] => {
        const other = said.get(thing);
        const [row, prose] = [nodes.get(listing.row), nodes.get(clause.id)];
        if (other === undefined || other === count || !row || !prose) return [];
        const [x, y] = [placeNameFirst(row, places), placeName(prose, places)];
        return [
          {
            rule: 'counted-things',
            severity: 'major',
            where: listing.row,
            also: [clause.id, project.id],
            source: listing.source,
            printed: `${count} ${thing}`,
            against: `${other} ${thing}`,
            reason: {
              vi: `${x.vi} ghi ${count} ${thing}…; ${y.vi} ghi ${other}.`,
              en: `${x.en} states ${count} (“${thing}…”); ${y.en} states ${other}.`,
            },
          },
        ];
      }),
    );
  });
};

function countsIn(text: string): Map<string, number> {
  return new Map(
    [...text.matchAll(counted)].map((match) => [(match[2] ?? '').toLocaleLowerCase('vi'), Number(match[1])]),
  );
}
