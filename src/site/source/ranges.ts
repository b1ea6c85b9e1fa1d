import { records } from '../records.ts';
import { extentOf, type Lines, linesAnchor, type Placed } from './lines.ts';

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
