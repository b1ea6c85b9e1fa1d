import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { columnTableSchema } from '../corpus/parse/index.ts';
import { IntakeError } from './block.ts';
import { readFileOfDocument } from './read-file.ts';

const headings = columnTableSchema.parse({
  headings: [
    { role: 'number', phrases: ['=tt'] },
    { role: 'title', phrases: ['nhiệm vụ'] },
    { role: 'lead', phrases: ['cơ quan chủ trì'] },
    { role: 'coordinating', phrases: ['phối hợp'] },
  ],
  usualOrders: [],
});
const read = (bytes: Uint8Array) => readFileOfDocument(bytes, headings);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../tests/fixtures/intake/${name}`, import.meta.url)));

/** What the three files of one made-up plan say. */
const plan = `ỦY BAN NHÂN DÂN
TỈNH AN HÒA
Số: 12/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Hòa, ngày 05 tháng 3 năm 2024
KẾ HOẠCH
Sửa đường làng giai đoạn 2021-2030
1. Đoạn văn dài để xem cách xuống dòng của tệp khi in ra giấy, có nhiều chữ và dấu tiếng Việt như ưỡn ẹo, quýnh quáng, và cứ thế cho tới hết dòng thứ hai.
2. Đoạn ngắn.
PHỤ LỤC I

TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn
1\tXây cầu qua sông và đường dẫn hai đầu cầu cho nhân dân đi lại thuận lợi quanh năm\tSở Giao thông\t2025
2\tNạo vét luồng\tSở Giao thông\t2026
`;

test.each(['docx', 'pdf', 'html'])(
  'one plan gives the same text from its %s file, tables and merged cells kept',
  async (ending) => {
    const { kind, text, remarks } = await read(fixture(`plan.${ending}`));
    expect(kind).toBe(ending);
    expect(text).toBe(plan);
    expect(remarks.map(({ code }) => code)).toEqual(['merged-cells']);
  },
);

test('the spaces that lay out a table are kept, others are made even', async () => {
  const table = 'STT  Việc           Cơ quan chủ trì\n1    Làm bến        Bộ Nội vụ\n';
  expect((await read(bytesOf(`Bến   sông\n${table}`))).text).toContain(table);
  expect((await read(bytesOf('Bến   sông và  đò,  ao\n1. Làm   bến\n'))).text).toBe('Bến sông và đò, ao\n1. Làm bến\n');
});

/** A Word file of paragraphs written as XML. */
async function docx(body: string, numbering = ''): Promise<Uint8Array> {
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const zip = new JSZip();
  zip.file('word/document.xml', `<w:document ${names}><w:body>${body}</w:body></w:document>`);
  if (numbering !== '') zip.file('word/numbering.xml', `<w:numbering ${names}>${numbering}</w:numbering>`);
  return zip.generateAsync({ type: 'uint8array' });
}
const item = (level: number, text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const level = (index: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

describe('Word files', () => {
  test('paragraphs carry the numbers that Word prints, counted level by level', async () => {
    const list = `<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.').replace('<w:lvlText', '<w:isLgl/><w:lvlText')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;
    const { text } = await read(
      await docx(
        [item(0, 'Một'), item(1, 'Hai'), item(2, 'Ba'), item(2, 'Bốn'), item(0, 'Năm'), item(1, 'Sáu')].join(''),
        list,
      ),
    );
    expect(text).toBe('I. Một\n1.1. Hai\na) Ba\nb) Bốn\nII. Năm\n2.1. Sáu\n');
  });

  test('what a tracked change deletes and what is hidden is left out and said', async () => {
    const { text, remarks } = await read(
      await docx(
        '<w:p><w:r><w:t>Giữ </w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>',
      ),
    );
    expect(text).toBe('Giữ thêm\n');
    expect(remarks.map(({ code, met }) => [code, met])).toEqual([
      ['deleted-text', 'bỏ'],
      ['hidden-text', 'ẩn'],
    ]);
  });

  test('a tab in a paragraph is a space: only cells stand behind tabs', async () => {
    const { text } = await read(await docx('<w:p><w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t></w:r></w:p>'));
    expect(text).toBe('Số: 12\n');
  });
});

describe('web pages', () => {
  test('lists get their numbers, menus and scripts are left out', async () => {
    const { text } = await read(
      bytesOf(
        '<!doctype html><html><nav>Trang chủ</nav><script>x</script><ol type="a"><li>Một</li><li>Hai</li></ol><ul><li>Ba</li></ul></html>',
      ),
    );
    expect(text).toBe('a) Một\nb) Hai\n- Ba\n');
  });

  test('cells merged over rows and columns keep the grid', async () => {
    const { text } = await read(
      bytesOf(
        '<table><tr><th rowspan=2>TT</th><th colspan=2>Vốn</th></tr><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>5</td><td rowspan=2>X</td></tr><tr><td>2</td><td>6</td></tr></table>',
      ),
    );
    expect(text).toBe('TT\tVốn\t\n\tA\tB\n1\t5\tX\n2\t6\tX\n');
  });
});

describe('plain text', () => {
  test('spaces, invisible signs and look-alike letters are made even and counted', async () => {
    const { text, levelled } = await read(
      bytesOf('\uFEFFÐiều\u00A01.  Có\u200B hiệu lực \r\nNFD: tie\u0302\u0301ng\n'),
    );
    expect(text).toBe('Điều 1. Có hiệu lực\nNFD: tiếng\n');
    expect(levelled).toHaveLength(7);
  });

  test('a text that is even already stays as it is', async () => {
    const { text, levelled } = await read(bytesOf('Điều 1. Có hiệu lực\n\n1\tA\t\n'));
    expect([text, levelled]).toEqual(['Điều 1. Có hiệu lực\n\n1\tA\t\n', []]);
  });
});

describe('what cannot be read is refused with the way out', () => {
  test.each([
    ['an empty file', new Uint8Array(), /empty/],
    ['a zip cut short', bytesOf('PK\u0003\u0004 word/document.xml'), /damaged/],
    ['another zip', bytesOf('PK\u0003\u0004 picture.png'), /zip/],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), /\.doc/],
    ['rich text', bytesOf('{\\rtf1 x}'), /\.rtf/],
    ['a PDF cut short', bytesOf('%PDF-1.7\nx'), /damaged/],
    ['an old code page', new Uint8Array([0x4e, 0xb8, 0xe9]), /UTF-8/],
    ['a page without text', bytesOf('<html><body><img></body></html>'), /without text/],
  ])('%s', async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toThrow(IntakeError);
    await expect(read(bytes)).rejects.toThrow(message);
  });
});

describe('nothing of a file is lost in silence', () => {
  const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const words = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const list = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;

  test('a numbered paragraph without text prints its number, as a column of row numbers does', async () => {
    const row = (name: string): string => `<w:tr>${cell(item(0, ''))}${cell(words(name))}${cell(words('2024'))}</w:tr>`;
    const { text } = await read(await docx(`<w:tbl>${row('Bến')}${row('Phà')}</w:tbl>`, list));
    expect(text).toBe('1\tBến\t2024\n2\tPhà\t2024\n');
  });

  test('rows keep to their columns, empty cells at the end of a file too; what a change deletes is said', async () => {
    const { text, remarks } = await read(
      await docx(
        `<w:tbl><w:tr>${cell(words('1'))}${cell(words('Bến'))}${cell(words('A'))}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(words('Phà'))}${cell(words('B'))}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell(words('bỏ'))}</w:tr><w:tr>${cell(words('2'))}${cell('<w:p/>')}${cell('<w:p/>')}</w:tr></w:tbl>`,
      ),
    );
    expect(text).toBe('1\tBến\tA\n\tPhà\tB\n2\t\t\n');
    expect(remarks).toMatchObject([{ code: 'deleted-text', met: 'bỏ' }]);
  });

  test('formulas keep their letters, and are said', async () => {
    const { text, remarks } = await read(
      await docx('<w:p><m:oMath xmlns:m="m"><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>'),
    );
    expect([text, remarks.map(({ code }) => code)]).toEqual(['a+b\n', ['formula']]);
  });

  test.each([
    ['<html><body><form><p>Bến đò</p><button>In</button></form></body></html>', 'Bến đò\n', []],
    ['<html><body><nav>Trang chủ</nav><p>Bến</p></body></html>', 'Bến\n', ['margin-text']],
    ['<html><body><p>Ngoài</p><main><p>Bến</p></main></body></html>', 'Bến\n', ['margin-text']],
    ['<html><body><p>Bến <del>cũ</del>mới</p></body></html>', 'Bến mới\n', ['deleted-text']],
    [
      '<table><caption>Bảng 1</caption><tr><td rowspan="99999999">1</td><td colspan="99999999">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      'Bảng 1\n\n1\ta',
      [],
    ],
  ])('web pages: %s', async (html, text, codes) => {
    const found = await read(bytesOf(html));
    expect(found.text.slice(0, text.length)).toBe(text);
    expect(found.remarks.map(({ code }) => code).filter((code) => code !== 'merged-cells')).toEqual(codes);
  });
});

test('a footnote stands behind what refers to it, not at the end', async () => {
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const zip = new JSZip();
  const p = (text: string, note = '') => `<w:p><w:r><w:t>${text}</w:t></w:r>${note}</w:p>`;
  const cited = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  zip.file(
    'word/document.xml',
    `<w:document ${names}><w:body>${p('1. Làm bến', cited)}${p('2. Sửa bến')}${p('PHỤ LỤC')}</w:body></w:document>`,
  );
  zip.file(
    'word/footnotes.xml',
    `<w:footnotes ${names}><w:footnote w:id="2">${p('Theo đề án.')}</w:footnote></w:footnotes>`,
  );
  const { text } = await read(await zip.generateAsync({ type: 'uint8array' }));
  expect(text).toBe('1. Làm bến[1]\n[1] Theo đề án.\n2. Sửa bến\nPHỤ LỤC\n');
});
