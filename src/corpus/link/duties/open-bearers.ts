import type { Localised } from '../../model/values.ts';
import type { AgencyMatcher, UnknownName } from '../../values/index.ts';
import { oneOf, WORD_END, WORD_START } from './reading.ts';
import type { DutyTables } from './tables.ts';

/** A duty whose bearer is not, or not wholly, understood. */
export interface OpenBearer {
  /** Id of the duty's provision. */
  readonly id: string;
  /** The name before the colon that nobody knows; `null` where the provision has no bearer at all. */
  readonly printed: string | null;
  /** 0-based, in the provision's text. */
  readonly start: number;
}

/** A clause that gives orders, with all who bear them. */
export interface BornClause {
  readonly id: string;
  readonly document: string;
  readonly bearers: readonly string[];
  /** Where those of its orders begin that nobody is known to bear. 0-based, in the clause's text. */
  readonly unborne: readonly number[];
  readonly what: Localised;
}

/** The bodies before the colon of a duty (`Đài A, Hãng tin B: giới thiệu …`) are a list of no more characters. */
const LONGEST_LIST = 240;

/** The duties that nobody is known to bear, and the unknown names among the bodies that a colon parts from what is to be done. */
export function openBearers(
  duties: readonly BornClause[],
  agenciesIn: (document: string) => AgencyMatcher,
): OpenBearer[] {
  return duties.flatMap(({ id, document, bearers, unborne, what }): OpenBearer[] => {
    const agencies = agenciesIn(document);
    const colon = what.vi.slice(0, LONGEST_LIST).indexOf(':');
    const { mentions, unknown } = agencies.parseList(what.vi.slice(0, Math.max(0, colon)));
    // It is a list of bodies where every name in it is a known one or begins like one.
    const isList = mentions.length + unknown.length > 0 && unknown.every(({ text }) => agencies.beginsLikeBody(text));
    if (isList && unknown.length > 0) return unknown.map(({ text, start }) => ({ id, printed: text, start }));
    const starts = bearers.length === 0 ? [0] : unborne;
    return starts.map((start) => ({ id, printed: null, start }));
  });
}

/**
 * The unknown names among the bodies before a verb of duty with which a provision begins: `Cục Sông, Hội Chèo đò chủ trì …`. Nobody
 * bears what only they are told. Offsets are 0-based, half-open, of the text.
 */
export function unknownBearers(
  text: string,
  agencies: AgencyMatcher,
  { bearing, calls }: Pick<DutyTables, 'bearing' | 'calls'>,
): readonly UnknownName[] {
  const called = new RegExp(`^\\s*${oneOf(calls)}${WORD_END}\\s*(?:các\\s+)?`, 'iu').exec(text)?.[0].length ?? 0;
  const verb = new RegExp(`[\\s,]${WORD_START}${oneOf(bearing)}${WORD_END}`, 'iu').exec(text.slice(0, LONGEST_LIST));
  if (verb === null || verb.index <= called) return [];
  const names = text.slice(called, verb.index);
  // A sentence of its own, or a clause before the verb, is no list of names.
  if (/[.;:]\s/u.test(names) || !agencies.beginsLikeBody(names)) return [];
  const { unknown } = agencies.parseList(names);
  // `Cơ quan`, `Thanh tra` alone are no names.
  const isList = unknown.every((name) => agencies.beginsLikeBody(name.text) && /\s\p{Lu}/u.test(name.text));
  return isList ? unknown.map((name) => ({ ...name, start: name.start + called, end: name.end + called })) : [];
}
