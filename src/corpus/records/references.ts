import type { InstrumentEntry } from '../model/registry.ts';
import { findAnnexPointers, resolveCitation, type CitationFinder } from '../values/index.ts';
import type { RecordContext } from './context.ts';
import type { Outline } from './outline.ts';

/** A stretch of a text that names another record. Offsets are 0-based and half-open. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly target: string;
  readonly kind: 'instrument' | 'provision' | 'agency' | 'place';
}

/** What `findReferences` needs; one for a document. */
export interface ReferenceContext {
  readonly agencies: RecordContext['agencies'];
  readonly places: RecordContext['places'];
  readonly instruments: readonly InstrumentEntry[];
  readonly findCitations: CitationFinder;
  /** Annex number in capitals (empty for an annex without one) → its id. */
  readonly annexes: ReadonlyMap<string, string>;
  /** Instrument id of the document itself, for `Chỉ thị này`. */
  readonly self: string | null;
}

/** The annexes of an outline by printed number. */
export function annexesOf(outline: Outline): Map<string, string> {
  const annexes = new Map<string, string>();
  for (const node of outline.nodes) if (node.kind === 'annex') annexes.set((node.number ?? '').toUpperCase(), node.id);
  return annexes;
}

/**
 * Everything that a text names: cited instruments, annexes of the same document, agencies, places. Sorted, not overlapping;
 * where two overlap the longer wins, and a citation wins over what its own words name.
 */
export function findReferences(text: string, context: ReferenceContext): Reference[] {
  const found: Reference[] = [];
  for (const citation of context.findCitations(text)) {
    const target = citation.self ? context.self : resolveCitation(citation, context.instruments);
    if (target !== null) found.push({ start: citation.start, end: citation.end, target, kind: 'instrument' });
  }
  for (const pointer of findAnnexPointers(text)) {
    const target = context.annexes.get(pointer.number?.toUpperCase() ?? '');
    if (target !== undefined) found.push({ start: pointer.start, end: pointer.end, target, kind: 'provision' });
  }
  const rank = new Map(found.map((reference) => [reference, 0]));
  for (const mention of context.agencies.findMentions(text))
    found.push({ start: mention.start, end: mention.end, target: mention.id, kind: 'agency' });
  for (const mention of context.places.findMentions(text))
    found.push({ start: mention.start, end: mention.end, target: mention.id, kind: 'place' });

  const byWeight = [...found].sort(
    (a, b) => (rank.get(a) ?? 1) - (rank.get(b) ?? 1) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Reference[] = [];
  for (const reference of byWeight)
    if (!kept.some((other) => reference.start < other.end && other.start < reference.end)) kept.push(reference);
  return kept.sort((a, b) => a.start - b.start);
}
