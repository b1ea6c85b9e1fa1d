import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateCorrections } from './locate-corrections.ts';
import { readText } from './read-text.ts';

const linesOf = (...texts: string[]) => readText(new TextEncoder().encode(texts.join('\n')), 'seed.txt').lines;
const entry = (line: number, printed: string) => ({
  line,
  printed,
  read: null,
  kind: 'doubtful' as const,
  reason: { vi: '', en: '' },
  evidence: null,
});
const locate = (texts: readonly string[], ...written: (readonly [number, string])[]) =>
  locateCorrections(
    linesOf(...texts),
    written.map(([line, printed]) => entry(line, printed)),
  );

test('a correction is found on the one line that has its printed text', () => {
  expect(locate(['new', 'a x', 'b'], [1, 'x'])).toEqual([{ line: 2, by: 'text' }]);
});

test('as many corrections as lines are found in their order', () => {
  expect(locate(['new', 'x', 'b', 'x'], [3, 'x'], [1, 'x'])).toEqual([
    { line: 4, by: 'text' },
    { line: 2, by: 'text' },
  ]);
});

test('a text on several lines moves as its neighbours did, though it stands on its old line too', () => {
  expect(locate(['new', 'd) one', 'a', 'd) two', 'b'], [2, 'a'], [3, 'd)'], [4, 'b'])).toEqual([
    { line: 3, by: 'text' },
    { line: 4, by: 'neighbours' },
    { line: 5, by: 'text' },
  ]);
});

test('the nearest of several lines is no evidence', () => {
  expect(locate(['a', 'd)', 'new', 'd)', 'b'], [1, 'a'], [2, 'd)'], [4, 'b'])).toEqual([
    { line: 1, by: 'text' },
    { line: null, candidates: [2, 4] },
    { line: 5, by: 'text' },
  ]);
  expect(locate(['new', 'd)', 'd)', 'b'], [2, 'd)'], [3, 'b'])[0]).toEqual({ line: null, candidates: [2, 3] });
});

test('a text that stands nowhere has no candidates', () => {
  expect(locate(['a'], [1, 'q'])).toEqual([{ line: null, candidates: [] }]);
});

test('a text that stands on several lines is where it was written in a text whose lines did not move', () => {
  expect(locate(['d)', 'd)', 'a'], [2, 'd)'], [3, 'a'])[0]).toEqual({ line: 2, by: 'neighbours' });
  expect(locate(['d)', 'd)'], [2, 'd)'])[0]).toEqual({ line: 2, by: 'neighbours' });
});

test('wherever lines are put in between certain corrections, each one is on its own line or nowhere (seed 20191126)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('d)', 'sông', 'Đèn', 'a1', 'a2', 'a3'), { minLength: 1, maxLength: 14 }),
      fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
      fc.nat(14),
      fc.integer({ min: 1, max: 3 }),
      (between, corrected, at, count) => {
        const texts: readonly string[] = ['first', ...between, 'last'];
        const written = texts.flatMap((text, index) =>
          corrected[index - 1] === true || index === 0 || index === texts.length - 1
            ? [[index + 1, text] as const]
            : [],
        );
        const before = Math.min(at, texts.length);
        const now = texts.toSpliced(before, 0, ...Array.from({ length: count }, () => 'new'));
        const places = locate(now, ...written);
        for (const [index, [line]] of written.entries()) {
          const place = places[index];
          if (place?.line !== null) expect(place?.line).toBe(line > before ? line + count : line);
        }
      },
    ),
    { seed: 20191126, numRuns: 5000 },
  );
});
