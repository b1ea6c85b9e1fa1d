import { isInCapitals, type WordFinder } from './body-words.ts';
import { headsOf, nameAt, sharedNameAt, type NameQuery, type NameSource, type SharedHeads } from './name-tree.ts';
import type { NameToken } from './tokens.ts';
import type { FoundName } from './trie.ts';

/** In a running text a name has a capital, where its table writes one. */
const inText = { anyCase: false };
/** In a list that is nothing but names it may have none. */
const anyCase = { anyCase: true };

/**
 * Whether the name of a body goes on behind `và`, `&`, a comma or a slash with a field that nobody knows, so that a body with a longer
 * name is meant: `Bộ Y tế và Thể thao`, `Ủy ban Kinh tế, Ngân sách`. A field is a noun with a capital and small syllables behind it;
 * where another body, a person, a document or a place by name follows, the name has ended: `Sở Y tế, Công an thành phố`.
 * @param heads first words that the names behind it may share with it: `Sở Tài chính, Y tế` names two known bodies
 * @param isShared whether it has its own first words from them: it stands in a list, where commas part
 */
export function goesOnInList(
  tokens: readonly NameToken[],
  name: FoundName,
  heads: SharedHeads,
  isShared: boolean,
  sources: readonly NameSource[],
  text: string,
  words: WordFinder,
): boolean {
  const tie = tieBehind(tokens, name.last);
  if (tie === null) return false;
  const own = tokens.slice(name.first, name.last + 1);
  if (isShared ? tie.mark : !endsWithField(tokens, name, words)) return false;
  // `A và B` has its last part: a comma behind it ends the name.
  if (tie.mark && own.some(isAnd)) return false;
  return isField(tokens, tie, own, words) && !isKnown(tokens, tie.at, heads, sources, text, inText);
}

/** Whether the name of a known body begins at a token, alone or with the first words of the name before it. */
function isKnown(
  tokens: readonly NameToken[],
  at: number,
  heads: SharedHeads,
  sources: readonly NameSource[],
  text: string,
  query: NameQuery,
): boolean {
  return nameAt(sources, tokens, at, text, query) !== null || sharedNameAt(sources, tokens, at, query, heads) !== null;
}

/** The token behind the `và` or mark that follows a name, and whether a mark alone stands there. */
interface Tie {
  readonly at: number;
  readonly mark: boolean;
}

function tieBehind(tokens: readonly NameToken[], last: number): Tie | null {
  const next = tokens[last + 1];
  if (next === undefined) return null;
  if (/^\s*&\s*$/.test(next.before)) return { at: last + 1, mark: false };
  if (isAnd(next) && /^\s*,?\s*$/.test(next.before))
    return tokens[last + 2]?.gap === 'none' ? { at: last + 2, mark: false } : null;
  return /^\s*[,/]\s*$/.test(next.before) ? { at: last + 1, mark: true } : null;
}

function isAnd(token: NameToken): boolean {
  return token.text.toLowerCase() === 'và';
}

/** Whether a name is that of a body for a field (`Sở Y tế`), none that ends with its territory (`UBND thành phố`). */
function endsWithField(tokens: readonly NameToken[], { first, last }: FoundName, words: WordFinder): boolean {
  const head = words.headWordAt(tokens, first);
  if (head < first || head >= last) return false;
  for (let at = first + 1; at <= last; at++) {
    const isKind = tokens[at]?.capital === false || tokens[at]?.acronym !== null;
    if (isKind && words.territoryAt(tokens, at) >= at) return false;
  }
  return true;
}

/**
 * Whether in a list of names a known one is the first part of an unknown one: fields parted by commas and a last one behind `và`
 * (`Ủy ban Kinh tế, Ngân sách và Kế hoạch`). Without the `và` a comma parts names.
 */
export function goesOnToAnd(
  tokens: readonly NameToken[],
  name: FoundName,
  sources: readonly NameSource[],
  text: string,
  words: WordFinder,
): boolean {
  const own = tokens.slice(name.first, name.last + 1);
  if (own.some(isAnd) || !endsWithField(tokens, name, words)) return false;
  const heads = headsOf(tokens, name);
  let last = name.last;
  for (let tie = tieBehind(tokens, last); tie !== null; tie = tieBehind(tokens, last)) {
    if (!isField(tokens, tie, own, words) || isKnown(tokens, tie.at, heads, sources, text, anyCase)) return false;
    if (!tie.mark) return true;
    last = tie.at;
    while (tokens[last + 1]?.gap === 'none' && tieBehind(tokens, last) === null) last++;
  }
  return false;
}

/** Whether a noun that can be a part of a body's name stands behind a tie. */
function isField(
  tokens: readonly NameToken[],
  { at, mark }: Tie,
  own: readonly NameToken[],
  words: WordFinder,
): boolean {
  const token = tokens[at];
  if (token !== undefined && /^\p{Ll}/u.test(token.text)) return isSmallField(tokens, at, own, words);
  if (token?.capital !== true || words.otherAt(tokens, at) >= at || words.territoryAt(tokens, at) >= at) return false;
  const inCapitals = own.every(({ text }) => text.length === 1 || isInCapitals(text));
  // `Hội phụ nữ` is a body like `Hội Phụ nữ`, `Hội nhập` a field.
  if (words.headWordAt(tokens, at) >= at && words.fieldAt(tokens, at) < at) return false;
  // Where everything is in capitals, as in titles, the words that follow a comma can be any.
  if (inCapitals) return !mark;
  if (token.acronym !== null) return false;
  const next = tokens[at + 1];
  const isByName = next?.gap === 'none' && next.capital;
  const withCapitals = own.length > 2 && own.every((token) => token.capital || isAnd(token));
  return !isByName || withCapitals;
}

/** A small field of a name has no more syllables before the place that ends it. */
const LONGEST_FIELD = 6;

/**
 * Whether small words behind a tie go on with a name in a running text, where a verb or anybody could stand as well: an abbreviation or a
 * noun of the name itself behind `các` (`Ban Quản lý Khu bến … và các KCN`, `… và các khu …`), or, behind a name that itself ends with
 * small words, some that lead to the name of a place (`Ban Quản lý công trình đường bộ và bến thủy Nơi Này`).
 */
function isSmallField(tokens: readonly NameToken[], at: number, own: readonly NameToken[], words: WordFinder): boolean {
  const isPlural = tokens[at]?.text === 'các';
  const noun = isPlural ? at + 1 : at;
  if (words.apartAt(tokens, noun) >= noun || words.verbAt(tokens, noun) >= noun) return false;
  const first = tokens[noun];
  if (first === undefined || (isPlural && first.gap !== 'none')) return false;
  if (isPlural && first.acronym !== null) return words.headWordAt(tokens, noun) < noun;
  if (isPlural && own.slice(1).some(({ key }) => key === first.key)) return true;
  if (!own.slice(-2).every(({ capital }) => !capital)) return false;
  for (let end = noun + 1; end <= noun + LONGEST_FIELD; end++) {
    const next = tokens[end];
    if (next === undefined || next.gap !== 'none') return false;
    if (next.capital) return words.territoryAt(tokens, end) >= end;
  }
  return false;
}
