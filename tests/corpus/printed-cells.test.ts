import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { PrintedCell } from '../../src/corpus/model/records.ts';
import { isRow, walkOutline } from '../../src/corpus/records/index.ts';
import { builtCorpus } from './built.ts';
import { corpusOfText, linksOfPages, wordsOfPages } from './text-corpus.ts';

const built = builtCorpus();

/** A document with one annex for each kind of table, with columns and cells that nothing known answers to. */
const text = [
  'KẾ HOẠCH',
  'Phát triển bến sông năm 2024',
  '',
  'I. NHIỆM VỤ',
  '1. Thực hiện các phụ lục.',
  '',
  'PHỤ LỤC I',
  'NHIỆM VỤ NĂM 2024',
  '',
  'TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan chủ trì thẩm tra\tCơ quan phối hợp\tCấp trình\tSản phẩm\tThời hạn hoàn thành\tGhi chú\tMàu bến',
  '1\tLập danh mục bến\tBộ Tài chính\tĐài Gió\tbộ, ngành, VTV và Đài Mưa\tThủ tướng Chính phủ\tDanh mục\tKhi nước lên\tLàm hai đợt\tđỏ',
  '2\tLàm bến\tĐài Gió\tBộ Nội vụ\t\tĐài Mưa\tBến\tQuý II/2024\t\txanh (*)',
  '',
  'PHỤ LỤC II',
  'CHỈ TIÊU NĂM 2024',
  '',
  'TT\tChỉ tiêu\tĐơn vị\tKế hoạch năm 2024\tCơ quan chủ trì\tGhi chú',
  '1\tTỷ lệ thuyền có phao\t%\t≥ 80\tBộ Tài chính\tkhông tính thuyền cũ',
  '2\tSố bến\tBến chèo\tnhư năm trước\tĐài Mưa, Bộ Y tế\t',
  '',
  'PHỤ LỤC III',
  'DỰ ÁN KHỞI CÔNG NĂM 2024',
  '',
  'TT\tTên dự án\tTổng mức đầu tư (tỷ đồng)\tĐịa điểm\tCơ quan chủ trì đôn đốc, báo cáo tiến độ',
  '1\tBến Sen Trắng\t1.450,5\tAn Hòa\tĐài Gió; Bộ Xây dựng',
  '2\tBến Sen Hồng\tchưa rõ\tAn Đông\t',
  '',
].join('\n');
const made = corpusOfText(text, built.loaded).corpus;

/** What prints a row: the id of the row, the record whose page shows it, its cells and what of them is not understood. */
interface PrintedRow {
  readonly row: string;
  readonly page: string;
  readonly cells: readonly PrintedCell[];
  readonly unresolved: readonly { readonly role: string; readonly printed: string }[];
}

function printedRows({ records, outlines }: Corpus): PrintedRow[] {
  const annexOf = new Map(
    outlines.flatMap(({ nodes }) =>
      [...walkOutline(nodes)].filter(isRow).map((node) => [node.id, node.row.annex.id] as const),
    ),
  );
  return [
    ...[...records.tasks, ...records.targets].map((record) => ({ ...record, row: record.id, page: record.id })),
    ...records.scenarios.map((record) => ({ ...record, row: record.id, page: annexOf.get(record.id) ?? '' })),
    ...records.projects.flatMap(({ id, listings, unresolved }) =>
      listings.map(({ row, cells }) => ({ row, cells, page: id, unresolved })),
    ),
  ].filter(({ cells }) => cells.length > 0);
}

describe.each([
  ['the documents of the site', built.corpus, 147 + 98 + 11 + 79],
  ['a document with words that nobody knows', made, 2 + 2 + 2],
] as const)('of every row of %s', (_, corpus, count) => {
  const rows = printedRows(corpus);

  test('the record has every cell, in order', () => {
    expect(rows).toHaveLength(count);
    const nodes = new Map(corpus.outlines.flatMap(({ nodes: top }) => [...walkOutline(top)].map((n) => [n.id, n])));
    for (const { row, cells } of rows) {
      const place = nodes.get(row)?.row;
      const printed = [place?.row.label, ...(place?.row.cells ?? [])].flatMap((leaf) => leaf?.value ?? []);
      expect(
        cells.flatMap((cell) => (cell.text === '' ? [] : cell.text)),
        row,
      ).toEqual(printed);
      expect(cells.length, row).toBe(place?.table.columns.length);
    }
  });

  test('the Vietnamese page prints every cell word for word', () => {
    const pages = wordsOfPages(corpus, built, 'vi');
    const missing = rows.flatMap(({ row, page, cells }) =>
      cells
        // A bullet says where a sub-row stands, and so does its place on the page.
        .filter(({ role, text: cell }) => !(role === 'number' && /^[-–+]$/.test(cell)))
        .filter(({ text: cell }) => !pages.get(page)?.includes(cell))
        .map(({ header, text: cell }) => `${row} ${header}: ${cell}`),
    );
    expect(missing).toEqual([]);
  });

  test('the Vietnamese page links every body of its cells', () => {
    const linked = linksOfPages(corpus, built, 'vi');
    const missing = [...corpus.records.tasks, ...corpus.records.targets].flatMap((record) => {
      const bodies = 'lead' in record ? [...record.lead, ...record.coordinating] : [];
      return [...bodies, ...record.monitors].filter((body) => !linked.get(record.id)?.has(`/vi/${body}/`));
    });
    expect(missing).toEqual([]);
  });

  test('the English page prints as it stands what is not understood', () => {
    const pages = wordsOfPages(corpus, built, 'en');
    const missing = rows.flatMap(({ row, page, cells, unresolved }) =>
      [
        ...cells.filter(({ role }) => role === null || role === 'note').map(({ text: cell }) => cell),
        ...unresolved.map(({ printed }) => printed),
      ]
        .filter((printed) => !pages.get(page)?.includes(printed))
        .map((printed) => `${row}: ${printed}`),
    );
    expect(missing).toEqual([]);
  });
});
