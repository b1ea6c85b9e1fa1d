import { readBase, restoreMark } from '../catalogue/base.ts';
import { tidyComments } from '../catalogue/fit.ts';
import type { CatalogueEntry } from '../model.ts';

/** What a table, a memory or an XLIFF file says of a segment. */
export interface GivenUnit {
  /** Empty where the file names none: the segment is then found by its Vietnamese. */
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** The file marks it as not done. */
  readonly doubtful: boolean;
  /** Only a part of its text is translated: it is listed, and never taken. */
  readonly partial?: boolean;
  readonly comments: readonly string[];
  /** Notes that came along, the base among them. */
  readonly notes: readonly string[];
  readonly line: number;
}

/** Marks an entry of which a file has only a part. */
export const partialFlag = 'x-partial';

/** A unit of a file as an entry, as if a catalogue had brought it. */
export function toEntry({ id, vi, en, doubtful, partial = false, comments, notes, line }: GivenUnit): CatalogueEntry {
  const text = (value: string) => value.normalize('NFC').trim();
  const entry: CatalogueEntry = {
    id,
    vi: text(vi),
    en: text(en),
    fuzzy: doubtful && en.trim() !== '',
    previous: null,
    comments: tidyComments(comments),
    place: { notes: notes.filter((note) => readBase([note]) !== null || note.startsWith('was: ')), references: [] },
    flags: partial ? [partialFlag] : [],
    line,
  };
  return restoreMark(entry);
}
