/** English that somebody wrote in the browser and has not handed in yet. */
export interface Draft {
  readonly id: string;
  /** The Vietnamese that it was written for. */
  readonly vi: string;
  readonly en: string;
  /** What the page showed when it was begun, as the catalogue's note says it without `base: `: `3fa94c02b1d7 stale`. */
  readonly base: string;
  /** The Vietnamese that the English of the page was made from, where it was out of date; else empty. */
  readonly was: string;
  /** Its writer is not sure of it. */
  readonly doubtful: boolean;
  /** A word to whoever reads it; empty for none. */
  readonly comment: string;
}

/** Where drafts are kept: `localStorage`, or what stands in for it. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The name under which a browser keeps them. */
export const draftsKey = 'translation-drafts';

/** The drafts that a browser keeps; what is not one, or cannot be read, is left out. */
export function readDrafts(storage: DraftStorage): readonly Draft[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(draftsKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isDraft) : [];
  } catch {
    return [];
  }
}

/**
 * Keeps drafts, and nothing where there are none.
 * @returns whether the browser took them: it may have no room, or keep nothing for this site
 */
export function keepDrafts(storage: DraftStorage, drafts: readonly Draft[]): boolean {
  try {
    if (drafts.length === 0) storage.removeItem(draftsKey);
    else storage.setItem(draftsKey, JSON.stringify(drafts));
    return true;
  } catch {
    return false;
  }
}

/** The drafts with one put in the place of that of its segment, at the end where there was none. */
export function withDraft(drafts: readonly Draft[], draft: Draft): readonly Draft[] {
  return drafts.some(({ id }) => id === draft.id)
    ? drafts.map((other) => (other.id === draft.id ? draft : other))
    : [...drafts, draft];
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const of = value as Readonly<Record<string, unknown>>;
  return (
    ['id', 'vi', 'en', 'base', 'was', 'comment'].every((key) => typeof of[key] === 'string') &&
    typeof of['doubtful'] === 'boolean'
  );
}
