import type { CheckFinding } from '../model.ts';
import type { TermCheck } from '../terms/check-terms.ts';

/** Terms whose settled English is missing, or that stand in a form the glossary forbids. */
export function checkTerms(vi: string, en: string, check: TermCheck): readonly CheckFinding[] {
  return check(vi, en).map(
    ({ term, found, forbidden }): CheckFinding => ({
      check: 'terms',
      severity: 'warning',
      message:
        forbidden === null
          ? { vi: `“${found}” phải dịch là “${term.en}”.`, en: `“${found}” wants “${term.en}”.` }
          : {
              vi: `“${found}” không dịch là “${forbidden}” mà là “${term.en}”.`,
              en: `“${found}” is “${term.en}”, not “${forbidden}”.`,
            },
    }),
  );
}
