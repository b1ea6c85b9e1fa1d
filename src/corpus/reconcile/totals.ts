import { formatMoney, sumTolerance } from '../values/index.ts';
import type { PlaceNames } from '../naming/print-place.ts';
import type { Finding, Sentence } from './finding.ts';
import type { Rule } from './input.ts';
import { moneyTables, type MoneyRow, type SumRole } from './money-rows.ts';
import { placeName } from './place-names.ts';
import { subsetWithSum } from './subset.ts';

interface Difference {
  readonly role: SumRole;
  readonly name: Sentence;
  readonly stated: number;
  readonly printed: string;
  readonly sum: number;
  /** Rows that explain the difference, `null` where none do. */
  readonly missing: readonly MoneyRow[] | null;
}

/** Totals and group totals against the rows below them; where a few rows explain the difference, they are named. */
export const totalsAgainstRows: Rule = (input) => {
  const { places } = input;
  const names: SumNames = new Map(input.tables.sums.map(({ role, name }) => [role, name]));
  return moneyTables(input).flatMap((table) => [
    ...table.groups.flatMap(({ group, rows }) => check(group, rows, names, places)),
    // What a group leaves out, a total made of the groups leaves out too.
    ...table.totals.flatMap((total) =>
      check(total, table.rows, names, places, (role, name) =>
        table.groups.flatMap(({ group, rows }) => differenceOf(group, rows, role, name)[0]?.missing ?? []),
      ),
    ),
    ...table.totals.flatMap((total) =>
      table.groups.length > 0
        ? checkGroups(
            total,
            table.groups.map(({ group }) => group),
            names,
          )
        : [],
    ),
  ]);
};

type SumNames = ReadonlyMap<SumRole, Sentence>;

type LeftOut = (role: SumRole, name: Sentence) => readonly MoneyRow[];

function check(
  stated: MoneyRow,
  rows: readonly MoneyRow[],
  names: SumNames,
  places: PlaceNames,
  leftOut: LeftOut = () => [],
): Finding[] {
  if (rows.length === 0) return [];
  const [first, ...others] = [...names].flatMap(([role, name]) => differenceOf(stated, rows, role, name, leftOut));
  return first ? [finding(stated, rows, first, others, places)] : [];
}

function differenceOf(
  total: MoneyRow,
  parts: readonly MoneyRow[],
  role: SumRole,
  name: Sentence,
  leftOut: LeftOut = () => [],
): Difference[] {
  const stated = total.amounts.get(role);
  if (stated === undefined) return [];
  const counted = parts.filter((row) => row.amounts.has(role));
  const amounts = counted.map((row) => row.amounts.get(role)?.amount ?? 0);
  const sum = amounts.reduce((all, one) => all + one, 0);
  const tolerance = sumTolerance(counted.length);
  if (Math.abs(sum - stated.amount) <= tolerance) return [];
  const difference = { role, name, stated: stated.amount, printed: stated.printed, sum };
  const known = leftOut(role, name);
  const knownSum = known.reduce((all, row) => all + (row.amounts.get(role)?.amount ?? 0), 0);
  if (known.length > 0 && Math.abs(sum - stated.amount - knownSum) <= tolerance)
    return [{ ...difference, missing: known }];
  const indexes = sum > stated.amount ? subsetWithSum(amounts, sum - stated.amount, tolerance) : null;
  return [{ ...difference, missing: indexes?.flatMap((index) => counted[index] ?? []) ?? null }];
}

function finding(
  stated: MoneyRow,
  rows: readonly MoneyRow[],
  first: Difference,
  others: readonly Difference[],
  places: PlaceNames,
): Finding {
  const place = placeName(stated.node, places);
  const gap = Math.abs(first.sum - first.stated);
  const vi = (amount: number) => formatMoney(amount, 'vi', 2);
  const en = (amount: number) => formatMoney(amount, 'en', 2);
  const missing = first.missing;
  const left = gap - (missing ?? []).reduce((all, row) => all + (row.amounts.get(first.role)?.amount ?? 0), 0);
  const rounding =
    Math.abs(left) < 0.005
      ? { vi: '', en: '' }
      : { vi: `, còn ${vi(left)} do làm tròn`, en: `, but for ${en(left)} of rounding` };
  const rowsVi = missing
    ?.map((row) => `${placeName(row.node, places).vi} (${vi(row.amounts.get(first.role)?.amount ?? 0)})`)
    .join(', ');
  const rowsEn = missing
    ?.map((row) => `${placeName(row.node, places).en} (${en(row.amounts.get(first.role)?.amount ?? 0)})`)
    .join(', ');
  return {
    rule: 'total-against-rows',
    severity: 'major',
    where: stated.node.id,
    also: (missing ?? rows).map((row) => row.node.id),
    source: { document: stated.document, lines: [stated.node.lines[0], stated.node.lines[1]] },
    printed: first.printed,
    against: vi(first.sum).replace(/ tỷ đồng$/, ''),
    reason: {
      vi: `${first.name.vi} ghi ở ${place.vi} là ${vi(first.stated)}; cộng ${rows.length} hàng được ${vi(first.sum)}, lệch ${vi(gap)}.${missing === null ? '' : ` Phần lệch là ${rowsVi}${rounding.vi}: con số ghi chưa tính ${missing.length === 1 ? 'hàng này' : 'các hàng này'}.`}`,
      en: `${first.name.en} stated in ${place.en} is ${en(first.stated)}; its ${rows.length} rows add up to ${en(first.sum)}, a difference of ${en(gap)}.${missing === null ? '' : ` The difference is ${rowsEn}${rounding.en}: the stated figure leaves ${missing.length === 1 ? 'this row' : 'these rows'} out.`}`,
    },
    ...(others.length === 0
      ? {}
      : {
          evidence: {
            vi: others
              .map((other) => `${other.name.vi} cũng lệch: ghi ${vi(other.stated)}, cộng được ${vi(other.sum)}.`)
              .join(' '),
            en: others
              .map((other) => `${other.name.en} differs too: stated ${en(other.stated)}, rows ${en(other.sum)}.`)
              .join(' '),
          },
        }),
  };
}

/** A grand total against its group totals. */
function checkGroups(total: MoneyRow, groups: readonly MoneyRow[], names: SumNames): Finding[] {
  for (const [role, name] of names) {
    const stated = total.amounts.get(role);
    if (stated === undefined) continue;
    const { amount, printed } = stated;
    const sum = groups.reduce((all, group) => all + (group.amounts.get(role)?.amount ?? 0), 0);
    if (Math.abs(sum - amount) <= sumTolerance(groups.length)) continue;
    return [
      {
        rule: 'total-against-groups',
        severity: 'major',
        where: total.node.id,
        also: groups.map((group) => group.node.id),
        source: { document: total.document, lines: [total.node.lines[0], total.node.lines[1]] },
        printed,
        against: formatMoney(sum, 'vi', 2).replace(/ tỷ đồng$/, ''),
        reason: {
          vi: `${name.vi} ở hàng tổng số là ${formatMoney(amount, 'vi', 2)}; cộng các nhóm được ${formatMoney(sum, 'vi', 2)}.`,
          en: `${name.en} of the total is ${formatMoney(amount, 'en', 2)}; the groups add up to ${formatMoney(sum, 'en', 2)}.`,
        },
      },
    ];
  }
  return [];
}
