import { describe, expect, it } from 'vitest';
import type { Listing } from '../model/records.ts';
import type { Draft } from '../model/drafts.ts';
import { settleProjects } from './projects.ts';
import { ownScopes } from './scopes.ts';
import { matchRows } from './same-project.ts';
import { makeTextReader } from './similarity/text-reader.ts';

const readName = makeTextReader(
  ['dự án đầu tư xây dựng', 'dự án', 'xây dựng', 'cải tạo, nâng cấp', 'đoạn', 'từ', 'đến'],
  [],
);
const listing = (row: string, title: string, cost: number | null = null): Listing => ({
  row,
  number: row.split('-').at(-1) ?? '',
  source: { document: 'x', lines: [1, 1] },
  milestone: 'key',
  section: null,
  title: { vi: title, en: null },
  totalInvestment: cost === null ? null : { amount: cost, printed: String(cost) },
  stateBudget: null,
  otherCapital: null,
  supervisors: [],
  cells: [],
});
const match = (...rows: Listing[]) =>
  matchRows(rows, readName).map(({ from, to, relation }) => `${from} ${relation} ${to}`);

describe('rows of different annexes', () => {
  it('are one project where their names say the same', () => {
    expect(
      match(
        listing('x/pl5-1', 'Dự án đầu tư xây dựng cầu Nguyễn Trãi'),
        listing('x/pl6-1', 'Xây dựng cầu Nguyễn Trãi'),
        listing('x/pl6-2', 'Xây dựng cầu vượt Lạch Tray'),
      ),
    ).toEqual(['x/pl5-1 same x/pl6-1']);
  });

  it('are two where different things are built at one place', () => {
    expect(
      match(
        listing('x/pl5-1', 'Dự án nhà ga hành khách số 2 Cảng hàng không Cát Bi'),
        listing('x/pl7-1', 'Mở rộng sân đỗ máy bay Cảng hàng không Cát Bi'),
      ),
    ).toEqual([]);
  });

  it('are two where they state different phases', () => {
    expect(
      match(
        listing('x/pl5-1', 'Khu công nghiệp Tràng Duệ (giai đoạn 3)'),
        listing('x/pl6-1', 'Khu công nghiệp Tràng Duệ (giai đoạn II)'),
      ),
    ).toEqual([]);
  });

  it('are never one within one annex', () => {
    expect(match(listing('x/pl5-1', 'Đường tỉnh 356 Cát Hải'), listing('x/pl5-2', 'Đường tỉnh 356 Cát Hải'))).toEqual(
      [],
    );
  });

  it('are parts where two of one annex are said by one of another', () => {
    const whole = listing(
      'x/pl5-1',
      'Cải tạo, nâng cấp đường 359 đoạn từ cầu Bính đến xã Trung Hà và đoạn từ xã Thủy Triều đến bến Rừng',
    );
    expect(
      match(
        whole,
        listing('x/pl7-1', 'Đường 359 đoạn từ cầu Bính đến xã Trung Hà'),
        listing('x/pl7-2', 'Đường 359 đoạn từ xã Thủy Triều đến bến Rừng'),
      ).sort(),
    ).toEqual(['x/pl7-1 part-of x/pl5-1', 'x/pl7-2 part-of x/pl5-1']);
  });

  it('are parts where one says that it belongs to the other', () => {
    expect(
      match(
        listing('x/pl5-1', 'Dự án Khu du lịch quốc tế Đồi Rồng'),
        listing('x/pl6-1', 'Khu phố văn hóa thuộc Dự án Khu du lịch quốc tế Đồi Rồng'),
      ),
    ).toEqual(['x/pl6-1 part-of x/pl5-1']);
  });
});

describe('the reason of a match', () => {
  it('names the likeness and the same cost', () => {
    const [pair] = matchRows(
      [listing('x/pl6-1', 'Cầu Nguyễn Trãi', 1450), listing('x/pl7-1', 'Cầu Nguyễn Trãi', 1450)],
      readName,
    );
    expect(pair?.evidence.en).toBe('Same project: name 100% alike, same cost (VND 1450 billion as printed)');
  });
});

describe('projects that no register settles', () => {
  const project = (id: string, row: Listing): Draft<'projects'> => ({
    id,
    document: 'x',
    source: row.source,
    title: row.title,
    aliases: [row.title.vi],
    listings: [row],
    partOf: null,
    places: [],
    unresolved: [],
  });
  const rows = [
    listing('x/pl5-1', 'Dự án đầu tư xây dựng cầu Nguyễn Trãi'),
    listing('x/pl6-1', 'Xây dựng cầu Nguyễn Trãi'),
  ];
  const projects = rows.map((row, index) => project(`project/${index}`, row));
  const settle = (settledRows: ReadonlySet<string>) =>
    settleProjects(projects, [{ id: 'x', territory: 'national' }], ownScopes([{ id: 'x', relations: [] }]), {
      readName,
      settledRows,
    });

  it('are joined where the matcher says that they are one', () => {
    expect(settle(new Set()).projects.map(({ listings }) => listings.map(({ row }) => row))).toEqual([
      ['x/pl5-1', 'x/pl6-1'],
    ]);
  });

  it('stay apart where the register settles one of them', () => {
    expect(settle(new Set(['x/pl6-1'])).projects).toHaveLength(2);
  });
});
