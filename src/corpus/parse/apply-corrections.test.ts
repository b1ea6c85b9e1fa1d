import { describe, expect, test } from 'vitest';
import { applyCorrections, type IdentifiedCorrection } from './apply-corrections.ts';
import { readText } from './read-text.ts';

function correct(text: string, ...entries: { line?: number; printed: string; read: string | null }[]) {
  const { lines } = readText(new TextEncoder().encode(text), 'seed.txt');
  const corrections = entries.map(
    (entry, index): IdentifiedCorrection => ({
      id: `c${index + 1}`,
      line: 1,
      kind: 'typo',
      reason: { vi: '', en: '' },
      evidence: null,
      ...entry,
    }),
  );
  return applyCorrections(lines, corrections, 'corrections.yaml', (index) => 10 * index + 3);
}
const textOf = (result: ReturnType<typeof correct>) => result.lines.map((line) => line.text);
const codesOf = (result: ReturnType<typeof correct>) => result.diagnostics.map((diagnostic) => diagnostic.code);

describe('corrections', () => {
  test('replace the words that differ and keep the words around', () => {
    const result = correct('sông Cẩm chảy', { printed: 'sông Cẩm', read: 'sông Cấm' });
    expect(textOf(result)).toEqual(['sông Cấm chảy']);
    expect(result.lines[0]?.replacements).toEqual([
      { correction: 'c1', printedStart: 5, printedEnd: 8, textStart: 5, textEnd: 8 },
    ]);
  });

  test('insert a lost word with its space', () => {
    expect(textOf(correct('Ủy ban nhân thành phố', { printed: 'nhân thành', read: 'nhân dân thành' }))).toEqual([
      'Ủy ban nhân dân thành phố',
    ]);
  });

  test('delete a word together with a neighbour, so that the deletion has a place', () => {
    const result = correct('quyền và và nghĩa vụ', { printed: 'và và nghĩa', read: 'và nghĩa' });
    expect(textOf(result)).toEqual(['quyền và nghĩa vụ']);
    const [replacement] = result.lines[0]?.replacements ?? [];
    expect(replacement?.textEnd).toBeGreaterThan(replacement?.textStart ?? 0);
  });

  test('are several to a line, in any order', () => {
    expect(textOf(correct('a b c', { printed: 'c', read: 'z' }, { printed: 'a', read: 'x' }))).toEqual(['x b z']);
  });

  test('leave a doubtful place as printed', () => {
    expect(textOf(correct('a b', { printed: 'b', read: null }))).toEqual(['a b']);
  });

  test.each([
    ['stands on another line', { line: 2, printed: 'b', read: 'x' }, 'correction-moved'],
    ['stands on other lines', { line: 3, printed: 'd', read: 'x' }, 'correction-uncertain'],
    ['stands nowhere', { line: 2, printed: 'q', read: 'x' }, 'correction-not-found'],
    ['stands there twice', { printed: 'a', read: 'x' }, 'correction-ambiguous'],
    ['has no words', { printed: 'b', read: ' ' }, 'correction-empty'],
    ['is doubtful and stands nowhere', { printed: 'q', read: null }, 'correction-not-found'],
  ])('say when the printed text %s', (_, entry, code) => {
    const result = correct('a b a\nc\n\nd\nd', entry);
    expect(codesOf(result)).toEqual([code]);
    expect(textOf(result)).toEqual(['a b a', 'c', '', 'd', 'd']);
  });

  test('say where they are written, and which lines come into question', () => {
    const { diagnostics } = correct('a\nb\nd\nd', { printed: 'b', read: 'x' }, { line: 3, printed: 'd', read: 'x' });
    expect(diagnostics.map(({ file, line, message }) => [file, line, message.split(': ').at(-1)])).toEqual([
      ['corrections.yaml', 3, '“b”, line 1 is line 2 now'],
      ['corrections.yaml', 13, '“d”, written for line 3, stands on lines 3, 4'],
    ]);
  });

  test('say when two overlap, and apply the first', () => {
    const result = correct(
      'một hai ba',
      { printed: 'một hai', read: 'hai một' },
      { printed: 'hai ba', read: 'ba hai' },
    );
    expect(codesOf(result)).toEqual(['correction-overlap']);
    expect(textOf(result)).toEqual(['hai một ba']);
  });
});
