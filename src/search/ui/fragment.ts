import type { MarkedPiece } from '../engine/marks.ts';
import type { Result } from '../engine/present.ts';

/** Words of the text before and after a hit that tell it from others like it. */
const around = 3;

/** Characters to either side of a hit within which other marked words stand beside it. */
const beside = 80;

/**
 * The part of an address that opens a page at a hit (a text fragment, https://wicg.github.io/scroll-to-text-fragment/): the
 * marked words of the excerpt that have most of the others beside them, the first of such, with their neighbours. `''` where the title has all
 * that is marked: then the page opens at its head.
 * A browser that does not know text fragments passes over it.
 */
export function hitFragment({ title, excerpt }: Pick<Result, 'title' | 'excerpt'>): string {
  const named = new Set(title.filter(({ hit }) => hit).map(({ text }) => text.toLowerCase()));
  const hits = excerpt.flatMap(({ pieces }) =>
    pieces.flatMap(({ text, hit }, at) =>
      hit && !named.has(text.toLowerCase()) ? [{ pieces, at, text, company: company(pieces, at) }] : [],
    ),
  );
  const [best] = hits.toSorted((a, b) => b.company - a.company);
  if (best === undefined) return '';
  const before = words(said(best.pieces.slice(0, best.at))).slice(-around);
  const after = words(said(best.pieces.slice(best.at + 1))).slice(0, around);
  return `#:~:text=${[
    ...(before.length > 0 ? [`${escaped(before.join(' '))}-`] : []),
    escaped(best.text.trim()),
    ...(after.length > 0 ? [`-${escaped(after.join(' '))}`] : []),
  ].join(',')}`;
}

/** How many different marked words stand at a hit and beside it. */
function company(pieces: readonly MarkedPiece[], at: number): number {
  const near = (list: readonly MarkedPiece[]) => {
    let room = beside;
    return list.filter(({ text, hit }) => {
      const inside = room > 0;
      room -= text.length;
      return inside && hit;
    });
  };
  const hits = [...near(pieces.slice(0, at).toReversed()), ...near(pieces.slice(at))];
  return new Set(hits.map(({ text }) => text.trim().toLowerCase())).size;
}

const said = (list: readonly MarkedPiece[]) => list.map(({ text }) => text).join('');
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
/** A dash parts a fragment like a comma does. */
const escaped = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
