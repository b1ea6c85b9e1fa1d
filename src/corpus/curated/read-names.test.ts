import { expect, test } from 'vitest';
import { nameColumns, readNames } from './read-names.ts';

const read = (...lines: string[]) =>
  readNames({ file: 'names.tsv', text: [nameColumns.join('\t'), ...lines].join('\n') }, 20);
const faults = (...lines: string[]) => read(...lines).diagnostics.map(({ line, message }) => `${line} ${message}`);

test('a name has both languages or Vietnamese alone, and who has read it where somebody has', () => {
  expect(read('x/i\t\tCầu Bến\tBen Bridge', 'x/ii\tLan, 2026-01-02\tĐường\t').value).toEqual([
    { id: 'x/i', name: { vi: 'Cầu Bến', en: 'Ben Bridge' }, checked: null, line: 2 },
    { id: 'x/ii', name: { vi: 'Đường', en: null }, checked: 'Lan, 2026-01-02', line: 3 },
  ]);
});

test('letters count once with their marks', () => {
  expect(faults(`x/i\t\t${'ế'.normalize('NFD').repeat(20)}\tE`)).toEqual([]);
});

test.each([
  ['x/i\t\t\tBridge', '2 Unexpected empty name of x/i, expected words in the column vi'],
  [`x/i\t\t${'a'.repeat(21)}\tE`, '2 Unexpected 21 letters in the column vi, expected 20 at most'],
  [
    'x/i\t\tCầu\tA bridge over …',
    '2 Unexpected end "over …" in the column en, expected a whole name'.replace('over', 'over'),
  ],
  ['x/i\t\tThu, gồm:\tE', '2 Unexpected end "hu, gồm:" in the column vi, expected a whole name'],
])('%j is refused with its line', (line, message) => {
  expect(faults(line).map((fault) => fault.replace(/end ".*?"/u, 'end'))).toEqual([
    message.replace(/end ".*?"/u, 'end'),
  ]);
});

test('one name a record', () => {
  expect(faults('x/i\t\tA\tB', 'x/i\t\tC\tD')).toEqual(['3 Unexpected second name of x/i, expected one (line 2)']);
});
