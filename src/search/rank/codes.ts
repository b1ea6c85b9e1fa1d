import type { QueryPart, Understanding } from '../query/types.ts';
import { agencyCode, insideCode, instrumentCode, nameCode, recordCode } from '../text/codes.ts';
import type { RankContext } from './context.ts';

/** The code words that ranking a query looks up. */
export function codesOf({ parts }: Understanding, { held }: Pick<RankContext, 'held'>): string[] {
  const named = parts.flatMap((part) => {
    if (part.kind === 'agency') return part.ids.flatMap((id) => agencyRoles.map((role) => agencyCode(role, id)));
    if (part.kind === 'instrument')
      return part.ids.flatMap((id) => [instrumentCode(id), recordCode(id), ...heldCodes(held.get(id))]);
    return [];
  });
  return [...named, ...placeCodes(parts), ...insideCodes(parts)];
}

/** A document of the site with the parts that identify it: what it opens with and whom it goes to. */
export const heldCodes = (document: string | undefined) =>
  document === undefined ? [] : [document, `${document}/noi-nhan`, `${document}/mo-dau`].map(recordCode);

/**
 * What may be the name of a place, in all readings of its first word (`q. Kiến An`): all of the query but the kind of record that it asks for,
 * or its question.
 */
function placeNames(parts: readonly QueryPart[]): string[] {
  const [words, ...more] = parts.filter(({ kind }) => kind === 'words');
  if (words?.kind !== 'words' || more.length > 0 || parts.some(({ kind }) => !besidePlace.has(kind))) return [];
  const [first, ...rest] = words.slots;
  const behind = rest.flatMap(({ alternatives }) => alternatives[0]?.words ?? []);
  const names = (first?.alternatives ?? []).map((one) => [...one.words, ...behind]);
  return [...new Set(names.filter((name) => name.length > 1).map((name) => name.join(' ')))];
}
const besidePlace: ReadonlySet<string> = new Set(['words', 'record-kind', 'question']);

/** The codes of a place whose name is all of the query. */
export const placeCodes = (parts: readonly QueryPart[]): string[] => placeNames(parts).map(nameCode);

/** The codes of what stands in the place beside whose name a kind of record is asked for. */
export const insideCodes = (parts: readonly QueryPart[]): string[] =>
  parts.length > 1 ? placeNames(parts).map(insideCode) : [];

/** The codes of the pages of bodies whose work is asked for: they tell it whatever else narrows the list. */
export const askedBodies = (parts: readonly QueryPart[]): string[] =>
  parts.some((part) => part.kind === 'question' && part.asks === 'duties')
    ? parts.flatMap((part) => (part.kind === 'agency' ? part.ids.map((id) => agencyCode('page', id)) : []))
    : [];

/** How a page may concern a body: its own page, the bearer, a helper, or named. */
export const agencyRoles = ['page', 'owner', 'helper', 'named'] as const;
