import type { Localised } from '../../model/values.ts';
import type { AgencyMatcher } from '../../values/index.ts';

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
  readonly what: Localised;
}

/** The bodies before the colon of a duty (`Đài A, Hãng tin B: giới thiệu …`) are a list of no more characters. */
const LONGEST_LIST = 240;

/** The duties that nobody is known to bear, and the unknown names among the bodies that a colon parts from what is to be done. */
export function openBearers(
  duties: readonly BornClause[],
  agenciesIn: (document: string) => AgencyMatcher,
): OpenBearer[] {
  return duties.flatMap(({ id, document, bearers, what }): OpenBearer[] => {
    const agencies = agenciesIn(document);
    const colon = what.vi.slice(0, LONGEST_LIST).indexOf(':');
    const { mentions, unknown } = agencies.parseList(what.vi.slice(0, Math.max(0, colon)));
    // It is a list of bodies where every name in it is a known one or begins like one.
    const isList = mentions.length + unknown.length > 0 && unknown.every(({ text }) => agencies.beginsLikeBody(text));
    if (isList && unknown.length > 0) return unknown.map(({ text, start }) => ({ id, printed: text, start }));
    return bearers.length === 0 ? [{ id, printed: null, start: 0 }] : [];
  });
}
