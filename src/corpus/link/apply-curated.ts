import type { LinkType } from '../model/records.ts';
import { linkKey, type CuratedLinks } from './curated.ts';
import type { LinkDraft } from './draft.ts';

/**
 * What people judged over what was matched: a rejected link goes; an asserted one that was not found comes, with the reason as its
 * evidence. One that was found stays as found.
 * @param types the types that these links are of
 */
export function applyCurated(
  links: readonly LinkDraft[],
  curated: CuratedLinks,
  types: readonly LinkType[],
): LinkDraft[] {
  const rejected = new Set(curated.filter(({ judge }) => judge === 'reject').map(linkKey));
  const kept = links.filter((link) => !rejected.has(linkKey(link)));
  const known = new Set(kept.map(linkKey));
  const asserted = curated.filter(
    (entry) => entry.judge === 'assert' && types.includes(entry.type) && !known.has(linkKey(entry)),
  );
  return [
    ...kept,
    ...asserted.map(
      ({ type, from, to, reason }): LinkDraft => ({
        from,
        to,
        type,
        basis: 'curated',
        score: null,
        evidence: { vi: reason.vi, en: reason.en },
      }),
    ),
  ];
}
