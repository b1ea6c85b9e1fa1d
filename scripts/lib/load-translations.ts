import type { SegmentState } from '../../src/corpus/emit/context.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import type { Segment } from '../../src/corpus/model/segment.ts';
import { translationErrors } from '../../src/translation/errors.ts';
import { repository } from './files.ts';
import { loadWorkshop } from './translate/load.ts';

/** The English of all segments and the generated files that speak of it. */
export interface LoadedTranslations {
  readonly segments: ReadonlyMap<string, SegmentState>;
  /** How many segments have English. */
  readonly translated: number;
  /** Generated files by their path below `content/generated`. */
  readonly files: ReadonlyMap<string, string>;
  /** Ids of the glossary's terms. */
  readonly terms: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what translators wrote for the segments of today. */
export function loadTranslations(segments: readonly Segment[]): LoadedTranslations {
  const { inputs, reading, diagnostics } = loadWorkshop(repository, segments);
  const states = new Map<string, SegmentState>();
  for (const { id, en, state, stale } of reading.translations.values())
    states.set(id, { en: en === '' ? null : en, state: stale ? 'stale' : state });
  const terms = inputs.glossary
    .filter((term) => term.en !== '')
    .map(({ id, vi, variants, en, allowed, note }) => ({ id, vi, variants, en, allowed, note }));
  const status = segments.map((segment) => {
    const translation = reading.translations.get(segment.id);
    return {
      ...segment,
      en: translation?.en || null,
      state: translation?.state ?? 'missing',
      stale: translation?.stale ?? false,
      previous: translation?.previous ?? null,
      failing: translation?.failing ?? [],
      waived: translation?.waived ?? [],
      signature: translation?.signature ?? null,
      place: translation?.place ?? null,
    };
  });
  const files = new Map([
    ['terms.json', `${JSON.stringify(terms, null, 1)}\n`],
    ['translation.json', `[\n${status.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`],
  ]);
  return {
    segments: states,
    translated: status.filter((entry) => entry.en !== null).length,
    files,
    terms: new Set(terms.map(({ id }) => id)),
    diagnostics: translationErrors({ ...reading, diagnostics }),
  };
}
