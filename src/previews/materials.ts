import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontDetails, ImageSource } from '@takumi-rs/core';
import { signName } from './layout.ts';

const require = createRequire(import.meta.url);
/** The fonts of the site, by what the style of a preview calls them. */
const families = { Serif: 'source-serif-4', Sans: 'source-sans-3' } as const;
/** The parts of each, the first that has a letter draws it. */
const parts = ['latin', 'vietnamese', 'latin-ext', 'greek'] as const;
/** Signs that neither has (`≤`). */
const signs = require.resolve('@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2');

/**
 * The fonts that previews are drawn with: files of the lock, never those of the machine. Each part serves the letters that its package says and
 * no others: the latin part has `ê` and a loose acute, of which `ế` would be made with the mark beside its place.
 */
export function previewFonts(): readonly FontDetails[] {
  return [
    ...Object.entries(families).flatMap(([name, family]) => {
      const ranges = JSON.parse(readFileSync(found(`${family}/unicode.json`), 'utf8')) as Record<string, string>;
      return parts.map((part) => ({
        name,
        data: readFileSync(found(`${family}/files/${family}-${part}-wght-normal.woff2`)),
        unicodeRange: (ranges[part] ?? '').split(',').map(rangeOf),
      }));
    }),
    { name: 'Signs', data: readFileSync(signs) },
  ];
}

const found = (name: string) => require.resolve(`@fontsource-variable/${name}`);

/** The sign of the site. */
export function previewSign(): ImageSource {
  return { src: signName, data: readFileSync('public/favicon.svg') };
}

/** `U+0102-0103` as its first and last letter. */
function rangeOf(text: string): [number, number] {
  const [first = '', last = first] = text.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
