import { isInCapitals, type WordFinder } from './body-words.ts';
import { goesOnInList } from './name-goes-on.ts';
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

/** No name of a territory has more words. */
const LONGEST_PLACE = 8;

/**
 * Every name in a running text, in order, never overlapping; where several start at one word, the longest.
 * @param classes given for names of bodies: what is named by an ordinary word where it is joined to a class of them
 * @param words given for names of bodies: then a name that the words around it make a part of a longer one is none
 */
export function findMentionsIn(
  sources: readonly NameSource[],
  text: string,
  words: WordFinder | null,
  classes: ClassNames | null = null,
): Mention[] {
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
    const name = second ?? direct ?? besideClass(tokens, found.at(-1), at, text, classes);
    if (name !== null) {
      readTo = name.last + 1;
      const heads = second === null ? headsOf(tokens, name) : shared;
      if (words !== null) {
        if (isPartOfName(tokens, name, found.at(-1)?.last ?? -1, sources, text, words)) continue;
        if (goesOnInList(tokens, name, heads, second !== null, sources, text, words)) continue;
      }
      shared = heads;
      found.push(name);
      listEnd = readTo;
    } else if (isSharedHead(sources, tokens, at)) {
      shared = { prefixes: [tokens.slice(at, at + 1)], first: true };
      listEnd = readTo = at + 1;
    }
  }
  return found.map((name) => mentionOf(name, tokens, text));
}

/** What names bodies by an ordinary word, and which bodies are classes. */
export interface ClassNames {
  readonly names: NameSource;
  readonly has: (id: string) => boolean;
}

/** Words that may stand between a class of bodies and the next one: `Sở, ngành, đơn vị và địa phương`. */
const between = new Set(['và', 'các', 'đơn', 'vị', 'cơ', 'quan', 'tổ', 'chức']);

/** The class that an ordinary word names at a token because it is joined to another class: `các sở, ngành và địa phương`. */
function besideClass(
  tokens: readonly NameToken[],
  last: FoundName | undefined,
  at: number,
  text: string,
  classes: ClassNames | null,
): FoundName | null {
  if (classes === null || last === undefined || !classes.has(last.id) || at - last.last > 8) return null;
  const joint = tokens.slice(last.last + 1, at);
  const joined = joint.some(({ text: word }) => word.toLowerCase() === 'và') || tokens[at]?.gap === 'mark';
  const only = joint.every(({ text: word }) => between.has(word.toLowerCase()));
  // Marks other than commas part sentences.
  const marks = /^[\p{L}\p{M}\s,]*$/u.test(text.slice(tokens[last.last]?.end ?? 0, tokens[at]?.start ?? 0));
  return joined && only && marks ? nameAt([classes.names], tokens, at, text, { anyCase: true }) : null;
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
  return goesOn(tokens, name, sources, text, words) || beginsEarlier(tokens, name.first, before, words);
}

/** Whether the words behind a name go on with it: a capital, the word of a territory, `khác`, `của` and a name. */
function goesOn(
  tokens: readonly NameToken[],
  name: FoundName,
  sources: readonly NameSource[],
  text: string,
  words: WordFinder,
): boolean {
  const { last } = name;
  const isElsewhere = (at: number) => isOfPlace(tokens, at, words) && !isItselfAt(tokens, name, at, sources, text);
  const next = tokens[last + 1];
  if (next === undefined) return false;
  // `Sở Quy hoạch - Kiến trúc`: a dash between words parts names only where another name follows.
  if (/^\s*[-–]\s*$/.test(next.before) && next.gap === 'mark')
    return (
      isElsewhere(last + 1) ||
      (next.capital && words.headAt(tokens, last + 1) < 0 && nameAt(sources, tokens, last + 1, text, inText) === null)
    );
  // `Sở Y tế (tỉnh Non Nước)`
  if (/^\s*\($/.test(next.before)) return isElsewhere(last + 1);
  if (next.gap !== 'none') return false;
  const word = next.text.toLowerCase();
  if (word === 'khác') return true;
  // Its own `thành phố`, without a name or with it, makes no other body.
  if (word === 'của')
    return (isName(tokens[last + 2]) && words.territoryAt(tokens, last + 2) < 0) || isElsewhere(last + 2);
  if (words.territoryAt(tokens, last + 1) >= 0 || words.thingAt(tokens, last + 1) >= 0) return true;
  // Where everything is in capitals, as in titles, a capital says nothing.
  if (isInCapitals(next.text) && isInCapitals(tokens[last]?.text ?? '')) return false;
  return next.capital && nameAt(sources, tokens, last + 1, text, inText) === null;
}

/** Whether a place stands at a token whose name makes a body that of another territory: `tỉnh Non Nước`, or its name alone. */
function isOfPlace(tokens: readonly NameToken[], at: number, words: WordFinder): boolean {
  const last = words.territoryAt(tokens, at);
  return last >= at && (tokens[at]?.capital === true || isName(tokens[last + 1]));
}

/** Whether a name with the place at a token directly behind it names the same body: `Sở Y tế của thành phố Bến Sông` in its own city. */
function isItselfAt(
  tokens: readonly NameToken[],
  { id, first, last }: FoundName,
  at: number,
  sources: readonly NameSource[],
  text: string,
): boolean {
  const place = tokens.slice(at, at + LONGEST_PLACE);
  const together = [
    ...tokens.slice(first, last + 1),
    ...place.map((token, index) => (index > 0 ? token : { ...token, gap: 'none' as const })),
  ];
  const found = nameAt(sources, together, 0, text, inText);
  return found !== null && found.id === id && found.last > last - first;
}

function isName(token: NameToken | undefined): boolean {
  return token?.gap === 'none' && token.capital;
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
