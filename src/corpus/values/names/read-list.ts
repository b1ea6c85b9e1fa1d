import type { WordFinder } from './body-words.ts';
import { goesOnToAnd } from './name-goes-on.ts';
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
import { tokensOf } from './tokens.ts';
import type { FoundName } from './trie.ts';

/** A stretch of a list that names nothing known, as printed. Offsets are 0-based, half-open. */
export interface UnknownName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a list names. Between the names and the unknown names stand marks, ties, shared heads and verbs, nothing else. */
export interface NameList {
  readonly mentions: Mention[];
  readonly unknown: UnknownName[];
}

/** Words that only tie the names of a list together. */
const conjunctions: ReadonlySet<string> = new Set(['và', 'cùng', 'với', 'gồm']);
const plural = 'các';

/** Marks that end an item whatever stands behind them. */
const hard = /[;:()\t]/;
/** Marks that end an item where a name begins behind them, and stand inside a name elsewhere. */
const soft = /[,/\u2010-\u2015-]/;

/**
 * Reads a text that is nothing but a list of names (a table cell). Items are parted by `,`, `;`, `và` or by the word with which the next
 * name begins. An item is one known name from its first word to its last, or it is unknown, whole: a known name with unread words
 * behind or before it names nobody, and an unknown name is not cut at a comma or `và` that can be its own. Case is ignored.
 */
export function readNameList(sources: readonly NameSource[], text: string, words: WordFinder): NameList {
  const tokens = tokensOf(text);
  const mentions: Mention[] = [];
  const unknown: UnknownName[] = [];
  let shared: SharedHeads = noSharedHeads;

  const isTie = (at: number) => conjunctions.has(tokens[at]?.text.toLowerCase() ?? '');
  const isPlural = (at: number) => tokens[at]?.text.toLowerCase() === plural;

  /** The longest known name at a token that may end where it does, and whether it was read without shared words before it. */
  const knownAt = (
    at: number,
    ends?: (last: number) => boolean,
  ): { readonly name: FoundName; readonly own: boolean } | null => {
    const query = { anyCase: true, ...(ends === undefined ? {} : { ends }) };
    const direct = nameAt(sources, tokens, at, text, query);
    const second = shared.first || direct === null ? sharedNameAt(sources, tokens, at, query, shared) : null;
    const name = second ?? direct;
    return name === null ? null : { name, own: second === null };
  };

  /** Whether a token behind `các` begins somebody: `các sở`, `các Ủy ban`; `các KCN` goes on with the name before it. */
  const isPluralOf = (at: number) =>
    words.apartAt(tokens, at) >= at ||
    words.otherAt(tokens, at) >= at ||
    (words.headWordAt(tokens, at) >= at && words.fieldAt(tokens, at) < at) ||
    words.territoryAt(tokens, at) >= at ||
    isSharedHead(sources, tokens, at) ||
    knownAt(at) !== null;

  /** Whether a name, known or not, begins at a token behind a comma or `và`. */
  const beginsItem = (at: number) =>
    (isPlural(at) && isPluralOf(at + 1)) ||
    (tokens[at]?.capital === true && words.otherAt(tokens, at) >= at) ||
    words.headAt(tokens, at) >= 0 ||
    standsAlone(at) ||
    knownAt(at) !== null;

  /** An abbreviation with nothing but marks and ties beside it. */
  const standsAlone = (at: number) => {
    const next = tokens[at + 1];
    return tokens[at]?.acronym != null && (next === undefined || next.gap !== 'none' || isTie(at + 1));
  };

  /** Whether a name in the plural stands before a colon, so that only those named behind it are meant: `Các bộ, ngành: Y tế`. */
  const isNarrowed = (first: number, last: number): boolean =>
    tokens[last + 1]?.before.includes(':') === true &&
    [first - 1, ...Array.from({ length: last - first + 1 }, (_, index) => first + index)].some(isPlural);

  /** Whether a small word behind a comma or `và` begins nothing of its own, so that it goes on with the name before it. */
  const goesOnSmall = (at: number): boolean =>
    /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
    !isTie(at) &&
    words.apartAt(tokens, at) < at &&
    words.verbAt(tokens, at) < at &&
    !beginsItem(at);

  /** Whether an item can end with a token, so that what stands behind it is no part of its name. */
  const endsAt = (last: number): boolean => {
    const next = tokens[last + 1];
    if (next === undefined || hard.test(next.before) || next.before.includes('.')) return true;
    if (/[,/]/.test(next.before)) return !goesOnSmall(last + 1);
    if (next.gap !== 'none') return beginsItem(last + 1);
    if (words.territoryAt(tokens, last + 1) >= 0) return false;
    const behind = tokens[last + 2];
    if (isTie(last + 1))
      return behind === undefined || (behind.capital ? beginsItem(last + 2) : !goesOnSmall(last + 2));
    if (isPlural(last + 1)) return beginsItem(last + 1) || knownAt(last + 1) !== null;
    return words.headAt(tokens, last + 1) >= 0 || nameAt(sources, tokens, last + 1, text, { anyCase: true }) !== null;
  };

  /** The known name that is an item from its first word to its last: none where a longer one begins there too and cannot end. */
  const itemAt = (at: number): ReturnType<typeof knownAt> => {
    const known = knownAt(at, endsAt);
    if (known !== null && !shared.first && goesOnToAnd(tokens, known.name, sources, text, words)) return null;
    const longest = known === null ? null : knownAt(at);
    if (known === null || (longest !== null && longest.name.last > known.name.last)) return null;
    return isNarrowed(at, known.name.last) ? null : known;
  };

  /** The last token of the unknown name that starts at a token. */
  const lastUnknown = (first: number): number => {
    let last = first;
    for (let next = tokens[last + 1]; next !== undefined; next = tokens[last + 1]) {
      if (hard.test(next.before)) break;
      if (soft.test(next.before) && beginsItem(last + 1)) break;
      if (next.gap === 'none' && isTie(last + 1) && beginsItem(last + 2)) break;
      last += 1;
    }
    return last;
  };

  /** The last token of a note in brackets that begins at a token: `(cũ)`; `null` where none does. */
  const noteIn = (at: number): number | null => {
    const last = /^\s*\($/.test(tokens[at]?.before ?? '') ? words.noteAt(tokens, at) : -1;
    return last >= at && text[tokens[last]?.end ?? -1] === ')' ? last : null;
  };

  /**
   * The last token of a note, or of a known name, in brackets behind an unknown one: the name tells whose that is (`Cục Sông (Bộ Y tế)`)
   * and is not meant itself.
   */
  const bracketBehind = (last: number): number | null => {
    const known = /^\s*\($/.test(tokens[last + 1]?.before ?? '') ? knownAt(last + 1) : null;
    return known !== null && text[tokens[known.name.last]?.end ?? -1] === ')' ? known.name.last : noteIn(last + 1);
  };

  /** The number of an item of a list: `1. Sở …; 2. Sở …`. */
  const isItemNumber = (at: number) =>
    /^\d{1,2}$/.test(tokens[at]?.text ?? '') &&
    (at === 0 || hard.test(tokens[at]?.before ?? '') || /\n/.test(tokens[at]?.before ?? '')) &&
    /^[.)]\s+$/.test(tokens[at + 1]?.before ?? '');

  for (let at = 0; at < tokens.length; ) {
    if (isItemNumber(at)) {
      at += 1;
      continue;
    }
    const known = itemAt(at);
    if (known !== null) {
      mentions.push(mentionOf(known.name, tokens, text));
      if (known.own) shared = headsOf(tokens, known.name);
      at = (noteIn(known.name.last + 1) ?? known.name.last) + 1;
      continue;
    }
    if (isSharedHead(sources, tokens, at)) {
      shared = { prefixes: [tokens.slice(at, at + 1)], first: true };
      at += 1;
      continue;
    }
    if (isTie(at) || (isPlural(at) && (itemAt(at + 1) !== null || isSharedHead(sources, tokens, at + 1)))) {
      at += 1;
      continue;
    }
    const verb = words.verbAt(tokens, at);
    if (verb >= at && knownAt(verb + 1) !== null) {
      at = verb + 1;
      continue;
    }
    // A name that is not understood hands nothing on, unless a word before a colon holds for all names behind it.
    if (!shared.first || words.headAt(tokens, at) >= 0) shared = noSharedHeads;
    const unread = lastUnknown(at);
    const last = bracketBehind(unread) ?? unread;
    const start = tokens[at]?.start ?? 0;
    const end = (tokens[last]?.end ?? start) + (last > unread ? 1 : 0);
    unknown.push({ text: text.slice(start, end), start, end });
    at = last + 1;
  }
  return { mentions, unknown };
}
