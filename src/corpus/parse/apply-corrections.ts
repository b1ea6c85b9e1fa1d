import type { Diagnostic } from '../model/diagnostic.ts';
import type { CorrectionEntry } from '../model/registry.ts';
import type { Replacement, SourceLine } from '../model/source-line.ts';
import { Reporter } from './codes.ts';

/** A correction with the id that readings refer to. */
export type IdentifiedCorrection = CorrectionEntry & { readonly id: string };

interface Found {
  readonly entry: IdentifiedCorrection;
  readonly at: number;
}

/**
 * Lays corrections over the lines of a seed. Each printed text must stand exactly once on its line; entries without a
 * reading (doubtful places) are checked and change nothing.
 * @param file name of the seed, for messages
 */
export function applyCorrections(
  lines: readonly SourceLine[],
  corrections: readonly IdentifiedCorrection[],
  file: string,
): { lines: readonly SourceLine[]; diagnostics: readonly Diagnostic[] } {
  const reporter = new Reporter(file);
  const byLine = new Map<number, Found[]>();
  for (const entry of corrections) {
    const printed = lines[entry.line - 1]?.printed;
    const at = printed?.indexOf(entry.printed) ?? -1;
    if (printed === undefined || at < 0) {
      reporter.report('correction-not-found', entry.line, 1, entry.printed);
      continue;
    }
    if (printed.indexOf(entry.printed, at + 1) >= 0) {
      reporter.report('correction-ambiguous', entry.line, at + 1, entry.printed);
      continue;
    }
    if (entry.read === null) continue;
    if (entry.read.trim() === '') {
      reporter.report('correction-empty', entry.line, at + 1, entry.printed);
      continue;
    }
    const found = byLine.get(entry.line) ?? [];
    found.push({ entry, at });
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
  for (const { entry, at } of [...found].sort((a, b) => a.at - b.at)) {
    if (at < from) {
      reporter.report('correction-overlap', line.number, at + 1, entry.printed);
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
