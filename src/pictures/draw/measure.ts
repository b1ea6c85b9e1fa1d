import { textSize } from './scene.ts';

/** How far a letter of a font moves on, in thousandths of its size; `null` where the font has no such letter. */
export type Advance = (letter: string) => number | null;

/** Measures words set in one font, in the unit of `size`; `bold` is its semi-bold. */
export interface Measure {
  readonly widthOf: (text: string, size?: number, bold?: boolean) => number;
  /**
   * Breaks words into lines no wider than `width`. A word that is wider alone stands on a line of its own.
   * @returns at least one line
   */
  readonly wrap: (text: string, width: number, size?: number, bold?: boolean) => readonly string[];
}

/** For letters that another font of the reader's stands in for: as wide as the signs `≥` and `≈` of a wide one. */
const foreign = 838;

/** Measures with the advances of the regular and the semi-bold letters. Letters are not kerned: they come closer, never wider. */
export function measureWith(regular: Advance, bold: Advance): Measure {
  const widthOf: Measure['widthOf'] = (text, size = textSize, isBold = false) => {
    const advance = isBold ? bold : regular;
    let sum = 0;
    for (const letter of text.normalize('NFC')) sum += advance(letter) ?? foreign;
    return (sum * size) / 1000;
  };
  const wrap: Measure['wrap'] = (text, width, size = textSize, isBold = false) => {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && widthOf(longer, size, isBold) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  };
  return { widthOf, wrap };
}
