import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damagedTables } from '../../scripts/lib/damaged-tables.ts';
import { conservationErrors, parseDocument, readText } from '../../src/corpus/parse/index.ts';
import { columns, outline } from '../fixtures/parse/outline.ts';

/** Fixed, so that a failure comes back. */
const seed = 20210104;

function lost(text: string): string[] {
  const { lines } = readText(new TextEncoder().encode(text), 'table.txt');
  const { tree } = parseDocument(lines, columns, 'table.txt');
  return conservationErrors(lines, tree, 'table.txt').map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

test(`damaged tables keep every character (seed ${seed})`, () => {
  fc.assert(
    fc.property(damagedTables, (text) => void expect(lost(text)).toEqual([])),
    { seed, numRuns: 1000 },
  );
});

describe('what a table builder once wrote over stays', () => {
  test('a number that stands on a sub-row below an item that has a mark of its own', () => {
    expect(lost('Chỉ tiêu\t5\nĐạt\tTốt\n3\t- Giảm nghèo')).toEqual([]);
    expect(lost('%\t4\n\n3\t- g')).toEqual([]);
    expect(lost('Bến\t5\nSóng\tLặng\nA\t+ Gió')).toEqual([]);
  });

  test('a cell beyond the last column of a sub-row', () => {
    expect(outline('TT\tNội dung\n\t- Mục A\t2025')).toContain('item - | Mục A 2025');
    expect(outline('TT\tNội dung\n\ta) Mục A\tx\ty')).toContain('item a | Mục A x y');
  });

  test('what wraps in the number cell of a group printed one cell a line', () => {
    expect(lost('\t4\n*\n\tTên dài\n\tTên dài')).toEqual([]);
    expect(lost('\tTT\n\tNhiệm vụ\n\tThời hạn\n\n\tII\n**\n\tLàm bến\n\tLàm bến')).toEqual([]);
  });
});
