import type { Manifest, Registry } from '../model/registry.ts';
import type { SegmentText } from '../model/drafts.ts';
import type { Segment } from '../model/segment.ts';
import type { Source } from '../model/records.ts';
import type {
  AgencyMatcher,
  AgencyMatchers,
  CitationFinder,
  DeadlineOptions,
  InstrumentTypeEntry,
  PlaceMatcher,
  UnitTable,
} from '../values/index.ts';
import type { Outline, OutlineNode } from './outline.ts';
import type { RecordTables } from './tables.ts';

/** The readers of names and values, made once from the registry for all documents. */
export interface Readers {
  /** The matcher of bodies for documents of a territory. */
  readonly agenciesOf: AgencyMatchers;
  readonly places: PlaceMatcher;
  readonly units: UnitTable;
  readonly instrumentTypes: readonly InstrumentTypeEntry[];
  readonly findCitations: CitationFinder;
}

/** What every builder of records needs to know about one document. */
export interface RecordContext extends Readers {
  readonly manifest: Manifest;
  /** The territory that the document is for: an id of a place, or `national`. */
  readonly territory: string;
  /** What the grammar of deadlines knows of the document. */
  readonly deadlines: DeadlineOptions;
  /** Finds the bodies that the document names. */
  readonly agencies: AgencyMatcher;
  readonly outline: Outline;
  readonly registry: Registry;
  readonly tables: RecordTables;
  /** Registers a segment of this document and gives its text, whose English comes later (`withEnglish`). */
  readonly text: (node: Pick<OutlineNode, 'id' | 'lines'>, vi: string, part?: string) => SegmentText;
}

/** The place of a node in its seed. */
export function sourceOf(node: OutlineNode, document: string): Source {
  return { document, lines: [node.lines[0], node.lines[1]] };
}

/**
 * Collects the segments of a document while its records are made, so that what is shown and what is translated are one list.
 * A segment asked for twice is registered once.
 */
export class SegmentCollector {
  readonly #byId = new Map<string, Segment>();
  readonly #document: string;

  constructor(document: string) {
    this.#document = document;
  }

  readonly text = (node: Pick<OutlineNode, 'id' | 'lines'>, vi: string, part?: string): SegmentText => {
    const id = part === undefined ? node.id : `${node.id}#${part}`;
    if (vi !== '' && !this.#byId.has(id)) {
      this.#byId.set(id, { id, vi, document: this.#document, lines: [node.lines[0], node.lines[1]], record: node.id });
    }
    return { vi, segments: [id] };
  };

  get segments(): readonly Segment[] {
    return [...this.#byId.values()];
  }
}
