import type { Value } from '../../model/values.ts';
import { fillerWords } from '../comparator-words.ts';
import { leadPattern, rangePattern } from '../figure.ts';
import type { UnitTable } from '../unit-table.ts';
import { parseValue } from '../value.ts';
import { behindLast, clauseStretches, endOfPart, startsWithWord, trimmed, type Stretch } from './clauses.ts';
import { periodAfter, periodBefore, periodWithin, type PrintedPeriod } from './periods.ts';
import { actions, dimensions, joiningVerbs, leadIns, notGone, results, turns } from './words.ts';

/** A target that a sentence states. Offsets are 0-based, half-open, of the given string. */
export interface StatedTarget {
  readonly start: number;
  readonly end: number;
  /** The indicator, word for word: `Thu ngân sách nhà nước trên địa bàn`; the whole clause where the figure is the object of its verb. */
  readonly title: string;
  readonly value: Value;
  /** As printed: `%`, `tỷ đồng`; `null` for what is to disappear. */
  readonly unit: string | null;
  /** As printed: `giai đoạn 2018 - 2025`, `đến năm 2025`; `null` where the sentence states none. */
  readonly period: string | null;
}

const figures = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d.,/])(?<lead>${leadPattern}*)(?<![\d.,/-])(?<figure>${rangePattern})`,
  'giu',
);
const nextFigure = new RegExp(String.raw`\s*,?\s*${leadPattern}+${rangePattern}`, 'iuy');
/** `trở lên`, `trở xuống` behind figure and unit. */
const bound = /\s+trở\s+(?:lên|xuống)(?![\p{L}\p{M}])/iuy;
/** The words before a figure that say nothing of how it is meant. */
const fillers = new RegExp(
  String.raw`^(?:(?:${fillerWords.map((word) => word.replaceAll(' ', String.raw`\s+`)).join('|')})\s+)+`,
  'iu',
);
const gone = /(?<![\p{L}\p{M}])không\s+còn\s+(?=\p{L})/giu;

/**
 * Finds the targets that running text states: an indicator, a verb or comparator, a figure with a unit of the table
 * (`GRDP bình quân/người đạt 14.740 USD`), a verb with a figure as its object (`chuyển đổi 50% số huyện …`), or something that is to
 * disappear (`Không còn hộ nghèo`). Results reached (`ước tăng 11,22%`) are no targets. In the order of the text.
 */
export function findStatedTargets(text: string, units: UnitTable): StatedTarget[] {
  const targets: StatedTarget[] = [];
  let sentence = -1;
  let sentencePeriod: string | null = null;
  /** The target stated before in the same sentence. */
  let before: StatedTarget | null = null;
  for (const clause of clauseStretches(text)) {
    if (clause.sentence !== sentence) {
      sentencePeriod = null;
      before = null;
    }
    sentence = clause.sentence;
    let from = clause.start;
    for (const match of figuresIn(text, clause)) {
      const unit = units.matchAt(text, match.figureEnd);
      if (!unit || match.start < from) continue;
      bound.lastIndex = unit.end;
      const [behind = ''] = bound.exec(text) ?? [];
      const left = trimmed(text, { start: from, end: match.start });
      const opening = openingOf(text, left);
      sentencePeriod = opening.period ?? sentencePeriod;
      const target = targetOf(
        text,
        {
          ...match,
          unitEnd: unit.end + behind.length,
          unit: text.slice(match.figureEnd, unit.end).trim(),
          bound: behind,
        },
        opening,
        clause.end,
        sentencePeriod,
        before,
        units,
      );
      if (target) targets.push(target);
      before = target ?? before;
      from = target?.end ?? unit.end + behind.length;
    }
    targets.push(...goneIn(text, clause, sentencePeriod));
  }
  return targets.sort((a, b) => a.start - b.start);
}

interface FigureMatch {
  /** Where the words before the figure begin. */
  readonly start: number;
  readonly lead: string;
  readonly figureStart: number;
  readonly figureEnd: number;
}

function* figuresIn(text: string, clause: Stretch): Generator<FigureMatch> {
  for (const match of text.slice(clause.start, clause.end).matchAll(figures)) {
    const { lead = '', figure = '', p1, p2, high } = match.groups ?? {};
    const start = clause.start + match.index;
    const figureStart = start + lead.length;
    // The unit's own `%` is left to the table of units.
    const percent = (high === undefined ? p1 : p2) ?? '';
    yield { start, lead, figureStart, figureEnd: figureStart + figure.length - percent.length };
  }
}

/** The indicator's stretch without lead-ins, and the period that it opens with. */
function openingOf(text: string, stretch: Stretch): Stretch & { readonly period: string | null } {
  const turn = behindLast(text.slice(stretch.start, stretch.end), turns);
  const opening = withoutLeadIns(text, { start: stretch.start + turn, end: stretch.end });
  if (turn === 0) return opening;
  // `năm 2045 phấn đấu tỷ lệ … đạt 100%`: the time stands before the turn.
  if (opening.start < opening.end) return { ...opening, period: opening.period ?? periodOfTurn(text, stretch, turn) };
  // `Tỷ lệ … phấn đấu đến năm 2025 đạt 30%`: the indicator stands before the turn.
  const word = /\s(?:phấn\s+đấu|bảo\s+đảm|đảm\s+bảo)$/iu.exec(text.slice(stretch.start, stretch.start + turn));
  if (word === null) return opening;
  const before = withoutLeadIns(text, { start: stretch.start, end: stretch.start + word.index });
  const isIndicator =
    !/,\s*$/u.test(text.slice(before.start, stretch.start + word.index)) &&
    startsWithWord(text.slice(before.start, before.end), actions) === null;
  return isIndicator ? { ...before, period: opening.period ?? before.period } : opening;
}

/** The period before a turn: directly before it, else the one that its stretch begins with. */
function periodOfTurn(text: string, stretch: Stretch, turn: number): string | null {
  const before = text.slice(stretch.start, stretch.start + turn);
  const word = turns.find((candidate) => before.toLowerCase().endsWith(candidate)) ?? '';
  const end = stretch.start + turn - word.length;
  return periodWithin(text, { start: stretch.start, end })?.text ?? withoutLeadIns(text, stretch).period;
}

/** A stretch without the lead-ins that it begins with, and the period among them. */
function withoutLeadIns(text: string, stretch: Stretch): Stretch & { readonly period: string | null } {
  let { start } = stretch;
  const { end } = stretch;
  let period: string | null = null;
  for (;;) {
    start = trimmed(text, { start, end }).start;
    const before = periodBefore(text, { start, end });
    const word = before ? null : startsWithWord(text.slice(start, end), leadIns);
    if (!before && word === null) return { start, end, period };
    period = before?.text ?? period;
    start = before?.end ?? start + (word?.length ?? 0);
  }
}

function targetOf(
  text: string,
  figure: FigureMatch & { unitEnd: number; unit: string; bound: string },
  opening: Stretch & { readonly period: string | null },
  clauseEnd: number,
  sentencePeriod: string | null,
  before: StatedTarget | null,
  units: UnitTable,
): StatedTarget | null {
  const left = text.slice(opening.start, opening.end);
  const measured = left !== '' && behindLast(left, dimensions) === left.length;
  if (measured || behindLast(`${left} ${figure.lead}`, results) > 0) return null;
  const printed = printedOf(text, figure);
  const value = parseValue(printed);
  if (value.comparator === 'text') return null;

  if (startsWithWord(left, actions)) {
    const end = trimmed(text, { start: opening.start, end: endOfPart(text, figure.unitEnd, clauseEnd) }).end;
    const period = periodWithin(text, { start: figure.unitEnd, end });
    return {
      start: opening.start,
      end,
      title: text.slice(opening.start, end),
      value,
      unit: figure.unit,
      period: period?.text ?? sentencePeriod,
    };
  }
  const joined = joiningVerbs.some((verb) => left.toLowerCase().endsWith(verb));
  const within = periodWithin(text, opening);
  const after = within === null ? ownPeriodAfter(text, figure.unitEnd, units) : null;
  if (left === '') return furtherTarget(figure, value, opening, after, before);
  if (figure.lead === '' && !joined) return null;
  const manner = /^(?:(?:tăng|giảm|thêm|bình\s+quân|trung\s+bình)\s+)+/iu.exec(figure.lead)?.[0].trim();
  const indicator = text.slice(opening.start, within?.start ?? opening.end);
  return {
    start: opening.start,
    end: after?.end ?? figure.unitEnd,
    title: manner === undefined ? indicator : `${indicator} ${manner}`,
    value,
    unit: figure.unit,
    period: within?.text ?? after?.text ?? sentencePeriod,
  };
}

/**
 * The period behind a figure, unless it is that of a further figure: `đạt 60%, đến năm 2030 đạt 95%`. A further figure that has a period
 * behind it leaves the first to its own: `còn 3% vào năm 2025, dưới 1% vào năm 2030`. Behind a comma it is the figure's only where no words
 * follow: `còn 1%, năm 2045 phấn đấu tỷ lệ … đạt 100%` begins anew.
 */
function ownPeriodAfter(text: string, offset: number, units: UnitTable): PrintedPeriod | null {
  const after = periodAfter(text, offset);
  if (after === null || !/^\s*,/.test(text.slice(offset, after.end))) return after;
  nextFigure.lastIndex = after.end;
  const next = nextFigure.exec(text);
  if (next === null) return /^\s*(?:[;.)/]|$)/.test(text.slice(after.end)) ? after : null;
  const percent = next.groups?.['high'] === undefined ? (next.groups?.['p1'] ?? '') : (next.groups['p2'] ?? '');
  const figureEnd = nextFigure.lastIndex - percent.length;
  return periodAfter(text, units.matchAt(text, figureEnd)?.end ?? figureEnd) === null ? null : after;
}

/** A further figure of the indicator before it, for another time: `…, đến năm 2030 đạt 95%`, `… và 95% vào năm 2030`. */
function furtherTarget(
  { figureStart, lead, unitEnd, unit }: FigureMatch & { unitEnd: number; unit: string },
  value: Value,
  opening: { readonly period: string | null },
  after: PrintedPeriod | null,
  before: StatedTarget | null,
): StatedTarget | null {
  const period = opening.period ?? after?.text ?? null;
  if (before === null || period === null || period === before.period) return null;
  if (unit.toLowerCase() !== before.unit?.toLowerCase()) return null;
  return { start: figureStart - lead.length, end: after?.end ?? unitEnd, title: before.title, value, unit, period };
}

/** The figure with its comparator, without the verbs before it: `khoảng 6,4`, `thấp nhất là 12,5`, `44% - 45%`. */
function printedOf(
  text: string,
  { lead, figureStart, figureEnd, unitEnd, bound: behind }: FigureMatch & { unitEnd: number; bound: string },
): string {
  const verbs = fillers.exec(lead)?.[0] ?? '';
  const figure = text.slice(figureStart, figureEnd);
  const from = figureStart - lead.length + verbs.length;
  return figure.includes('%') ? text.slice(from, unitEnd) : `${text.slice(from, figureEnd)}${behind}`;
}

/** `Không còn hộ nghèo, trừ …`: something that is to disappear; an exception belongs to it. */
function* goneIn(text: string, clause: Stretch, sentencePeriod: string | null): Generator<StatedTarget> {
  for (const match of text.slice(clause.start, clause.end).matchAll(gone)) {
    const start = clause.start + match.index;
    const thing = start + match[0].length;
    if (startsWithWord(text.slice(thing), notGone)) continue;
    let end = endOfPart(text, thing, clause.end);
    if (/^,\s*(?:trừ|ngoại\s+trừ)\s/iu.test(text.slice(end))) end = endOfPart(text, end + 1, clause.end);
    const period = openingOf(text, { start: clause.start, end: start }).period ?? sentencePeriod;
    const stretch = trimmed(text, { start: thing, end });
    yield {
      start,
      end: stretch.end,
      title: text.slice(stretch.start, stretch.end),
      value: { printed: match[0].trim(), comparator: 'text', min: null, max: null },
      unit: null,
      period,
    };
  }
}
