import type { MarkedPiece } from '../engine/marks.ts';
import type { Result } from '../engine/present.ts';

/** Words of the text before and after a hit that tell it from others like it. */
const around = 3;

/** Characters after a hit within which other marked words stand beside it. */
const beside = 80;

/**
 * The part of an address that opens a page at a hit (a text fragment, https://wicg.github.io/scroll-to-text-fragment/): of the marked words of
 * the excerpt the first that has most of the others beside it, up to the last of these, with their neighbours. `''` where the title has all
 * that is marked: then the page opens at its head.
 * A browser that does not know text fragments passes over it.
 */
export function hitFragment({ title, excerpt }: Pick<Result, 'title' | 'excerpt'>): string {
  const named = new Set(title.filter(({ hit }) => hit).map(({ text }) => text.toLowerCase()));
  const hits = excerpt.flatMap(({ pieces }) =>
    pieces.flatMap(({ text, hit }, at) =>
      hit && !named.has(text.toLowerCase()) ? [{ pieces, at, ...company(pieces, at) }] : [],
    ),
  );
  const [best] = hits.toSorted((a, b) => b.different - a.different);
  if (best === undefined) return '';
  const { pieces, at, last } = best;
  const before = words(said(pieces.slice(0, at))).slice(-around);
  const after = words(said(pieces.slice(last + 1))).slice(0, around);
  const ends = [...new Set([at, last])].map((piece) => escaped(pieces[piece]?.text.trim() ?? ''));
  return `#:~:text=${[
    ...(before.length > 0 ? [`${escaped(before.join(' '))}-`] : []),
    ...ends,
    ...(after.length > 0 ? [`-${escaped(after.join(' '))}`] : []),
  ].join(',')}`;
}

/** How many different marked words stand at a hit and after it, near enough to be read together, and which is the last of them. */
function company(pieces: readonly MarkedPiece[], at: number): { readonly different: number; readonly last: number } {
  let room = beside + (pieces[at]?.text.length ?? 0);
  const near = pieces.flatMap(({ text, hit }, index) => {
    if (index < at) return [];
    const inside = room > 0;
    room -= text.length;
    return inside && hit ? [index] : [];
  });
  const different = new Set(near.map((index) => pieces[index]?.text.trim().toLowerCase()));
  return { different: different.size, last: different.size > 1 ? (near.at(-1) ?? at) : at };
}

const said = (list: readonly MarkedPiece[]) => list.map(({ text }) => text).join('');
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
/** A dash parts a fragment like a comma does. */
const escaped = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
