import { createHighlighterCore, type ThemeRegistration } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { grammar } from './grammar.ts';

/** The kinds of stretches that the viewer tells apart; each is a class of `SourceText.astro`. */
export const stretches = ['heading', 'label', 'scar', 'instrument', 'time'] as const;
export type SourceStretch = (typeof stretches)[number];

/** A piece of a line, and what it is. */
export interface SourcePiece {
  readonly text: string;
  readonly stretch: SourceStretch | null;
}

/** Shiki paints in colours; here each colour is but the number of a stretch, turned back into a class: no inline style. */
const colourOf = (index: number): string => `#00000${index + 1}`;
const theme: ThemeRegistration = {
  name: 'stretches',
  type: 'light',
  fg: '#ffffff',
  bg: '#ffffff',
  settings: stretches.map((scope, index) => ({ scope, settings: { foreground: colourOf(index) } })),
};
const byColour = new Map<string, SourceStretch>(stretches.map((stretch, index) => [colourOf(index), stretch]));

const highlighter = createHighlighterCore({ langs: [grammar], themes: [theme], engine: createJavaScriptRegexEngine() });

/** The lines of a source, each as its pieces; joined, the pieces are the line again. */
export async function highlight(lines: readonly string[]): Promise<readonly (readonly SourcePiece[])[]> {
  const tokens = (await highlighter).codeToTokensBase(lines.join('\n'), { lang: 'van-ban', theme: 'stretches' });
  return tokens.map((line) =>
    line.map((token) => ({ text: token.content, stretch: byColour.get((token.color ?? '').toLowerCase()) ?? null })),
  );
}
