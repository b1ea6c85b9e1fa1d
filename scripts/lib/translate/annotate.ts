import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../../src/corpus/model/diagnostic.ts';

/** Forges that show what a check found at its line of a proposal. */
export const annotations = ['github', 'gitlab'] as const;
export type Annotation = (typeof annotations)[number];

/** What an annotation needs of a diagnostic. */
export type Remark = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'file' | 'line'>;

/**
 * Remarks as a forge reads them.
 * - GitHub: workflow commands, one a line (docs.github.com, “Workflow commands”, `::error file=…`). Forgejo prints them in its log.
 * - GitLab: the report of Code Quality, one JSON array (docs.gitlab.com, “Code Quality report format”).
 */
export function annotate(remarks: readonly Remark[], annotation: Annotation): readonly string[] {
  if (annotation === 'gitlab') {
    const issues = remarks.map(({ code, severity, message, file, line }) => ({
      description: message,
      check_name: code,
      fingerprint: createHash('sha256').update(`${code}\0${file}\0${message}`).digest('hex').slice(0, 32),
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: line } },
    }));
    return [JSON.stringify(issues, null, 2)];
  }
  return remarks.map(
    ({ code, severity, message, file, line }) =>
      `::${severity === 'error' ? 'error' : 'warning'} file=${property(file)},line=${line},title=${property(code)}::${data(message)}`,
  );
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
