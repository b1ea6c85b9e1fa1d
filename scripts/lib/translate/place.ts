import { join } from 'node:path';
import type { Segment } from '../../../src/corpus/model/segment.ts';
import { recordsFile } from '../../../src/generated/files.ts';
import { generatedPath, isGenerated, readKnowledge } from '../../../src/generated/read.ts';
import type { EntryPlace } from '../../../src/translation/model.ts';

/**
 * The place of a segment as translators see it beside the text: its page, whose anchor is its section. The line of the seed is left out:
 * one line put into a text would change a comment of every entry behind it.
 * The reference is the segment's id: tools that drop msgctxt keep references, and an import finds the segment by it.
 */
export function makePlace(root: string): (segment: Segment) => EntryPlace {
  const addressOf = addressReader(root);
  return ({ id, record }) => {
    const url = addressOf(record);
    return { notes: url === undefined ? [] : [url], references: [id] };
  };
}

/** The Vietnamese page of a record, from the generated data; `undefined` before there is any. */
function addressReader(root: string): (id: string) => string | undefined {
  const folder = join(root, generatedPath);
  if (!isGenerated(folder, recordsFile('documents'))) return () => undefined;
  const knowledge = readKnowledge(folder);
  return (id) => knowledge.find(id)?.record.url.vi;
}
