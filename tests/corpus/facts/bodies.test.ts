import { describe, expect, it } from 'vitest';
import { cellsOf, correctedTrees } from '../corrected-trees.ts';
import { readByHand } from './documents.ts';

const trees = correctedTrees().filter(({ document }) => readByHand.has(document));
const bodies = ['lead', 'coordinating', 'monitor', 'supervisor'] as const;

describe.each(trees)('the bodies of $document', (seed) => {
  const cells = cellsOf(seed, bodies);

  it('stand in cells', () => {
    expect(cells.length).toBeGreaterThan(20);
  });

  it('are all known, with no part left over', () => {
    const unknown = cells.flatMap(({ where, text }) => {
      const list = seed.agencies.parseList(text);
      return list.unknown.length > 0 || list.agencies.length === 0
        ? [`${where}: ${text} → ${JSON.stringify(list.unknown)}`]
        : [];
    });
    expect(unknown).toEqual([]);
  });
});
