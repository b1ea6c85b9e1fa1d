import { expect, test } from 'vitest';
import { agencyEntrySchema, correctionEntrySchema } from './registry.ts';

const agency = { id: 'agency/a', en: 'A', level: 'city' };

test.each(['Sở Y tế', 'Ủy ban nhân dân "A" & B; C, D <E>', 'Số 1–2 (Bộ TT&TT) ½ m²'])('%j is a name', (vi) => {
  expect(agencyEntrySchema.safeParse({ ...agency, vi }).success).toBe(true);
});

test.each([
  'a\nb',
  'a\r\nBEGIN:VEVENT',
  'a\tb',
  'a\u0001',
  'a\u0085b',
  'a\u2028b',
  '\u202Ea',
  'a\uFFFD',
  'a\uFFFE',
  'a\uD800',
])('%j is no name', (vi) => {
  const read = agencyEntrySchema.safeParse({ ...agency, vi });
  expect(read.error?.issues).toMatchObject([{ path: ['vi'], message: 'expected one line without control characters' }]);
});

test('a correction may hold the tab between two cells, and no line end', () => {
  const correction = { line: 1, read: null, kind: 'ocr', reason: { vi: 'x', en: 'x' } };
  expect(correctionEntrySchema.safeParse({ ...correction, printed: '1\tSở' }).success).toBe(true);
  expect(correctionEntrySchema.safeParse({ ...correction, printed: '1\nSở' }).success).toBe(false);
});
