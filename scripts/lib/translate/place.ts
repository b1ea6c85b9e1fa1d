import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Segment } from '../../../src/corpus/model/segment.ts';
import type { EntryPlace } from '../../../src/translation/model.ts';
import { paths } from './paths.ts';

/**
 * The place of a segment as translators see it beside the text: document, lines, page.
 * The reference is the segment's id: tools that drop msgctxt keep references, and an import finds the segment by it.
 */
export function makePlace(root: string): (segment: Segment) => EntryPlace {
  const urls = readUrls(root);
  return ({ id, document, lines: [first, last], record }) => {
    const lines = first === last ? `line ${first}` : `lines ${first}–${last}`;
    const url = urls.get(record);
    return {
      notes: [...(first === 0 ? [] : [`${document}, ${lines}`]), ...(url === undefined ? [] : [url])],
      references: [id],
    };
  };
}

/** The Vietnamese page of each record, from the generated data. */
function readUrls(root: string): ReadonlyMap<string, string> {
  const folder = join(root, paths.api);
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(files.flatMap((name) => urlsOf(JSON.parse(readFileSync(join(folder, name), 'utf8')))));
}

function urlsOf(records: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(records)) return [];
  return records.flatMap((record: { id?: unknown; url?: { vi?: unknown } }) =>
    typeof record.id === 'string' && typeof record.url?.vi === 'string' ? [[record.id, record.url.vi] as const] : [],
  );
}
