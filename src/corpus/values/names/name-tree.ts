import { spellingsOf, type SameWords } from './same-words.ts';
import { tokensOf, type NameToken } from './tokens.ts';
import { insert, longestAt, makeTrieNode, type FoundName, type TrieNode } from './trie.ts';

/** A thing with its spellings. */
export interface NamedEntry {
  readonly id: string;
  readonly spellings: readonly string[];
}

/** A stretch of a text that names an entry. Offsets are 0-based, half-open, of the given string. */
export interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Spellings that two entries claim: the first one has them. */
export type NameClashes = readonly { readonly spelling: string; readonly ids: readonly [string, string] }[];

/** A small first word that makes another word of the word before it: `cán bộ`, `cơ sở`, `nghĩa vụ`. */
const compounds: Readonly<Record<string, readonly string[]>> = {
  bộ: ['cán', 'đảng', 'nội', 'toàn', 'đồng', 'tiến', 'bách', 'đường', 'bắc', 'nam', 'trung'],
  sở: ['cơ', 'trụ', 'công', 'xứ'],
  vụ: ['nghĩa', 'nhiệm', 'dịch', 'phục', 'chuyên', 'chức', 'thường', 'cảng', 'nghiệp', 'mùa'],
  cục: ['bố', 'cuộc'],
};

/** Makes one tree of words of all spellings, so that a text is read once however many names there are. */
export function makeNameTree(
  entries: readonly NamedEntry[],
  sameWords: SameWords,
): { readonly root: TrieNode; readonly clashes: NameClashes } {
  const root = makeTrieNode();
  const clashes: { spelling: string; ids: readonly [string, string] }[] = [];
  const add = (spelling: string, id: string, own: boolean) => {
    const tokens = tokensOf(spelling);
    const owner = tokens.length === 0 ? id : insert(root, tokens, id);
    if (own && owner !== id) clashes.push({ spelling, ids: [owner, id] });
  };
  // What the table states goes before what its words allow, so that a derived spelling never takes another entry's own.
  for (const { id, spellings } of entries) for (const spelling of spellings) add(spelling, id, true);
  for (const { id, spellings } of entries)
    for (const spelling of spellings) for (const derived of spellingsOf(spelling, sameWords)) add(derived, id, false);
  return { root, clashes };
}

/** How a name is looked for. */
export interface NameQuery {
  /** Accept names written without a capital. */
  readonly anyCase: boolean;
  /** Tokens to be read as if they stood before it. */
  readonly prefix?: readonly NameToken[];
  /** Accept names only where they may end: with token `last`. */
  readonly ends?: (last: number) => boolean;
}

/** Where names are looked up. */
export interface NameSource {
  /** The longest name that starts at a token. */
  readonly at: (tokens: readonly NameToken[], at: number, query: NameQuery) => FoundName | null;
  /** Whether a name begins with a word. */
  readonly begins: (token: NameToken) => boolean;
}

export function treeSource(root: TrieNode): NameSource {
  return {
    at: (tokens, at, { anyCase, prefix, ends }) => longestAt(root, tokens, at, anyCase, prefix, ends),
    begins: (token) => root.next.has(token.acronym ?? token.key),
  };
}

/** The longest name of all sources; of two equally long ones that of the earlier source. */
function longestOf(
  sources: readonly NameSource[],
  tokens: readonly NameToken[],
  at: number,
  query: NameQuery,
): FoundName | null {
  let best: FoundName | null = null;
  for (const source of sources) {
    const found = source.at(tokens, at, query);
    if (found !== null && (best === null || found.last > best.last)) best = found;
  }
  return best;
}

/** The longest name that starts at a token and is not a part of another word or of a number. */
export function nameAt(
  sources: readonly NameSource[],
  tokens: readonly NameToken[],
  at: number,
  text: string,
  query: NameQuery,
): FoundName | null {
  const found = longestOf(sources, tokens, at, query);
  return found === null || isPartOfWord(tokens, found, text) ? null : found;
}

function isPartOfWord(tokens: readonly NameToken[], found: FoundName, text: string): boolean {
  const first = tokens[found.first];
  const last = tokens[found.last];
  if (!first || !last) return false;
  // Inside a document number (`08-NQ/TU`, `10/CT-TTg`) an acronym is part of the number.
  const inNumber =
    /[\p{L}\d][-/&.]$/u.test(text.slice(Math.max(0, first.start - 2), first.start)) ||
    /^[-/&][\p{L}\d]/u.test(text.slice(last.end, last.end + 3));
  if (found.first === found.last && first.acronym !== null && inNumber) return true;
  const previous = tokens[found.first - 1];
  if (!previous || first.capital || first.gap !== 'none') return false;
  return compounds[first.text]?.includes(previous.text.toLowerCase()) ?? false;
}

/** The names that a list goes on with: those that share the first words of the last full name or of a word before a colon. */
export interface SharedHeads {
  readonly prefixes: readonly (readonly NameToken[])[];
  /** Behind `Các VP:` the name `TU` means the office, not the body itself: the shared head is tried before the name alone. */
  readonly first: boolean;
}

export const noSharedHeads: SharedHeads = { prefixes: [], first: false };

/** What a name hands on to the names behind it: all its words but the last, all but the last two, …; never up to a `và`. */
export function headsOf(tokens: readonly NameToken[], found: FoundName): SharedHeads {
  const own = tokens.slice(found.first, found.last + 1);
  const prefixes = own.slice(1).map((_, index) => own.slice(0, own.length - 1 - index));
  return { prefixes: prefixes.filter((prefix) => prefix.at(-1)?.text.toLowerCase() !== 'và'), first: false };
}

/** The longest name that starts at a token if shared words are read before it. */
export function sharedNameAt(
  sources: readonly NameSource[],
  tokens: readonly NameToken[],
  at: number,
  query: NameQuery,
  { prefixes }: SharedHeads,
): FoundName | null {
  for (const prefix of prefixes) {
    const found = longestOf(sources, tokens, at, { ...query, prefix });
    if (found !== null) return found;
  }
  return null;
}

/** A word before a colon with which names begin: `các Bộ: Quốc phòng, Xây dựng`. */
export function isSharedHead(sources: readonly NameSource[], tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\s*:/.test(tokens[at + 1]?.before ?? '')) return false;
  return sources.some((source) => source.begins(token));
}

export function mentionOf(found: FoundName, tokens: readonly NameToken[], text: string): Mention {
  const start = tokens[found.first]?.start ?? 0;
  const end = tokens[found.last]?.end ?? start;
  const open = text.slice(start, end).lastIndexOf('(');
  const unclosed = open >= 0 && !text.slice(start + open, end).includes(')') && text[end] === ')';
  return { id: found.id, start, end: unclosed ? end + 1 : end };
}
