import type { ProvisionLevel } from '../model/tree.ts';
import { ordinalValue } from '../naming/ordinal-word.ts';
import { sectionOrdinal } from './roman.ts';

/** A label at the beginning of a line. Offsets are into the line's text. */
export interface Label {
  readonly level: ProvisionLevel;
  /** `II`, `a`, `1`, `1.1`. */
  readonly number: string;
  /** Its place in the order of its kind: II → 2, đ → 5. Letters that drafting leaves out stand between two (f → 6.5). */
  readonly ordinal: number;
  /** Depth below others of the same level: `1.1` is 1. */
  readonly depth: number;
  /** The level's word stands before the number (`Mục 1`, `Chương I`). */
  readonly named: boolean;
  /** A Roman numeral with strokes that a scan may have lost or added (`Il.`). */
  readonly doubtful: boolean;
  readonly start: number;
  readonly end: number;
}

/** The letters of points in their order (Decree 30/2020/NĐ-CP, annex I): no f, j, w, z. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];
/** Letters that drafting leaves out, by the letter that they follow; some texts use them all the same. */
const strayLetters: Readonly<Record<string, string>> = { f: 'e', j: 'i', w: 'v', z: 'y' };

interface Pattern {
  readonly level: ProvisionLevel;
  /** The level's word stands before the number, so that Arabic digits are what they seem. */
  readonly named?: true;
  readonly pattern: RegExp;
}

const patterns: readonly Pattern[] = [
  {
    level: 'part',
    named: true,
    pattern: /^(?:Phần|PHẦN)\s+(?:thứ\s+|THỨ\s+)?([IVX]+|\d{1,2}|[A-ZĐ]|\p{L}{2,4})(?=\s*$|[.:]|\s+\p{Lu}{2})[.:]?/u,
  },
  { level: 'chapter', named: true, pattern: /^(?:Chương|CHƯƠNG)\s+([IVXLCl]+|\d+)(?=\s*$|\s*[.:–-]|\s+\p{Lu})[.:]?/u },
  { level: 'section', named: true, pattern: /^(?:Mục|MỤC)\s+([IVXLCl]+|\d+)(?=\s*$|[.:]|\s+\p{Lu}{2})[.:]?/u },
  { level: 'article', pattern: /^(?:Điều|ĐIỀU)\s+(\d+[a-zđ]?)\s*[.:–-](?=\s|$|\p{Lu})/u },
  {
    level: 'section',
    pattern: /^([IVXl1]+)\s*(?:\.(?=\s|$|\p{Lu})|\/(?=\s)|[-–](?=\s|\p{Lu}{2})(?!\s*[IVX]+(?:[\s,;.]|$)))/u,
  },
  { level: 'part', pattern: /^([A-EĐ])\.(?=\s+\p{Lu})/u },
  {
    level: 'clause',
    pattern: /^(\d{1,3}(?:\.\d{1,3}){1,4}|\d{1,3}(?:\.\d{1,3})+\.[a-zđ])(?:\.(?=\s|$|\p{Lu})|(?=\s+\p{Lu}))/u,
  },
  { level: 'clause', pattern: /^(\d{1,3}(?:\.[a-zđ])?)(?:\.(?=\s|$|\p{Lu})|\/(?=\s)|[-–](?=\s\p{Lu}))/u },
  { level: 'point', pattern: /^([a-zđ©])\)(?=\s|$|\p{L})/u },
  { level: 'subpoint', pattern: /^\(([ivx]+)\)(?=\s|\p{L})/u },
];

/**
 * The label that a line begins with, by its shape alone; whether it fits its place is for the caller.
 * @param text the line
 * @param start offset of its first character that is no space or opening markup
 */
export function labelAt(text: string, start: number): Label | null {
  const rest = text.slice(start, start + 40);
  for (const { level, named = false, pattern } of patterns) {
    const match = pattern.exec(rest);
    const printed = match?.[1];
    if (match === null || printed === undefined) continue;
    const found = understand(level, printed, named);
    if (found === null) continue;
    return {
      level,
      ...found,
      named,
      doubtful: level === 'section' && /[l1]/.test(printed) && !/^\d+$/.test(printed),
      start,
      end: start + match[0].length,
    };
  }
  return null;
}

interface Understood {
  readonly number: string;
  readonly ordinal: number;
  readonly depth: number;
}

function understand(level: ProvisionLevel, printed: string, named: boolean): Understood | null {
  switch (level) {
    case 'section':
    case 'chapter':
      return roman(printed, named);
    case 'part': {
      const word = ordinalValue(printed);
      if (word !== null) return { number: String(word), ordinal: word, depth: 0 };
      if (named && /^(?:[IVX]+|\d+)$/.test(printed)) return roman(printed, named);
      return printed.length > 1 ? null : { number: printed, ordinal: ' ABCDĐE'.indexOf(printed), depth: 0 };
    }
    case 'article':
      return { number: printed, ordinal: Number.parseInt(printed, 10), depth: 0 };
    case 'clause': {
      const parts = printed.split('.');
      const last = parts.at(-1) ?? '';
      return {
        number: printed,
        ordinal: /^\d/.test(last) ? Number.parseInt(last, 10) : letterOrdinal(last),
        depth: parts.length - 1,
      };
    }
    case 'point': {
      const letter = printed === '©' ? 'c' : printed;
      return { number: letter, ordinal: letterOrdinal(letter), depth: 0 };
    }
    case 'subpoint': {
      const ordinal = sectionOrdinal(printed.toUpperCase());
      return ordinal === null ? null : { number: printed, ordinal, depth: 0 };
    }
  }
}

/** A Roman numeral as scans print it: I may be l or 1. Digits alone count only behind the level's word; a lone `1.` is a clause. */
function roman(printed: string, named: boolean): Understood | null {
  if (/^\d+$/.test(printed)) return named ? { number: printed, ordinal: Number(printed), depth: 0 } : null;
  const numeral = printed.replace(/[l1]/g, 'I');
  const ordinal = sectionOrdinal(numeral);
  return ordinal === null ? null : { number: numeral, ordinal, depth: 0 };
}

function letterOrdinal(letter: string): number {
  const after = strayLetters[letter];
  return after === undefined ? letters.indexOf(letter) + 1 : letters.indexOf(after) + 1.5;
}
