import { spellings } from '../text/syllable.ts';
import type { QueryToken } from '../text/tokens.ts';
import { contract, join } from './agency-names.ts';
import type { AgencyNames, Word } from './agency-names.ts';
import type { Claims } from './claims.ts';
import { distance, soundsLike } from './spelling.ts';
import type { AgencyPart, Why } from './types.ts';

/** Words of the longest name that is looked for. */
const longest = 16;

/** Words of a name that breaks off, the first word counted: two are too often plain words (`so noi` of `số nội dung`). */
const shortest = 3;

/** What tells a name from plain words. */
export interface NameContext {
  /** Some record is given to the body. */
  readonly works: (id: string) => boolean;
  /** Nothing but a question or a time was read of the query so far. */
  readonly bodyMayBeAll: boolean;
  /** A folded word that says nothing beside a name. */
  readonly passed: (word: string) => boolean;
  /** A folded word that the documents have: it is no slip for the first word of a name. */
  readonly known: (word: string) => boolean;
}

/**
 * Finds names of bodies: in full, by an abbreviation, broken off after three words or more (`sở giao thông`), or with a slip.
 * A body that no record is given to counts only where its full name is all that is left of the query, and its words stay words of the text.
 * Takes the words of the other names.
 */
export function readAgencies(claims: Claims, names: AgencyNames, context: NameContext): AgencyPart[] {
  const words = contract(
    claims.tokens.map((token) => token.folded),
    names,
  );
  const parts: AgencyPart[] = [];
  for (const match of [matchExact, matchShort, matchRest]) {
    for (let at = 0; at < words.length; at++) {
      const found = match(words, at, names, claims, context);
      if (found === null) continue;
      const ids = found.why === 'typed' ? found.ids : found.ids.filter(context.works);
      if (ids.length === 0) continue;
      let last = found.to;
      while (words[last]?.text === names.territory && isFree(words, last, last + 1, claims)) last += 1;
      const rest = (list: readonly Word[]) => list.every(({ text }) => names.optional.has(text));
      if (rest(words.slice(last))) last = words.length;
      const from = rest(words.slice(0, at)) ? 0 : (words[at]?.from ?? 0);
      const to = words[last - 1]?.to ?? from;
      const whole = from === 0 && to === claims.tokens.length;
      const working = ids.filter(context.works);
      const works = working.length > 0;
      const alone = whole || (context.bodyMayBeAll && parts.length === 0 && claims.onlyFree(from, to, context.passed));
      if (!works && !alone) continue;
      const place = works ? claims.take(from, to) : claims.place(from, to);
      parts.push({ kind: 'agency', ...place, ids: works ? working : ids, why: found.why, whole, works });
      at = last - 1;
    }
  }
  return parts.sort((a, b) => a.start - b.start);
}

interface Match {
  readonly ids: readonly string[];
  /** Index after the last word. */
  readonly to: number;
  readonly why: Why;
}
type Matcher = (
  words: readonly Word[],
  at: number,
  names: AgencyNames,
  claims: Claims,
  context: NameContext,
) => Match | null;

const isFree = (words: readonly Word[], from: number, to: number, claims: Claims) =>
  claims.free(words[from]?.from ?? 0, words[to - 1]?.to ?? 0);

const matchExact: Matcher = (words, at, names, claims) => {
  if (names.optional.has(words[at]?.text ?? '')) return null;
  for (let to = Math.min(words.length, at + longest); to > at; to--) {
    const last = words[to - 1]?.text ?? '';
    if (names.optional.has(last) || !isFree(words, at, to, claims)) continue;
    const ids = names.exact.get(
      join(
        words.slice(at, to).map((word) => word.text),
        names.optional,
      ),
    );
    if (ids !== undefined) return { ids, to, why: 'typed' };
  }
  const alone = words.length === 1 ? names.exact.get(`${words[0]?.text ?? ''}${names.territory}`) : undefined;
  return alone !== undefined && names.heads.has(words[0]?.text ?? '') ? { ids: alone, to: 1, why: 'expanded' } : null;
};

/** An abbreviation as it is written: `DOT`, `Sở KH&ĐT`, `skhdt`. What is a word otherwise counts in capitals only, and tones are never part of one. */
const matchShort: Matcher = (words, at, names, claims) => {
  for (let to = Math.min(words.length, at + 6); to > at; to--) {
    if (!isFree(words, at, to, claims)) continue;
    const tokens = claims.tokens.slice(words[at]?.from, words[to - 1]?.to);
    const found = names.short.get(tokens.map((token) => token.folded).join(''));
    if (found === undefined || !tokens.every((token) => fits(token, found.text))) continue;
    const spelt = tokens.map((token) => token.text).join('');
    const capitals = spelt === spelt.toUpperCase() && spelt.length > 1;
    if (found.capitals && !(capitals && !shouted(claims))) continue;
    return { ids: found.ids, to, why: 'typed' };
  }
  return null;
};

/** A query all in capitals says nothing by them, unless it is one word. */
const shouted = ({ query, tokens }: Claims) => tokens.length > 1 && query === query.toUpperCase();

/** A word typed with marks is part of an abbreviation only where that is written with the same ones. */
const fits = (token: QueryToken, written: string) =>
  !token.marked || spellings(token.text).some((text) => written.includes(text));

/** A name that breaks off, or one with a slip: whichever takes in more words; or one whose first word only sounds right (`xo y te`). */
const matchRest: Matcher = (words, at, names, claims, context) => {
  const opening = matchOpening(words, at, names, claims, context);
  const slip = matchSlip(words, at, names, claims, context);
  return slip !== null && slip.to > (opening?.to ?? 0)
    ? slip
    : (opening ?? matchSound(words, at, names, claims, context));
};

const matchSound: Matcher = (words, at, names, claims, context) => {
  const head = words[at];
  const typed = claims.tokens[head?.from ?? 0];
  if (head === undefined || names.heads.has(head.text) || typed?.marked !== false || context.known(head.text))
    return null;
  for (const text of soundsLike(head.text, names.sounds)) {
    if (!names.heads.has(text)) continue;
    const heard = words.map((word, k) => (k === at ? { ...word, text } : word));
    const found = matchExact(heard, at, names, claims, context) ?? matchOpening(heard, at, names, claims, context);
    if (found !== null) return { ...found, why: 'spelling' };
  }
  return null;
};

const matchOpening: Matcher = (words, at, names, claims) => {
  const head = words[at];
  if (head === undefined || !names.heads.has(head.text) || !headWritten(claims.tokens[head.from], names)) return null;
  for (let to = Math.min(words.length, at + longest); to > at + 1; to--) {
    if (!isFree(words, at, to, claims)) continue;
    const typed = words
      .slice(at, to)
      .map((word) => word.text)
      .filter((word) => !names.optional.has(word));
    if (typed.length < shortest) return null;
    const ids = new Set(
      names.openings.filter((name) => typed.every((word, k) => name.words[k] === word)).map((name) => name.id),
    );
    if (ids.size === 1) return { ids: [...ids], to, why: 'expanded' };
  }
  return null;
};

/** A first word typed with marks must be written as one: `số` is no `sở`. */
const headWritten = (token: QueryToken | undefined, { headsWritten }: AgencyNames) =>
  token !== undefined && (!token.marked || headsWritten.has(spellings(token.text).at(-1) ?? ''));

const matchSlip: Matcher = (words, at, names, claims, context) => {
  const head = words[at]?.text ?? '';
  const isHead = names.heads.has(head) && headWritten(claims.tokens[words[at]?.from ?? 0], names);
  if (head.length < 2 || (!isHead && context.known(head))) return null;
  if (![...names.heads].some((name) => distance(head, name) <= (head.length > 2 ? 1 : 0))) return null;
  let best: (Match & { readonly cost: number }) | null = null;
  for (let to = at + 2; to <= Math.min(words.length, at + longest); to++) {
    if (!isFree(words, at, to, claims)) break;
    const typed = join(
      words.slice(at, to).map((word) => word.text),
      names.optional,
    );
    const limit = typed.length >= 14 ? 2 : typed.length >= 7 ? 1 : 0;
    for (const [name, ids] of names.exact) {
      if (limit === 0 || name.length < 7 || Math.abs(name.length - typed.length) > limit) continue;
      if (isHead && !name.startsWith(head)) continue;
      const cost = distance(typed, name, limit);
      if (cost <= limit && (best === null || cost < best.cost || (cost === best.cost && to > best.to)))
        best = { ids, to, why: 'spelling', cost };
    }
  }
  return best;
};
