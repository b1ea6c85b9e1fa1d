import type { Diagnostic } from '../model/diagnostic.ts';
import type { CorrectionEntry } from '../model/registry.ts';
import type { Replacement, SourceLine } from '../model/source-line.ts';
import { Reporter, type ParseCode } from './codes.ts';
import { locateCorrections } from './locate-corrections.ts';

/** A correction with the id that readings refer to. */
export type IdentifiedCorrection = CorrectionEntry & { readonly id: string };

interface Found {
  readonly entry: IdentifiedCorrection;
  /** Offset of its printed text on the line. */
  readonly at: number;
  /** Its line in the file of corrections. */
  readonly writtenAt: number;
}

/**
 * Lays corrections over the lines of a seed. Each printed text must stand exactly once on its line; entries without a
 * reading (doubtful places) are checked and change nothing. Where lines moved since, nothing is laid over another line silently.
 * @param file name of the file of corrections, for messages
 * @param lineOf line of a correction in that file, by its index
 */
export function applyCorrections(
  lines: readonly SourceLine[],
  corrections: readonly IdentifiedCorrection[],
  file: string,
  lineOf: (index: number) => number,
): { lines: readonly SourceLine[]; diagnostics: readonly Diagnostic[] } {
  const reporter = new Reporter(file);
  const places = locateCorrections(lines, corrections);
  const byLine = new Map<number, Found[]>();
  for (const [index, entry] of corrections.entries()) {
    const report = (code: ParseCode, detail: string) =>
      reporter.report(code, lineOf(index), 1, `“${entry.printed}”, ${detail}`);
    const place = places[index];
    if (place === undefined || place.line === null) {
      if (place === undefined || place.candidates.length === 0)
        report('correction-not-found', `written for line ${entry.line}`);
      else
        report(
          'correction-uncertain',
          `written for line ${entry.line}, stands on lines ${place.candidates.join(', ')}`,
        );
      continue;
    }
    if (place.line !== entry.line) {
      report('correction-moved', `line ${entry.line} is line ${place.line} now`);
      continue;
    }
    const printed = lines[entry.line - 1]?.printed ?? '';
    const at = printed.indexOf(entry.printed);
    if (printed.indexOf(entry.printed, at + 1) >= 0) {
      report('correction-ambiguous', `line ${entry.line}`);
      continue;
    }
    if (entry.read === null) continue;
    if (entry.read.trim() === '') {
      report('correction-empty', `line ${entry.line}, column ${at + 1}`);
      continue;
    }
    const found = byLine.get(entry.line) ?? [];
    found.push({ entry, at, writtenAt: lineOf(index) });
    byLine.set(entry.line, found);
  }
  const corrected = lines.map((line) => {
    const found = byLine.get(line.number);
    return found === undefined ? line : rewrite(line, found, reporter);
  });
  return { lines: corrected, diagnostics: reporter.diagnostics };
}

function rewrite(line: SourceLine, found: readonly Found[], reporter: Reporter): SourceLine {
  const replacements: Replacement[] = [];
  let text = '';
  let from = 0;
  for (const { entry, at, writtenAt } of [...found].sort((a, b) => a.at - b.at)) {
    if (at < from) {
      reporter.report('correction-overlap', writtenAt, 1, `“${entry.printed}”, line ${line.number}`);
      continue;
    }
    const { skip, printed, read } = changedWords(entry.printed, entry.read ?? '');
    text += line.printed.slice(from, at + skip);
    const textStart = text.length;
    text += read;
    replacements.push({
      correction: entry.id,
      printedStart: at + skip,
      printedEnd: at + skip + printed.length,
      textStart,
      textEnd: text.length,
    });
    from = at + skip + printed.length;
  }
  return { ...line, text: text + line.printed.slice(from), replacements };
}

/** The words that differ: what both share at the beginning and the end is context, not change. */
function changedWords(printed: string, read: string): { skip: number; printed: string; read: string } {
  const before = printed.split(/(?<=\s)/);
  const after = read.split(/(?<=\s)/);
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  // A deletion keeps a neighbour, so that the deleted words have a place in the text.
  if (head + tail === after.length && tail > 0) tail--;
  else if (head + tail === after.length && head > 0) head--;
  const skip = before.slice(0, head).join('').length;
  const was = before.slice(head, before.length - tail).join('');
  const is = after.slice(head, after.length - tail).join('');
  // The space behind both is context; behind one alone it is part of the change.
  const shared = was.endsWith(' ') && is.endsWith(' ') ? 1 : 0;
  return { skip, printed: was.slice(0, was.length - shared), read: is.slice(0, is.length - shared) };
}
