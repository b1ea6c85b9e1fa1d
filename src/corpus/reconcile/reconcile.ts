import type { RecordDrafts } from '../model/drafts.ts';
import { noteOf } from './finding.ts';
import type { ReconcileInput } from './input.ts';
import { rules } from './rules.ts';

/** The drafts with one note for every finding. Runs after linking: some rules compare what links say is the same. */
export function reconcileDrafts(input: ReconcileInput): RecordDrafts {
  const order = new Map([...input.drafts.documents].map((document, index) => [document.id, index]));
  const notes = rules.flatMap((rule) => rule(input)).map(noteOf);
  const unique = [...new Map(notes.map((note) => [note.id, note])).values()];
  unique.sort(
    (a, b) =>
      (order.get(a.source.document) ?? 0) - (order.get(b.source.document) ?? 0) ||
      a.source.lines[0] - b.source.lines[0] ||
      (a.id < b.id ? -1 : 1),
  );
  return { ...input.drafts, notes: [...input.drafts.notes, ...unique] };
}
