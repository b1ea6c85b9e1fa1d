import { fillerWords } from '../comparator-words.ts';
import { leadPattern, rangePattern } from '../figure.ts';
import type { UnitTable } from '../unit-table.ts';
import type { Stretch } from './clauses.ts';

const figures = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d.,/])(?<lead>${leadPattern}*)(?<![\d.,/-])(?<figure>${rangePattern})`,
  'giu',
);
/** `trở lên`, `trở xuống` behind figure and unit. */
const behindUnit = /\s+trở\s+(?:lên|xuống)(?![\p{L}\p{M}])/iuy;
/** The words before a figure that say nothing of how it is meant. */
const fillers = new RegExp(
  String.raw`^(?:(?:${fillerWords.map((word) => word.replaceAll(' ', String.raw`\s+`)).join('|')})\s+)+`,
  'iu',
);
/** A figure of a clause with what stands around it. */
export interface FigureMatch {
  /** Where the words before the figure begin. */
  readonly start: number;
  readonly lead: string;
  readonly figureStart: number;
  readonly figureEnd: number;
  /** As printed; `null` where no unit of the table follows. */
  readonly unit: string | null;
  /** ` trở lên` behind the unit. */
  readonly bound: string;
  /** Behind unit and bound. */
  readonly end: number;
}

/** The figures of a clause, in order, dates and years apart. */
export function* figuresIn(text: string, clause: Stretch, units: UnitTable): Generator<FigureMatch> {
  for (const match of text.slice(clause.start, clause.end).matchAll(figures)) {
    const { lead = '', figure = '', p1, p2, high } = match.groups ?? {};
    const start = clause.start + match.index;
    const figureStart = start + lead.length;
    if (/^\d{4}$/.test(figure) && /năm\s+$/iu.test(text.slice(0, figureStart))) continue;
    // The unit's own `%` is left to the table of units.
    const percent = (high === undefined ? p1 : p2) ?? '';
    const figureEnd = figureStart + figure.length - percent.length;
    const unitEnd = units.matchAt(text, figureEnd)?.end ?? null;
    behindUnit.lastIndex = unitEnd ?? figureEnd;
    const [bound = ''] = unitEnd === null ? [] : (behindUnit.exec(text) ?? []);
    const unit = unitEnd === null ? null : text.slice(figureEnd, unitEnd).trim();
    yield { start, lead, figureStart, figureEnd, unit, bound, end: (unitEnd ?? figureEnd) + bound.length };
  }
}

/** The figure with its comparator, without the verbs before it: `khoảng 6,4`, `thấp nhất là 12,5`, `44% - 45%`. */
export function printedOf(text: string, { lead, figureStart, figureEnd, end, bound }: FigureMatch): string {
  const verbs = fillers.exec(lead)?.[0] ?? '';
  const figure = text.slice(figureStart, figureEnd);
  const from = figureStart - lead.length + verbs.length;
  return figure.includes('%') ? text.slice(from, end) : `${text.slice(from, figureEnd)}${bound}`;
}
