import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyEntrySchema, NATIONAL } from '../../model/registry.ts';
import { makeAgencyMatchers } from './matchers.ts';

const agency = (slug: string, vi: string, ...variants: string[]) =>
  agencyEntrySchema.parse({ id: `agency/${slug}`, vi, en: slug, level: 'other', variants });
const matcher = makeAgencyMatchers({
  agencies: [
    agency('ubnd', 'UBND thành phố Bến Sông', 'UBND thành phố', 'Ủy ban nhân dân thành phố'),
    agency('so-y-te', 'Sở Y tế'),
    agency('so-tai-chinh', 'Sở Tài chính'),
    agency('so-khcn', 'Sở Khoa học và Công nghệ'),
    agency('bo-y-te', 'Bộ Y tế'),
    agency('bo-quoc-phong', 'Bộ Quốc phòng'),
    agency('bo-cong-an', 'Bộ Công an'),
    agency('bo-tnmt', 'Bộ Tài nguyên và Môi trường'),
    agency('cuc-thue', 'Cục Thuế'),
    agency('chinh-phu', 'Chính phủ'),
    agency('thu-tuong', 'Thủ tướng Chính phủ', 'Thủ tướng'),
    agency('quoc-hoi', 'Quốc hội'),
    agency('hoi-dong-dan-toc', 'Hội đồng Dân tộc'),
    agency('uy-ban-kinh-te', 'Ủy ban Kinh tế'),
    agency('ban-khu-ben', 'Ban Quản lý Khu bến Bến Sông', 'Ban Quản lý Khu bến'),
    agency('ban-cong-trinh', 'Ban Quản lý các công trình đường bộ'),
    agency('cac-bo', 'Các bộ, ngành', 'bộ, ngành'),
    agency('cac-bo-dia-phuong', 'Các bộ, ngành, địa phương'),
  ],
  words: {
    heads: [
      'Tổng cục',
      'Chi cục',
      'Cục',
      'Thanh tra',
      'Ủy ban',
      'Ban',
      'Viện',
      'Sở',
      'Bộ',
      'Hội',
      'Trường',
      'Đài',
      'UBND',
    ],
    apart: ['đơn vị', 'địa phương', 'người', 'thôn', 'sở', 'cơ quan', 'phòng'],
    notes: ['cũ'],
    territories: [
      'Bến Sông',
      'tỉnh',
      'thành phố',
      'TP',
      'huyện',
      'châu',
      'khu vực',
      'các nước',
      'các tỉnh',
      'Trung ương',
    ],
    things: ['điện tử', 'số'],
    fields: ['Hội nhập', 'Phòng chống'],
    others: ['Thủ trưởng', 'Chủ tịch', 'Nghị quyết', 'Nhân dân', 'Các'],
    verbs: ['báo cáo'],
  },
})(NATIONAL);
const known = (cell: string) => matcher.parseList(cell).agencies.map((id) => id.replace('agency/', ''));
const unknown = (cell: string) => matcher.parseList(cell).unknown.map(({ text }) => text);
const named = (text: string) => matcher.findMentions(text).map(({ start, end }) => text.slice(start, end));

describe('a cell of bodies', () => {
  it.each([
    // A known name with unread words behind it.
    ['UBND thành phố Hà Nội', [], ['UBND thành phố Hà Nội']],
    ['UBND thành phố An Đông; Sở Y tế', ['so-y-te'], ['UBND thành phố An Đông']],
    ['Sở Y tế tỉnh Non Nước, Sở Tài chính', ['so-tai-chinh'], ['Sở Y tế tỉnh Non Nước']],
    ['Sở Tài chính huyện', [], ['Sở Tài chính huyện']],
    ['Chính phủ điện tử và Bộ Y tế', ['bo-y-te'], ['Chính phủ điện tử']],
    // Unread words before it.
    ['Tổng cục Thuế, Chi cục Đường An Hòa', [], ['Tổng cục Thuế', 'Chi cục Đường An Hòa']],
    ['Thanh tra Chính phủ', [], ['Thanh tra Chính phủ']],
    ['Ban Chỉ đạo Chính phủ; Chính phủ', ['chinh-phu'], ['Ban Chỉ đạo Chính phủ']],
    ['các Ủy ban khác của Quốc hội', [], ['các Ủy ban khác của Quốc hội']],
    ['Hội đồng Dân tộc, các Ủy ban khác của Quốc hội', ['hoi-dong-dan-toc'], ['các Ủy ban khác của Quốc hội']],
    ['Hội đồng Dân tộc các Ủy ban khác của Quốc hội', ['hoi-dong-dan-toc'], ['các Ủy ban khác của Quốc hội']],
    // A shorter name where a longer one begins that cannot end.
    ['Thủ tướng Chính phủ Non Nước', [], ['Thủ tướng Chính phủ Non Nước']],
    ['Sở Y tế các tỉnh, Bộ Y tế', ['bo-y-te'], ['Sở Y tế các tỉnh']],
    ['Bộ Y tế Trung ương Hội', [], ['Bộ Y tế Trung ương Hội']],
    // A plural that the names behind its colon narrow.
    ['Các bộ, ngành: Chèo đò, Kéo lưới', [], ['Các bộ, ngành', 'Chèo đò, Kéo lưới']],
    ['Bộ Tài nguyên và Môi trường, Y tế', ['bo-tnmt', 'bo-y-te'], []],
    ['Bộ Tài nguyên và Môi trường, Nước', ['bo-tnmt'], ['Nước']],
    // A comma or `và` inside an unknown name.
    ['Ủy ban Kinh tế, Ngân sách và Kế hoạch; Bộ Y tế', ['bo-y-te'], ['Ủy ban Kinh tế, Ngân sách và Kế hoạch']],
    ['1. Sở Y tế; 2. Ban Lạ; 3) Sở Tài chính', ['so-y-te', 'so-tai-chinh'], ['Ban Lạ']],
    ['Ban Lạ (Bộ Y tế), Sở Y tế', ['so-y-te'], ['Ban Lạ (Bộ Y tế)']],
    ['Bộ Y tế và Thủ trưởng các đơn vị', ['bo-y-te'], ['Thủ trưởng các đơn vị']],
    ['Sở Y tế, Hội phụ nữ và Bộ Công an', ['so-y-te', 'bo-cong-an'], ['Hội phụ nữ']],
    ['Viện Hàn lâm Sông và Hồ Việt Nam', [], ['Viện Hàn lâm Sông và Hồ Việt Nam']],
    ['Bộ Y tế, Viện Thuyền và Chèo và Bộ Công an', ['bo-y-te', 'bo-cong-an'], ['Viện Thuyền và Chèo']],
    [
      'Ủy ban Quốc phòng, An ninh và Đối ngoại của Quốc hội',
      [],
      ['Ủy ban Quốc phòng, An ninh và Đối ngoại của Quốc hội'],
    ],
    ['Ủy ban Kinh tế và Tài chính', [], ['Ủy ban Kinh tế và Tài chính']],
    ['Bộ Công an và các thôn Đông, Tây, An Khê', ['bo-cong-an'], ['các thôn Đông, Tây, An Khê']],
    // Small words behind `và` or a comma that begin nobody go on with the name.
    [
      'Ban Quản lý các công trình đường bộ và bến thủy Bến Sông',
      [],
      ['Ban Quản lý các công trình đường bộ và bến thủy Bến Sông'],
    ],
    ['Ban Quản lý Khu bến và các KCN', [], ['Ban Quản lý Khu bến và các KCN']],
    [
      'Ban Quản lý Khu bến Bến Sông và các bãi bồi; Sở Y tế',
      ['so-y-te'],
      ['Ban Quản lý Khu bến Bến Sông và các bãi bồi'],
    ],
    [
      'Ban Quản lý các công trình đường bộ, bến thủy, Bộ Y tế',
      ['bo-y-te'],
      ['Ban Quản lý các công trình đường bộ, bến thủy'],
    ],
    ['Sở Y tế và phòng chống lụt', [], ['Sở Y tế và phòng chống lụt']],
    ['Sở Y tế và các vấn đề xã hội', [], ['Sở Y tế và các vấn đề xã hội']],
    // Small words that begin somebody else.
    ['Ban Quản lý Khu bến và các đơn vị liên quan', ['ban-khu-ben'], ['các đơn vị liên quan']],
    ['Sở Y tế, địa phương, Bộ Y tế và phòng chuyên môn', ['so-y-te', 'bo-y-te'], ['địa phương', 'phòng chuyên môn']],
    ['Sở Y tế cùng với các sở khác', ['so-y-te'], ['các sở khác']],
    // A note in brackets names nobody.
    ['Sở Y tế (cũ), Ban Lạ (cũ); Bộ Y tế', ['so-y-te', 'bo-y-te'], ['Ban Lạ (cũ)']],
    // Items parted by marks, by `và`, by nothing.
    ['Đài Gió, ABC, XYZ và Hội Chèo đò', [], ['Đài Gió', 'ABC', 'XYZ', 'Hội Chèo đò']],
    ['Trường Lái đò (chủ trì), Bộ Y tế', ['bo-y-te'], ['Trường Lái đò', 'chủ trì']],
    ['Sở Y tế/Sở Tài chính và người dân', ['so-y-te', 'so-tai-chinh'], ['người dân']],
    // A shared head, with a name behind it that nobody knows.
    [
      'Các Bộ: Quốc phòng, Sóng biển, Tài nguyên và Môi trường và các đơn vị',
      ['bo-quoc-phong', 'bo-tnmt'],
      ['Sóng biển', 'các đơn vị'],
    ],
    ['Sở Y tế, Tài chính, Khoa học và Công nghệ', ['so-y-te', 'so-tai-chinh', 'so-khcn'], []],
    ['Sở Y tế, Ban Lạ, Tài chính', ['so-y-te'], ['Ban Lạ, Tài chính']],
    ['Báo cáo Thủ tướng Chính phủ', ['thu-tuong'], []],
    // Where the longest name goes on, a shorter one that ends at a mark.
    ['Các bộ, ngành, địa phương là chủ quản', ['cac-bo'], ['địa phương là chủ quản']],
    ['Các bộ, ngành, địa phương, Sở Y tế', ['cac-bo-dia-phuong', 'so-y-te'], []],
  ])('%s', (cell, bodies, names) => {
    expect(known(cell)).toEqual(bodies);
    expect(unknown(cell)).toEqual(names);
  });

  it('gives back, read and unread, everything that is printed', () => {
    const pieces = fc.constantFrom(
      ...['Sở ', 'Bộ ', 'Y tế', 'Tài chính', 'Tổng cục ', 'Cục Thuế', 'UBND thành phố', ' Bến Sông', ' Hà Nội'],
      ...[
        'các ',
        'bộ, ngành',
        ' và ',
        ', ',
        '; ',
        ' cùng ',
        'Các Bộ: ',
        ' (',
        ')',
        ' - ',
        'của ',
        'Quốc hội',
        'VOV',
        'khác ',
      ],
      ...['Khoa học', 'Công nghệ', 'báo cáo ', '12', '.', '/', '“', 'e\u0302\u0323'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces, { maxLength: 24 }).map((list) => list.join('')),
        ),
        (cell) => {
          const { mentions, unknown } = matcher.parseList(cell);
          let rest = '';
          let end = 0;
          for (const part of [...mentions, ...unknown].sort((a, b) => a.start - b.start)) {
            expect(part.start).toBeGreaterThanOrEqual(end);
            rest += `${cell.slice(end, part.start)}\n`;
            end = part.end;
          }
          rest += cell.slice(end);
          // What is neither read nor unread is no word of a name.
          const words =
            rest
              .normalize('NFC')
              .replace(/[\p{L}\p{M}\p{N}]+(?=\s*:)/gu, '')
              .replace(/\d{1,2}(?=[.)]\s)/gu, '')
              .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
          const ties = ['và', 'cùng', 'các', 'báo', 'cáo', 'cũ'];
          expect(words.filter((word) => !ties.includes(word.toLowerCase()))).toEqual([]);
        },
      ),
      { seed: 20250701, numRuns: 500 },
    );
  });
});

describe('a running text', () => {
  it.each([
    [
      'Sở Tài chính tham mưu, Ủy ban nhân dân thành phố giao Sở Y tế.',
      ['Sở Tài chính', 'Ủy ban nhân dân thành phố', 'Sở Y tế'],
    ],
    ['Giám đốc Sở Y tế, Chủ tịch UBND thành phố báo cáo Chính phủ', ['Sở Y tế', 'UBND thành phố', 'Chính phủ']],
    ['Nghị quyết của Quốc hội và chỉ đạo của Thủ tướng Chính phủ', ['Quốc hội', 'Thủ tướng Chính phủ']],
    ['KẾ HOẠCH CỦA CHÍNH PHỦ THỰC HIỆN NGHỊ QUYẾT', ['CHÍNH PHỦ']],
    ['Bộ Y tế Bộ Công an', ['Bộ Y tế', 'Bộ Công an']],
    // A longer name behind.
    ['phối hợp với UBND thành phố Hà Nội và Chính phủ Nhật Bản', []],
    ['Sở Y tế tỉnh Non Nước, Sở Tài chính thành phố Hoa Lư báo cáo', []],
    ['Giao các bộ, ngành khác có liên quan', []],
    ['Sở Y tế của Vương quốc', []],
    // A longer name before.
    ['Tổng cục Thuế và Chi cục Thuế', []],
    ['Thanh tra Sở Y tế báo cáo Thanh tra Chính phủ', []],
    ['Hội đồng Dân tộc và các Ủy ban khác của Quốc hội', ['Hội đồng Dân tộc']],
    ['Ủy ban Văn hóa và Xã hội của Quốc hội', []],
    ['Ủy ban Quốc phòng, An ninh và Đối ngoại của Quốc hội thẩm tra', []],
    ['Ban Lạ rà soát, thực hiện chỉ đạo của Chính phủ', ['Chính phủ']],
    // A longer name that goes on behind `và` or a mark.
    ['Giao Bộ Y tế và Thể thao chủ trì', []],
    ['Bộ Y tế & Thể thao, Bộ Công an/Cứu hộ, Sở Tài chính - Kế hoạch', []],
    ['Ủy ban Kinh tế, Ngân sách và Kế hoạch báo cáo Quốc hội', ['Quốc hội']],
    ['Sở Tài chính, Y tế và Thể thao', ['Sở Tài chính']],
    ['theo đề nghị của Sở Y tế và Hội nhập', []],
    ['QUYẾT ĐỊNH CỦA BỘ Y TẾ VÀ THỂ THAO', []],
    ['Bộ Y Tế và Thể Thao', []],
    ['Sở Y tế (tỉnh Non Nước), Sở Tài chính - tỉnh Non Nước, Sở Y tế của tỉnh Non Nước', []],
    ['Ban Quản lý các công trình đường bộ và bến thủy Bến Sông chủ trì', []],
    ['Ban Quản lý Khu bến Bến Sông và các KCN báo cáo', []],
    ['Giao Ban Quản lý Khu bến và các khu lọc nước rà soát', []],
    // A name that has ended before `và` or a mark.
    [
      'Ban Quản lý các công trình đường bộ và rà soát kế hoạch của Chính phủ',
      ['Ban Quản lý các công trình đường bộ', 'Chính phủ'],
    ],
    ['Ban Quản lý Khu bến và các sở, Sở Y tế và các giải pháp', ['Ban Quản lý Khu bến', 'Sở Y tế']],
    [
      'Bộ Y tế và Bộ Công an, Bộ Quốc phòng/Bộ Tài nguyên và Môi trường',
      ['Bộ Y tế', 'Bộ Công an', 'Bộ Quốc phòng', 'Bộ Tài nguyên và Môi trường'],
    ],
    ['Bộ Y tế và các địa phương; Bộ Công an và đề xuất giải pháp', ['Bộ Y tế', 'Bộ Công an']],
    ['Bộ Y tế và Thủ trưởng các đơn vị, Sở Y tế, Hội phụ nữ', ['Bộ Y tế', 'Sở Y tế']],
    ['Bộ Y tế và Nghị quyết số 5; Bộ Công an, Nhật Bản và UNICEF', ['Bộ Y tế', 'Bộ Công an']],
    ['Bộ Tài nguyên và Môi trường, Nước sạch', ['Bộ Tài nguyên và Môi trường']],
    ['UBND thành phố và Nhân dân, UBND thành phố, Khu phố', ['UBND thành phố', 'UBND thành phố']],
    ['Chính phủ và Thể thao', ['Chính phủ']],
    ['CỦA BỘ Y TẾ VÀ CÁC ĐƠN VỊ, BỘ CÔNG AN, THỂ THAO', ['BỘ Y TẾ', 'BỘ CÔNG AN']],
    ['Sở Y tế của thành phố (bản chính)', ['Sở Y tế']],
  ])('%s', (text, bodies) => expect(named(text)).toEqual(bodies));

  // Two million characters: what grew with the square of the length would not come back before the test is given up.
  it('of two million characters is read to its end', () => {
    const text = `${'Ban Lạ, An ninh và Đối ngoại khác, '.repeat(60_000)}của Quốc hội Sở Y tế tỉnh; Bộ Công an`;
    expect(named(text).at(-1)).toBe('Bộ Công an');
    matcher.parseList(text);
  });
});

describe('a text with words that go on behind a name', () => {
  it.each([
    'Chính phủ điện tử và Chính phủ số',
    'Ủy ban Kinh tế châu Á, Bộ Y tế các nước, Sở Y tế các tỉnh Non Nước',
    'Sở Y tế khu vực II',
    'Sở Tài chính - Kế hoạch',
    'Trường Lái đò Sở Y tế',
  ])('asserts no body for a part of a longer name: %s', (text) => expect(named(text)).toEqual([]));

  it.each([
    ['Nghị quyết của Chính phủ số 3/NQ-CP', ['Chính phủ']],
    ['Bộ Y tế - Bộ Công an', ['Bộ Y tế', 'Bộ Công an']],
    ['Chính phủ - nơi quyết định', ['Chính phủ']],
  ])('and reads a whole name beside figures and dashes: %s', (text, names) => expect(named(text)).toEqual(names));
});
