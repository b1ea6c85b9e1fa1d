import type { Catalogue, CatalogueEntry } from '../model.ts';
import { englishDigest } from '../fingerprint.ts';
import { normaliseText } from '../normalise.ts';
import { markOf, type Mark } from '../state.ts';

/** What the English of an entry was when its file was handed out. Every copy of a catalogue carries it, so that an import knows what changed. */
export interface Base {
  /** `englishDigest` of the English; `none` where there was none. */
  readonly english: string;
  readonly mark: Mark;
}

const baseLine = /^base: (?<english>none|[0-9a-f]{12})(?: (?<mark>stale|needs work))?$/u;
const wasLine = /^was: (?<vi>.+)$/u;

/** Reads the base from the notes (`#.`) of an entry; `null` where a tool dropped it. */
export function readBase(notes: readonly string[]): Base | null {
  const found = notes.map((note) => baseLine.exec(note)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return null;
  const mark = found['mark'];
  return { english: found['english'] ?? 'none', mark: mark === 'stale' || mark === 'needs work' ? mark : '' };
}

/** The base as a note: `base: 3fa94c02b1d7 stale`. */
export function writeBase({ english, mark }: Base): string {
  return `base: ${english}${mark === '' ? '' : ` ${mark}`}`;
}

/** The base that an entry has as it stands. */
export function baseOf(entry: Pick<CatalogueEntry, 'en' | 'vi' | 'fuzzy' | 'previous'>): Base {
  return { english: englishDigest(entry.en), mark: markOf(entry) };
}

/** Writes beside every live entry what it is, and what a stale one was made from: notes that PO and XLIFF tools keep. */
export function withBases(catalogues: readonly Catalogue[]): readonly Catalogue[] {
  return catalogues.map((catalogue) => ({
    ...catalogue,
    live: catalogue.live.map((entry) => {
      const base = baseOf(entry);
      const notes = entry.place.notes.filter((note) => !baseLine.test(note) && !wasLine.test(note));
      const was = base.mark === 'stale' && entry.previous !== null ? [`was: ${normaliseText(entry.previous)}`] : [];
      return { ...entry, place: { ...entry.place, notes: [...notes, writeBase(base), ...was] } };
    }),
  }));
}

/**
 * Gives a stale entry its mark back where a tool took off the flag, or dropped the previous source, and the English is still the same:
 * only a signature or new English settles it.
 */
export function restoreMark(entry: CatalogueEntry): CatalogueEntry {
  const base = readBase(entry.place.notes);
  if (base?.mark !== 'stale' || englishDigest(entry.en) !== base.english) return entry;
  const was = entry.place.notes.map((note) => wasLine.exec(note)?.groups?.['vi']).find((vi) => vi !== undefined);
  const previous = entry.previous ?? was ?? null;
  return previous === null ? entry : { ...entry, fuzzy: true, previous };
}
