import type { QueryPart, Understanding } from '../query/types.ts';
import { agencyCode, instrumentCode, nameCode, recordCode } from '../text/codes.ts';
import type { RankContext } from './context.ts';

/** The code words that ranking a query looks up. */
export function codesOf({ parts }: Understanding, { held }: Pick<RankContext, 'held'>): string[] {
  const named = parts.flatMap((part) => {
    if (part.kind === 'agency') return part.ids.flatMap((id) => agencyRoles.map((role) => agencyCode(role, id)));
    if (part.kind === 'instrument')
      return part.ids.flatMap((id) => [instrumentCode(id), recordCode(id), ...heldCodes(held.get(id))]);
    return [];
  });
  return [...named, ...placeCodes(parts)];
}

/** A document of the site with the parts that identify it: what it opens with and whom it goes to. */
export const heldCodes = (document: string | undefined) =>
  document === undefined ? [] : [document, `${document}/noi-nhan`, `${document}/mo-dau`].map(recordCode);

/** The code of a place whose name is all of the query. */
export function placeCodes(parts: readonly QueryPart[]): string[] {
  const [only] = parts;
  if (parts.length !== 1 || only?.kind !== 'words') return [];
  const words = only.slots.flatMap(({ alternatives }) => alternatives[0]?.words ?? []);
  return words.length > 1 ? [nameCode(words.join(' '))] : [];
}

/** The codes of the pages of bodies whose work is asked for: they tell it whatever else narrows the list. */
export const askedBodies = (parts: readonly QueryPart[]): string[] =>
  parts.some((part) => part.kind === 'question' && part.asks === 'duties')
    ? parts.flatMap((part) => (part.kind === 'agency' ? part.ids.map((id) => agencyCode('page', id)) : []))
    : [];

/** How a page may concern a body: its own page, the bearer, a helper, or named. */
export const agencyRoles = ['page', 'owner', 'helper', 'named'] as const;
