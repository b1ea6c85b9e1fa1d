import type { Diagnostic } from '../../../src/corpus/model/diagnostic.ts';

/** What a command has to say: the text for standard output or standard error, and the exit code. */
export interface CommandOutcome {
  readonly output: string;
  readonly errors: string;
  readonly code: 0 | 1;
}

export function done(lines: readonly string[]): CommandOutcome {
  return { output: lines.join('\n'), errors: '', code: 0 };
}

export function failed(lines: readonly string[], output: readonly string[] = []): CommandOutcome {
  return { output: output.join('\n'), errors: lines.join('\n'), code: 1 };
}

/** The errors of the files, one `file:line: message` each with the mend below. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[]): CommandOutcome {
  const count = diagnostics.length === 1 ? '1 error' : `${diagnostics.length} errors`;
  return failed([
    ...diagnostics.flatMap(({ file, line, message, mend }) => [
      `${file}:${line}: ${message}`,
      ...(mend === undefined ? [] : [`  ${mend}`]),
    ]),
    `${count}; nothing was written.`,
  ]);
}
