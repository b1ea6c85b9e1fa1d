import type { Draft } from '../model/drafts.ts';
import type { CorrectionEntry } from '../model/registry.ts';
import type { Localised } from '../model/values.ts';
import type { OutlineNode } from './outline.ts';
import { walkOutline, type Outline } from './outline.ts';

export type NoteDraft = Draft<'notes'>;

/** Id of the note of a correction: document, line and order on the line, so that further corrections do not rename it. */
export function correctionId(document: string, entries: readonly CorrectionEntry[], index: number): string {
  const entry = entries[index];
  if (entry === undefined) throw new RangeError(`Unexpected correction ${index}, expected one of ${entries.length}`);
  const order = entries.slice(0, index).filter((other) => other.line === entry.line).length + 1;
  return `note/${document}-l${entry.line}-${order}`;
}

/** One note for every correction and every doubtful place, on the record that the line belongs to. */
export function correctionNotes(outline: Outline, entries: readonly CorrectionEntry[]): NoteDraft[] {
  return entries.map((entry, index) => {
    const where = nodeAtLine(outline, entry);
    return {
      id: correctionId(outline.document, entries, index),
      kind: entry.read === null ? 'doubtful' : 'correction',
      severity: entry.kind === 'number' || entry.kind === 'date' || entry.kind === 'title' ? 'major' : 'minor',
      rule: entry.kind,
      where: where?.id ?? outline.document,
      also: [],
      source: { document: outline.document, lines: [entry.line, entry.line] },
      printed: entry.printed,
      read: entry.read,
      reason: entry.reason,
      evidence: entry.evidence === null ? null : evidenceText(entry.evidence),
      ...(entry.date === undefined ? {} : { date: entry.date }),
    };
  });
}

/** The innermost node whose own text covers a line; among several the one whose text holds the reading. */
function nodeAtLine(outline: Outline, entry: CorrectionEntry): OutlineNode | null {
  let best: OutlineNode | null = null;
  for (const node of walkOutline(outline.nodes)) {
    if (entry.line < node.lines[0] || entry.line > node.lines[1]) continue;
    const holds = node.text?.value.includes(entry.read ?? entry.printed) ?? false;
    if (best === null || holds || !(best.text?.value.includes(entry.read ?? entry.printed) ?? false)) best = node;
  }
  return best;
}

/** Evidence is mostly a list of lines of the same seed, which reads the same in both languages; anything else stays Vietnamese. */
function evidenceText(evidence: string): Localised {
  const lines = /^dòng (?<list>[\d,; –-]+)$/u.exec(evidence)?.groups?.['list'];
  return { vi: evidence, en: lines === undefined ? null : `${/^\d+$/.test(lines) ? 'line' : 'lines'} ${lines}` };
}
