import type { IntakeBlock, IntakeCell } from '../block.ts';
import { joined } from './joined.ts';
import type { LinePart, PrintedLine } from './lines.ts';

/** What stands on a page outside its ruled tables. */
export interface Flow {
  readonly blocks: readonly IntakeBlock[];
  /** Runs of lines in three or more columns without rules: a table whose columns are guessed. */
  readonly unruled: number;
}

/** As many parted lines one below another are a table and no accident. */
const fewestRows = 3;

/**
 * Joins printed lines to paragraphs. A line goes on with the next where it reaches the right edge of the text and the next is neither
 * indented nor apart. Lines in two parts (the head of a document, recipients beside the signature) are read column after column.
 * @param lines from the top down
 */
export function flowOf(lines: readonly PrintedLine[]): Flow {
  const blocks: IntakeBlock[] = [];
  const edges = textEdges(lines);
  let unruled = 0;
  const closing = closingOf(lines);
  for (let at = 0; at < lines.length; ) {
    if (at === closing?.from) {
      blocks.push(...closing.texts.map((text) => ({ kind: 'line' as const, text })));
      at = closing.to;
      continue;
    }
    // What stands before the closing ends there.
    const seen = closing !== null && at < closing.from ? lines.slice(0, closing.from) : lines;
    const parted = runLength(seen, at, (line) => line.parts.length > 1);
    const columns = Math.max(...seen.slice(at, at + parted).map((line) => line.parts.length), 0);
    if (parted >= fewestRows && columns > 2) {
      unruled++;
      const run = seen.slice(at, at + runLength(seen, at, () => true, parted));
      blocks.push({ kind: 'table', rows: guessedRows(run) });
      at += run.length;
    } else if (parted > 0) {
      const run = seen.slice(at, at + parted);
      for (let column = 0; column < columns; column++)
        for (const line of run) {
          const part = line.parts[column];
          if (part !== undefined) blocks.push({ kind: 'line', text: part.text });
        }
      at += parted;
    } else {
      const count = paragraphLength(seen, at, edges);
      const texts = lines.slice(at, at + count).map((line) => line.parts[0]?.text ?? '');
      blocks.push({ kind: 'line', text: joined(texts) });
      at += count;
    }
  }
  if (unruled === 0 && looksTabled(lines)) unruled++;
  return { blocks, unruled };
}

/**
 * The recipients at the end of a document beside its signature, in smaller print, so that the lines of both seldom stand on one height: all of the
 * one, then all of the other.
 */
function closingOf(lines: readonly PrintedLine[]): { from: number; to: number; texts: readonly string[] } | null {
  const heading = lines.findIndex(({ parts }) => /^Nơi nhận\s*:?$/iu.test(parts[0]?.text ?? ''));
  const first = lines[heading]?.parts[0];
  if (first === undefined) return null;
  const own = lines.slice(heading);
  // The signature stands right of all that begins where the recipients begin, on the same lines or between them.
  const edge = first.left + (lines[heading]?.height ?? 0) * 6;
  let from = heading;
  while (from > 0 && lines[from - 1]?.parts.every(({ left }) => left > edge)) from--;
  const others = lines.slice(from).flatMap(({ parts }) => parts.filter(({ left }) => left > edge));
  const right = Math.min(...others.map(({ left }) => left));
  const isRight = (part: LinePart): boolean => part.left >= right;
  const spans = own.findIndex(({ parts }) => parts.some((part) => part.left < right && part.right > right));
  const to = spans < 0 ? lines.length : heading + spans;
  if (others.length === 0 || to <= heading) return null;
  const parts = lines.slice(from, to).flatMap((line) => line.parts);
  return {
    from,
    to,
    texts: [...parts.filter((part) => !isRight(part)), ...parts.filter(isRight)].map(({ text }) => text),
  };
}

/** No head and no closing has as many parted lines. */
const mostBeside = 12;

/** Whether lines that were not read as a table may be one: very many are parted, or one is the head of a table with numbers. */
function looksTabled(lines: readonly PrintedLine[]): boolean {
  const parted = lines.filter(({ parts }) => parts.length > 1);
  return parted.length > mostBeside || lines.some(({ parts }) => /^(?:S?TT|Số TT)(?:\s|$)/u.test(parts[0]?.text ?? ''));
}

/** Between which edges the text is set: the middle ones of its long lines, so that a head or foot that stands out does not count. */
function textEdges(lines: readonly PrintedLine[]): { left: number; right: number } {
  const parts = lines.flatMap((line) => (line.parts.length === 1 ? line.parts : []));
  const longest = Math.max(...parts.map((part) => part.right - part.left), 0);
  const long = parts.filter((part) => part.right - part.left >= longest * 0.8);
  const middle = (values: readonly number[]): number =>
    values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
  return {
    left: Math.min(...parts.map((part) => part.left), middle(long.map((part) => part.left))),
    right: middle(long.map((part) => part.right)),
  };
}

/** How many lines from `at` on fulfil a condition, or `least` if that is more. */
function runLength(
  lines: readonly PrintedLine[],
  at: number,
  is: (line: PrintedLine) => boolean,
  least = Infinity,
): number {
  let count = 0;
  for (let index = at; index < lines.length && count < least; index++, count++) {
    const line = lines[index];
    if (line === undefined || !is(line)) break;
  }
  return count;
}

function paragraphLength(lines: readonly PrintedLine[], from: number, text: { left: number; right: number }): number {
  let count = 1;
  for (let at = from; ; at++, count++) {
    const [line, next] = [lines[at], lines[at + 1]];
    const [own, other] = [line?.parts[0], next?.parts[0]];
    if (line === undefined || next === undefined || own === undefined || other === undefined) return count;
    if (next.parts.length > 1) return count;
    const apart = line.baseline - next.baseline > line.height * 1.9 || line.baseline < next.baseline;
    const full = text.right - own.right < firstWord(other) + line.height * 0.3;
    const indented = other.left - text.left > line.height * 0.8 && other.left - own.left > -line.height * 0.5;
    if (apart || !full || indented) return count;
  }
}

/** How wide the first word of a part is, about: where it would still have fitted above, the line above was ended on purpose. */
function firstWord({ text, left, right }: LinePart): number {
  const word = text.indexOf(' ');
  return word < 0 ? right - left : ((right - left) * word) / text.length;
}

/** One row a printed line, its parts under the parts of the run's fullest line. */
function guessedRows(lines: readonly PrintedLine[]): IntakeCell[][] {
  const fullest = lines.reduce((best, line) => (line.parts.length > best.parts.length ? line : best));
  return lines.map((line) => {
    const cells: IntakeCell[] = [];
    for (const part of line.parts) {
      const centre = (own: { left: number; right: number }): number => Math.abs(own.left - part.left);
      const column = fullest.parts.reduce(
        (best, own, index) => (centre(own) < centre(fullest.parts[best] ?? own) ? index : best),
        0,
      );
      cells.push({
        column: Math.max(column, (cells.at(-1)?.column ?? -1) + 1),
        columns: 1,
        rows: 1,
        paragraphs: [part.text],
      });
    }
    return cells;
  });
}
