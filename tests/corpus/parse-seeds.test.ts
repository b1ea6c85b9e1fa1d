import { describe, expect, test } from 'vitest';
import { checkConservation, leavesOf } from '../../src/corpus/parse/index.ts';
import { corrected, printed } from '../fixtures/parse/seeds.ts';

describe.each([
  ['108-nq-cp', { 'repeated-title': 3508 }],
  ['01-ct-ubnd', { markup: 50, 'repeated-header': 1413 }],
])('%s', (id, omitted) => {
  test('has every character in one leaf or in one declared omission, and these are counted', () => {
    const seed = printed(id);
    const conservation = checkConservation(seed.lines, seed.tree);
    expect(conservation).toMatchObject({ missing: [], doubled: [], omitted });
    expect(conservation.kept).toBe(conservation.total);
  });

  test('keeps this with its corrections applied, every one of which shows as a reading', () => {
    const seed = corrected(id);
    expect(seed.diagnostics).toEqual([]);
    expect(checkConservation(seed.lines, seed.tree)).toMatchObject({ missing: [], doubled: [] });
    const readings = [...leavesOf(seed.tree)].flatMap((leaf) => leaf.readings.map((reading) => ({ ...reading, leaf })));
    const applied = seed.corrections.filter((correction) => correction.read !== null);
    const shown = new Set(readings.map((reading) => reading.correction));
    const heldBack = applied.filter((correction) => !shown.has(correction.id));
    expect(heldBack).toEqual([]);
    for (const { start, end, leaf, correction } of readings) {
      const entry = applied.find(({ id: own }) => own === correction);
      expect(entry?.read?.replace(/\s+/g, ' ')).toContain(leaf.value.slice(start, end).trim());
    }
  });

  test('has the same outline with its corrections, labels aside', () => {
    const shape = (blocks: readonly object[]): unknown =>
      JSON.parse(
        JSON.stringify(blocks, (key, value: unknown) =>
          ['text', 'label', 'number', 'title', 'cells', 'header', 'bullet', 'heading', 'issuedWith'].includes(key)
            ? undefined
            : value,
        ),
      );
    expect(shape(corrected(id).tree.children)).toEqual(shape(printed(id).tree.children));
  });

  test('has no leaf without text and no text with stray spaces', () => {
    for (const leaf of leavesOf(printed(id).tree)) {
      expect(leaf.value).not.toBe('');
      expect(leaf.value).toBe(leaf.value.replace(/\s+/g, ' ').trim());
      expect(leaf.spans.length).toBeGreaterThan(0);
    }
  });
});
