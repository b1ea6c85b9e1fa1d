import { endOfPart, startsWithWord, trimmed, type Stretch } from './clauses.ts';
import { openingOf } from './opening.ts';
import type { StatedTarget } from './stated-target.ts';
import { notGone } from './words.ts';

const gone = /(?<![\p{L}\p{M}])không\s+còn\s+(?=\p{L})/giu;

/** `Không còn hộ nghèo, trừ …`: something that is to disappear; an exception belongs to it. */
export function* goneIn(text: string, clause: Stretch, sentencePeriod: string | null): Generator<StatedTarget> {
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
