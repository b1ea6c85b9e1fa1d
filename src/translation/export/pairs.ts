import type { Segment } from '../../corpus/model/segment.ts';
import { writeBase } from '../catalogue/base.ts';
import { englishDigest } from '../fingerprint.ts';
import type { Translation } from '../read-translations.ts';
import { csvOfRows } from '../../formats/csv.ts';
import { shownState } from '../state.ts';

/** A segment and its translation, as exports list them. */
export interface ExportPair {
  readonly segment: Segment;
  readonly translation: Translation;
}

/** What an import will know the English by: `3fa94c02b1d7 stale`. */
export function exportedBase({ en, stale, needsWork }: Translation): string {
  const mark = stale ? 'stale' : needsWork ? 'needs work' : '';
  return writeBase({ english: englishDigest(en), mark }).slice('base: '.length);
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

const columns = ['id', 'document', 'lines', 'vi', 'en', 'state', 'stale', 'previous_vi', 'failing', 'base'];

/** Writes all segments as comma-separated values, for spreadsheets. */
export function writeCsv(pairs: readonly ExportPair[]): string {
  const rows = pairs.map(({ segment, translation }) => [
    segment.id,
    segment.document,
    [...new Set(segment.lines)].join('-'),
    segment.vi,
    translation.en,
    shownState(translation),
    translation.stale ? 'yes' : 'no',
    translation.previous ?? '',
    translation.failing.map(({ check, message }) => `${check}: ${message.en}`).join(' '),
    exportedBase(translation),
  ]);
  return csvOfRows([columns, ...rows]);
}
