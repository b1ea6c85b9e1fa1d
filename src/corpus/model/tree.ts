import type { Span } from './span.ts';

/**
 * The tree of one document: what the text is, before anyone asks what it means.
 * Every non-space character of the seed lies in exactly one `Leaf` of the tree or in exactly one `Omission`.
 */
export interface DocumentTree {
  readonly kind: 'document';
  /** Header lines, opening, provisions, attachments, recipients, signature, annexes: in the order of the text. */
  readonly children: readonly BlockNode[];
  /** What stands in the seed and not in a leaf, each with its reason. */
  readonly omissions: readonly Omission[];
}

/** A run of text that belongs together, joined over line and page breaks with single spaces, left-over markup removed. */
export interface Leaf {
  /** The text as it is to be read (NFC, corrections applied, spaces normalised). */
  readonly value: string;
  /** Where it is printed, in the order of the text. */
  readonly spans: readonly Span[];
  /** Corrected stretches of `value`, offsets 0-based and half-open. */
  readonly readings: readonly Reading[];
  /** Emphasis that the source's markup gave to stretches of `value`. */
  readonly marks: readonly Mark[];
}

/** A stretch of a leaf that departs from the printed source by record. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly correction: string;
}

/** Emphasis on a stretch of a leaf. */
export interface Mark {
  readonly kind: 'strong' | 'emphasis';
  readonly start: number;
  readonly end: number;
}

/** Characters of the seed that no leaf holds, by declaration. */
export interface Omission {
  readonly reason:
    | 'repeated-header' // a table header printed again after a page break
    | 'repeated-title' // a group title repeated over merged cells
    | 'markup' // left-over <i>, a pair of ** or * round words
    | 'page-number'
    | 'hyphen' // at the end of a line, inside a syllable
    | 'rule' // -------
    | 'byte-order-mark'
    | 'control-character';
  readonly spans: readonly Span[];
  readonly text: string;
}

export type BlockNode = HeaderLine | Opening | Provision | Attachment | Recipients | Signature | Annex | Paragraph;

/** A line of the head of a document or of an attachment. */
export interface HeaderLine {
  readonly kind: 'header';
  readonly role: 'issuer' | 'motto' | 'number' | 'place-date' | 'type' | 'title' | 'stamp' | 'issued-with' | 'enacting';
  readonly text: Leaf;
}

/** The unlabelled text before the first provision: preamble with its legal bases, or a directive's opening prose. */
export interface Opening {
  readonly kind: 'opening';
  readonly children: readonly Paragraph[];
}

/** What a provision is in the hierarchy of Vietnamese drafting (Decree 30/2020/NĐ-CP, Circular 25/2011/TT-BTP). */
export type ProvisionLevel =
  | 'part' // A.  or Phần
  | 'chapter' // Chương I
  | 'section' // Mục 1, or a Roman numeral I.
  | 'article' // Điều 1.
  | 'clause' // 1. or 1.1.
  | 'point' // a)
  | 'subpoint'; // (i)

/** A labelled provision. */
export interface Provision {
  readonly kind: 'provision';
  readonly level: ProvisionLevel;
  /** The label as printed (after corrections): `II.`, `a)`, `Điều 1.`, `Chương I`. */
  readonly label: Leaf;
  /** The label's bare value in source case, without punctuation or level word: `II`, `a`, `1`, `1.1`. */
  readonly number: string;
  /** The text that follows the label: heading or whole sentence. `null` for a bare label. */
  readonly text: Leaf | null;
  readonly children: readonly (Provision | Paragraph)[];
}

/** An unlabelled paragraph, or a dash or plus item. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** The bullet as printed, `null` for an unlabelled paragraph. */
  readonly bullet: Leaf | null;
  readonly role:
    | 'text'
    | 'dash'
    | 'plus'
    | 'legal-basis'
    | 'proposal'
    | 'enacting'
    | 'footnote'
    | 'unit'
    | 'caption'
    | 'unknown';
  readonly text: Leaf;
  readonly children: readonly Paragraph[];
}

/** A programme, plan or regulation promulgated with the document, after its signature. Its articles start again at 1. */
export interface Attachment {
  readonly kind: 'attachment';
  /** What it is, without its title: `QUY CHẾ`, `KẾ HOẠCH`. Tells its articles from those of the document. */
  readonly type: string;
  readonly header: readonly HeaderLine[];
  readonly children: readonly BlockNode[];
}

export interface Recipients {
  readonly kind: 'recipients';
  readonly heading: Leaf;
  readonly items: readonly Paragraph[];
}

export interface Signature {
  readonly kind: 'signature';
  readonly lines: readonly { readonly role: 'capacity' | 'office' | 'signed' | 'name'; readonly text: Leaf }[];
}

export interface Annex {
  readonly kind: 'annex';
  readonly label: Leaf;
  /** `1`, `I`, … as printed; `null` for an annex without a number. */
  readonly number: string | null;
  readonly title: Leaf | null;
  /** `(Kèm theo …)`. */
  readonly issuedWith: Leaf | null;
  readonly children: readonly (Provision | Paragraph | Table)[];
}

/** What a column can hold, found by its header words through `content/registry/columns.yaml`. */
export const columnRoles = [
  'number',
  'title',
  'unit',
  'value',
  'price',
  'deadline',
  'lead',
  'coordinating',
  'monitor',
  'supervisor',
  'deliverable',
  'submitted-to',
  'total-investment',
  'state-budget',
  'other-capital',
  'period',
  'note',
  'other',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export interface Column {
  readonly role: ColumnRole;
  /** The column's heading, joined over header rows (`Nguồn vốn (tỷ đồng) / Ngân sách địa phương`). `null` where the header is lost. */
  readonly heading: string | null;
}

export interface Table {
  readonly kind: 'table';
  /** Leaves of the header rows, first printing only; empty where the table starts without one. */
  readonly header: readonly Leaf[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly kind: 'row';
  readonly role: 'group' | 'item' | 'total' | 'fragment';
  /** The number cell (`TT`): `II`, `45`, `2.11`, `a)`; or the bullet of a sub-row (`-`, `+`). `null` where there is none. */
  readonly label: Leaf | null;
  /** Bare number: `II`, `45`, `2.11`, `a`; `null` for unnumbered rows. */
  readonly number: string | null;
  /** One entry per column except the number column; a cell without text is `null`. Index = index in `Table.columns` (the number column's entry is always `null`). */
  readonly cells: readonly (Leaf | null)[];
  /** Rows of a group, sub-rows of an item. */
  readonly children: readonly Row[];
}

/** What a parse gives: always a tree, and what was met on the way. */
export interface ParseResult {
  readonly tree: DocumentTree;
  readonly diagnostics: readonly import('./diagnostic.ts').Diagnostic[];
}
