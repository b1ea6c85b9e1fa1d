import type { NoteRecord } from '../model/records.ts';
import type { CorrectionEntry } from '../model/registry.ts';
import type { OutlineNode } from './outline.ts';
import { walkOutline, type Outline } from './outline.ts';

export type NoteDraft = Omit<NoteRecord, 'url'>;

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
      evidence: entry.evidence === null ? null : { vi: entry.evidence, en: entry.evidence },
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

/**
 * A gap for every table that starts without its header or with a number that is not the first: rows before it are missing.
 * The rows are not known; the note says where they would stand.
 */
export function gapNotes(outline: Outline): NoteDraft[] {
  const notes: NoteDraft[] = [];
  for (const annex of outline.nodes) {
    if (annex.kind !== 'annex') continue;
    const rows = [...walkOutline(annex.children)].filter((node) => node.row !== null);
    const first = rows[0];
    if (first?.row === undefined || first.row === null || first.row.table.header.length > 0) continue;
    const numbered = rows.find((node) => node.kind === 'row' && node.number !== null);
    const fragment = rows.find((node) => node.kind === 'fragment');
    const number = numbered?.number ?? '?';
    notes.push({
      id: `note/${annex.id.replace('/', '-')}-gap`,
      kind: 'gap',
      severity: 'major',
      rule: 'table-starts-in-mid-row',
      where: annex.id,
      also: [fragment, numbered].flatMap((node) => (node ? [node.id] : [])),
      source: { document: outline.document, lines: [first.lines[0], first.lines[1]] },
      printed: null,
      read: null,
      reason: {
        vi: `Bản nguồn mất phần đầu của bảng: không còn dòng tiêu đề và các dòng trước số ${number}${fragment ? '; chỉ còn một mẩu rời của một dòng bị mất' : ''}. Không suy đoán nội dung đã mất.`,
        en: `The source lost the beginning of this table: its heading and the rows before number ${number} are missing${fragment ? '; one loose fragment of a lost row remains' : ''}. Nothing is invented in their place.`,
      },
      evidence: null,
    });
  }
  return notes;
}
