import { isInCapitals, type WordFinder } from './body-words.ts';
import {
  headsOf,
  isSharedHead,
  mentionOf,
  nameAt,
  noSharedHeads,
  sharedNameAt,
  type Mention,
  type NameSource,
  type SharedHeads,
} from './name-tree.ts';
import { tokensOf, type NameToken } from './tokens.ts';
import type { FoundName } from './trie.ts';

/** In a running text a name has a capital, where its table writes one. */
const inText = { anyCase: false };

/** As many words may stand between the head of a name and its `của` (`Ủy ban … của Quốc hội`). */
const OWNER_REACH = 14;

/**
 * Every name in a running text, in order, never overlapping; where several start at one word, the longest.
 * @param words given for names of bodies: then a name that the words around it make a part of a longer one is none
 */
export function findMentionsIn(sources: readonly NameSource[], text: string, words: WordFinder | null): Mention[] {
  const tokens = tokensOf(text);
  const found: FoundName[] = [];
  let shared: SharedHeads = noSharedHeads;
  let listEnd = -1;
  let readTo = -1;
  for (let at = 0; at < tokens.length; at = Math.max(at + 1, readTo)) {
    const direct = nameAt(sources, tokens, at, text, inText);
    const inList =
      (shared.first || direct === null) && isNextInList(tokens, listEnd, at) && tokens[at]?.capital === true;
    const second = inList ? sharedNameAt(sources, tokens, at, inText, shared) : null;
    const name = second ?? direct;
    if (name !== null) {
      readTo = name.last + 1;
      if (words !== null && isPartOfName(tokens, name, found.at(-1)?.last ?? -1, sources, text, words)) continue;
      if (second === null) shared = headsOf(tokens, name);
      found.push(name);
      listEnd = readTo;
    } else if (isSharedHead(sources, tokens, at)) {
      shared = { prefixes: [tokens.slice(at, at + 1)], first: true };
      listEnd = readTo = at + 1;
    }
  }
  return found.map((name) => mentionOf(name, tokens, text));
}

/** Whether only `,`, `:` or `và` stands between the end of a name and the next word. */
function isNextInList(tokens: readonly NameToken[], listEnd: number, at: number): boolean {
  if (listEnd < 0 || at < listEnd) return false;
  const between = tokens.slice(listEnd, at);
  return (
    between.every((token) => token.text.toLowerCase() === 'và') && (between.length > 0 || tokens[at]?.gap === 'mark')
  );
}

/**
 * Whether a known name is a part of a longer one that nobody knows: `UBND thành phố` in `UBND thành phố Nơi Khác`, `Cục Thuế` in
 * `Tổng cục Thuế`, `Quốc hội` in `các Ủy ban khác của Quốc hội`.
 * @param before last token of the name found before it
 */
function isPartOfName(
  tokens: readonly NameToken[],
  name: FoundName,
  before: number,
  sources: readonly NameSource[],
  text: string,
  words: WordFinder,
): boolean {
  return goesOn(tokens, name.last, sources, text, words) || beginsEarlier(tokens, name.first, before, words);
}

/** Whether the words behind a name go on with it: a capital, the word of a territory, `khác`, `của` and a name. */
function goesOn(
  tokens: readonly NameToken[],
  last: number,
  sources: readonly NameSource[],
  text: string,
  words: WordFinder,
): boolean {
  const next = tokens[last + 1];
  if (next === undefined) return false;
  // `Sở Quy hoạch - Kiến trúc`: a dash between words parts names only where another name follows.
  if (/^\s*[-–]\s*$/.test(next.before) && next.gap === 'mark')
    return (
      next.capital && words.headAt(tokens, last + 1) < 0 && nameAt(sources, tokens, last + 1, text, inText) === null
    );
  if (next.gap !== 'none') return false;
  const word = next.text.toLowerCase();
  if (word === 'khác') return true;
  if (word === 'của') return tokens[last + 2]?.gap === 'none' && tokens[last + 2]?.capital === true;
  if (words.territoryAt(tokens, last + 1) >= 0 || words.thingAt(tokens, last + 1) >= 0) return true;
  // Where everything is in capitals, as in titles, a capital says nothing.
  if (isInCapitals(next.text) && isInCapitals(tokens[last]?.text ?? '')) return false;
  return next.capital && nameAt(sources, tokens, last + 1, text, inText) === null;
}

/** Whether a longer name begins before a name: a head directly before it, or a head whose words lead to a `của` before it. */
function beginsEarlier(tokens: readonly NameToken[], first: number, before: number, words: WordFinder): boolean {
  for (let at = first - 1; at > before && at >= first - 4; at--) {
    if (tokens[at + 1]?.gap !== 'none') break;
    const head = words.headAt(tokens, at);
    if (head >= first - 1 || (head >= 0 && readsAsName(tokens.slice(head + 1, first)))) return true;
  }
  const of = first - 1;
  if (tokens[first]?.gap !== 'none' || tokens[of]?.text.toLowerCase() !== 'của' || of <= before) return false;
  for (let at = of - 1; at > before && at >= of - OWNER_REACH; at--) {
    if (tokens[at + 1]?.gap === 'break') return false;
    const head = words.headAt(tokens, at);
    if (head >= 0 && readsAsName(tokens.slice(head + 1, of))) return true;
  }
  return false;
}

/** Words of a name: capitals, each with at most one small syllable behind it; `và`, `khác` between them. */
function readsAsName(tokens: readonly NameToken[]): boolean {
  return tokens.every((token, index) => {
    const previous = tokens[index - 1];
    return token.capital || ['và', 'khác'].includes(token.text) || previous === undefined || previous.capital;
  });
}
