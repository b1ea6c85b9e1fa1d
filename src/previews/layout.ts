import type { Node } from '@takumi-rs/core';
import { type Preview, previewSize } from './preview.ts';

/** The colours of the site by day (`src/site/styles/tokens.css`): a picture has one theme. */
const colours = { paper: '#fbf9f4', ink: '#1c1d21', soft: '#55565c', rule: '#d8d2c3', flame: '#a11d1f' } as const;

/** What the sign of the site is called in a layout. */
export const signName = 'sign';

/** How large a preview is written, in pixels: the first in which all of it has room is taken. In the last everything has that `src/site/previews.ts` gives. */
export const sizes = [
  { title: 38, first: 30, value: 20, words: 21, label: 15 },
  { title: 34, first: 26, value: 19, words: 19, label: 15 },
  { title: 31, first: 22, value: 18, words: 17, label: 15 },
  { title: 28, first: 19, value: 17, words: 16, label: 14 },
  { title: 25, first: 17, value: 16, words: 15, label: 14 },
  { title: 22, first: 16, value: 15, words: 14, label: 14 },
  { title: 20, first: 15, value: 14, words: 13, label: 13 },
  { title: 18, first: 14, value: 13, words: 12, label: 12 },
  { title: 15, first: 12, value: 12, words: 11, label: 11 },
] as const;
export type Size = (typeof sizes)[number];

/** How everything but sizes is set. */
export const style = `
.page { display: flex; flex-direction: column; background-color: ${colours.paper}; color: ${colours.ink};
  border-top: 8px solid ${colours.flame}; padding: 13px 28px 11px; font-family: Sans; }
.head { display: flex; flex-direction: row; align-items: center; gap: 9px; font-weight: 600; font-size: 18px; line-height: 1.3; }
.sign { width: 26px; height: 26px; }
.kicker { margin-top: 13px; font-weight: 600; line-height: 1.3; color: ${colours.flame}; }
.title { font-family: Serif; font-weight: 700; line-height: 1.28; margin-top: 1px; }
.words { font-family: Serif; line-height: 1.42; margin-top: 6px; color: ${colours.soft}; }
.facts { display: flex; flex-direction: row; flex-wrap: wrap; column-gap: 26px; row-gap: 5px; margin-top: 8px; align-items: flex-end; }
.fact { display: flex; flex-direction: column; max-width: 100%; }
.name { line-height: 1.3; color: ${colours.soft}; }
.value { font-weight: 600; line-height: 1.28; font-feature-settings: "tnum", "lnum"; }
.space { flex-grow: 1; min-height: 9px; }
.foot { display: flex; flex-direction: row; flex-wrap: wrap; justify-content: space-between; column-gap: 16px; border-top: 1px solid ${colours.rule};
  padding-top: 6px; font-size: 15px; line-height: 1.3; color: ${colours.soft}; }
`;

const text = (className: string, words: string, fontSize?: number): Node => ({
  type: 'text',
  className,
  text: words,
  ...(fontSize === undefined ? {} : { style: { fontSize } }),
});
const box = (className: string, children: Node[], more: object = {}): Node => ({
  type: 'container',
  className,
  children,
  ...more,
});

/**
 * A preview as a tree of boxes.
 * @param whole the picture itself; else its boxes as high as they want to be, to be measured
 */
export function layout({ site, kicker, title, facts, words, caveats }: Preview, size: Size, whole: boolean): Node {
  const fact = ({ name, value }: Preview['facts'][number], index: number) =>
    box('fact', [text('name', name, size.label), text('value', value, index === 0 ? size.first : size.value)]);
  const page = { width: previewSize.width, ...(whole ? { height: previewSize.height } : {}) };
  return box(
    'page',
    [
      box('head', [{ type: 'image', className: 'sign', src: signName }, text('name-of-site', site)]),
      text('kicker', kicker, size.label + 1),
      text('title', title, size.title),
      ...(words === null ? [] : [text('words', words, size.words)]),
      ...(facts.length === 0 ? [] : [box('facts', facts.map(fact))]),
      box('space', []),
      box(
        'foot',
        caveats.map((caveat) => text('caveat', caveat)),
      ),
    ],
    { style: page },
  );
}
