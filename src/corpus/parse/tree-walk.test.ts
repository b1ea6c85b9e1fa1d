import { expect, test } from 'vitest';
import { parseText } from '../../../tests/fixtures/parse/outline.ts';
import { leavesOf } from './tree-walk.ts';

test('leaves come in the order of the text', () => {
  const { tree } = parseText(
    'NGHỊ QUYẾT\nVề việc\n\nCăn cứ Luật A;\nĐiều 1. Việc:\n1. Một:\na) x\n- y\n+ z\nNơi nhận:\n- Lưu: VT.\nTM. UBND\nCHỦ TỊCH\nNguyễn Văn An\nKẾ HOẠCH\n(Kèm theo Nghị quyết số 1)\n1. Một.\nPHỤ LỤC 1\nTÊN BẢNG\n(Kèm theo Kế hoạch số 1)\nTT\tNhiệm vụ\tThời hạn\nI\tNhóm\t\n1\tViệc\t2024',
  );
  const leaves = [...leavesOf(tree)];
  const places = leaves.map((leaf) => (leaf.spans[0]?.line ?? 0) * 1000 + (leaf.spans[0]?.start ?? 0));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(leaves.map((leaf) => leaf.value).join(' ')).toBe(
    'NGHỊ QUYẾT Về việc Căn cứ Luật A; Điều 1. Việc: 1. Một: a) x - y + z Nơi nhận: - Lưu: VT. TM. UBND CHỦ TỊCH Nguyễn Văn An KẾ HOẠCH (Kèm theo Nghị quyết số 1) 1. Một. PHỤ LỤC 1 TÊN BẢNG (Kèm theo Kế hoạch số 1) TT Nhiệm vụ Thời hạn I Nhóm 1 Việc 2024',
  );
});
