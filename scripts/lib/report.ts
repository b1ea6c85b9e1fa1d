import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';

/** Messages about one file that are told at once. */
const most = 10;
/** Letters of a message: what a broken file holds can be long. */
const longest = 400;
/** Codes of files that cannot be read at all: what other files say of their entries follows from it. */
const unread = /^(yaml-syntax|curated-|file-|table$|text-encoding|po-)/;

/**
 * What to tell where something is wrong: the errors of the first broken file, the most, and how many more there are. Errors elsewhere
 * often follow from these; they are told when this file is right.
 */
export function firstBroken(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const first = errors.find(({ code }) => unread.test(code)) ?? errors[0];
  if (first === undefined) return diagnostics;
  const own = errors.filter(({ file }) => file === first.file);
  const told = own.slice(0, most);
  const last = told.at(-1);
  const more = [
    ...(own.length > told.length ? [`${own.length - told.length} more in this file`] : []),
    ...(errors.length > own.length
      ? [`${errors.length - own.length} in other files, told when this one is right`]
      : []),
  ];
  if (last === undefined || more.length === 0) return told;
  return [...told.slice(0, -1), { ...last, mend: `${last.mend ?? ''}\n    (and ${more.join('; ')})` }];
}

/** A diagnostic as people read it: `file:line:column severity code message` and the mend below. */
function formatDiagnostic({ file, line, column, severity, code, message, mend }: Diagnostic): string {
  return `${file}:${line}:${column} ${severity} ${code} ${brief(message)}${mend === undefined ? '' : `\n    ${mend}`}`;
}

/** A message of one line that can be seen, cut where it is long. */
function brief(message: string): string {
  const line = message.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest)} …` : line;
}

/** Prints diagnostics of at least a severity; returns whether one of them is an error. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  from: 'info' | 'warning' | 'error' = 'warning',
): boolean {
  const rank = { info: 0, warning: 1, error: 2 } as const;
  for (const diagnostic of diagnostics)
    if (rank[diagnostic.severity] >= rank[from]) console.error(formatDiagnostic(diagnostic));
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
