import type { SourceLine } from '../model/source-line.ts';
import type { Leaf } from '../model/tree.ts';

/**
 * Where a character of a leaf is printed. Leaf and spans hold the same characters but for spaces, so that these are counted; a
 * correction inside the leaf can shift the place by its own length.
 * @param offset 0-based, in the leaf's value
 * @param lines the lines of the seed
 * @returns 1-based line and column; the beginning of the leaf where the lines do not say more
 */
export function printedPlace(
  leaf: Pick<Leaf, 'value' | 'spans'>,
  offset: number,
  lines: readonly Pick<SourceLine, 'number' | 'printed'>[],
): { readonly line: number; readonly column: number } {
  let before = leaf.value.slice(0, offset).replace(/\s/gu, '').length;
  for (const { line, start, end } of leaf.spans) {
    const printed = lines[line - 1]?.printed ?? '';
    for (let column = start; column < Math.min(end, printed.length + 1); column++) {
      if (/\s/u.test(printed.charAt(column - 1))) continue;
      if (before === 0) return { line, column };
      before -= 1;
    }
  }
  const first = leaf.spans[0];
  return { line: first?.line ?? 1, column: first?.start ?? 1 };
}
