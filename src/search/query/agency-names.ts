import { foldedWords } from '../text/tokens.ts';
import { spellings } from '../text/syllable.ts';
import type { AgencyName, LanguageTables } from './data.ts';

/** Names of bodies in the form in which they are compared. */
export interface AgencyNames {
  /** Joined name → ids. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** Abbreviations, joined and folded → ids, and whether they count in capitals only. */
  readonly short: ReadonlyMap<
    string,
    { readonly ids: readonly string[]; readonly capitals: boolean; readonly text: string }
  >;
  /** Words of settled names, for names that break off (`sở giao thông`). */
  readonly openings: readonly { readonly id: string; readonly words: readonly string[] }[];
  readonly heads: ReadonlySet<string>;
  /** The same with their marks. */
  readonly headsWritten: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
  readonly contractions: readonly (readonly [readonly string[], string])[];
  readonly sounds: LanguageTables['sounds'];
  /** The territory after the name of one of its bodies: `sở tài chính TP`. */
  readonly territory: string;
}

/** A word of a query, or several that a short form stands for. */
export interface Word {
  readonly text: string;
  /** Words of the query that it stands for. */
  readonly from: number;
  readonly to: number;
}

/** Prepares the names once for many queries. */
export function agencyNames(agencies: readonly AgencyName[], tables: LanguageTables): AgencyNames {
  const base = {
    heads: new Set(tables.heads),
    headsWritten: new Set(tables.headsWritten.flatMap(spellings)),
    optional: new Set(tables.optional),
    sounds: tables.sounds,
    territory: tables.territory,
    contractions: tables.contractions.map(([long, short]) => [long.split(' '), short] as const),
  };
  const exact = new Map<string, string[]>();
  const short = new Map<string, { ids: string[]; capitals: boolean; text: string }>();
  const openings: { id: string; words: string[] }[] = [];
  for (const agency of agencies) {
    const settled = new Set([agency.vi, agency.en].map(folded));
    for (const name of new Set([...settled, ...agency.names])) {
      const words = contract(name.split(' '), base).map((word) => word.text);
      const bare = withoutTerritory(words, base);
      for (const key of [join(words, base.optional), join(bare, base.optional), initials(bare, base)]) {
        const ids = exact.get(key) ?? exact.set(key, []).get(key);
        if (key !== '' && ids !== undefined && !ids.includes(agency.id)) ids.push(agency.id);
      }
      if (settled.has(name) && base.heads.has(words[0] ?? ''))
        openings.push({ id: agency.id, words: words.filter((word) => !base.optional.has(word)) });
    }
    for (const written of agency.short) {
      const text = written.replace(/^!/, '');
      const key = foldJoin(text);
      const entry = short.get(key) ?? { ids: [], capitals: false, text };
      if (!entry.ids.includes(agency.id)) entry.ids.push(agency.id);
      short.set(key, { ...entry, capitals: entry.capitals || written.startsWith('!') });
    }
  }
  exact.delete('');
  return { ...base, exact, short, openings };
}

const folded = (text: string) => foldedWords(text).join(' ');

const foldJoin = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A name without the territory after it (`BQL KKT TP`) or before it (`TP Economic Zone Authority`), where enough is left to know it by. */
function withoutTerritory(
  words: readonly string[],
  { heads, territory }: Pick<AgencyNames, 'heads' | 'territory'>,
): readonly string[] {
  if (words.at(-1) === territory && heads.has(words[0] ?? '') && words.length > 2) return words.slice(0, -1);
  return words[0] === territory && words.length > 3 ? words.slice(1) : words;
}

export const join = (words: readonly string[], optional: ReadonlySet<string>): string =>
  words.filter((word) => !optional.has(word)).join('');

/** `so khdt` for `so ke hoach va dau tu`; only names of three and more words after the first are shortened so. */
function initials(words: readonly string[], { heads, optional }: Pick<AgencyNames, 'heads' | 'optional'>): string {
  const [head = '', ...rest] = words.filter((word) => !optional.has(word));
  return heads.has(head) && rest.length >= 3 ? `${head}${rest.map((word) => word[0]).join('')}` : '';
}

/** Long forms inside a name as short ones: `uy ban nhan dan` is `ubnd`. The territory is named once, however often it was. */
export function contract(
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
