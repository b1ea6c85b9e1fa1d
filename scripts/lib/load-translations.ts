import type { SegmentState } from '../../src/corpus/emit/context.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import type { Segment } from '../../src/corpus/model/segment.ts';

/** The English of all segments and the generated files that speak of it. */
export interface LoadedTranslations {
  readonly segments: ReadonlyMap<string, SegmentState>;
  readonly translated: number;
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what translators wrote for the segments of today. */
export function loadTranslations(segments: readonly Segment[]): LoadedTranslations {
  const states = new Map(segments.map((segment) => [segment.id, { en: null, state: 'missing' } as const]));
  return { segments: states, translated: 0, files: new Map(), diagnostics: [] };
}
