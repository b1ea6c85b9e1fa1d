import type { Claims } from './claims.ts';
import type { AgencyName, LanguageTables } from './data.ts';
import { distance, soundsLike } from './spelling.ts';
import type { AgencyPart, Why } from './types.ts';

/** Names of bodies in the form in which they are compared. */
export interface AgencyNames {
  /** Joined name → ids. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** Words of full names, for names that break off (`sở giao thông`). */
  readonly openings: readonly { readonly id: string; readonly words: readonly string[] }[];
  readonly heads: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
  readonly contractions: readonly (readonly [readonly string[], string])[];
  readonly sounds: LanguageTables['sounds'];
  /** The territory after the name of one of its bodies: `sở tài chính TP`. */
  readonly territory: string;
}

interface Word {
  readonly text: string;
  /** Words of the query that it stands for. */
  readonly from: number;
  readonly to: number;
}
/** Words of the longest name that is looked for. */
const longest = 16;

/** Prepares the names once for many queries. */
export function agencyNames(agencies: readonly AgencyName[], tables: LanguageTables): AgencyNames {
  const base = {
    heads: new Set(tables.heads),
    optional: new Set(tables.optional),
    sounds: tables.sounds,
    territory: tables.territory,
    contractions: tables.contractions.map(([long, short]) => [long.split(' '), short] as const),
  };
  const exact = new Map<string, string[]>();
  const openings: { id: string; words: string[] }[] = [];
  for (const agency of agencies) {
    for (const name of agency.names) {
      const words = contract(name.split(' '), base).map((word) => word.text);
      const bare = withoutTerritory(words, base);
      for (const key of [join(words, base.optional), join(bare, base.optional), initials(bare, base)]) {
        const ids = exact.get(key) ?? exact.set(key, []).get(key);
        if (key !== '' && ids !== undefined && !ids.includes(agency.id)) ids.push(agency.id);
      }
      if (base.heads.has(words[0] ?? ''))
        openings.push({ id: agency.id, words: words.filter((word) => !base.optional.has(word)) });
    }
  }
  exact.delete('');
  return { ...base, exact, openings };
}

/** A name without the territory after it (`BQL KKT TP`) or before it (`TP Economic Zone Authority`), where enough is left to know it by. */
function withoutTerritory(
  words: readonly string[],
  { heads, territory }: Pick<AgencyNames, 'heads' | 'territory'>,
): readonly string[] {
  if (words.at(-1) === territory && heads.has(words[0] ?? '') && words.length > 2) return words.slice(0, -1);
  return words[0] === territory && words.length > 3 ? words.slice(1) : words;
}

const join = (words: readonly string[], optional: ReadonlySet<string>) =>
  words.filter((word) => !optional.has(word)).join('');

/** `so khdt` for `so ke hoach va dau tu`; only names of three and more words after the first are shortened so. */
function initials(words: readonly string[], { heads, optional }: Pick<AgencyNames, 'heads' | 'optional'>): string {
  const [head = '', ...rest] = words.filter((word) => !optional.has(word));
  return heads.has(head) && rest.length >= 3 ? `${head}${rest.map((word) => word[0]).join('')}` : '';
}

/** Long forms inside a name as short ones: `uy ban nhan dan` is `ubnd`. The territory is named once, however often it was. */
function contract(
  words: readonly string[],
  { contractions, territory }: Pick<AgencyNames, 'contractions' | 'territory'>,
): Word[] {
  const result: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const found = contractions.find(([long]) => long.every((word, k) => words[i + k] === word));
    const length = found === undefined ? 1 : found[0].length;
    const text = found?.[1] ?? words[i] ?? '';
    const before = result.at(-1);
    if (text === territory && before?.text === territory) result[result.length - 1] = { ...before, to: i + length };
    else result.push({ text, from: i, to: i + length });
    i += length;
  }
  return result;
}

/**
 * Finds names of bodies: in full, by an abbreviation, broken off after two words or more (`sở giao thông`), or with a slip.
 * Takes the words of those bodies that some record is given to; the others stay words of the text.
 */
export function readAgencies(claims: Claims, names: AgencyNames, works: (id: string) => boolean): AgencyPart[] {
  const words = contract(
    claims.tokens.map((token) => token.folded),
    names,
  );
  const parts: AgencyPart[] = [];
  for (const match of [matchExact, matchRest]) {
    for (let at = 0; at < words.length; at++) {
      const found = match(words, at, names, claims);
      const from = words[at]?.from ?? 0;
      if (found === null || !found.ids.some(works)) continue;
      let last = found.to;
      while (words[last]?.text === names.territory && isFree(words, last, last + 1, claims)) last += 1;
      const to = words[last - 1]?.to ?? from;
      const whole = from === 0 && to === claims.tokens.length;
      parts.push({ kind: 'agency', ...claims.take(from, to), ids: found.ids.filter(works), why: found.why, whole });
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
type Matcher = (words: readonly Word[], at: number, names: AgencyNames, claims: Claims) => Match | null;

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
  return null;
};

/** A name that breaks off, or one with a slip: whichever takes in more words; or one whose first word only sounds right (`xở y tế`). */
const matchRest: Matcher = (words, at, names, claims) => {
  const opening = matchOpening(words, at, names, claims);
  const slip = matchSlip(words, at, names, claims);
  return slip !== null && slip.to > (opening?.to ?? 0) ? slip : (opening ?? matchSound(words, at, names, claims));
};

const matchSound: Matcher = (words, at, names, claims) => {
  const head = words[at];
  if (head === undefined || names.heads.has(head.text)) return null;
  for (const text of soundsLike(head.text, names.sounds)) {
    if (!names.heads.has(text)) continue;
    const heard = words.map((word, k) => (k === at ? { ...word, text } : word));
    const found = matchExact(heard, at, names, claims) ?? matchOpening(heard, at, names, claims);
    if (found !== null) return { ...found, why: 'spelling' };
  }
  return null;
};

const matchOpening: Matcher = (words, at, names, claims) => {
  if (!names.heads.has(words[at]?.text ?? '')) return null;
  for (let to = Math.min(words.length, at + longest); to > at + 1; to--) {
    if (!isFree(words, at, to, claims)) continue;
    const typed = words
      .slice(at, to)
      .map((word) => word.text)
      .filter((word) => !names.optional.has(word));
    if (typed.length < 2) return null;
    const ids = new Set(
      names.openings.filter((name) => typed.every((word, k) => name.words[k] === word)).map((name) => name.id),
    );
    if (ids.size === 1) return { ids: [...ids], to, why: 'expanded' };
  }
  return null;
};

const matchSlip: Matcher = (words, at, names, claims) => {
  const head = words[at]?.text ?? '';
  if (head.length < 2 || ![...names.heads].some((name) => distance(head, name) <= (head.length > 2 ? 1 : 0)))
    return null;
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
      const cost = distance(typed, name, limit);
      if (cost <= limit && (best === null || cost < best.cost || (cost === best.cost && to > best.to)))
        best = { ids, to, why: 'spelling', cost };
    }
  }
  return best;
};
