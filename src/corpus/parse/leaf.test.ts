import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceLine } from '../model/source-line.ts';
import type { Omission } from '../model/tree.ts';
import { applyCorrections } from './apply-corrections.ts';
import { withMarkup } from './asterisks.ts';
import { makeLeaf, pieceOf, type Piece } from './leaf.ts';

const line = (text: string, number = 1): SourceLine => ({ number, printed: text, text, replacements: [] });
const whole = (source: SourceLine): Piece => pieceOf(source) ?? { line: source, start: 0, end: 0 };
function read(...texts: string[]) {
  const omissions: Omission[] = [];
  return {
    leaf: makeLeaf(withMarkup(texts.map((text, index) => line(text, index + 1))).map(whole), omissions),
    omissions,
  };
}

describe('a leaf', () => {
  test('joins its pieces with one space and knows where each stands', () => {
    const { leaf } = read('  một   việc ', 'hai\tviệc');
    expect(leaf.value).toBe('một việc hai việc');
    expect(leaf.spans).toEqual([
      { line: 1, start: 3, end: 13 },
      { line: 2, start: 1, end: 9 },
    ]);
  });

  test('turns left-over markup into marks and declares it', () => {
    const { leaf, omissions } = read('a **đậm** và <i>nghiêng</i>');
    expect(leaf.value).toBe('a đậm và nghiêng');
    expect(leaf.marks).toEqual([
      { kind: 'strong', start: 2, end: 5 },
      { kind: 'emphasis', start: 9, end: 16 },
    ]);
    expect(omissions.map((omission) => [omission.reason, omission.text])).toEqual([
      ['markup', '**'],
      ['markup', '**'],
      ['markup', '<i>'],
      ['markup', '</i>'],
    ]);
  });

  test('marks nothing where markup is not closed, and keeps < as it is', () => {
    expect(read('a <i>b').leaf).toMatchObject({ value: 'a b', marks: [] });
    expect(read('tỷ lệ < 5').leaf).toMatchObject({ value: 'tỷ lệ < 5', marks: [] });
    expect(read('<i></i>').leaf).toMatchObject({ value: '', spans: [], marks: [] });
  });

  test('leaves control characters out and declares them', () => {
    const { leaf, omissions } = read('a\u0007\u0008b');
    expect(leaf.value).toBe('ab');
    expect(omissions).toEqual([
      { reason: 'control-character', spans: [{ line: 1, start: 2, end: 4 }], text: '\u0007\u0008' },
    ]);
  });

  test('shows where it departs from the printed text', () => {
    const corrections = [
      {
        id: 'c',
        line: 1,
        printed: 'sông Cẩm',
        read: 'sông Cấm',
        kind: 'name' as const,
        reason: { vi: '', en: '' },
        evidence: null,
      },
    ];
    const [corrected] = applyCorrections([line('Bắc  sông Cẩm')], corrections, 'c.yaml', () => 1).lines;
    const leaf = makeLeaf([whole(corrected as SourceLine)], []);
    expect(leaf.value).toBe('Bắc sông Cấm');
    expect(leaf.readings).toEqual([{ start: 9, end: 12, printed: 'Cẩm', correction: 'c' }]);
    expect(leaf.spans).toEqual([{ line: 1, start: 1, end: 14 }]);
  });

  test('splits a corrected stretch between two leaves without losing or doubling a character', () => {
    const source: SourceLine = {
      number: 1,
      printed: 'd)Viêc',
      text: 'đ) Việc',
      replacements: [{ correction: 'c', printedStart: 0, printedEnd: 6, textStart: 0, textEnd: 7 }],
    };
    const [label, rest] = [
      makeLeaf([{ line: source, start: 0, end: 2 }], []),
      makeLeaf([{ line: source, start: 3, end: 7 }], []),
    ];
    expect([label.spans, rest.spans]).toEqual([[{ line: 1, start: 1, end: 3 }], [{ line: 1, start: 4, end: 7 }]]);
  });

  test('holds every visible character of its pieces once', () => {
    const piece = fc.string({
      unit: fc.constantFrom('a', 'ệ', ' ', '\t', '*', '**', '<i>', '</i>', '<', '\u0001', '\u00a0'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (texts) => {
        const { leaf, omissions } = read(...texts);
        const spans = [...leaf.spans, ...omissions.flatMap((omission) => omission.spans)];
        texts.forEach((text, index) => {
          for (let at = 0; at < text.length; at++) {
            const covered = spans.filter(
              (span) => span.line === index + 1 && span.start <= at + 1 && at + 1 < span.end,
            ).length;
            if (/\S/.test(text[at] ?? '')) expect(covered).toBe(1);
          }
        });
        expect(leaf.value).toBe(leaf.value.replace(/\s+/g, ' ').trim());
      }),
      { seed: 20210106, numRuns: 300 },
    );
  });
});
