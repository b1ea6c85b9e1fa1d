import { describe, expect, test } from 'vitest';
import { readTable } from './read-table.ts';

const csv = (text: string) => readTable({ file: 't.csv', text }, 'csv', ['a', 'b']);
const tsv = (text: string) => readTable({ file: 't.tsv', text }, 'tsv', ['a', 'b']);

describe('a table in CSV', () => {
  test('is read with any line end, with the byte-order mark and without the last line end', () => {
    const { value, diagnostics } = csv('\uFEFFa,b\r\n"c d",\r\n\r\ne , "f, ""g"""');
    expect(value).toEqual([
      { line: 2, cells: ['c d', ''] },
      { line: 4, cells: ['e', 'f, "g"'] },
    ]);
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['a,b\nđ,1\nễ, "c,d\ne,f\n', 3, 4, 'expected the quotation mark that closes it'],
    ['a,b\n\n"c""\nd,e\n', 3, 1, 'expected the quotation mark that closes it'],
    ['a,b\nc,đ "x" e\n', 2, 5, 'Unexpected quotation mark'],
    ['a,b\nc,"đ" e\n', 2, 3, 'Unexpected quotation mark'],
    ['a,b\n\nf\n', 3, 1, 'Unexpected 1 cells, expected 2 (a, b)'],
    ['a,b\n"c\nd",e\n', 2, 1, 'Unexpected line end or control character in the column a'],
    ['a,b\n\nc,d\u0001e\n', 3, 1, 'Unexpected line end or control character in the column b'],
    ['a,b\nc,d\uFFFDe\n', 2, 1, 'Unexpected bytes that are not UTF-8 in the column b'],
    ['a,b\nc,d,e\n', 2, 1, 'Unexpected 3 cells'],
    ['b,a\nc,d\n', 1, 1, 'Unexpected first line'],
  ])('with a fault names its place: %j', (text, line, column, message) => {
    expect(csv(text).diagnostics).toEqual([
      expect.objectContaining({ file: 't.csv', line, column, message: expect.stringContaining(message) }),
    ]);
  });
});

describe('a table in TSV', () => {
  test('takes quotation marks as they are and passes over remarks and empty lines', () => {
    const { value, diagnostics } = tsv('# first\na\tb\n\n# "x"\n"c" d\te # f\n \t\n\tg\n');
    expect(value).toEqual([
      { line: 5, cells: ['"c" d', 'e # f'] },
      { line: 7, cells: ['', 'g'] },
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('has no rows where it has no text', () => {
    expect(tsv('')).toEqual({ value: [], diagnostics: [] });
  });

  test.each(['# only a remark\n', ' \n\n'])('misses its first line where it has other text: %j', (text) => {
    expect(tsv(text).diagnostics).toMatchObject([{ line: 1, message: expect.stringContaining('first line') }]);
  });

  test('misses its first line where there is a file without text', () => {
    const read = (missing: boolean) => readTable({ file: 't.tsv', text: '', missing }, 'tsv', ['a']).diagnostics.length;
    expect([read(false), read(true)]).toEqual([1, 0]);
  });
});
