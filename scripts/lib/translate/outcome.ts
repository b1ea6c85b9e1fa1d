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

/** A number with its noun: `1 segment`, `3 segments`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Errors that are told one by one; a file of another project has hundreds of one kind. */
const longest = 20;

/** The errors of the files, one `file:line: message` each with the mend below. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[]): CommandOutcome {
  const left = diagnostics.length - longest;
  return failed([
    ...diagnostics
      .slice(0, longest)
      .flatMap(({ file, line, message, mend }) => [
        `${file}:${line}: ${message}`,
        ...(mend === undefined ? [] : [`  ${mend}`]),
      ]),
    ...(left > 0 ? [`… and ${left} more`] : []),
    `${counted(diagnostics.length, 'error')}; nothing was written.`,
  ]);
}
