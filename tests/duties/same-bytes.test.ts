import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { contentFolder } from '../../scripts/lib/files.ts';
import { loadContexts } from '../../src/downloads/load.ts';
import { settings } from '../../scripts/lib/settings.ts';
import { readKnowledge } from '../../src/generated/read.ts';
import { agencyFiles } from '../../src/downloads/files.ts';

afterEach(() => vi.useRealTimers());

/** Digests of every file of one body, made with the clock at a given time. */
async function digests(now: string): Promise<Record<string, string>> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  const folder = contentFolder(process.env);
  const found: Record<string, string> = {};
  for (const context of loadContexts(folder, readKnowledge(folder), settings({}))) {
    const agency = context.records.agencies.find(({ id }) => id === 'agency/so-ke-hoach-va-dau-tu');
    if (agency === undefined) throw new Error('the register has changed');
    for await (const { path, content } of agencyFiles(agency, context))
      found[path] = createHash('sha256').update(content).digest('hex');
  }
  return found;
}

test('the files are the same bytes whatever the clock says', async () => {
  const first = await digests('2021-01-06T00:00:00Z');
  expect(await digests('2030-12-31T23:59:59Z')).toEqual(first);
  expect(Object.keys(first)).toHaveLength(10);
});
