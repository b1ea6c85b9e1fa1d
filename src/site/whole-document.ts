import { records } from './records.ts';
import { anchorOf } from './directory.ts';

/** A stretch of a whole document: the page that shows it, and the section of that page where it shows more. */
export interface Part {
  /** Id of the entry of the generated pages, without the language. */
  readonly page: string;
  readonly record: string;
  readonly section: string | null;
}

/**
 * The parts of a document in the order of its source: each top-level provision from its own page, or, where it has none
 * (the printed head, the signature), from the document's page.
 */
export function partsOf(document: string, pages: ReadonlySet<string>): readonly Part[] {
  return records.provisions
    .filter((provision) => provision.document === document && provision.parent === null)
    .toSorted((a, b) => a.source.lines[0] - b.source.lines[0])
    .map(({ id }) => (pages.has(id) ? { page: id, record: id, section: null } : { page: document, record: id, section: anchorOf(id) }));
}
