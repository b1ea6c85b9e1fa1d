import { expect, test } from 'vitest';
import { parseDocument, readText } from '../corpus/parse/index.ts';
import { documentHead } from './document-head.ts';

const headOf = (text: string) => {
  const { lines } = readText(new TextEncoder().encode(text), 'a.txt');
  return documentHead(parseDocument(lines, { reached: [], headings: [], usualOrders: [] }, 'a.txt').tree);
};

test('number, type, issuer, day, place, title and signer come from the head and the signature', () => {
  expect(
    headOf(
      'ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 07 /CT-UBND\nTP. An Hòa, ngày 05 tháng 3 năm 2024\nCHỈ THỊ\nVề việc sửa đường\n1. Các huyện sửa đường.\nNơi nhận:\n- Các huyện;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nNguyễn Văn Đường\n',
    ),
  ).toEqual({
    number: '07/CT-UBND',
    type: 'CHỈ THỊ',
    issuers: ['ỦY BAN NHÂN DÂN TỈNH AN HÒA', 'ỦY BAN NHÂN DÂN', 'TỈNH AN HÒA'],
    issued: '2024-03-05',
    place: 'An Hòa',
    title: 'Về việc sửa đường',
    signatory: { name: 'Nguyễn Văn Đường', office: 'CHỦ TỊCH' },
  });
});

test('what is not printed is null: nothing is made up', () => {
  expect(headOf('KẾ HOẠCH\nSố:      /KH-UBND\n1. Làm đường.\n')).toMatchObject({
    number: null,
    issued: null,
    place: null,
    signatory: null,
  });
});
