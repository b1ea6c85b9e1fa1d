import type { Result } from '../engine/present.ts';

/** Words of the text before and after a hit that tell it from others like it. */
const around = 3;

/**
 * The part of an address that opens a page at a hit (a text fragment, https://wicg.github.io/scroll-to-text-fragment/): the first
 * marked words of the excerpt with their neighbours. `''` where the title has all that is marked: then the page opens at its head.
 * A browser that does not know text fragments passes over it.
 */
export function hitFragment({ title, excerpt }: Pick<Result, 'title' | 'excerpt'>): string {
  const named = new Set(title.filter(({ hit }) => hit).map(({ text }) => text.toLowerCase()));
  for (const { pieces } of excerpt) {
    const at = pieces.findIndex(({ text, hit }) => hit && !named.has(text.toLowerCase()));
    const hit = pieces[at];
    if (hit === undefined) continue;
    const said = (list: typeof pieces) => list.map(({ text }) => text).join('');
    const before = words(said(pieces.slice(0, at))).slice(-around);
    const after = words(said(pieces.slice(at + 1))).slice(0, around);
    return `#:~:text=${[
      ...(before.length > 0 ? [`${escaped(before.join(' '))}-`] : []),
      escaped(hit.text.trim()),
      ...(after.length > 0 ? [`-${escaped(after.join(' '))}`] : []),
    ].join(',')}`;
  }
  return '';
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
/** A dash parts a fragment like a comma does. */
const escaped = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
