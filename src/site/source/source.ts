import type { Lang } from '../../i18n/languages.ts';
import { sourceFile } from '../../generated/files.ts';
import { href } from '../href.ts';
import { type ContentsEntry, contentsOf } from '../page.ts';
import { knowledge, readContent, records } from '../records.ts';
import { wholeTexts } from '../texts.ts';
import { extentOf, type Lines, linesAnchor, type Placed } from './lines.ts';

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

/** The places to jump to in a source: those of the whole text, by the lines on which they begin. */
export function landmarksOf(document: string, lang: Lang): readonly ContentsEntry[] {
  const whole = wholeTexts.find(({ id, data }) => data.document === document && id.startsWith(`${lang}/`));
  return (whole === undefined ? [] : contentsOf(whole.data)).flatMap((entry) => {
    const line = knowledge.provisions.get(`${document}/${entry.href.slice(1)}`)?.source.lines[0];
    return line === undefined ? [] : [{ ...entry, href: `#L${line}` }];
  });
}

const placed: readonly Placed[] = [...records.provisions, ...records.tasks, ...records.targets];

/** The lines of a record's page: its own and those of all that stands under it. */
export function pageLines(id: string, own: Lines): Lines {
  return extentOf(id, own, placed);
}

/** Every stretch of more than one line that a page may point to, each once. */
export function rangesIn(document: string): readonly Lines[] {
  const listed = records.projects.flatMap(({ id, listings }) => listings.map(({ source }) => ({ id, source })));
  const here = [...placed, ...records.notes, ...listed].filter(({ source }) => source.document === document);
  const all = here.flatMap(({ id, source }) => [source.lines, pageLines(id, source.lines)]);
  return [...new Map(all.filter(([first, last]) => last > first).map((range) => [linesAnchor(range), range])).values()];
}
