import type { Lang } from '../../i18n/languages.ts';
import { sourceFile } from '../../generated/files.ts';
import { href } from '../href.ts';
import { readContent, records } from '../records.ts';

/** The source of a document as it came, line by line. */
export function readSource(document: string): { readonly file: string; readonly lines: readonly string[] } {
  return readContent(sourceFile(document));
}

/** What the site says about a line: the record that begins on it, and a note on it. */
export interface LineMention {
  readonly record: string | null;
  readonly note: string | null;
}

/** The records and notes that begin on each line (1-based) of a document: the outermost record of a line wins. */
export function mentionsIn(document: string, lang: Lang): ReadonlyMap<number, LineMention> {
  const mentions = new Map<number, LineMention>();
  for (const { source, url } of records.provisions) {
    const line = source.lines[0];
    if (source.document === document && !mentions.has(line))
      mentions.set(line, { record: href(url[lang]), note: null });
  }
  for (const { source, url } of records.notes) {
    const line = source.lines[0];
    const known = mentions.get(line);
    if (source.document === document && !known?.note)
      mentions.set(line, { record: known?.record ?? null, note: href(url[lang]) });
  }
  return mentions;
}
