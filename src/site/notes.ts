import type { NoteRecord } from '../corpus/model/records.ts';
import { knowledge } from './records.ts';

/** The note of that id, if there is one. */
export function noteOf(id: string): NoteRecord | undefined {
  return knowledge.notes.get(id);
}
