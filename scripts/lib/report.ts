import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';

/** A diagnostic as people read it: `file:line:column severity code message` and the mend below. */
function formatDiagnostic({ file, line, column, severity, code, message, mend }: Diagnostic): string {
  return `${file}:${line}:${column} ${severity} ${code} ${message}${mend === undefined ? '' : `\n    ${mend}`}`;
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
