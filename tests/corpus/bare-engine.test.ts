import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../scripts/lib/convert-corpus.ts';
import { generatedFiles } from '../../scripts/lib/generated-files.ts';
import { apiFaults } from '../../src/corpus/emit/api.ts';
import { isRow, walkOutline } from '../../src/corpus/records/outline.ts';
import { tableKind } from '../../src/corpus/records/table-kind.ts';
import { repositoryFiles } from '../../scripts/lib/files.ts';
import { filesWith, madeUpDocument } from './source-files.ts';

/** What came of records whose names people settled. */
const noResults = Object.fromEntries(
  repositoryFiles.names('content/results', '.yaml').map((name) => [`content/results/${name}`, null]),
);
const judged = {
  ...noResults,
  'content/registry/names.tsv': null,
  'content/registry/projects.yaml': '[]',
  'content/links/curated.yaml': '[]',
  // Without results nothing is said to follow from anything.
  'content/registry/instruments.yaml': withoutFollowers(repositoryFiles.text('content/registry/instruments.yaml').text),
};
const local = {
  ...judged,
  'content/registry/agencies.yaml': '[]',
  'content/registry/places.yaml': '[]',
  'content/registry/instruments.yaml': '[]',
  'content/registry/successors.yaml': '[]',
  'content/registry/wards-today.yaml': '[]',
  'content/registry/definitions.yaml': '[]',
  'content/registry/abbreviations.yaml': '[]',
  'content/links/formulas.yaml': '[]',
  'content/links/project-formulas.yaml': '[]',
  'content/pictures.yaml': '{ headlines: [], shortNames: {} }',
};

/** A plan of another province with everything that the two seeds lack: unknown bodies, a target without a year, tables that repeat. */
const elsewhere = madeUpDocument(
  'ke-hoach-noi-khac',
  `ỦY BAN NHÂN DÂN
TỈNH AN HÒA

KẾ HOẠCH
Phát triển bến sông

I. MỤC TIÊU
1. Mục tiêu chung: Bến sông sạch.

II. NHIỆM VỤ
1. Xây bến theo Quyết định số 77/2018/QĐ-UBND ngày 03/4/2018.
2. Nhiệm vụ của Viện Hàn lâm Sông và Hồ.

III. TỔ CHỨC THỰC HIỆN
1. Sở Y tế báo cáo Ủy ban nhân dân tỉnh trước ngày 20 hằng quý.

PHỤ LỤC I
CHỈ TIÊU

TT	Chỉ tiêu	Đơn vị tính	Chỉ tiêu giao
1	Bến đạt chuẩn	bến	12

PHỤ LỤC II
NHIỆM VỤ

TT	Nhiệm vụ	Cơ quan chủ trì	Thời hạn hoàn thành
1	Đo nước	Viện Hàn lâm Sông và Hồ	khi nước cạn

PHỤ LỤC III
DANH MỤC DỰ ÁN TRỌNG ĐIỂM

TT	Dự án	Tổng mức đầu tư	Cơ quan theo dõi, đôn đốc
1	Cầu Bến Rừng	90	Hội Chèo thuyền

PHỤ LỤC IV
DANH MỤC DỰ ÁN KHỞI CÔNG

TT	Dự án	Tổng mức đầu tư	Cơ quan theo dõi, đôn đốc
1	Xây dựng cầu Bến Rừng	90	Sở Y tế
`,
  { issuer: 'agency/chinh-phu' },
);

function withoutFollowers(text: string): string {
  return text.replace(/^ +followsFrom:.*\n/gm, '');
}

describe.each([
  ['no project and no link', judged],
  ['no project and no link, with one document more', { ...judged, ...elsewhere }],
  ['nothing of the place', local],
  ['nothing of the place, with one document more', { ...local, ...elsewhere }],
])('where people settled %s', (_, files) => {
  const { built, diagnostics } = readCorpus(filesWith(files));

  it('the engine converts without an error', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(built === null ? null : apiFaults(built.corpus.records)).toEqual([]);
  });

  it('every row of a table that is understood has its record', () => {
    const { records, outlines } = built?.corpus ?? { records: null, outlines: [] };
    const { tables, documents = [] } = built?.loaded ?? {};
    const manifests = new Map(documents.map(({ manifest }) => [manifest.id, manifest]));
    const ids = new Set(
      [
        ...(records?.tasks ?? []),
        ...(records?.targets ?? []),
        ...(records?.scenarios ?? []),
        ...(records?.projects.flatMap(({ listings }) => listings.map(({ row }) => ({ id: row }))) ?? []),
      ].map(({ id }) => id),
    );
    const rows = outlines.flatMap((outline) => {
      const manifest = manifests.get(outline.document);
      if (manifest === undefined || tables === undefined) throw new Error('nothing was built');
      return [...walkOutline(outline.nodes)].filter(
        (node) =>
          isRow(node) &&
          node.kind === 'row' &&
          node.number !== null &&
          tableKind(node.row, { manifest, tables }) !== 'none',
      );
    });
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('every record has a page or an anchor in both languages', () => {
    if (built === null) throw new Error('nothing was built');
    const pages = generatedFiles(built);
    const { records } = built.corpus;
    for (const { id, url } of [...records.tasks, ...records.projects, ...records.provisions, ...records.agencies])
      for (const language of ['vi', 'en'] as const) {
        const [path = '', anchor] = url[language].replace(/^\/|\/$/g, '').split('/#');
        const text = pages.get(`${path}.mdx`) ?? pages.get(`${path}/index.mdx`);
        expect(text, `${id} ${path}`).toBeDefined();
        if (anchor !== undefined) expect(text, `${id} on ${path}`).toContain(anchor);
      }
  });
});
