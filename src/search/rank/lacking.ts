import type { QueryPart, Slot, Understanding } from '../query/types.ts';
import { agencyCode, instrumentCode, recordCode } from '../text/codes.ts';
import { agencyRoles, askedBodies, heldCodes, insideCodes, placeCodes } from './codes.ts';
import { pagesOf, pagesOfKind } from './context.ts';
import type { RankContext } from './context.ts';
import type { TextScore } from './text.ts';

/** What each page lacks of the query, in the order of the query. */
export function lacking(
  { parts, query }: Understanding,
  words: ReadonlyMap<string, TextScore> | null,
  runs: readonly (readonly Slot[])[],
  context: RankContext,
): (page: string) => readonly string[] {
  const typed = runs.flat().map((slot) => slot.typed);
  const asked = parts.flatMap((part) => {
    const kept = satisfying(part, parts, context);
    return kept === null ? [] : [{ kept, text: query.slice(part.start, part.end) }];
  });
  const goals = new Set(context.goals);
  const bodies = parts.flatMap((part) => (part.kind === 'agency' && !part.works ? part.ids : []));
  const instruments = parts.flatMap((part) => (part.kind === 'instrument' && part.ids.length === 1 ? part.ids : []));
  const own = new Set(
    pagesOf(context)([
      ...bodies.map((id) => agencyCode('page', id)),
      ...instruments.filter((id) => !context.held.has(id)).map(recordCode),
      ...placeCodes(parts),
      ...askedBodies(parts),
    ]),
  );
  const inside = new Set(pagesOf(context)(insideCodes(parts)));
  return (page) =>
    own.has(page)
      ? []
      : [
          ...asked.filter(({ kept }) => !kept.has(page) && !goals.has(page)).map(({ text }) => text),
          ...(words === null || inside.has(page) ? [] : (words.get(page)?.missing ?? typed)),
        ];
}

/** The pages that have what a part asks for; `null` where the part asks for nothing that a page could lack. */
function satisfying(part: QueryPart, parts: readonly QueryPart[], context: RankContext): ReadonlySet<string> | null {
  const pages = pagesOf(context);
  switch (part.kind) {
    case 'number':
    case 'deadline':
    case 'figure':
      return new Set(context.given.get(part)?.flat());
    case 'agency':
      if (!part.works) return null;
      return new Set(pages(part.ids.flatMap((id) => agencyRoles.map((role) => agencyCode(role, id)))));
    case 'instrument': {
      const held = part.ids.filter((id) => context.held.has(id));
      const place = parts.some((one) => one.kind === 'number');
      if (place && held.length > 0) return null;
      return new Set(
        pages(part.ids.flatMap((id) => [instrumentCode(id), recordCode(id), ...heldCodes(context.held.get(id))])),
      );
    }
    case 'record-kind':
      return pagesOfKind(part.of, context);
    default:
      return null;
  }
}
