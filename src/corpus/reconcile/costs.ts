import { formatMoney, sumTolerance } from '../values/index.ts';
import type { Rule } from './input.ts';
import { moneyTables } from './money-rows.ts';
import { placeName, nodesOf } from './place-names.ts';

/** The cost of each row, group and total against the sum of its sources of funding. */
export const costAgainstFunding: Rule = (input) =>
  moneyTables(input).flatMap((table) =>
    [...table.totals, ...table.groups.map(({ group }) => group), ...table.rows].flatMap((row) => {
      const cost = row.amounts.get('total-investment');
      const sources = (['state-budget', 'other-capital'] as const).flatMap((role) => row.amounts.get(role) ?? []);
      if (cost === undefined || sources.length === 0) return [];
      const sum = sources.reduce((all, source) => all + source.amount, 0);
      if (Math.abs(sum - cost.amount) <= sumTolerance(sources.length)) return [];
      const place = placeName(row.node, input.places);
      return [
        {
          rule: 'cost-against-funding',
          severity: 'major' as const,
          where: row.node.id,
          also: [],
          source: { document: row.document, lines: [row.node.lines[0], row.node.lines[1]] },
          printed: cost.printed,
          against: formatMoney(sum, 'vi', 2).replace(/ tỷ đồng$/, ''),
          reason: {
            vi: `Tổng mức đầu tư ghi ở ${place.vi} là ${formatMoney(cost.amount, 'vi', 2)}; các nguồn vốn cộng lại được ${formatMoney(sum, 'vi', 2)}.`,
            en: `The cost stated at ${place.en} is ${formatMoney(cost.amount, 'en', 2)}; its sources of funding add up to ${formatMoney(sum, 'en', 2)}.`,
          },
        },
      ];
    }),
  );

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
