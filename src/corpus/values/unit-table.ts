import { literal } from './pattern.ts';
import { z } from 'zod';
import { foldText } from './fold.ts';

/** A unit of measurement. `content/registry/units.yaml`. */
export const unitEntrySchema = z.strictObject({
  /** As a table prints it, settled spelling: `Tỷ đồng`. */
  vi: z.string(),
  /** In a column or after a figure: `VND billion`, `communes`. */
  en: z.string(),
  /** English around a figure, with `#` for the figure: `VND # billion`. Where left out: the figure, a space, `en`. */
  pattern: z.string().includes('#').nullable().default(null),
  /** Vietnamese around a figure, in the same way. Where left out: the figure, a space, `vi`. */
  patternVi: z.string().includes('#').nullable().default(null),
  /** Other spellings met, folded spellings (spaces, tones, capitals) apart. */
  variants: z.array(z.string()).default([]),
  kind: z.enum(['money', 'percent', 'percentage-point', 'energy', 'mass', 'length', 'area', 'count', 'rate', 'none']),
  /** How many of `base` one of the unit is: one `Tỷ đồng` is 1e9 VND, one `1.000 lượt` is 1000 visits. */
  scale: z.number().positive(),
  /** What `scale` counts: `VND`, `USD`, `t`, `kWh`, `m²`, `visit`. */
  base: z.string(),
});
export type UnitEntry = z.infer<typeof unitEntrySchema>;

export interface UnitTable {
  readonly entries: readonly UnitEntry[];
  /**
   * The unit that a cell names, whatever its capitals and spaces, or that a column heading states in brackets:
   * `Tỷ đồng`, `Nguồn vốn (tỷ đồng) / Ngân sách địa phương`. `null` when the table has no such unit.
   */
  find(printed: string): UnitEntry | null;
  /** The longest unit that starts at `offset` of a running text (white space skipped), and where it ends. */
  matchAt(text: string, offset: number): { readonly unit: UnitEntry; readonly end: number } | null;
}

/** Makes the lookup over the entries of the units table. */
export function makeUnitTable(entries: readonly UnitEntry[]): UnitTable {
  const byKey = new Map<string, UnitEntry>();
  const patterns: { unit: UnitEntry; length: number; first: string; pattern: RegExp }[] = [];
  for (const unit of entries) {
    for (const spelling of [unit.vi, ...unit.variants]) {
      byKey.set(unitKey(spelling), unit);
      if (unit.kind !== 'none')
        patterns.push({ unit, length: spelling.length, first: firstOf(spelling), pattern: runningPattern(spelling) });
    }
  }
  patterns.sort((a, b) => b.length - a.length);
  const byFirst = Map.groupBy(patterns, ({ first }) => first);
  return {
    entries,
    find(printed) {
      const candidates = [printed, ...[...printed.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '')];
      for (const candidate of candidates) {
        const unit = byKey.get(unitKey(candidate));
        if (unit) return unit;
      }
      return null;
    },
    matchAt(text, offset) {
      for (const { unit, pattern } of byFirst.get(firstOf(text.slice(offset, offset + FAR))) ?? []) {
        pattern.lastIndex = offset;
        if (pattern.test(text)) return { unit, end: pattern.lastIndex };
      }
      return null;
    },
  };
}

/** No run of white space before a unit is longer. */
const FAR = 40;

/** The first letter or sign of a text, in lower case and without its marks. */
function firstOf(text: string): string {
  return Array.from(text.trimStart())[0]?.toLowerCase() ?? '';
}

function unitKey(printed: string): string {
  return foldText(printed.replace(/^\s*(?:đơn vị(?: tính)?|đvt)\s*:\s*/iu, '')).replace(/\s+/g, '');
}

/** A unit that goes on is another: `người/vạn dân`, `giường trên một nghìn dân` are no people and no beds. */
const ofSomething = String.raw`(?!\s*\/\s*[\p{L}\d])(?!\s+(?:trên|cho)\s+(?:một|mỗi|\d)(?![\p{L}\p{M}]))`;

function runningPattern(spelling: string): RegExp {
  const words = spelling.trim().split(/\s+/).map(literal);
  return new RegExp(`\\s*${words.join('\\s*')}(?![\\p{L}\\p{M}])${ofSomething}`, 'iuy');
}
