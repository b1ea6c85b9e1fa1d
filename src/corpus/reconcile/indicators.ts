import type { Draft } from '../model/drafts.ts';
import { formatNumber } from '../values/index.ts';
import type { Finding } from './finding.ts';
import type { ReconcileInput, Rule } from './input.ts';
import { plain } from './parts.ts';
import { nodesOf, placeName, placeNameFirst } from './place-names.ts';

type Target = Draft<'targets'>;
type Scenario = Draft<'scenarios'>;

/** Pairs of rows that the links say are one indicator. */
function* pairs({ drafts }: ReconcileInput): Generator<readonly [string, string]> {
  for (const link of drafts.links) if (link.type === 'sameIndicator') yield [link.from, link.to];
}

/** One indicator in two tables for the same period and in the same unit, with different figures. */
export const sameIndicatorFigures: Rule = (input) => {
  const targets = new Map(input.drafts.targets.map((target) => [target.id, target]));
  const nodes = nodesOf(input.outlines);
  return [...pairs(input)].flatMap(([from, to]): Finding[] => {
    const a = targets.get(from);
    const b = targets.get(to);
    if (!a || !b || a.document !== b.document || a.period?.to !== b.period?.to || !a.value || !b.value) return [];
    if (a.unit?.vi.toLocaleLowerCase('vi') !== b.unit?.vi.toLocaleLowerCase('vi')) return [];
    if (
      a.value.comparator === 'text' ||
      b.value.comparator === 'text' ||
      (a.value.min === b.value.min && a.value.max === b.value.max && a.value.comparator === b.value.comparator)
    )
      return [];
    const [first, second] = [a, b].map((target) => ({ target, node: nodes.get(target.id) }));
    if (!first?.node || !second?.node) return [];
    const [x, y] = [placeName(first.node, input.places), placeName(second.node, input.places)];
    const figure = ({ figure: words }: Target, language: 'vi' | 'en') =>
      words?.whole[language] ?? words?.whole.vi ?? '';
    return [
      {
        rule: 'same-indicator',
        severity: 'major',
        where: a.id,
        also: [b.id],
        source: a.source,
        printed: a.value.printed,
        against: b.value.printed,
        reason: {
          vi: `Cùng một chỉ tiêu, cùng thời kỳ: ${x.vi} ghi ${figure(a, 'vi')}, ${y.vi} ghi ${figure(b, 'vi')}.`,
          en: `One indicator, one period: ${x.en} states ${figure(a, 'en')}, ${y.en} states ${figure(b, 'en')}.`,
        },
      },
    ];
  });
};

/** A rate of growth against the index of the same sector over the whole year: 13,50 % is 113,50. */
export const growthAgainstIndex: Rule = (input) => {
  const targets = new Map(input.drafts.targets.map((target) => [target.id, target]));
  const scenarios = new Map(input.drafts.scenarios.map((scenario) => [scenario.id, scenario]));
  const nodes = nodesOf(input.outlines);
  return [...pairs(input)].flatMap(([from, to]): Finding[] => {
    const target = targets.get(from) ?? targets.get(to);
    const scenario = scenarios.get(from) ?? scenarios.get(to);
    if (!target || !scenario || target.document !== scenario.document) return [];
    const rate = plain(target);
    const whole = wholeYear(scenario, target, input);
    const a = nodes.get(target.id);
    const b = nodes.get(scenario.id);
    if (rate === null || whole?.index == null || !a || !b || Math.abs(100 + rate - whole.index) < 0.005) return [];
    const [x, y] = [placeNameFirst(a, input.places), placeName(b, input.places)];
    const implied = whole.index - 100;
    return [
      {
        rule: 'growth-against-index',
        severity: 'major',
        where: target.id,
        also: [scenario.id],
        source: target.source,
        printed: target.value?.printed ?? '',
        against: whole.value.printed,
        reason: {
          vi: `${x.vi} ghi tăng ${target.value?.printed ?? ''}%; ${y.vi} ghi chỉ số cả năm ${whole.value.printed}, tức tăng ${formatNumber(implied, 'vi', 2)}%.`,
          en: `${x.en} states growth of ${formatNumber(rate, 'en', 2)}%; ${y.en} states an index of ${formatNumber(whole.index, 'en', 2)} for the whole year, that is ${formatNumber(implied, 'en', 2)}%.`,
        },
      },
    ];
  });
};

function wholeYear(
  scenario: Scenario,
  target: Target,
  { tables }: ReconcileInput,
): Scenario['values'][number] | undefined {
  return scenario.values.find(
    ({ period, to }) => tables.wholeYear.includes(period.vi.toLocaleLowerCase('vi')) && to === target.period?.to,
  );
}

/** The index of a whole against those of its parts: an average lies between the least and the greatest of them. */
export const indexWithinParts: Rule = ({ drafts, outlines, places }) => {
  const nodes = nodesOf(outlines);
  const children = Map.groupBy(
    drafts.scenarios.filter((scenario) => scenario.parent !== null),
    (scenario) => scenario.parent as string,
  );
  return drafts.scenarios.flatMap((scenario) =>
    scenario.values.flatMap((value): Finding[] => {
      const parts = (children.get(scenario.id) ?? []).flatMap((part) =>
        part.values.filter(({ period }) => period.vi === value.period.vi).flatMap(({ index }) => index ?? []),
      );
      const node = nodes.get(scenario.id);
      if (value.index === null || parts.length < 2 || !node) return [];
      const [low, high] = [Math.min(...parts), Math.max(...parts)];
      if (value.index >= low - 0.005 && value.index <= high + 0.005) return [];
      const place = placeNameFirst(node, places);
      return [
        {
          rule: 'index-outside-parts',
          severity: 'major',
          where: scenario.id,
          part: value.to,
          also: (children.get(scenario.id) ?? []).map(({ id }) => id),
          source: scenario.source,
          printed: value.value.printed,
          against: `${formatNumber(low, 'vi', 2)} - ${formatNumber(high, 'vi', 2)}`,
          reason: {
            vi: `${place.vi}, ${value.period.vi}: chỉ số ${value.value.printed} nằm ngoài khoảng ${formatNumber(low, 'vi', 2)} - ${formatNumber(high, 'vi', 2)} của các ngành thành phần.`,
            en: `${place.en}, ${value.period.en ?? value.period.vi}: the index ${formatNumber(value.index, 'en', 2)} lies outside the ${formatNumber(low, 'en', 2)}–${formatNumber(high, 'en', 2)} of its parts.`,
          },
        },
      ];
    }),
  );
};
