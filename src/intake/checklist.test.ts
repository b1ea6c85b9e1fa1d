import { expect, test } from 'vitest';
import type { Diagnostic } from '../corpus/model/diagnostic.ts';
import { checklist, type NewDocument } from './checklist.ts';

const document: NewDocument = {
  manifest: {
    id: '07-ct-ubnd',
    number: '07/CT-UBND',
    type: { vi: 'Chỉ thị', en: 'Directive' },
    issuer: 'agency/x',
    issued: '2024-03-05',
    place: 'An Hòa',
    urgency: null,
    signatory: null,
    seed: '07-ct-ubnd.txt',
    sha256: 'a'.repeat(64),
  },
  remarks: [{ code: 'hidden-text', place: 'paragraph 3', met: 'ẩn' }],
  levelled: [],
  diagnostics: [],
  openIds: 12,
  withoutEnglish: 3,
  segments: 5,
};
const met = (code: string, severity: Diagnostic['severity'], line: number): Diagnostic => ({
  code,
  severity,
  message: `Unexpected thing: “${code} ${line}”`,
  mend: 'Mend it.',
  file: 'seeds/07-ct-ubnd.txt',
  line,
  column: 1,
});

test('errors and ids that are not locked block; what is left out, unsigned or untranslated is listed', () => {
  expect(
    checklist({ ...document, diagnostics: [met('stray-text', 'warning', 4), met('text-lost', 'error', 9)] }).map(
      ({ blocks, text }) => [blocks, text.slice(0, 24)],
    ),
  ).toEqual([
    [true, '1 × text-lost: 9:1 “text'],
    [false, '1 × stray-text: 4:1 “str'],
    [true, '12 ids are not locked ye'],
    [false, '1 × hidden-text: hidden '],
    [false, 'no signer was found'],
    [false, 'no relation to another d'],
    [false, '3 of 5 texts have no Eng'],
  ]);
});

test('many of one kind are one item that names the first places', () => {
  const many = Array.from({ length: 40 }, (_, index) => met('unknown-body', 'warning', index + 1));
  const [item] = checklist({ ...document, diagnostics: many });
  expect(item?.text).toBe('40 × unknown-body: 1:1 “unknown-body 1”; 2:1 “unknown-body 2”; 3:1 “unknown-body 3” …');
});
