import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceLine } from '../model/source-line.ts';
import type { Span } from '../model/span.ts';
import type { DocumentTree, Omission } from '../model/tree.ts';
import { isSpace } from './characters.ts';
import { Reporter } from './codes.ts';
import { leavesOf } from './tree-walk.ts';

export interface Conservation {
  /** Characters that are not spaces. */
  readonly total: number;
  /** Those that lie in exactly one leaf or omission. */
  readonly kept: number;
  readonly missing: readonly Span[];
  readonly doubled: readonly Span[];
  /** How many characters each reason for an omission accounts for. */
  readonly omitted: Readonly<Record<string, number>>;
}

/** Checks that every non-space character of a text lies in exactly one leaf of its tree or in one declared omission. */
export function checkConservation(lines: readonly SourceLine[], tree: DocumentTree): Conservation {
  const cover = lines.map((line) => new Uint8Array(line.printed.length));
  const mark = (span: Span) => {
    const line = cover[span.line - 1];
    if (line === undefined) return;
    for (let at = span.start - 1; at < span.end - 1; at++) line[at] = (line[at] ?? 0) + 1;
  };
  for (const leaf of leavesOf(tree)) leaf.spans.forEach(mark);
  for (const omission of tree.omissions) omission.spans.forEach(mark);

  let total = 0;
  let kept = 0;
  const missing: Span[] = [];
  const doubled: Span[] = [];
  lines.forEach((line, index) => {
    const counts = cover[index] as Uint8Array;
    for (let at = 0; at < line.printed.length; at++) {
      if (isSpace(line.printed.charCodeAt(at))) continue;
      total++;
      const count = counts[at] ?? 0;
      if (count === 1) kept++;
      else grow(count === 0 ? missing : doubled, line.number, at + 1);
    }
  });
  return { total, kept, missing, doubled, omitted: countOmissions(tree.omissions) };
}

/** What a tree lost or kept twice, as errors at the place in the text. Empty for every tree that the parser should give. */
export function conservationErrors(
  lines: readonly SourceLine[],
  tree: DocumentTree,
  file: string,
): readonly Diagnostic[] {
  const { missing, doubled } = checkConservation(lines, tree);
  const reporter = new Reporter(file);
  for (const [code, spans] of [
    ['text-lost', missing],
    ['text-doubled', doubled],
  ] as const)
    for (const { line, start, end } of spans)
      reporter.report(code, line, start, lines[line - 1]?.printed.slice(start - 1, end - 1));
  return reporter.diagnostics;
}

function grow(spans: Span[], line: number, column: number): void {
  const last = spans.at(-1);
  if (last !== undefined && last.line === line && last.end === column)
    spans[spans.length - 1] = { ...last, end: column + 1 };
  else spans.push({ line, start: column, end: column + 1 });
}

function countOmissions(omissions: readonly Omission[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const omission of omissions)
    counts[omission.reason] = (counts[omission.reason] ?? 0) + omission.text.replace(/\s/g, '').length;
  return counts;
}
