import type { Corpus } from '../corpus.ts';
import { makeKnowledge, type Knowledge } from '../knowledge.ts';
import type { Localised } from '../model/values.ts';
import type { PlaceNames } from '../naming/print-place.ts';
import { walkOutline, type OutlineNode } from '../records/outline.ts';
import type { Language } from '../model/language.ts';
import type { PageReference, PageState } from '../model/page.ts';
import type { TermFinder } from './explain-terms.ts';
import type { label, Labels } from './labels.ts';

/** What is known of the English of a segment. */
export interface SegmentState {
  readonly en: string | null;
  readonly state: PageState;
}

/** What every builder of pages needs; one for a language. */
export interface EmitContext {
  readonly corpus: Corpus;
  readonly labels: Labels;
  readonly language: Language;
  readonly segments: ReadonlyMap<string, SegmentState>;
  readonly index: CorpusIndex;
  /** Finds the terms that a page explains. */
  readonly terms: TermFinder;
  /** How places are called. */
  readonly places: PlaceNames;
  /** A label in the page's language. */
  readonly say: (table: Parameters<typeof label>[1], name: string) => string;
  /** Root-relative address in the page's language, `null` for an id without one. */
  readonly addressOf: (id: string) => string | null;
  /** How a page is called where others point to it. */
  readonly refer: (id: string) => PageReference;
  /** The text in the page's language; Vietnamese where there is no English. */
  readonly pick: (text: Localised) => { readonly value: string; readonly lang: Language };
}

/** The knowledge of a corpus with the nodes of its outlines: what pages are made from. */
export interface CorpusIndex extends Knowledge {
  readonly nodes: ReadonlyMap<string, OutlineNode>;
}

export function indexCorpus({ records, outlines }: Corpus): CorpusIndex {
  const nodes = outlines.flatMap((outline) => [...walkOutline(outline.nodes)]);
  return { ...makeKnowledge(records), nodes: new Map(nodes.map((node) => [node.id, node])) };
}
