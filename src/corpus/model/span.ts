/** A half-open stretch of one seed line. Lines and columns are 1-based; `end` is the column after the last character. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** First and last seed line (1-based, inclusive) that a list of spans touches. `null` when the list is empty. */
export function linesOf(spans: readonly Span[]): [first: number, last: number] | null {
  const first = spans[0];
  if (first === undefined) return null;
  let low = first.line;
  let high = first.line;
  for (const span of spans) {
    if (span.line < low) low = span.line;
    if (span.line > high) high = span.line;
  }
  return [low, high];
}
