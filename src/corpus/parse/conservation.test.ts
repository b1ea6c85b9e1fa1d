import { describe, expect, test } from 'vitest';
import type { DocumentTree } from '../model/tree.ts';
import { checkConservation, conservationErrors } from './conservation.ts';
import { readText } from './read-text.ts';

const { lines } = readText(new TextEncoder().encode('ab  c\nd'), 'seed.txt');
const tree = (...spans: { line: number; start: number; end: number }[]): DocumentTree => ({
  kind: 'document',
  children: [
    {
      kind: 'paragraph',
      bullet: null,
      role: 'text',
      text: { value: '', spans, readings: [], marks: [] },
      children: [],
    },
  ],
  omissions: [{ reason: 'page-number', spans: [{ line: 2, start: 1, end: 2 }], text: 'd' }],
});

describe('conservation', () => {
  test('counts what is no space', () => {
    expect(checkConservation(lines, tree({ line: 1, start: 1, end: 6 }))).toEqual({
      total: 4,
      kept: 4,
      missing: [],
      doubled: [],
      omitted: { 'page-number': 1 },
    });
  });

  test('points to what is missing', () => {
    expect(checkConservation(lines, tree({ line: 1, start: 5, end: 6 }))).toMatchObject({
      kept: 2,
      missing: [{ line: 1, start: 1, end: 3 }],
    });
  });

  test('points to what is held twice', () => {
    expect(checkConservation(lines, tree({ line: 1, start: 1, end: 6 }, { line: 2, start: 1, end: 2 }))).toMatchObject({
      kept: 3,
      doubled: [{ line: 2, start: 1, end: 2 }],
    });
  });

  test('is an error with its place and the words where it fails', () => {
    const errors = conservationErrors(
      lines,
      tree({ line: 1, start: 1, end: 3 }, { line: 2, start: 1, end: 2 }),
      'seed.txt',
    );
    expect(errors).toMatchObject([
      { code: 'text-lost', severity: 'error', file: 'seed.txt', line: 1, column: 5 },
      { code: 'text-doubled', severity: 'error', file: 'seed.txt', line: 2, column: 1 },
    ]);
    expect(errors[0]?.message).toMatch(/: c$/);
  });

  test('gives no errors where it holds', () => {
    expect(conservationErrors(lines, tree({ line: 1, start: 1, end: 6 }), 'seed.txt')).toEqual([]);
  });
});
