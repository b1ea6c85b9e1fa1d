import type { Element } from 'xast';
import { attribute, child, childrenNamed } from './xml.ts';

/** One level of a list: how its number is written. ECMA-376 part 1, 17.9. */
interface NumberedLevel {
  readonly format: string;
  /** `%1.%2.`, or the bullet. */
  readonly text: string;
  readonly start: number;
  /** Every number of the label in Arabic figures. */
  readonly legal: boolean;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, NumberedLevel>;
}

/** Gives paragraphs the labels that Word prints before them, counting as it goes. */
export interface Numbering {
  /** @returns the label of the next paragraph of a list, or `null` for a list that prints none */
  next(list: string, level: number): string | null;
}

/**
 * Reads `word/numbering.xml`.
 * @param root its root, `null` where the file has none
 */
export function readNumbering(root: Element | null): Numbering {
  const abstracts = new Map<string, Map<number, NumberedLevel>>();
  const lists = new Map<string, List>();
  for (const abstract of root === null ? [] : childrenNamed(root, 'w:abstractNum'))
    abstracts.set(attribute(abstract, 'w:abstractNumId') ?? '', levelsOf(abstract));
  for (const num of root === null ? [] : childrenNamed(root, 'w:num')) {
    const abstract = attribute(child(num, 'w:abstractNumId'), 'w:val') ?? '';
    const levels = new Map(abstracts.get(abstract));
    let own = false;
    for (const override of childrenNamed(num, 'w:lvlOverride')) {
      const level = Number(attribute(override, 'w:ilvl') ?? 0);
      const replaced = levelsOf(override).get(level) ?? levels.get(level);
      const start = attribute(child(override, 'w:startOverride'), 'w:val');
      if (replaced) levels.set(level, start === null ? replaced : { ...replaced, start: Number(start) });
      own ||= start !== null;
    }
    const id = attribute(num, 'w:numId') ?? '';
    // Lists over one definition count on; an own start makes a list of its own.
    lists.set(id, { abstract: own ? `num ${id}` : abstract, levels });
  }
  return counting(lists);
}

function levelsOf(parent: Element): Map<number, NumberedLevel> {
  return new Map(
    childrenNamed(parent, 'w:lvl').map((level) => [
      Number(attribute(level, 'w:ilvl') ?? 0),
      {
        format: attribute(child(level, 'w:numFmt'), 'w:val') ?? 'decimal',
        text: attribute(child(level, 'w:lvlText'), 'w:val') ?? '',
        start: Number(attribute(child(level, 'w:start'), 'w:val') ?? 1),
        legal: child(level, 'w:isLgl') !== null,
      },
    ]),
  );
}

function counting(lists: ReadonlyMap<string, List>): Numbering {
  const counts = new Map<string, number[]>();
  return {
    next(id, level) {
      const list = lists.get(id);
      const own = list?.levels.get(level);
      if (list === undefined || own === undefined) return null;
      const at = counts.get(list.abstract) ?? [];
      counts.set(list.abstract, at);
      const start = (index: number): number => list.levels.get(index)?.start ?? 1;
      for (let above = 0; above < level; above++) at[above] ??= start(above);
      at[level] = at[level] === undefined ? own.start : at[level] + 1;
      at.length = level + 1;
      if (own.format === 'none') return null;
      if (own.format === 'bullet') return '-';
      return own.text.replace(/%(\d)/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        const format = own.legal ? 'decimal' : (list.levels.get(index)?.format ?? 'decimal');
        return writtenNumber(at[index] ?? start(index), format);
      });
    },
  };
}

/** A number as a list writes it; formats that are not known are written in figures. ECMA-376 part 1, 17.18.59. */
export function writtenNumber(value: number, format: string): string {
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperLetter') return letters(value);
  if (format === 'lowerLetter') return letters(value).toLowerCase();
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return String(value);
}

/** After Z comes AA, then BB: a letter repeated, as Word counts. */
function letters(value: number): string {
  return value < 1 ? '' : String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romanParts: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let written = '';
  for (const [worth, sign] of romanParts) for (; rest >= worth; rest -= worth) written += sign;
  return written;
}
