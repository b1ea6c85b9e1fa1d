import { expect, test } from 'vitest';
import type { Term } from '../model.ts';
import type { Translation } from '../read-translations.ts';
import { exportFiles } from './files.ts';

const segments = [
  { id: 'a/1', vi: 'Sở Tài chính', document: 'a', lines: [1, 1] as const, record: 'a/1' },
  { id: 'b/1', vi: 'cầu', document: 'b', lines: [1, 1] as const, record: 'b/1' },
];
const translation = (id: string, en: string): Translation => ({
  id,
  en,
  state: 'machine draft',
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
const term = (id: string, vi: string, en: string): Term => ({
  id,
  vi,
  variants: [],
  en,
  allowed: [],
  forbidden: [],
  note: '',
  noteVi: '',
});
const files = new Map(
  exportFiles({
    segments,
    translations: new Map(
      [translation('a/1', 'Department of Finance'), translation('b/1', '')].map((one) => [one.id, one]),
    ),
    catalogues: [
      { name: 'a', file: 'a.po', text: 'catalogue a' },
      { name: 'b', file: 'b.po', text: 'catalogue b' },
    ],
    terms: [term('so-tai-chinh', 'Sở Tài chính', 'Department of Finance'), term('cau', 'cầu', 'bridge')],
    site: { name: 'Plans', slug: 'plans' },
  }).map(({ path, content }) => [path, content]),
);

test('each document has its catalogue, memory, terms and table, and all terms stand in one file', () => {
  expect([...files.keys()]).toEqual([
    'a.po',
    'a.xlf',
    'a.tmx',
    'a.tbx',
    'a.csv',
    'b.po',
    'b.xlf',
    'b.tmx',
    'b.tbx',
    'b.csv',
    'glossary.tbx',
  ]);
  expect(files.get('a.po')).toBe('catalogue a');
});

test('a document’s files speak of its own segments and of the terms met in them', () => {
  expect(files.get('a.tmx')).toContain('Department of Finance');
  expect(files.get('a.csv')).not.toContain('b/1');
  expect(files.get('a.tbx')).not.toContain('bridge');
  expect(files.get('glossary.tbx')).toContain('bridge');
});

test('the memory leaves out what has no English, the table does not', () => {
  expect(files.get('b.tmx')).not.toContain('<tu ');
  expect(files.get('b.csv')).toContain('b/1');
});
