import type { Draft } from '../model/drafts.ts';
import { formatNumber, printFigure, sumTolerance } from '../values/index.ts';
import type { Rule } from './input.ts';

type Target = Draft<'targets'>;

/** A target that is an amount against the sum of the rows below it, level by level; shares and rates do not add up. */
export const sumsOfParts: Rule = ({ drafts, tables, units }) => {
  const children = Map.groupBy(
    drafts.targets.filter((target) => target.parent !== null),
    (target) => target.parent as string,
  );
  return drafts.targets.flatMap((target) => {
    const parts = children.get(target.id) ?? [];
    const whole = plain(target);
    const amounts = parts.map(plain);
    if (
      whole === null ||
      parts.length < 2 ||
      amounts.includes(null) ||
      !isAmount(target, tables.additive) ||
      parts.some((part) => part.unit?.vi !== target.unit?.vi)
    )
      return [];
    const sum = amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
    const digits = Math.max(...[target, ...parts].map((part) => decimalsOf(part.value?.printed ?? '')));
    if (Math.abs(sum - whole) <= sumTolerance(parts.length, digits)) return [];
    const added = printFigure(
      formatNumber(sum, 'vi', digits),
      target.unit && { printed: target.unit.vi, entry: units.find(target.unit.vi) },
    ).whole;
    return [
      {
        rule: 'sum-of-parts',
        severity: 'major' as const,
        where: target.id,
        also: parts.map((part) => part.id),
        source: target.source,
        printed: target.value?.printed ?? '',
        against: formatNumber(sum, 'vi', digits),
        reason: {
          vi: `Chỉ tiêu ghi ${target.figure?.whole.vi ?? ''}; ${parts.length} hàng thành phần cộng lại được ${added.vi}.`,
          en: `The target states ${target.figure?.whole.en ?? ''}; its ${parts.length} parts add up to ${added.en ?? added.vi}.`,
        },
      },
    ];
  });
};

function isAmount(target: Target, additive: readonly string[]): boolean {
  return additive.includes(target.unit?.vi.toLocaleLowerCase('vi') ?? '');
}

/** The figure of a target that is one plain number. */
export function plain(target: Target): number | null {
  return target.value !== null && target.value.min !== null && target.value.min === target.value.max
    ? target.value.min
    : null;
}

function decimalsOf(printed: string): number {
  return /,(\d+)/.exec(printed)?.[1]?.length ?? 0;
}
