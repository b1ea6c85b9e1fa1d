import type { Manifest, Registry } from '../model/registry.ts';
import type { Segment } from '../model/segment.ts';
import type { Source } from '../model/records.ts';
import type { Localised } from '../model/values.ts';
import type {
  AgencyMatcher,
  AgencyMatchers,
  CitationFinder,
  InstrumentTypeEntry,
  PlaceMatcher,
  UnitTable,
} from '../values/index.ts';
import type { Outline, OutlineNode } from './outline.ts';
import type { RecordTables } from './tables.ts';

/**
 * The English of a segment, or `null` while there is none. Asked when a text is read, not when its record is made: the catalogues are
 * compared with the segments, which are known only then.
 */
export type Translate = (segment: string) => string | null;

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
  /** Finds the bodies that the document names. */
  readonly agencies: AgencyMatcher;
  readonly outline: Outline;
  readonly registry: Registry;
  readonly tables: RecordTables;
  /** Registers a segment of this document and gives its text in both languages. */
  readonly text: (node: Pick<OutlineNode, 'id' | 'lines'>, vi: string, part?: string) => Localised;
}

/** The place of a node in its seed. */
export function sourceOf(node: OutlineNode, document: string): Source {
  return { document, lines: [node.lines[0], node.lines[1]] };
}

/** A text whose English is looked up when it is read. */
export function lazily(vi: string, english: () => string | null): Localised {
  return {
    vi,
    get en() {
      return english();
    },
  };
}

/**
 * Collects the segments of a document while its records are made, so that what is shown and what is translated are one list.
 * A segment asked for twice is registered once.
 */
export class SegmentCollector {
  readonly #byId = new Map<string, Segment>();
  readonly #document: string;
  readonly #translate: Translate;

  constructor(document: string, translate: Translate) {
    this.#document = document;
    this.#translate = translate;
  }

  readonly text = (node: Pick<OutlineNode, 'id' | 'lines'>, vi: string, part?: string): Localised => {
    const id = part === undefined ? node.id : `${node.id}#${part}`;
    if (vi !== '' && !this.#byId.has(id)) {
      this.#byId.set(id, { id, vi, document: this.#document, lines: [node.lines[0], node.lines[1]], record: node.id });
    }
    return lazily(vi, () => this.#translate(id));
  };

  get segments(): readonly Segment[] {
    return [...this.#byId.values()];
  }
}
