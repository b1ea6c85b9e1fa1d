import type { Draft } from '../model/drafts.ts';
import { flatId } from '../naming/id.ts';
import { englishOfFigure } from '../values/index.ts';
import type { Source } from '../model/records.ts';

/** A sentence in both languages. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** What a rule found: two figures or statements that do not agree. */
export interface Finding {
  /** Stable name of the rule, part of the note's id. */
  readonly rule: string;
  readonly severity: Draft<'notes'>['severity'];
  /** The record on which the difference shows; with `rule` and `part` it makes the note's id. */
  readonly where: string;
  readonly part?: string;
  /** Other records concerned, where the other figure stands among them. */
  readonly also: readonly string[];
  readonly source: Source;
  /** What English pages show for the two statements, where they are not figures. */
  readonly english?: { readonly printed: string; readonly against: string };
  /** The figure or statement as printed. */
  readonly printed: string;
  /** The figure or statement that the rest of the source gives. */
  readonly against: string;
  readonly reason: Sentence;
  readonly evidence?: Sentence;
}

/** A finding as a note. The id holds rule and place, so that further findings do not rename it. */
export function noteOf({
  rule,
  severity,
  where,
  part,
  also,
  source,
  printed,
  against,
  reason,
  evidence,
  english,
}: Finding): Draft<'notes'> {
  const place = flatId(where).replace(/[^a-z0-9.~-]/g, '-');
  return {
    id: `note/${rule}-${place}${part === undefined ? '' : `-${part}`}`,
    kind: 'finding',
    severity,
    rule,
    where,
    also: [...new Set(also)].filter((id) => id !== where),
    source: { document: source.document, lines: [source.lines[0], source.lines[1]] },
    printed,
    read: against,
    english: {
      printed: english?.printed ?? englishOfFigure(printed),
      read: english?.against ?? englishOfFigure(against),
    },
    reason: { vi: reason.vi, en: reason.en },
    evidence: evidence ? { vi: evidence.vi, en: evidence.en } : null,
  };
}
