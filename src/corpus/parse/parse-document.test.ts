import { describe, expect, test } from 'vitest';
import { codes, dedent, outline, parseText } from '../../../tests/fixtures/parse/outline.ts';
import { parseDocument } from './parse-document.ts';
import { columns } from '../../../tests/fixtures/parse/outline.ts';

describe('a document', () => {
  test('without lines is an empty tree', () => {
    expect(parseDocument([], columns, 'seed.txt')).toEqual({
      tree: { kind: 'document', children: [], omissions: [] },
      diagnostics: [],
    });
  });

  test('keeps a table in running text behind the section that it stands in', () => {
    expect(
      outline('I. NHIỆM VỤ\n1. Theo bảng sau:\nTT\tNhiệm vụ\tThời hạn\n1\tA\t2024\n2. Việc tiếp theo.\nII. TỔ CHỨC'),
    ).toBe(
      dedent(`
        section I: NHIỆM VỤ
          clause 1: Theo bảng sau:
          clause 2: Việc tiếp theo.
        annex :
          table [number, title, deadline]
            item 1 | A | 2024
        section II: TỔ CHỨC
      `),
    );
  });

  test('keeps text behind its end as paragraphs and says so', () => {
    const text = '1. Việc.\nNơi nhận:\n- Lưu: VT.\n\nMột dòng lạc.\nMột dòng nữa.';
    expect(outline(text)).toBe(
      'clause 1: Việc.\nrecipients Nơi nhận:\n  - Lưu: VT.\n<text> Một dòng lạc.\n<text> Một dòng nữa.',
    );
    expect(codes(text)).toEqual(['no-type-line', 'stray-text', 'stray-text']);
  });

  test('reports with file, line, column, code, an expectation and a mend', () => {
    const [, repeated] = parseText('1. Một.\n  1. Hai.').diagnostics;
    expect(repeated).toEqual({
      code: 'label-repeated',
      severity: 'info',
      message: 'Unexpected label that a sibling has already, kept as printed: 1.',
      mend: 'Record a correction if the label is a slip.',
      file: 'test.txt',
      line: 2,
      column: 3,
    });
  });

  test('declares rules, page numbers and markup that no leaf holds', () => {
    const { omissions } = parseText('1. **Việc.**\n-----\n12\n2. Việc.').tree;
    expect(omissions.map((omission) => [omission.reason, omission.text, omission.spans[0]?.line])).toEqual([
      ['rule', '-----', 2],
      ['page-number', '12', 3],
      ['markup', '**', 1],
      ['markup', '**', 1],
    ]);
  });
});
