import { expect, test } from 'vitest';
import { akomaNtoso } from '../../src/downloads/akoma-ntoso.ts';
import { anchorOf } from '../../src/corpus/naming/id.ts';
import { walkOutline } from '../../src/corpus/records/index.ts';
import { builtCorpus } from './built.ts';
import { corpusOfText, linksOfPages, wordsOfPages } from './text-corpus.ts';

const built = builtCorpus();

/** A table that begins in mid-row, one cell a line: the source lost its head and what stood before. */
const pieces = ['Bộ Tài chính và Bộ Công an', 'Báo cáo Bộ Y tế', 'Bộ Công Thương', 'Quý I/2023'];
const text = [
  'KẾ HOẠCH',
  'Phát triển bến sông năm 2024',
  '',
  'I. NHIỆM VỤ',
  '1. Thực hiện phụ lục.',
  '',
  'PHỤ LỤC I',
  'NHIỆM VỤ NĂM 2024',
  '',
  ...[
    pieces,
    ['2.11', 'Lập danh mục bến', 'Bộ Nội vụ', 'Bộ Xây dựng', 'Danh mục', 'Quý II/2024'],
    ['2.12', 'Làm bến', 'Bộ Nội vụ', 'Bộ Xây dựng', 'Bến', 'Quý III/2024'],
  ].flatMap((cells) => [...cells.map((cell) => `\t${cell}`), '']),
].join('\n');
const { corpus } = corpusOfText(text, built.loaded);
const [row] = corpus.records.provisions.filter(({ kind }) => kind === 'fragment');
if (row === undefined) throw new Error('the text has no lost row');
const annex = [...walkOutline(corpus.outlines.flatMap(({ nodes }) => nodes))].find(({ kind }) => kind === 'annex');

test('what is left of a lost row stands piece by piece on its page, and nothing says what a piece was', () => {
  const words = wordsOfPages(corpus, built, 'vi').get(annex?.id ?? '') ?? '';
  expect(words).toContain(['không rõ mỗi mẩu thuộc cột nào:', ...pieces].join('\n'));
  const links = linksOfPages(corpus, built, 'vi').get(annex?.id ?? '') ?? new Set();
  expect(links).toContain('/vi/agency/bo-noi-vu/');
  expect(links).not.toContain('/vi/agency/bo-y-te/');
});

test('nor does its record, nor the file to take along', () => {
  expect(row.cells).toEqual(pieces.map((piece) => ({ header: '', role: null, text: piece })));
  expect([...corpus.bodyCells.keys()].filter((key) => key.startsWith(`${row.id}#`))).toEqual([]);
  const [document] = corpus.records.documents;
  if (document === undefined) throw new Error('the corpus has no document');
  const facts = { date: '2024-01-01', address: (path: string) => path, author: 'a', issuer: 'i' };
  expect(akomaNtoso(document, corpus.records, facts)).toContain(
    `<p eId="${anchorOf(row.id)}">${pieces.join('<eol/>')}</p>`,
  );
});
