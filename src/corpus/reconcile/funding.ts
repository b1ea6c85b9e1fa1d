import { formatMoney, sumTolerance } from '../values/index.ts';
import type { Rule } from './input.ts';
import { moneyTables } from './money-rows.ts';
import { placeName } from './place-names.ts';

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
