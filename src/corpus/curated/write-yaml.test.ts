import { expect, test } from 'vitest';
import { replaceNumbers } from './write-yaml.ts';

const file = 'c.yaml';
const text = `# a head that stays
- line: 9   # beside it
  printed: "d)"

- { printed: 'x: 9', line: 12 }\r\n`;

test('other numbers are written, and nothing else changes', () => {
  const edits = [
    { path: [0, 'line'], value: 110 },
    { path: [1, 'line'], value: 3 },
  ];
  expect(replaceNumbers({ file, text }, edits)).toBe(
    text.replace('line: 9 ', 'line: 110 ').replace('line: 12', 'line: 3'),
  );
  expect(replaceNumbers({ file, text }, [])).toBe(text);
});

test('a path without a number is a fault of the caller', () => {
  expect(() => replaceNumbers({ file, text }, [{ path: [0, 'printed'], value: 1 }])).toThrow('at 0.printed of c.yaml');
  expect(() => replaceNumbers({ file, text }, [{ path: [7, 'line'], value: 1 }])).toThrow('at 7.line of c.yaml');
});
