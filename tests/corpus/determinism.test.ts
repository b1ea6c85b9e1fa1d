import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { generatedFiles } from '../../scripts/lib/convert-corpus.ts';
import { builtCorpus } from './built.ts';

const built = builtCorpus();
afterEach(() => vi.useRealTimers());

/** A digest of every generated file, made with the clock at a given time. */
function digests(now: string): Record<string, string> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  const files = generatedFiles(built);
  return Object.fromEntries(
    [...files].map(([path, content]) => [path, createHash('sha256').update(content).digest('hex')]),
  );
}

test('the generated files are the same bytes whatever the clock says', () => {
  const first = digests('2021-01-06T00:00:00Z');
  expect(Object.keys(first).length).toBeGreaterThan(1000);
  expect(digests('2030-12-31T23:59:59Z')).toEqual(first);
}, 120_000);
