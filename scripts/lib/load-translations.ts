import type { SegmentState } from '../../src/corpus/emit/context.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import type { Segment } from '../../src/corpus/model/segment.ts';
import { translationErrors } from '../../src/translation/read-translations.ts';
import { shownState } from '../../src/translation/state.ts';
import type { CheckerInputs } from '../../src/translation/checks/checker.ts';
import type { Term } from '../../src/translation/model.ts';
import { translatedSegments, type TranslatedSegment } from '../../src/translation/status.ts';
import { corpus, repositoryFiles, type SourceFiles } from './files.ts';
import { checkCatalogues } from './translate/check-catalogues.ts';
import { loadWorkshop } from './translate/load.ts';

/** The English of all segments, and the terms that it keeps to. */
export interface LoadedTranslations {
  readonly segments: ReadonlyMap<string, SegmentState>;
  /** How many segments have English. */
  readonly translated: number;
  /** All that is known of each segment, in their order. */
  readonly status: readonly TranslatedSegment[];
  readonly terms: readonly Term[];
  /** What the checker of pairs is made from. */
  readonly checker: CheckerInputs & { readonly territory: readonly string[] };
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what translators wrote for the segments of today. */
export function loadTranslations(
  segments: readonly Segment[],
  files: SourceFiles = repositoryFiles,
): LoadedTranslations {
  const { inputs, reading, diagnostics } = loadWorkshop(corpus, segments, files);
  const states = new Map<string, SegmentState>();
  for (const translation of reading.translations.values())
    states.set(translation.id, { en: translation.en === '' ? null : translation.en, state: shownState(translation) });
  const status = translatedSegments(segments, reading.translations);
  return {
    segments: states,
    translated: status.filter((entry) => entry.en !== null).length,
    status,
    terms: inputs.glossary,
    checker: inputs,
    diagnostics: [
      ...translationErrors({ ...reading, diagnostics }),
      ...checkCatalogues(segments, inputs.catalogues, reading.catalogues),
    ],
  };
}
