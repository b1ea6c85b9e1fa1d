import type { LinkRecord, NoteRecord, ProvisionRecord, Records } from '../corpus/model/records.ts';
import type { Clause, StandingDuty } from './duty.ts';

/** What the duties are read from. */
export interface DutySource {
  readonly records: Records;
}

/** The standing duties of the documents: those that some body bears. */
export function standingDuties(records: Pick<Records, 'duties'>): readonly StandingDuty[] {
  return records.duties
    .filter((duty) => duty.bearers.length > 0)
    .map((duty) => ({
      clause: duty.id,
      bearers: duty.bearers,
      recipients: duty.recipients,
      deadline: duty.when,
      scope: duty.scope,
    }));
}

/** The records by what the duties ask of them. */
export interface CorpusIndex extends DutySource {
  readonly standing: readonly StandingDuty[];
  readonly provisions: ReadonlyMap<string, ProvisionRecord>;
  /** The clauses behind a record. */
  readonly clausesOf: (id: string) => readonly Clause[];
  /** Findings and doubts about any of these ids; what merely was misprinted is left out. */
  readonly notesOf: (ids: readonly string[]) => readonly string[];
  readonly projectOfRow: ReadonlyMap<string, string>;
}

export function indexDuties(source: DutySource): CorpusIndex {
  const { records } = source;
  const standing = standingDuties(records);
  const provisions = new Map(records.provisions.map((provision) => [provision.id, provision]));
  const implementing = groupBy(
    records.links.filter((link) => link.type === 'implements'),
    (link) => link.from,
  );
  const binding = groupBy(
    records.links.filter((link) => link.type === 'binds'),
    (link) => link.to,
  );
  const notes = new Map<string, NoteRecord[]>();
  for (const note of records.notes)
    for (const id of [note.where, ...note.also]) notes.set(id, [...(notes.get(id) ?? []), note]);

  return {
    ...source,
    standing,
    provisions,
    clausesOf: (id) => [
      ...(implementing.get(id) ?? []).map(
        (link: LinkRecord): Clause => ({ id: link.to, basis: link.basis, score: link.score }),
      ),
      ...(binding.get(id) ?? []).map(
        (link: LinkRecord): Clause => ({ id: link.from, basis: 'inherited', score: null }),
      ),
    ],
    notesOf: (ids) => [
      ...new Set(
        ids
          .flatMap((id) => notes.get(id) ?? [])
          .filter(concerns)
          .map((note) => note.id),
      ),
    ],
    projectOfRow: new Map(
      records.projects.flatMap((project) => project.listings.map((listing) => [listing.row, project.id] as const)),
    ),
  };
}

/** A note that an official must know before acting: not one on a slip of the printer that is mended. */
function concerns(note: NoteRecord): boolean {
  return note.kind !== 'correction' && note.kind !== 'omission';
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
