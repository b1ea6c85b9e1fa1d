import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOfRows } from './csv.ts';

test('cells are quoted where they must be, rows end with CRLF, a byte-order mark stands first', () => {
  expect(
    csvOfRows([
      ['a', 'b, "c"'],
      ['', 'd\ne'],
    ]),
  ).toBe('\uFEFFa,"b, ""c"""\r\n,"d\ne"\r\n');
});

test.each(['=HYPERLINK("x")', '=1', '@SUM(A1)', '+cmd', '-1+1', '- Giảm nghèo', '\t=1'])(
  '%j is no formula: an apostrophe stands before it',
  (text) => {
    expect(parse(csvOfRows([[text]]), { bom: true })).toEqual([[`'${text}`]]);
  },
);

test.each(['-', '=', '+', '-5', '+3.25', '-1.234,5', 'a=b', 'Sở Y tế'])('%j stays as it is', (text) => {
  expect(parse(csvOfRows([[text]]), { bom: true })).toEqual([[text]]);
});
