/** Parts a list into runs of one key, keys in the order of their first appearance. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [key: K, items: readonly T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}
