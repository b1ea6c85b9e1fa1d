import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkConservation, formatTree, parseDocument, readText } from '../../src/corpus/parse/index.ts';
import { columns } from '../fixtures/parse/outline.ts';

const seeds = ['108-nq-cp', '01-ct-ubnd'].map((id) =>
  readFileSync(new URL(`../../seeds/${id}.txt`, import.meta.url), 'utf8').normalize('NFC'),
);
/** Fixed, so that a failure comes back; a failing property prints it with the path to the counterexample. */
const seed = 20191126;

/** Parses a text and expects every visible character of it in one leaf or omission. */
function conserved(text: string) {
  const { lines, diagnostics } = readText(new TextEncoder().encode(text), 'seed.txt');
  const parsed = parseDocument(lines, columns, 'seed.txt');
  const { kept, total, missing, doubled } = checkConservation(lines, parsed.tree);
  expect({ kept, missing, doubled }).toEqual({ kept: total, missing: [], doubled: [] });
  const all = [...diagnostics, ...parsed.diagnostics];
  for (const { file, line, column, message, mend } of all) {
    expect(file).toBe('seed.txt');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(Math.max(1, lines.length));
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).toMatch(/^Unexpected /);
    expect(mend).toBeTruthy();
  }
  return { tree: parsed.tree, codes: all.map((diagnostic) => diagnostic.code) };
}

const outlineOf = (text: string) => formatTree(conserved(text).tree);
/** A stretch of one of the seeds. */
const stretch = (length: number) =>
  fc.tuple(fc.constantFrom(...seeds), fc.double({ min: 0, max: 1, noNaN: true })).map(([text, share]) => {
    const from = Math.floor(share * Math.max(0, text.length - length));
    return text.slice(from, from + length);
  });
const runs = (numRuns: number) => ({ seed, numRuns });

describe(`damaged texts keep every character (seed ${seed})`, () => {
  test('cut off anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, share) => void conserved(text.slice(0, Math.floor(text.length * share))),
      ),
      runs(20),
    );
    fc.assert(
      fc.property(stretch(5000), (text) => void conserved(text)),
      runs(60),
    );
  });

  test('with their lines shuffled', () => {
    const shuffled = stretch(20_000).chain((text) => fc.shuffledSubarray(text.split('\n'), { minLength: 1 }));
    fc.assert(
      fc.property(shuffled, (lines) => void conserved(lines.join('\n'))),
      runs(60),
    );
  });

  test('with lines doubled and dropped', () => {
    const torn = stretch(10_000).chain((text) => fc.array(fc.constantFrom(...text.split('\n')), { maxLength: 150 }));
    fc.assert(
      fc.property(torn, (lines) => void conserved(lines.join('\n'))),
      runs(60),
    );
  });

  test('with anything put in anywhere', () => {
    const put = fc.constantFrom(
      '\t',
      '\n',
      '\n\n',
      '\f',
      '\r',
      '\u0000',
      '\u0007',
      '\u0085',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '**',
      '*',
      '<i>',
      '</i>',
      '|',
      '-----',
      'I.',
      '1.',
      '2.1.a.',
      'a)',
      'đ)',
      '(i)',
      '- ',
      '+ ',
      'PHỤ LỤC 1\n',
      'Nơi nhận:\n',
      'TM. UBND\nCHỦ TỊCH\n',
      'KẾ HOẠCH\n(Kèm theo X)\n',
      'TT\tNhiệm vụ\tThời hạn\n',
      'Điều 1. ',
      'Chương I\n',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n',
      '\t1\n\tab\n\tcd\n',
      '[1] ',
      'Bảng 1: x\n',
      '12\n',
    );
    const places = fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.oneof(put, fc.string({ maxLength: 5, unit: 'grapheme' })),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(stretch(4000), places, (text, insertions) => {
        let damaged = text;
        for (const [share, what] of insertions) {
          const at = Math.floor(damaged.length * share);
          damaged = damaged.slice(0, at) + what + damaged.slice(at);
        }
        conserved(damaged);
      }),
      runs(200),
    );
  });

  test('of any characters at all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 30 }),
        (lines) => void conserved(lines.join('\n')),
      ),
      runs(200),
    );
  });

  test('of any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { lines } = readText(bytes, 'seed.txt');
        const { kept, total } = checkConservation(lines, parseDocument(lines, columns, 'seed.txt').tree);
        expect(kept).toBe(total);
      }),
      runs(200),
    );
  });
});

describe.each(['108-nq-cp', '01-ct-ubnd'].map((id, index) => [id, seeds[index] as string] as const))(
  '%s in another dress',
  (_, text) => {
    test('with CRLF and CR gives the same tree', () => {
      expect(outlineOf(text.replaceAll('\n', '\r\n'))).toBe(outlineOf(text));
      expect(outlineOf(text.replaceAll('\n', '\r'))).toBe(outlineOf(text));
    });

    test('with a byte order mark gives the same tree and says so', () => {
      expect(outlineOf(`\uFEFF${text}`)).toBe(outlineOf(text));
      expect(conserved(`\uFEFF${text}`).codes).toContain('byte-order-mark');
    });

    test('decomposed gives the same tree and says so', () => {
      expect(outlineOf(text.normalize('NFD'))).toBe(outlineOf(text));
      expect(conserved(text.normalize('NFD')).codes).toContain('not-nfc');
    });

    test('with form feeds for blank lines gives the same tree', () => {
      expect(outlineOf(text.replaceAll('\n\n', '\n\f\n'))).toBe(outlineOf(text));
    });

    test('in UTF-16 is refused with one clear error', () => {
      const { lines, diagnostics } = readText(new Uint8Array(Buffer.from(text, 'utf16le')), 'seed.txt');
      expect(lines).toEqual([]);
      expect(diagnostics).toMatchObject([
        { code: 'utf-16', severity: 'error', message: 'Unexpected UTF-16, expected UTF-8', line: 1, column: 1 },
      ]);
    });

    test('with control characters everywhere says on which lines', () => {
      const { codes } = conserved(text.replaceAll(';', ';\u0007'));
      expect(codes).toContain('control-character');
    });
  },
);
