import type { Diagnostic } from '../corpus/model/diagnostic.ts';
import type { TranslationReading } from './read-translations.ts';

/** What stops a build: errors of the files, and facts that fail and are not waived, each at the line of its entry. */
export function translationErrors({ diagnostics, translations }: TranslationReading): readonly Diagnostic[] {
  const failing = [...translations.values()].flatMap(({ id, failing: findings, place, stale }) =>
    findings
      // Stale English is shown as stale, beside today's Vietnamese: a curator who mends a figure need not wait for its translator.
      .filter(({ severity }) => severity === 'error' && !stale)
      .map(
        ({ check, message }): Diagnostic => ({
          code: `translation-${check}`,
          severity: 'error',
          message: `${message.en} [${id}]`,
          mend: 'Mend the English, or waive the finding for this pair of texts: npm run translate -- check prints the line.',
          file: place?.file ?? id,
          line: place?.line ?? 1,
          column: 1,
        }),
      ),
  );
  return [...diagnostics, ...failing];
}
