import { describe, expect, test } from 'vitest';
import { parseText } from '../../../tests/fixtures/parse/outline.ts';
import { identify } from './identify.ts';
import type { OutlineNode } from './outline.ts';

const decision = `
QUYẾT ĐỊNH
Ban hành Quy chế chợ đêm

Điều 1. Ban hành kèm theo Quyết định này Quy chế chợ đêm.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn Chợ
`;

function ids(text: string): string[] {
  const all = (node: OutlineNode): string[] => [node.id, ...node.children.flatMap(all)];
  return identify(parseText(text).tree, '9-qd-ubnd').nodes.flatMap(all);
}

describe('what is issued with a document', () => {
  test('has articles of its own, told from those of the document by its type', () => {
    const found = ids(`${decision}\nQUY CHẾ\nCHỢ ĐÊM\n\nĐiều 1. Phạm vi\n\n1. Chợ đêm.\n\nĐiều 2. Giờ họp`);
    expect(found).toEqual(
      expect.arrayContaining([
        '9-qd-ubnd/dieu-1',
        '9-qd-ubnd/dieu-2',
        '9-qd-ubnd/quy-che-dieu-1',
        '9-qd-ubnd/quy-che-dieu-1-1',
        '9-qd-ubnd/quy-che-dieu-2',
      ]),
    );
    expect(found.filter((id) => id.includes('~') && id.includes('dieu'))).toEqual([]);
  });

  test.each([
    ['KẾ HOẠCH SỬA CHỢ NĂM 2024', 'ke-hoach-dieu-1'],
    ['BỘ TIÊU CHÍ\nCHỢ SẠCH', 'bo-tieu-chi-dieu-1'],
    ['NỘI QUY', 'noi-quy-dieu-1'],
  ])('of whatever type it is: %j', (head, id) => {
    expect(ids(`${decision}\n${head}\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi.`)).toContain(`9-qd-ubnd/${id}`);
  });

  test('has sections of the document where it has no articles', () => {
    expect(ids(`${decision}\nKẾ HOẠCH\nSỬA CHỢ\n\nI. MỤC ĐÍCH\n1. Sửa mười chợ.`)).toContain('9-qd-ubnd/i-1');
  });

  test('leaves an annex behind it with the document', () => {
    expect(ids(`${decision}\nNỘI QUY\nCHỢ ĐÊM\n\nĐiều 1. Phạm vi\n\nPHỤ LỤC I\nMẪU\n\n1. Đơn.`)).toContain(
      '9-qd-ubnd/pli-1',
    );
  });
});
