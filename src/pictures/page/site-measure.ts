import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import decompress from 'woff2-encoder/decompress';
import { measureWith, type Advance } from '../draw/measure.ts';

/** The parts of the site's sans that the pages load; a browser takes each letter from the one that has it. */
const parts = ['latin', 'vietnamese', 'latin-ext'].map(
  (part) => `node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${part}-wght-normal.woff2`,
);

// Unpacked first: the reader of fonts sets the weight of an unpacked one only.
const fonts = await Promise.all(parts.map(async (file) => fontOf(file, await decompress(readFileSync(file)))));

function fontOf(file: string, bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if (font.isCollection || !('wght' in font.variationAxes))
    throw new TypeError(`Unexpected font ${file}, expected one font of variable weight`);
  return font;
}

/** The advances of the letters at a weight. */
function advanceAt(weight: number): Advance {
  const faces = fonts.map((font) => font.getVariation({ wght: weight }));
  const known = new Map<string, number | null>();
  const find: Advance = (letter) => {
    const point = letter.codePointAt(0) ?? 0;
    const face = faces.find((candidate) => candidate.hasGlyphForCodePoint(point));
    return face === undefined ? null : (face.glyphForCodePoint(point).advanceWidth * 1000) / face.unitsPerEm;
  };
  return (letter) => {
    const advance = known.get(letter) ?? find(letter);
    known.set(letter, advance);
    return advance;
  };
}

/** Measures words as the pages set them: regular, and 600 for bold. */
export const siteMeasure = measureWith(advanceAt(400), advanceAt(600));
