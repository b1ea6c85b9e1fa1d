import type { ProvisionLevel } from '../model/tree.ts';

/** A label at the beginning of a line. Offsets are into the line's text. */
export interface Label {
  readonly level: ProvisionLevel;
  /** `II`, `a`, `1`, `1.1`. */
  readonly number: string;
  /** Its place in the order of its kind: II → 2, đ → 5. */
  readonly ordinal: number;
  /** Depth below others of the same level: `1.1` is 1. */
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

/** The letters of points in their order (Decree 30/2020/NĐ-CP, annex I): no f, j, w, z. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** `named`: the level's word stands before the number, so that Arabic digits are what they seem. */
const patterns: readonly { readonly level: ProvisionLevel; readonly named?: boolean; readonly pattern: RegExp }[] = [
  { level: 'part', pattern: /^Phần\s+(?:thứ\s+)?([\p{L}\d]+)(?=\s*$|[.:]\s)[.:]?/u },
  { level: 'chapter', named: true, pattern: /^Chương\s+([IVXLCl]+|\d+)(?=\s|[.:]|$)[.:]?/u },
  { level: 'section', named: true, pattern: /^Mục\s+([IVXLCl]+|\d+)(?=\s*$|[.:]\s|\s+[\p{Lu}]{2})[.:]?/u },
  { level: 'article', pattern: /^Điều\s+(\d+[a-zđ]?)\s*[.:](?=\s|$)/u },
  { level: 'section', pattern: /^([IVXl1]+)\s*(?:\.(?=\s|$|\p{Lu})|[-–](?=\s))/u },
  { level: 'part', pattern: /^([A-EĐ])\.(?=\s+\p{Lu})/u },
  { level: 'clause', pattern: /^(\d{1,3}(?:\.\d{1,3})*(?:\.[a-zđ])?)(?:\.(?=\s|$|\p{Lu})|\s(?=\p{Lu})(?<=\d\.\d+\s)|\/(?=\s))/u },
  { level: 'point', pattern: /^([a-zđ©])\)(?=\s|$|\p{L})/u },
  { level: 'subpoint', pattern: /^\(([ivx]+)\)(?=\s)/u },
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
    return { level, ...found, start, end: start + match[0].length };
  }
  return null;
}

function understand(level: ProvisionLevel, printed: string, named: boolean): { number: string; ordinal: number; depth: number } | null {
  switch (level) {
    case 'section':
    case 'chapter': {
      if (/^\d+$/.test(printed)) {
        if (named) return { number: printed, ordinal: Number(printed), depth: 0 };
        // A lone `1.` is a clause.
        return null;
      }
      // OCR reads I as l or 1.
      const roman = printed.replace(/[l1]/g, 'I');
      const ordinal = romanValue(roman);
      return ordinal === null ? null : { number: roman, ordinal, depth: 0 };
    }
    case 'part':
      return { number: printed, ordinal: /^[A-EĐ]$/.test(printed) ? ' ABCDĐE'.indexOf(printed) : 0, depth: 0 };
    case 'article':
      return { number: printed, ordinal: Number.parseInt(printed, 10), depth: 0 };
    case 'clause': {
      const parts = printed.split('.');
      return { number: printed, ordinal: Number.parseInt(parts.at(-1) ?? '', 10) || 0, depth: parts.length - 1 };
    }
    case 'point': {
      const letter = printed === '©' ? 'c' : printed;
      return { number: letter, ordinal: letters.indexOf(letter) + 1, depth: 0 };
    }
    case 'subpoint': {
      const ordinal = romanValue(printed.toUpperCase());
      return ordinal === null ? null : { number: printed, ordinal, depth: 0 };
    }
  }
}

/** The value of a Roman numeral up to 89, `null` for what is none. */
export function romanValue(text: string): number | null {
  if (!/^L?X{0,4}(?:IX|IV|V?I{0,4})$|^XL(?:IX|IV|V?I{0,4})$/.test(text) || text === '') return null;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const own = values[text[i] ?? ''] ?? 0;
    sum += own < (values[text[i + 1] ?? ''] ?? 0) ? -own : own;
  }
  return sum;
}
