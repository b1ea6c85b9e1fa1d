import { formatMoney } from '../values/index.ts';
import type { Rule } from './input.ts';
import { placeName, nodesOf } from './place-names.ts';

/** Two parts of one project with the same cost to the last digit: then the figure is likely that of the whole, counted twice. */
export const sameCostOfParts: Rule = ({ drafts, outlines, places: names }) => {
  const nodes = nodesOf(outlines);
  const listed = drafts.projects
    .filter((project) => project.partOf !== null)
    .flatMap((project) => project.listings.map((listing) => ({ project, listing })));
  const byCost = Map.groupBy(
    listed,
    ({ project, listing }) => `${project.partOf} ${listing.totalInvestment?.amount ?? ''}`,
  );
  return [...byCost.values()].flatMap((group) => {
    const [first] = group;
    const cost = first?.listing.totalInvestment;
    if (!first || !cost || new Set(group.map(({ project }) => project.id)).size < 2) return [];
    const places = group
      .map(({ listing }) => nodes.get(listing.row))
      .flatMap((node) => (node ? [placeName(node, names)] : []));
    return [
      {
        rule: 'same-cost-of-parts',
        severity: 'major' as const,
        where: first.listing.row,
        also: [
          ...group.slice(1).map(({ listing }) => listing.row),
          ...group.map(({ project }) => project.id),
          first.project.partOf ?? '',
        ].filter((id) => id !== ''),
        source: first.listing.source,
        printed: cost.printed,
        against: cost.printed,
        reason: {
          vi: `${group.length} phần của cùng một dự án (${places.map(({ vi }) => vi).join('; ')}) đều ghi tổng mức đầu tư ${formatMoney(cost.amount, 'vi', 2)}: có lẽ là tổng mức của cả dự án, ghi hai lần.`,
          en: `${group.length} parts of one project (${places.map(({ en }) => en).join('; ')}) state the same cost, ${formatMoney(cost.amount, 'en', 2)}: it is likely that of the whole project, given twice.`,
        },
      },
    ];
  });
};
