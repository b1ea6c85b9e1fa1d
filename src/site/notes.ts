import { records } from './records.ts';

const byId = new Map(records.notes.map((note) => [note.id, note]));

/** The note of that id, if there is one. */
export function noteOf(id: string): (typeof records.notes)[number] | undefined {
  return byId.get(id);
}
