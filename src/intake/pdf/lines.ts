/** A run of text on a page, in points: where it begins and ends on its baseline. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of its font. */
  readonly height: number;
}

/** A part of a printed line that stands by itself: a wide gap on both sides. */
export interface LinePart {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface PrintedLine {
  readonly baseline: number;
  readonly height: number;
  readonly parts: readonly LinePart[];
}

/** A gap this many times the font's height parts a line. */
const wideGap = 1.6;
/** Spaces narrower than this share of the height are kerning. */
const wordGap = 0.15;

/** The printed lines of a page or of a cell, from the top down. */
export function printedLines(runs: readonly TextRun[]): PrintedLine[] {
  const rows: TextRun[][] = [];
  for (const run of runs
    .filter(({ text }) => text.trim() !== '')
    .toSorted((one, other) => other.baseline - one.baseline || one.left - other.left)) {
    const row = rows.at(-1);
    // A raised mark or a letter of another size is on the same line.
    if (row?.[0] !== undefined && row[0].baseline - run.baseline < row[0].height * 0.45) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => {
    const sorted = row.toSorted((one, other) => one.left - other.left);
    const height = Math.max(...sorted.map((run) => run.height));
    return { baseline: sorted[0]?.baseline ?? 0, height, parts: partsOf(sorted, height) };
  });
}

function partsOf(runs: readonly TextRun[], height: number): LinePart[] {
  const parts: { text: string; left: number; right: number }[] = [];
  for (const run of runs) {
    const part = parts.at(-1);
    const gap = run.left - (part?.right ?? Number.NEGATIVE_INFINITY);
    if (part === undefined || gap > height * wideGap) parts.push({ text: run.text, left: run.left, right: run.right });
    else {
      part.text += (gap > height * wordGap && !part.text.endsWith(' ') ? ' ' : '') + run.text;
      part.right = Math.max(part.right, run.right);
    }
  }
  return parts.map(({ text, left, right }) => ({ text: text.replace(/\s+/g, ' ').trim(), left, right }));
}

/** Cuts a run where a border crosses it, at the space nearest to the border: a file may write two cells as one run. */
export function cutAt(run: TextRun, borders: readonly number[]): TextRun[] {
  const border = borders.find((at) => at > run.left + 1 && at < run.right - 1);
  const spaces = [...run.text.matchAll(/\s+/g)].map(({ index }) => index).filter((index) => index > 0);
  if (border === undefined || spaces.length === 0) return [run];
  const advance = (run.right - run.left) / run.text.length;
  const miss = (index: number): number => Math.abs(run.left + index * advance - border);
  const space = spaces.reduce((best, index) => (miss(index) < miss(best) ? index : best));
  const cut = run.left + space * advance;
  return [
    { ...run, text: run.text.slice(0, space), right: Math.min(cut, border - 1) },
    ...cutAt(
      { ...run, text: run.text.slice(space).trimStart(), left: Math.max(cut, border + 1) },
      borders.filter((at) => at > border),
    ),
  ];
}
