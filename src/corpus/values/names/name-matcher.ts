import { spellingsOf, type SameWords } from './same-words.ts';
import { tokensOf, type Token } from './tokens.ts';
import { insert, longestAt, makeNode, type Found, type TrieNode } from './trie.ts';

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

/** A stretch of a list that names nothing known. */
export interface UnknownName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface NameMatcher {
  /** Every name in a running text, in order, never overlapping; where several start at one word, the longest. */
  findMentions(text: string): Mention[];
  /** A text that is nothing but a list of names (a table cell): the names in order, and what is none. Case is ignored. */
  parseList(text: string): { readonly mentions: Mention[]; readonly unknown: UnknownName[] };
  /** Spellings that two entries claim: the first one has them. */
  readonly clashes: readonly { readonly spelling: string; readonly ids: readonly [string, string] }[];
}

/** Words that only tie the names of a list together. */
const ties: ReadonlySet<string> = new Set(['và', 'cùng', 'với', 'các', 'gồm']);

/** A small first word that makes another word of the word before it: `cán bộ`, `cơ sở`, `nghĩa vụ`. */
const compounds: Readonly<Record<string, readonly string[]>> = {
  bộ: ['cán', 'đảng', 'nội', 'toàn', 'đồng', 'tiến', 'bách', 'đường', 'bắc', 'nam', 'trung'],
  sở: ['cơ', 'trụ', 'công', 'xứ'],
  vụ: ['nghĩa', 'nhiệm', 'dịch', 'phục', 'chuyên', 'chức', 'thường', 'cảng', 'nghiệp', 'mùa'],
  cục: ['bố', 'cuộc'],
};

/** Makes a matcher over entries: one tree of words, so that a text is read once however many names there are. */
export function makeNameMatcher(entries: readonly NamedEntry[], sameWords: SameWords = []): NameMatcher {
  const root = makeNode();
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

  return {
    clashes,
    findMentions(text) {
      const tokens = tokensOf(text);
      return scan(root, tokens, text, false).found.map((found) => mentionOf(found, tokens, text));
    },
    parseList(text) {
      const tokens = tokensOf(text);
      const { found, heads } = scan(root, tokens, text, true);
      return {
        mentions: found.map((name) => mentionOf(name, tokens, text)),
        unknown: unknownIn(tokens, found, heads, text),
      };
    },
  };
}

/** Reads the tokens from left to right. `heads` are the words before a colon that the names behind it share. */
function scan(
  root: TrieNode,
  tokens: readonly Token[],
  text: string,
  anyCase: boolean,
): { found: Found[]; heads: Set<number> } {
  const found: Found[] = [];
  const heads = new Set<number>();
  let shared: readonly (readonly Token[])[] = [];
  let sharedFirst = false;
  let listEnd = -1;
  const accept = (name: Found) => {
    found.push(name);
    listEnd = name.last + 1;
  };
  for (let at = 0; at < tokens.length; at = Math.max(at + 1, listEnd)) {
    const direct = longestAt(root, tokens, at, anyCase);
    const isName = direct !== null && !isPartOfWord(tokens, direct, text);
    const inList =
      (sharedFirst || !isName) && isNextInList(tokens, listEnd, at) && (anyCase || tokens[at]?.capital === true);
    const second = inList ? firstOf(shared, (prefix) => longestAt(root, tokens, at, anyCase, prefix)) : null;
    if (second) {
      accept(second);
    } else if (isName) {
      const own = tokens.slice(direct.first, direct.last + 1);
      shared = own.slice(1).map((_, index) => own.slice(0, own.length - 1 - index));
      sharedFirst = false;
      accept(direct);
    } else if (isHead(root, tokens[at], text)) {
      // Behind `Các VP:` the name `TU` means the office, not the body itself.
      heads.add(at);
      shared = [tokens.slice(at, at + 1)];
      sharedFirst = true;
      listEnd = at + 1;
    }
  }
  return { found, heads };
}

/** A word before a colon with which names begin: `các Bộ: Quốc phòng, Xây dựng`. */
function isHead(root: TrieNode, token: Token | undefined, text: string): boolean {
  return token !== undefined && /^\s*:/.test(text.slice(token.end)) && root.next.has(token.acronym ?? token.key);
}

function firstOf<T, R>(items: readonly T[], make: (item: T) => R | null): R | null {
  for (const item of items) {
    const result = make(item);
    if (result !== null) return result;
  }
  return null;
}

/** Whether only `,`, `:` or `và` stands between the end of a name and the next word. */
function isNextInList(tokens: readonly Token[], listEnd: number, at: number): boolean {
  if (listEnd < 0 || at < listEnd) return false;
  const between = tokens.slice(listEnd, at);
  return (
    between.every((token) => token.text.toLowerCase() === 'và') && (between.length > 0 || tokens[at]?.gap === 'mark')
  );
}

function isPartOfWord(tokens: readonly Token[], found: Found, text: string): boolean {
  const first = tokens[found.first];
  const last = tokens[found.last];
  if (!first || !last) return false;
  // Inside a document number (`08-NQ/TU`, `10/CT-TTg`) an acronym is part of the number.
  const inNumber =
    /[\p{L}\d][-/&.]$/u.test(text.slice(0, first.start)) || /^[-/&][\p{L}\d]/u.test(text.slice(last.end));
  if (found.first === found.last && first.acronym !== null && inNumber) return true;
  const previous = tokens[found.first - 1];
  if (!previous || first.capital || first.gap !== 'none') return false;
  return compounds[first.text]?.includes(previous.text.toLowerCase()) ?? false;
}

function mentionOf(found: Found, tokens: readonly Token[], text: string): Mention {
  const start = tokens[found.first]?.start ?? 0;
  const end = tokens[found.last]?.end ?? start;
  const open = text.slice(start, end).lastIndexOf('(');
  const unclosed = open >= 0 && !text.slice(start + open, end).includes(')') && text[end] === ')';
  return { id: found.id, start, end: unclosed ? end + 1 : end };
}

/** Runs of words that belong to no name, are no tie and no head. */
function unknownIn(
  tokens: readonly Token[],
  found: readonly Found[],
  heads: ReadonlySet<number>,
  text: string,
): UnknownName[] {
  const known = new Set(heads);
  for (const { first, last } of found) for (let index = first; index <= last; index++) known.add(index);
  const runs: { first: Token; last: Token }[] = [];
  let open = false;
  tokens.forEach((token, index) => {
    if (known.has(index) || ties.has(token.text.toLowerCase())) {
      open = false;
      return;
    }
    const run = runs.at(-1);
    if (open && run && token.gap === 'none') run.last = token;
    else runs.push({ first: token, last: token });
    open = true;
  });
  return runs.map(({ first, last }) => ({
    text: text.slice(first.start, last.end),
    start: first.start,
    end: last.end,
  }));
}
