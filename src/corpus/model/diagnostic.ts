/** How bad a diagnostic is. An `error` stops the build; a `warning` shows in the report. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * One finding about an input text or a file that people write.
 * `message` has the wording "Unexpected X, expected Y"; `mend` says what the author can do.
 */
export interface Diagnostic {
  /** Stable, kebab-case; see the table of codes of the stage that raises it. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly mend?: string;
  /** Path as the caller named the input. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}
