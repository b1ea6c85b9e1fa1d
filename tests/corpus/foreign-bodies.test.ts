import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { manifestSchema, NATIONAL } from '../../src/corpus/model/registry.ts';
import { parseDocument, readText } from '../../src/corpus/parse/index.ts';
import { documentDrafts, recordTablesSchema, unresolvedDiagnostics } from '../../src/corpus/records/index.ts';
import { columns, readers, registry } from './corrected-trees.ts';

const tables = recordTablesSchema.parse(
  parse(readFileSync(new URL('../../content/registry/records.yaml', import.meta.url), 'utf8')),
);

/** The records of a text as if it were the next document of a territory. */
function drafts(text: string, territory: string) {
  const lines = readText(Buffer.from(text), 'seeds/d.txt').lines;
  const manifest = manifestSchema.parse({
    id: 'd',
    number: '1/KH',
    type: { vi: 'Kế hoạch', en: 'Plan' },
    issuer: 'agency/chinh-phu',
    territory,
    issued: '2024-03-05',
    place: 'X',
    urgency: null,
    signatory: null,
    seed: 'd.txt',
    sha256: '0'.repeat(64),
  });
  const { tree } = parseDocument(lines, columns, 'seeds/d.txt');
  const made = documentDrafts({ manifest, tree, corrections: [], registry, readers, tables });
  return { ...made, diagnostics: unresolvedDiagnostics(made.unresolved, 'seeds/d.txt', lines) };
}

const plan = (...rows: string[]) =>
  [
    'KẾ HOẠCH',
    'Phát triển bến sông',
    '',
    'I. TỔ CHỨC THỰC HIỆN',
    '1. Sở Y tế rà soát văn bản, báo cáo Ủy ban nhân dân thành phố trước ngày 30 tháng 6 năm 2024.',
    '2. Ủy ban nhân dân thành phố An Đông và Thành ủy An Đông giám sát.',
    '',
    'PHỤ LỤC I',
    'NHIỆM VỤ NĂM 2024',
    '',
    'TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tCấp trình\tThời hạn hoàn thành',
    ...rows,
    '',
  ].join('\n');

const rows = [
  '1\tLập danh mục\tUBND TP An Đông\tSở Y tế; UBND tỉnh An Hòa\t\t6/2024',
  '2\tThẩm định vốn\tUBND thành phố An Đông\tVP ĐĐBQH tỉnh An Hòa\tThủ tướng Chính phủ\tQuý III/2024',
  '3\tNghiệm thu\tTổng cục Thuế, Chi cục Đường An Hòa\tcác Ủy ban khác của Quốc hội\t\t12/2024',
  '4\tĐào tạo\tTrường Lái đò, các địa phương\tViện Hàn lâm Sông và Hồ Việt Nam\t\t12/2024',
  '5\tTruyền thông\tVTV, VOV, TTXVN và Đài Gió\tBộ Xây dựng, Thanh tra Chính phủ\tĐài Mưa\t12/2024',
];

describe.each([NATIONAL, 'place/tinh-quang-ninh'])('a document of %s', (territory) => {
  const { tasks, provisions, diagnostics, bodies } = drafts(plan(...rows), territory);

  it('names no body of the territory of the local registry', () => {
    const local = registry.agencies.filter((agency) => registry.local.has(agency.id) && agency.territory !== NATIONAL);
    expect(local.length).toBeGreaterThan(50);
    expect(local.map(({ id }) => id).filter((id) => bodies.has(id))).toEqual([]);
    expect(provisions.flatMap(({ mentions }) => mentions).filter((id) => registry.local.has(id))).toEqual([]);
  });

  it('keeps every name of its cells: as a body, or as printed with the role of the column', () => {
    expect(tasks.map(({ lead, coordinating }) => [...lead, ...coordinating])).toEqual([
      territory === NATIONAL ? [] : ['agency/so-y-te-tinh-quang-ninh'],
      [],
      [],
      // The localities of a province are its districts, of which no class is known.
      territory === NATIONAL ? ['agency/cac-dia-phuong'] : [],
      [
        'agency/dai-truyen-hinh-viet-nam',
        'agency/dai-tieng-noi-viet-nam',
        'agency/thong-tan-xa-viet-nam',
        'agency/bo-xay-dung',
        'agency/thanh-tra-chinh-phu',
      ],
    ]);
    expect(tasks.map(({ unresolved }) => unresolved.map(({ role, printed }) => `${role}: ${printed}`))).toEqual([
      [
        'lead: UBND TP An Đông',
        ...(territory === NATIONAL ? ['coordinating: Sở Y tế'] : []),
        'coordinating: UBND tỉnh An Hòa',
      ],
      ['lead: UBND thành phố An Đông', 'coordinating: VP ĐĐBQH tỉnh An Hòa'],
      ['lead: Tổng cục Thuế', 'lead: Chi cục Đường An Hòa', 'coordinating: các Ủy ban khác của Quốc hội'],
      [
        'lead: Trường Lái đò',
        ...(territory === NATIONAL ? [] : ['lead: các địa phương']),
        'coordinating: Viện Hàn lâm Sông và Hồ Việt Nam',
      ],
      ['lead: Đài Gió', 'submitted-to: Đài Mưa'],
    ]);
  });

  it('says where each of them is printed', () => {
    const text = plan(...rows).split('\n');
    expect(diagnostics.length).toBe(tasks.flatMap(({ unresolved }) => unresolved).length);
    for (const { line, column, message } of diagnostics) {
      const name = /body "([^"]+)"/u.exec(message)?.[1] ?? '';
      expect(text[line - 1]?.slice(column - 1, column - 1 + name.length)).toBe(name);
    }
  });
});
