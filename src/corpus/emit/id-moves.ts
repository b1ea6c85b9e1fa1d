import { documentOf, builtOn } from '../naming/id.ts';
import type { MovedId } from '../model/moved-id.ts';
import type { Address } from '../records/addresses.ts';
import type { LockedId } from './id-lock.ts';

/** What became of a text that stood under a published id: a line of `content/ids-moved.tsv`, written once and kept. */
export interface IdMove {
  /** The id that had the text. */
  readonly id: string;
  /** The text that it had: the meaning in the lock of that day. */
  readonly meaning: string;
  /** The id that has it now; the same id where the text was amended in its place; `-` where nothing came in its place. */
  readonly now: string;
}

/** The columns of the file. */
export const moveColumns = ['id', 'meaning', 'now'] as const;

/** Nothing has come in the place of the text. */
const nothing = '-';

/** A promise of the lock that the corpus does not keep as it stands. */
export interface IdChange extends LockedId {
  /** `moved`: the text stands under another id. `changed`: the id has another text, and its own stands nowhere. `gone`: neither is there. */
  readonly change: 'moved' | 'changed' | 'gone';
  /** The ids that have the text now. */
  readonly found: readonly string[];
  /** What a person decided about it; `null` while nobody has. */
  readonly decided: IdMove | null;
}

/** The moves from the cells of their rows. */
export function movesOf(rows: readonly { readonly cells: readonly string[] }[]): IdMove[] {
  return rows.map(({ cells: [id = '', meaning = '', now = ''] }) => ({ id, meaning, now }));
}

/** What the lock promises and the corpus does not keep. Ids that keep their text are not in it, wherever their lines went. */
export function idChanges(
  locked: readonly LockedId[],
  current: readonly LockedId[],
  moves: readonly IdMove[],
): IdChange[] {
  const now = new Map(current.map((entry) => [entry.id, entry]));
  const before = new Map(locked.map((entry) => [entry.id, entry]));
  const isKept = (entry: LockedId) => {
    const other = now.get(entry.id);
    return other !== undefined && other.kind === entry.kind && other.meaning === entry.meaning;
  };
  // Where a text stands that it did not stand before. What has no text of its own cannot be found by it.
  const arrived = Map.groupBy(
    current.filter(({ id, kind, meaning }) => {
      const was = before.get(id);
      return meaning !== nothing && meaning !== 'registry' && (was?.meaning !== meaning || was.kind !== kind);
    }),
    ({ kind, meaning }) => `${kind} ${meaning}`,
  );
  return locked
    .filter((entry) => !isKept(entry))
    .map((entry): IdChange => {
      const found = (arrived.get(`${entry.kind} ${entry.meaning}`) ?? []).map(({ id }) => id);
      const change = found.length > 0 ? 'moved' : now.has(entry.id) ? 'changed' : 'gone';
      const decided = moves.find(
        (move) =>
          move.id === entry.id &&
          move.meaning === entry.meaning &&
          (change !== 'moved' || found.includes(move.now)) &&
          (move.now !== entry.id || now.has(entry.id)),
      );
      return { ...entry, change, found, decided: decided ?? null };
    });
}

/** Moves that lead nowhere: to an id that is not published and that no other line leads on from. */
export function deadMoves(current: readonly LockedId[], moves: readonly IdMove[]): IdMove[] {
  const known = new Set([
    ...current.map(({ id }) => id),
    ...moves.filter(({ id, now }) => id !== now).map(({ id }) => id),
  ]);
  return moves.filter(({ now }) => now !== nothing && !known.has(now));
}

/**
 * What the site says of texts that left their ids, in the order of the file: old links keep leading to them. A text that moved again
 * is followed to where it stands today.
 * @param addresses where every id of today is read
 */
export function movedIds(moves: readonly IdMove[], addresses: ReadonlyMap<string, Address>): MovedId[] {
  return moves.flatMap((move, index): MovedId[] => {
    const now = idToday(moves, index);
    const url = now === null ? null : (addresses.get(now) ?? null);
    if (now === move.id) return [];
    const own = addresses.get(move.id);
    const at = own === undefined ? placeOf(move.id, addresses) : pageId(own);
    return [{ id: move.id, now: url === null ? null : now, url, at, stands: own !== undefined }];
  });
}

/** The id that the text of a move has today; `null` where nothing came in its place. Later lines of the same text lead on. */
function idToday(moves: readonly IdMove[], index: number): string | null {
  let { meaning, now } = moves[index] ?? { meaning: nothing, now: nothing };
  let amended = false;
  for (const later of moves.slice(index + 1)) {
    if (later.id !== now || (!amended && later.meaning !== meaning)) continue;
    amended = later.now === now;
    ({ meaning, now } = later);
  }
  return now === nothing ? null : now;
}

/** The id of the page that an address leads to. */
function pageId({ vi }: Address): string {
  return vi
    .split('/')
    .slice(2)
    .join('/')
    .replace(/\/(?:#.*)?$/u, '');
}

/** The page that showed, or was above, an id that is no more: that of the nearest id it is built on, else its document's. */
function placeOf(id: string, addresses: ReadonlyMap<string, Address>): string | null {
  const above = builtOn(id, false, (known) => addresses.has(known)) ?? documentOf(id);
  const address = addresses.get(above);
  return address === undefined ? null : pageId(address);
}

/** A change as people read it. */
export function describeIdChange({ id, change, found }: IdChange): string {
  switch (change) {
    case 'moved':
      return `${id}: its text is ${found.join(' or ')} now`;
    case 'changed':
      return `${id}: another text stands there, and its own stands nowhere`;
    case 'gone':
      return `${id}: gone, and its text stands nowhere`;
  }
}

/** The line that a person would write for a change, as far as a program can propose it: the rest is left as `?`. */
export function proposedMove({ id, meaning, change, found: [first, ...others] }: IdChange): string {
  const now = change === 'changed' ? id : first !== undefined && others.length === 0 ? first : '?';
  return [id, meaning, now].join('\t');
}
