import type { Knowledge } from '../corpus/knowledge.ts';
import type { NoteRecord } from '../corpus/model/records.ts';
import type { DutyClause } from './duty.ts';

/** The clauses behind any of these records, each once: those that it makes concrete, and standing duties that bind it. */
export function clausesBehind(ids: readonly string[], knowledge: Knowledge): readonly DutyClause[] {
  const clauses = ids.flatMap((id) => [
    ...knowledge
      .linksFrom(id, 'implements')
      .map((link): DutyClause => ({ id: link.to, basis: link.basis, score: link.score })),
    ...knowledge.linksTo(id, 'binds').map((link): DutyClause => ({ id: link.from, basis: 'inherited', score: null })),
  ]);
  return [...new Map(clauses.map((clause) => [clause.id, clause])).values()];
}

/** Findings and doubts about any of these records; what merely was misprinted is left out. */
export function notesAbout(ids: readonly string[], knowledge: Knowledge): readonly string[] {
  const notes = ids.flatMap((id) => knowledge.notesOf(id)).filter(concerns);
  return [...new Set(notes.map((note) => note.id))];
}

/** A note that an official must know before acting: not one on a slip of the printer that is mended. */
function concerns(note: NoteRecord): boolean {
  return note.kind !== 'correction' && note.kind !== 'omission';
}
