/**
 * Code words: what a record is, in words that no text contains, so that a body or document is looked up as exactly as a name.
 * They stand in the field `codes` of the index copy.
 */
const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
/** Digits as letters (`4` is `ze`): Pagefind would break a word of both into parts. No Vietnamese word has a z. */
const code = (text: string) => `zz${text.replace(/\d/g, (digit) => `z${'abcdefghij'[Number(digit)]}`)}`;

export const isCode = (word: string): boolean => word.startsWith('zz');

/** The record itself. */
export const recordCode = (id: string): string => code(`r${bare(id)}`);
/** A record that cites an instrument or is held by this site under that number. */
export const instrumentCode = (id: string): string => code(`i${bare(id)}`);
/** A body in a role: its own page, what it is in charge of, what it helps with, what only names it. */
export const agencyCode = (role: 'owner' | 'helper' | 'page' | 'named', id: string): string =>
  code(`${role[0]}${bare(id)}`);

/** A district or another part of a territory, by its folded name. */
export const nameCode = (name: string): string => code(`x${bare(name)}`);

/** What stands in such a part of a territory, by the same name. */
export const insideCode = (name: string): string => code(`y${bare(name)}`);

/** A stretch of time in which something falls due. */
export interface DueSpan {
  readonly kind: 'date' | 'month' | 'months' | 'quarter' | 'year' | 'period' | 'recurring' | 'now';
  readonly year: number | null;
  readonly quarter?: number | undefined;
  readonly month?: number | undefined;
  /** Last month of several. */
  readonly untilMonth?: number | undefined;
  readonly day?: number | undefined;
  /** Last year of a period. */
  readonly until?: number | undefined;
  readonly every?: 'year' | 'quarter' | undefined;
}
