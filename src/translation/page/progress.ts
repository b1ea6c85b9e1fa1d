import { progressOf, type Progress } from '../summary.ts';
import type { TranslatedSegment } from './segments.ts';

/** How far a set of segments has come, and how many of them a check holds something against. */
export interface SectionProgress extends Progress {
  readonly remarked: number;
}

/** Counts a set of segments. */
export function progress(segments: readonly TranslatedSegment[]): SectionProgress {
  return {
    ...progressOf(segments.map((segment) => ({ ...segment, en: segment.en ?? '' }))),
    remarked: segments.filter(({ failing }) => failing.length > 0).length,
  };
}

/** The state that a reader sees: `stale` goes before all others. */
export function shownState({
  state,
  stale,
}: Pick<TranslatedSegment, 'state' | 'stale'>): TranslatedSegment['state'] | 'stale' {
  return stale ? 'stale' : state;
}
