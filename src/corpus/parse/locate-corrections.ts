import type { CorrectionEntry } from '../model/registry.ts';
import type { SourceLine } from '../model/source-line.ts';

/** Where a correction stands in today's text, and how that is known; `line` is `null` where it is not. */
export type CorrectionPlace =
  | { readonly line: number; readonly by: 'text' | 'neighbours' }
  | {
      readonly line: null;
      /** The lines that have its printed text: none, or too many to tell. */
      readonly candidates: readonly number[];
    };

/** A line as it was when the corrections were written, and the same line today. */
interface Anchor {
  readonly was: number;
  readonly is: number;
}

/**
 * Finds the lines of corrections in a text whose lines may have moved since they were written.
 * - As many lines have a printed text as corrections print it: each has its own, in order. One line is the usual case.
 * - More lines have it: it is the line that has moved as far as the nearest such certain corrections before and behind, where those
 *   moved alike. The nearest line is no evidence. Where nothing before or behind it moved, its line is as it was written.
 * - Else nobody can tell. What moved behind the last certain correction or before the first one leaves no trace here: a text that
 *   then happens to stand on its old line too is taken to stand there.
 */
export function locateCorrections(
  lines: readonly SourceLine[],
  corrections: readonly CorrectionEntry[],
): readonly CorrectionPlace[] {
  const linesOf = new Map<string, readonly number[]>();
  for (const { printed } of corrections)
    if (!linesOf.has(printed))
      linesOf.set(
        printed,
        lines.filter((line) => line.printed.includes(printed)).map(({ number }) => number),
      );
  const writtenOf = new Map(
    [...Map.groupBy(corrections, ({ printed }) => printed)].map(([printed, group]) => [
      printed,
      [...new Set(group.map(({ line }) => line))].sort((a, b) => a - b),
    ]),
  );
  const certain = (entry: CorrectionEntry): number | null => {
    const found = linesOf.get(entry.printed) ?? [];
    const written = writtenOf.get(entry.printed) ?? [];
    return found.length === written.length ? (found[written.indexOf(entry.line)] ?? null) : null;
  };
  const anchors = corrections
    .flatMap((entry): Anchor[] => {
      const is = certain(entry);
      return is === null ? [] : [{ was: entry.line, is }];
    })
    .sort((a, b) => a.was - b.was);

  return corrections.map((entry): CorrectionPlace => {
    const line = certain(entry);
    if (line !== null) return { line, by: 'text' };
    const candidates = linesOf.get(entry.printed) ?? [];
    const moved = follow(anchors, entry.line);
    return moved !== null && candidates.includes(moved)
      ? { line: moved, by: 'neighbours' }
      : { line: null, candidates };
  });
}

/** The line today of a line of old, where the certain corrections around it moved alike; without any it stands where it stood. */
function follow(anchors: readonly Anchor[], line: number): number | null {
  const shiftOf = (anchor: Anchor | undefined) => (anchor === undefined ? null : anchor.is - anchor.was);
  const before = shiftOf(anchors.findLast(({ was }) => was <= line));
  const behind = shiftOf(anchors.find(({ was }) => was >= line));
  if (before === null || behind === null) return (before ?? behind ?? 0) === 0 ? line : null;
  return before === behind ? line + before : null;
}
