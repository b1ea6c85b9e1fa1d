import { advanceWidths } from './advance-widths.ts';
import { textSize } from './scene.ts';

const widths = {
  regular: tableOf('regular'),
  bold: tableOf('bold'),
};
/** For letters that the table lacks: as wide as an `n`. */
const usual = 547;

function tableOf(weight: 'regular' | 'bold'): ReadonlyMap<string, number> {
  return new Map(
    advanceWidths[weight].flatMap(([width, letters]) =>
      [...letters].map((letter): [string, number] => [letter, width]),
    ),
  );
}

/** The width of words set in the sans of the site, in the unit of `size`. */
export function widthOf(text: string, size: number = textSize, bold = false): number {
  const table = bold ? widths.bold : widths.regular;
  let sum = 0;
  for (const letter of text.normalize('NFC')) sum += table.get(letter) ?? table.get(baseOf(letter)) ?? usual;
  return (sum * size) / 1000;
}

/** A letter without tone and quality marks; ơ, ư and đ are letters of their own in the table. */
function baseOf(letter: string): string {
  const [base = letter, ...marks] = letter.normalize('NFD');
  return marks.includes('\u031B') ? `${base}\u031B`.normalize('NFC') : base;
}

/**
 * Breaks words into lines no wider than `width`. A word that is wider alone stands on a line of its own.
 * @returns at least one line
 */
export function wrap(text: string, width: number, size: number = textSize, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
