/** A share of the pages that one process renders: the first is 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** All pages. */
export const whole: Shard = { index: 1, of: 1 };

/**
 * Reads a share as people write it: `2/4`.
 * @throws {Error} where it is none
 */
export function readShard(written: string): Shard {
  const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number);
  if (index < 1 || index > of) throw new Error(`Unexpected share ${written}, expected one such as 2/4`);
  return { index, of };
}

/**
 * Whether a page is of the share. The shares of a number of processes are disjoint and make up the whole; which one a page is in
 * follows from its address alone (FNV-1a), so that it does not change with the other pages.
 * @param path with or without slashes at its ends
 */
export function isOfShard(path: string, shard: Shard): boolean {
  if (shard.of === 1) return true;
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(path.replace(/^\/+|\/+$/g, '')))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) % shard.of === shard.index - 1;
}

/** A share in smaller shares that make it up: what several processes take one after the other. */
export function partsOf({ index, of }: Shard, count: number): readonly Shard[] {
  return Array.from({ length: count }, (_, n) => ({ index: index + n * of, of: of * count }));
}
