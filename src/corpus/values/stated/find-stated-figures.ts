import type { Value } from '../../model/values.ts';
import type { UnitTable } from '../unit-table.ts';
import { parseValue } from '../value.ts';
import { behindLast, clauseStretches, endOfPart, startsWithWord, trimmed, type Stretch } from './clauses.ts';
import { figuresIn, printedOf, type FigureMatch } from './figures-in.ts';
import { goneIn } from './gone.ts';
import { openingOf } from './opening.ts';
import { ownPeriodAfter } from './own-period.ts';
import { isPeriod, periodWithin, type PrintedPeriod } from './periods.ts';
import type { StatedFigures, StatedTarget } from './stated-target.ts';
import { actions, dimensions, inTurn, joiningVerbs, joiningWords, results } from './words.ts';

/** A stretch with the period that it opens with. */
type Opening = Stretch & { readonly period: string | null };

/** The words in which a clause says how an indicator moves, and where to: `giảm`, `tăng lên`, `giảm xuống còn`. */
const moving = /^(?:(?:tăng|giảm|thêm|bình\s+quân|trung\s+bình)\s+)+/iu;
const movingTo = /^(?:(?:còn|xuống|lên|đến)\s+)+/iu;
/** An indicator that says itself that it moves: `tốc độ tăng trưởng giảm dần`, `Giảm tỷ lệ hộ nghèo`. */
const movesAlready = /^(?:tăng|giảm)\s|(?<![\p{L}\p{M}])(?:tăng|giảm)(?:\s+(?:dần|mạnh|nhanh))?$/iu;

/**
 * Finds the targets that running text states: an indicator, a verb or comparator, a figure with a unit of the table
 * (`GRDP bình quân/người đạt 14.740 USD`), a verb with a figure as its object (`chuyển đổi 50% số huyện …`), or something that is to
 * disappear (`Không còn hộ nghèo`). Results reached (`ước tăng 11,22%`) are no targets; of a movement (`tăng từ 60% lên 95%`) the end is one. What is left over is told.
 */
export function findStatedFigures(text: string, units: UnitTable): StatedFigures {
  const targets: StatedTarget[] = [];
  const unread: Stretch[] = [];
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
    // `Năm 2030: tỷ lệ … đạt …`
    sentencePeriod = isPeriod(text.slice(clause.start, clause.end)) ?? sentencePeriod;
    let from = clause.start;
    /** Where a movement begins: its indicator and the words before its first figure. */
    let origin: { readonly opening: Opening; readonly lead: string } | null = null;
    for (const match of figuresIn(text, clause, units)) {
      if (match.start < from) continue;
      const left = trimmed(text, { start: from, end: match.start });
      const own = openingOf(text, left);
      if (match.unit === null) {
        // Words lead to it, but nobody knows what it counts.
        if (isSaid(text, match) && !isTold(text, match, own)) unread.push({ start: match.figureStart, end: match.end });
        continue;
      }
      sentencePeriod = own.period ?? sentencePeriod;
      const moved: { readonly opening: Opening; readonly lead: string } | null = origin;
      if (beginsMovement(text, match)) {
        origin = { opening: own, lead: match.lead };
        from = match.end;
        continue;
      }
      origin = null;
      const goesOn = moved !== null && (own.start === own.end || isPeriod(text.slice(own.start, own.end)) !== null);
      const opening = goesOn ? { ...moved.opening, period: null } : own;
      const lead = goesOn ? `${moving.exec(moved.lead)?.[0] ?? ''}${match.lead}` : match.lead;
      const target = targetOf(text, match, { lead, opening, clause, sentencePeriod, before, units });
      if (target) targets.push(target);
      else if (!isTold(text, match, opening)) unread.push({ start: match.figureStart, end: match.end });
      before = target ?? before;
      from = target?.end ?? match.end;
    }
    targets.push(...goneIn(text, clause, sentencePeriod));
  }
  return { targets: targets.sort((a, b) => a.start - b.start), unread };
}

/** Whether words say that a figure without a known unit is one to be reached; a year and the number of something is none. */
function isSaid(text: string, { lead, figureStart, figureEnd }: FigureMatch): boolean {
  const figure = text.slice(figureStart, figureEnd);
  const isYear = /^(?:19|20)\d{2}(?:\s*(?:-|–|đến)\s*(?:19|20)?\d{2})?$/.test(figure);
  return lead !== '' && !isYear && /^\s+\p{Ll}/u.test(text.slice(figureEnd));
}

/** Whether a figure is where a movement begins: `từ 60% lên …`, `từ 3% năm 2020 xuống còn …`. */
function beginsMovement(text: string, { lead, end }: FigureMatch): boolean {
  return (
    /(?<![\p{L}\p{M}])từ\s+$/iu.test(lead) &&
    /^\s*(?:,\s*|\(?(?:vào\s+)?năm\s+\d{4}\)?,?\s*)?(?:tăng|giảm|lên|xuống|đến|còn|thành)\s/iu.test(text.slice(end))
  );
}

/** Whether a figure tells what a thing measures or what was reached: that is understood, and no target. */
function isTold(text: string, { lead }: FigureMatch, opening: Opening): boolean {
  const left = text.slice(opening.start, opening.end);
  return (left !== '' && behindLast(left, dimensions) === left.length) || behindLast(`${left} ${lead}`, results) > 0;
}

interface Around {
  readonly lead: string;
  readonly opening: Opening;
  readonly clause: Stretch;
  readonly sentencePeriod: string | null;
  readonly before: StatedTarget | null;
  readonly units: UnitTable;
}

function targetOf(text: string, figure: FigureMatch, around: Around): StatedTarget | null {
  const { lead, opening, clause, sentencePeriod, before, units } = around;
  const left = text.slice(opening.start, opening.end);
  if (isTold(text, { ...figure, lead }, opening)) return null;
  const value = parseValue(printedOf(text, figure));
  if (value.comparator === 'text') return null;
  const { unit } = figure;

  if (startsWithWord(left, actions)) {
    const end = trimmed(text, { start: opening.start, end: endOfPart(text, figure.end, clause.end) }).end;
    const period = periodWithin(text, { start: figure.end, end })?.text ?? sentencePeriod;
    return { start: opening.start, end, title: text.slice(opening.start, end), value, unit, period };
  }
  const joined = joiningVerbs.some((verb) => left.toLowerCase().endsWith(verb));
  const within = periodWithin(text, opening);
  const after = within === null ? ownPeriodAfter(text, figure.end, units) : null;
  if (left === '') return furtherTarget(figure, value, opening, after, before);
  if (lead === '' && !joined) return null;
  const indicator = text.slice(opening.start, within?.start ?? opening.end);
  if (!isIndicator(indicator, text.slice(clause.start, figure.start))) return null;
  const manner = moving.exec(lead)?.[0] ?? '';
  const to =
    /tăng|giảm/iu.test(manner) || movesAlready.test(indicator) ? movingTo.exec(lead.slice(manner.length)) : null;
  return {
    start: opening.start,
    end: after?.end ?? figure.end,
    title: `${indicator} ${manner}${to?.[0] ?? ''}`.trim(),
    value,
    unit,
    period: within?.text ?? after?.text ?? sentencePeriod,
  };
}

/**
 * Whether words can be what a figure measures: not those that lead on to something else (`… và`), nor years or figures told off one by one
 * (`năm 2026, 2030 đạt 80%, 90%`; `lần lượt đạt …`).
 */
function isIndicator(words: string, before: string): boolean {
  if (behindLast(words, joiningWords) === words.length || behindLast(before, inTurn) > 0) return false;
  // What stands in brackets is said beside: `(năm 2025 là 65%)`.
  if (/^\d/.test(words) || words.split('(').length > words.split(')').length) return false;
  return !/\d{4}\s*(?:,|và)\s*(?:năm\s+)?\d{4}\s*$/iu.test(before);
}

/** A further figure of the indicator before it, for another time: `…, đến năm 2030 đạt 95%`, `… và 95% vào năm 2030`. */
function furtherTarget(
  { figureStart, lead, end, unit }: FigureMatch,
  value: Value,
  opening: { readonly period: string | null },
  after: PrintedPeriod | null,
  before: StatedTarget | null,
): StatedTarget | null {
  const period = opening.period ?? after?.text ?? null;
  if (before === null || period === null || period === before.period) return null;
  if (unit?.toLowerCase() !== before.unit?.toLowerCase()) return null;
  return { start: figureStart - lead.length, end: after?.end ?? end, title: before.title, value, unit, period };
}
