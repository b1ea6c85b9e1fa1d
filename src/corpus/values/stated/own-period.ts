import { leadPattern, rangePattern } from '../figure.ts';
import type { UnitTable } from '../unit-table.ts';
import { periodAfter, type PrintedPeriod } from './periods.ts';

const nextFigure = new RegExp(String.raw`\s*,?\s*${leadPattern}+${rangePattern}`, 'iuy');

/**
 * The period behind a figure, unless it is that of a further figure: `đạt 60%, đến năm 2030 đạt 95%`. A further figure that has a period
 * behind it leaves the first to its own: `còn 3% vào năm 2025, dưới 1% vào năm 2030`. Behind a comma it is the figure's only where no words
 * follow: `còn 1%, năm 2045 phấn đấu tỷ lệ … đạt 100%` begins anew.
 */
export function ownPeriodAfter(text: string, offset: number, units: UnitTable): PrintedPeriod | null {
  const after = periodAfter(text, offset);
  if (after === null || !/^\s*,/.test(text.slice(offset, after.end))) return after;
  nextFigure.lastIndex = after.end;
  const next = nextFigure.exec(text);
  if (next === null) return /^\s*(?:[;.)/]|$)/.test(text.slice(after.end)) ? after : null;
  const percent = next.groups?.['high'] === undefined ? (next.groups?.['p1'] ?? '') : (next.groups['p2'] ?? '');
  const figureEnd = nextFigure.lastIndex - percent.length;
  return periodAfter(text, units.matchAt(text, figureEnd)?.end ?? figureEnd) === null ? null : after;
}
