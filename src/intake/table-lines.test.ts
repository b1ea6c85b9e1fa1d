import { describe, expect, it } from 'vitest';
import { columnTableSchema } from '../corpus/parse/index.ts';
import type { IntakeCell } from './block.ts';
import { tableLines } from './table-lines.ts';

const headings = columnTableSchema.parse({
  headings: [
    { role: 'number', phrases: ['=tt'] },
    { role: 'lead', phrases: ['chủ trì'] },
    { role: 'coordinating', phrases: ['phối hợp'] },
  ],
  usualOrders: [],
});

/** A row of cells as they follow each other: a text, its lines, or a text over several columns (`['x', 3]`). */
type Drawn = string | readonly string[] | readonly [text: string, columns: number];
const row = (...cells: readonly Drawn[]): IntakeCell[] => {
  let column = 0;
  return cells.map((cell) => {
    const columns = typeof cell !== 'string' && typeof cell[1] === 'number' ? cell[1] : 1;
    const paragraphs = (typeof cell === 'string' ? [cell] : [...cell]).filter((part) => typeof part === 'string');
    const made = { column, columns, rows: 1, paragraphs: paragraphs.filter(Boolean) };
    column += columns;
    return made;
  });
};
const laid = (...rows: readonly IntakeCell[][]) => {
  const { lines, counts } = tableLines({ kind: 'table', rows }, headings);
  return [lines.slice(1), counts.flatMap(([code, count]) => (count > 0 ? [`${code} ${count}`] : []))];
};
const quarters = row('TT', 'Chỉ tiêu', 'Quý I', 'Quý II', 'Quý III');
const tasks = row('TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp');

describe('a cell over several columns', () => {
  it('is printed in each of them, and said', () => {
    expect(laid(quarters, row('1', 'Số khách', ['30', 3]))).toEqual([
      ['1\tSố khách\t30\t30\t30'],
      ['merged-columns 1'],
    ]);
    expect(laid(tasks, row('1', 'Làm bến', ['Bộ Y tế', 2]))).toEqual([
      ['1\tLàm bến\tBộ Y tế\tBộ Y tế'],
      ['merged-columns 1'],
    ]);
    expect(laid(row('Chỉ tiêu', 'Quý I', 'Quý II'), row('Số khách', ['30', 2]))).toEqual([
      ['Số khách\t30\t30'],
      ['merged-columns 1'],
    ]);
  });

  it('is the head of a group where it begins the row, or stands behind a label alone', () => {
    expect(laid(quarters, row('II', ['Bến sông', 4]))).toEqual([['II\tBến sông\t\t\t'], []]);
    expect(laid(quarters, row(['Bến sông', 5]))).toEqual([['Bến sông\t\t\t\t'], []]);
    expect(laid(quarters, row(['TỔNG SỐ', 2], '1', '2', '3'))).toEqual([['TỔNG SỐ\t\t1\t2\t3'], []]);
  });

  it('stands once in the header', () =>
    expect(tableLines({ kind: 'table', rows: [row('TT', 'Chỉ tiêu', ['Kế hoạch', 2])] }, headings).lines).toEqual([
      'TT\tChỉ tiêu\tKế hoạch',
    ]));
});

describe('the lines of a cell', () => {
  it('are names of their own in a column of bodies, and it is said', () =>
    expect(
      laid(tasks, row('1', ['Làm bến', 'Sen Trắng'], ['Hội Chèo đò', 'Cục Sông'], ['Bộ Y tế,', 'Bộ Nội vụ'])),
    ).toEqual([['1\tLàm bến Sen Trắng\tHội Chèo đò; Cục Sông\tBộ Y tế, Bộ Nội vụ'], ['names-by-line 1']]));

  it('go on with the one before where they do not begin a name', () =>
    expect(laid(tasks, row('1', 'A', ['Sở Giao thông', 'vận tải và', 'Bộ Y tế', '(chủ trì)'], ''))).toEqual([
      ['1\tA\tSở Giao thông vận tải và Bộ Y tế (chủ trì)\t'],
      [],
    ]));
});
