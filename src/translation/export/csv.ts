import { stringify } from 'csv-stringify/sync';
import type { ExportPair } from './pairs.ts';

/** Writes all segments as comma-separated values (RFC 4180) with a byte order mark, for spreadsheets. */
export function writeCsv(pairs: readonly ExportPair[]): string {
  const rows = pairs.map(({ segment, translation }) => ({
    id: segment.id,
    document: segment.document,
    lines: segment.lines.join('-'),
    vi: segment.vi,
    en: translation.en,
    state: translation.state,
    stale: translation.stale ? 'yes' : 'no',
    previous_vi: translation.previous ?? '',
    failing: translation.failing.map(({ check, message }) => `${check}: ${message.en}`).join(' '),
  }));
  const columns = ['id', 'document', 'lines', 'vi', 'en', 'state', 'stale', 'previous_vi', 'failing'];
  return stringify(rows, { header: true, bom: true, columns, record_delimiter: 'windows' });
}
