import { expect } from 'vitest';
import { resultContext } from '../../scripts/lib/load-results.ts';
import { readResults } from '../../src/corpus/curated/read-results.ts';
import { yamlText } from '../../src/corpus/curated/write-yaml.ts';
import { checkEntry } from '../../src/results/index.ts';
import { builtCorpus } from './built.ts';

/** Entries that are taken over, to be changed by tests, and what is said of others. */

const built = builtCorpus();
const { context } = resultContext(built.corpus, built.loaded);

export const good = {
  id: 'x1',
  record: '01-ct-ubnd/pl1-1',
  kind: 'result',
  figure: { value: 12.38, unit: '%', measure: 'growth' },
  period: { from: '2021-01-01', to: '2021-12-31' },
  territory: 'old',
  status: 'estimate',
  source: { title: 'T', publisher: 'P', kind: 'press', date: '2022-01-05', url: 'https://example.vn/a' },
  quote: 'GRDP ước tăng 12,38%',
  entered: { by: 'A', on: '2026-11-28' },
};
export const event = {
  id: 'x2',
  record: 'project/cau-ben-rung',
  kind: 'event',
  event: { vi: 'Thông xe', en: 'Opened' },
  date: '2024-07-17',
  milestone: 'inauguration',
  status: 'final',
  source: { ...good.source, date: '2024-07-18' },
  quote: 'Lễ thông xe cầu Bến Rừng',
  entered: good.entered,
};

/** The codes that entries meet, and the line of the first. */
export function codesOf(...entries: readonly unknown[]): { codes: string[]; line: number | undefined } {
  if (context === null) throw new Error('no tables');
  const { entries: read, diagnostics } = readResults([{ file: 'content/results/a.yaml', text: yamlText(entries) }]);
  const found = [...diagnostics, ...read.flatMap((entry) => checkEntry(entry, context))];
  for (const one of found) {
    expect(one.file).toBe('content/results/a.yaml');
    expect(one.message).toMatch(/^Unexpected /);
    expect(one.mend).toBeTruthy();
  }
  return { codes: found.map(({ code }) => code), line: found[0]?.line };
}
