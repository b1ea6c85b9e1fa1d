import type { Segment } from '../../corpus/model/segment.ts';
import type { Translation } from '../read-translations.ts';

/** A segment and its translation, as exports list them. */
export interface ExportPair {
  readonly segment: Segment;
  readonly translation: Translation;
}

/** The segments in the order of the documents, each with its translation; without English only where `all` is asked for. */
export function exportPairs(
  segments: readonly Segment[],
  translations: ReadonlyMap<string, Translation>,
  all: boolean,
): readonly ExportPair[] {
  return segments.flatMap((segment) => {
    const translation = translations.get(segment.id);
    return translation === undefined || (!all && translation.en === '') ? [] : [{ segment, translation }];
  });
}
