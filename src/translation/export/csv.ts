import { csvOfRows } from '../../formats/csv.ts';
import type { ExportPair } from './pairs.ts';

const columns = ['id', 'document', 'lines', 'vi', 'en', 'state', 'stale', 'previous_vi', 'failing'];

/** Writes all segments as comma-separated values, for spreadsheets. */
export function writeCsv(pairs: readonly ExportPair[]): string {
  const rows = pairs.map(({ segment, translation }) => [
    segment.id,
    segment.document,
    segment.lines.join('-'),
    segment.vi,
    translation.en,
    translation.state,
    translation.stale ? 'yes' : 'no',
    translation.previous ?? '',
    translation.failing.map(({ check, message }) => `${check}: ${message.en}`).join(' '),
  ]);
  return csvOfRows([columns, ...rows]);
}
