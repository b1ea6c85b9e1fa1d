import { expect, test } from 'vitest';
import { isOfShard, partsOf, readShard } from './shards.ts';

const paths = Array.from({ length: 5000 }, (_, n) => `/${n % 2 ? 'vi' : 'en'}/van-ban/muc-${n >> 1}/`);

test.each([1, 2, 3, 8, 46])('%i shares are disjoint, whole and about even', (of) => {
  const counts = Array.from(
    { length: of },
    (_, n) => paths.filter((path) => isOfShard(path, { index: n + 1, of })).length,
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(paths.length);
  const even = paths.length / of;
  for (const count of counts) expect(Math.abs(count - even)).toBeLessThan(4 * Math.sqrt(even) + 1);
});

test('slashes at the ends of an address do not matter', () => {
  for (const path of paths.slice(0, 50))
    expect(isOfShard(path, { index: 1, of: 2 })).toBe(isOfShard(path.slice(1, -1), { index: 1, of: 2 }));
});

test('a share is named as people write it', () => {
  expect(readShard('2/4')).toEqual({ index: 2, of: 4 });
  for (const wrong of ['', '0/4', '5/4', '2', '2/4x', '-1/2', 'a/b'])
    expect(() => readShard(wrong)).toThrow('such as 2/4');
});

test.each([
  [1, 1, 16],
  [3, 8, 5],
])('the parts of share %i/%i make it up', (index, of, count) => {
  const parts = partsOf({ index, of }, count);
  expect(parts).toHaveLength(count);
  for (const path of paths)
    expect(parts.filter((part) => isOfShard(path, part)).length, path).toBe(isOfShard(path, { index, of }) ? 1 : 0);
});
