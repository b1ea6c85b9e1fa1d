import { describe, expect, test } from 'vitest';
import { textSections } from './sections.ts';
import type { TranslatedSegment } from './segments.ts';

const provision = (
  id: string,
  kind: Parameters<typeof textSections>[0][number]['kind'],
  parent: string | null,
  first: number,
  last = first,
) => ({
  id: `d/${id}`,
  document: 'd',
  kind,
  label: null,
  parent: parent && `d/${parent}`,
  text: { vi: id, en: null },
  source: { document: 'd', lines: [first, last] as [number, number] },
});
const segment = (id: string, line: number, vi = id): TranslatedSegment => ({
  id: `d/${id}`,
  vi,
  document: 'd',
  lines: [line, line],
  record: `d/${id}`.replace(/#.*/, ''),
  en: null,
  state: 'missing',
  stale: false,
  needsWork: false,
  rejection: null,
  comments: [],
  previous: null,
  failing: [],
  waived: [],
  signature: null,
  place: null,
});
const provisions = [
  provision('tieu-de', 'header', null, 1, 3),
  provision('i', 'section', null, 4),
  provision('i-1', 'clause', 'i', 5),
  provision('i-2', 'clause', 'i', 6),
  provision('i-2-a', 'point', 'i-2', 7),
  provision('i-10', 'clause', 'i', 8),
  provision('pl', 'annex', null, 10),
];
const read = (...segments: TranslatedSegment[]) =>
  textSections(provisions, segments).map(({ slug, segments: own }) => [slug, own.map(({ id }) => id)]);

describe('pages for reading side by side', () => {
  test('a clause with points has its own, a short clause stays with its section', () => {
    expect(
      read(segment('i', 4), segment('i-1', 5), segment('i-2', 6), segment('i-2-a', 7), segment('i-10', 8)),
    ).toEqual([
      ['i', ['d/i', 'd/i-1', 'd/i-10']],
      ['i-2', ['d/i-2', 'd/i-2-a']],
    ]);
  });

  test('rows of an annex that are no provisions stand with it, in the order of the source', () => {
    expect(read(segment('pl-2', 12), segment('pl-2#deliverable', 12), segment('pl-1.1', 11))).toEqual([
      ['pl', ['d/pl-1.1', 'd/pl-2', 'd/pl-2#deliverable']],
    ]);
  });

  test('the title of the document is read where it is printed', () => {
    expect(
      textSections(provisions, [{ ...segment('x', 2), id: 'd#title', record: 'd' }]).map(({ slug }) => slug),
    ).toEqual(['tieu-de']);
  });

  test('a section without texts of its own leads to those under it', () => {
    expect(textSections(provisions, [segment('i-2-a', 7)]).map(({ slug, under }) => [slug, under])).toEqual([
      ['i', ['d/i-2']],
      ['i-2', []],
    ]);
  });

  test('a long annex is parted into pages that lose nothing', () => {
    const rows = Array.from({ length: 300 }, (_, index) => segment(`pl-${index + 1}`, 11 + index, 'x'.repeat(200)));
    const parts = textSections(provisions, rows);
    expect(parts.map(({ slug, part }) => [slug, part?.of])).toEqual([
      ['pl', 3],
      ['pl/2', 3],
      ['pl/3', 3],
    ]);
    expect(parts.flatMap(({ segments }) => segments)).toEqual(rows);
  });

  test('a segment that belongs nowhere is an error', () => {
    expect(() => read(segment('zz', 99))).toThrow('d/zz');
  });
});
