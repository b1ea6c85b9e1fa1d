/** No explanation has more rows: a large enough set of rows explains anything. */
const MOST = 3;

/**
 * The smallest set of amounts that comes to a sum, the first in order among equally small ones.
 * @param tolerance how far rounding may carry the sum
 * @returns indexes, or `null` where no set of at most three explains the sum, or where more than one of the smallest size does
 */
export function subsetWithSum(amounts: readonly number[], sum: number, tolerance: number): number[] | null {
  for (let size = 1; size <= MOST; size++) {
    const found = setsOf(amounts, sum, tolerance, size, 0);
    if (found.length === 1) return found[0] ?? null;
    if (found.length > 1) return null;
  }
  return null;
}

function setsOf(amounts: readonly number[], sum: number, tolerance: number, size: number, from: number): number[][] {
  if (size === 0) return Math.abs(sum) <= tolerance ? [[]] : [];
  const found: number[][] = [];
  for (let index = from; index <= amounts.length - size; index++) {
    for (const rest of setsOf(amounts, sum - (amounts[index] ?? 0), tolerance, size - 1, index + 1)) {
      found.push([index, ...rest]);
      if (found.length > 1) return found;
    }
  }
  return found;
}
