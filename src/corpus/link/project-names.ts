import type { Feature } from './similarity/features.ts';

/** The first words of a name say what is built, the rest where. */
const HEAD = 4;

/** The n-grams among the first words of a name: what is built. Formulas at the beginning are no words of the name. */
export function headOf(features: readonly Feature[]): Set<number> {
  const starts = [...new Set(features.map(({ start }) => start))].sort((a, b) => a - b);
  const end = starts[HEAD] ?? Number.POSITIVE_INFINITY;
  return new Set(features.filter((feature) => feature.kind !== 'syllable' && feature.end <= end).map(({ key }) => key));
}

/** What a name says before `thuộc`, and whom it belongs to after it. */
export function ownerOf(name: string): { readonly own: string; readonly owner: string | null } {
  const [, own, owner] = /^(.*?)(?<!\p{L})thuộc (?:dự án )?(.+)$/iu.exec(name) ?? [];
  return own === undefined || owner === undefined ? { own: name, owner: null } : { own, owner };
}

/** The phase that a name states, as a number: `giai đoạn I`, `(giai đoạn 1)` → `1`. */
export function phaseOf(name: string): string | null {
  const printed = /giai đoạn\s+(\d+|[IVX]+)(?![\p{L}\d])/iu.exec(name)?.[1]?.toUpperCase();
  if (printed === undefined || printed.length > 3) return null;
  const roman = ['I', 'II', 'III', 'IV', 'V'].indexOf(printed);
  return roman < 0 ? printed : String(roman + 1);
}
