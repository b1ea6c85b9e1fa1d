import { describe, expect, it } from 'vitest';
import { builtCorpus } from '../../../../tests/corpus/built.ts';
import { corpusOfText, madeManifest } from '../../../../tests/corpus/text-corpus.ts';

const { loaded } = builtCorpus();
const organised = (...lines: string[]) => `QUYẾT ĐỊNH:\n\nI. TỔ CHỨC THỰC HIỆN\n\n${lines.join('\n\n')}\n`;
const bodies = (ids: readonly string[]) => ids.map((id) => id.slice(7)).join(' ');
const read = (text: string) =>
  corpusOfText(text, loaded, madeManifest()).corpus.records.duties.map(
    ({ role, bearers, coordinating, recipients, deadline }) =>
      [
        role,
        bodies([...bearers.agencies, ...bearers.classes]),
        bodies([...coordinating.agencies, ...coordinating.classes]),
        bodies(recipients.direct),
        bodies(recipients.final),
        deadline?.to ?? deadline?.every ?? deadline?.condition?.vi ?? '',
      ].join(' | '),
  );

describe('the orders of a clause', () => {
  it.each<readonly [text: string, orders: readonly string[]]>([
    // Two bearers, each with its own order, and the report that follows from the second.
    [
      '1. Các bộ, ngành chủ động tham mưu các giải pháp. Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính và các cơ quan đôn đốc, kiểm tra; kịp thời báo cáo Chính phủ, Thủ tướng Chính phủ những vấn đề phát sinh.',
      [
        'advises | cac-bo-nganh |  |  |  | ',
        'leads | bo-xay-dung | bo-tai-chinh |  |  | ',
        'reports | bo-xay-dung |  | chinh-phu thu-tuong-chinh-phu |  | ',
      ],
    ],
    // Who receives a report and compiles it owes an order of its own.
    [
      '1. Bộ Y tế thường xuyên theo dõi tình hình; định kỳ hằng năm tổng hợp, đánh giá kết quả, gửi Bộ Tài chính trước ngày 15 tháng 12 hằng năm để tổng hợp, báo cáo Chính phủ.',
      [
        'monitors | bo-y-te |  |  |  | ',
        'reports | bo-y-te |  | bo-tai-chinh | chinh-phu | year',
        'compiles | bo-tai-chinh |  | chinh-phu |  | year',
      ],
    ],
    // Reported to one, sent to another, who takes it to a meeting.
    [
      '1. Bộ Y tế tổng kết việc thực hiện, báo cáo Thủ tướng Chính phủ, đồng thời gửi Bộ Nội vụ trước ngày 20/11/2024 để tổng hợp, báo cáo Chính phủ tại phiên họp thường kỳ cuối năm 2024.',
      [
        'reports | bo-y-te |  | thu-tuong-chinh-phu bo-noi-vu | chinh-phu | 2024-11-19',
        'compiles | bo-noi-vu |  | chinh-phu |  | tại phiên họp thường kỳ cuối năm 2024',
      ],
    ],
    // A comma parts them where the report has its own pace.
    [
      '1. Bộ Công an chủ trì, phối hợp với Bộ Quốc phòng theo dõi việc thực hiện, kịp thời báo cáo và kiến nghị Chính phủ các biện pháp cần thiết.',
      ['leads | bo-cong-an | bo-quoc-phong |  |  | ', 'reports | bo-cong-an |  | chinh-phu |  | '],
    ],
    ['1. Bộ Y tế bảo đảm tiến độ trình Quốc hội.', ['implements | bo-y-te |  |  |  | ']],
    [
      '1. Trong quá trình thực hiện, nếu thấy cần sửa đổi, các bộ, ngành chủ động đề xuất gửi Bộ Nội vụ để tổng hợp và báo cáo Chính phủ xem xét.',
      ['advises | cac-bo-nganh |  | bo-noi-vu | chinh-phu | nếu thấy cần', 'compiles | bo-noi-vu |  | chinh-phu |  | '],
    ],
    // What follows a body that nobody knows is not for the one before it.
    [
      '1. Bộ Y tế rà soát văn bản. Ban Sóng và Gió giúp theo dõi.',
      ['implements | bo-y-te |  |  |  | ', 'monitors |  |  |  |  | '],
    ],
    [
      '1. Đối với thành phố Cần Thơ\n\n- Rà soát kế hoạch.\n\n2. Bộ Y tế phối hợp với UBND thành phố Cần Thơ bố trí vốn.',
      ['implements | ubnd-thanh-pho-can-tho |  |  |  | ', 'implements | bo-y-te | ubnd-thanh-pho-can-tho |  |  | '],
    ],
  ])('%s', (text, orders) => expect(read(organised(text))).toEqual(orders));

  // Within one sentence each body has its own verb, recipients and time.
  it.each<readonly [text: string, orders: readonly string[]]>([
    [
      'Bộ Y tế rà soát danh mục; Bộ Nội vụ báo cáo Chính phủ trong tháng 12 năm 2024.',
      ['implements | bo-y-te |  |  |  | ', 'reports | bo-noi-vu |  | chinh-phu |  | 2024-12-31'],
    ],
    [
      'Giao Bộ Y tế xây dựng đề án; giao Bộ Tài chính thẩm định, báo cáo Thủ tướng Chính phủ trước ngày 15/10/2024.',
      ['implements | bo-y-te |  |  |  | ', 'implements | bo-tai-chinh |  | thu-tuong-chinh-phu |  | 2024-10-14'],
    ],
    [
      'Bộ Y tế chủ trì thẩm định; Bộ Tài chính cân đối vốn trước ngày 30/6/2024; Bộ Công an, Bộ Quốc phòng theo dõi.',
      [
        'leads | bo-y-te |  |  |  | ',
        'implements | bo-tai-chinh |  |  |  | 2024-06-29',
        'monitors | bo-cong-an bo-quoc-phong |  |  |  | ',
      ],
    ],
    // What follows without bodies of its own is for those last named.
    [
      'Bộ Y tế chủ trì; các bộ, ngành phối hợp thực hiện; định kỳ hằng quý báo cáo Chính phủ.',
      [
        'leads | bo-y-te |  |  |  | ',
        'implements | cac-bo-nganh |  |  |  | ',
        'reports | cac-bo-nganh |  | chinh-phu |  | quarter',
      ],
    ],
    // A comma turns to others too, where what stands before it is no list of names.
    [
      'Bộ Y tế rà soát danh mục, Bộ Nội vụ tổng hợp, báo cáo Chính phủ trước ngày 15/12/2024.',
      ['implements | bo-y-te |  |  |  | ', 'compiles | bo-noi-vu |  | chinh-phu |  | 2024-12-14'],
    ],
    [
      'Bộ Y tế phối hợp với Bộ Công an, Bộ Nội vụ tổ chức tập huấn.',
      ['implements | bo-y-te | bo-cong-an bo-noi-vu |  |  | '],
    ],
    [
      'Bộ Y tế chủ trì, Bộ Nội vụ phối hợp rà soát danh mục trước ngày 30/6/2024.',
      ['leads | bo-y-te | bo-noi-vu |  |  | 2024-06-29'],
    ],
    [
      'Bộ Y tế: rà soát; Bộ Nội vụ: theo dõi.',
      ['implements | bo-y-te |  |  |  | ', 'monitors | bo-noi-vu |  |  |  | '],
    ],
    [
      'Bộ Y tế hướng dẫn; còn Bộ Nội vụ kiểm tra.',
      ['implements | bo-y-te |  |  |  | ', 'monitors | bo-noi-vu |  |  |  | '],
    ],
    ['Giao Bộ Y tế; Bộ Nội vụ theo chức năng rà soát.', ['implements | bo-y-te bo-noi-vu |  |  |  | ']],
    [
      'Bộ Y tế rà soát. Trước ngày 20/6/2024, Bộ Nội vụ và Hội Chèo đò báo cáo Chính phủ.',
      ['implements | bo-y-te |  |  |  | ', 'reports | bo-noi-vu |  | chinh-phu |  | 2024-06-19'],
    ],
    [
      'Trường hợp vướng mắc, Bộ Y tế báo cáo Thủ tướng Chính phủ.',
      ['reports | bo-y-te |  | thu-tuong-chinh-phu |  | '],
    ],
    [
      'Trước ngày 10/6/2024, Bộ Y tế báo cáo; trước ngày 20/6/2024, Bộ Nội vụ tổng hợp.',
      ['reports | bo-y-te |  |  |  | 2024-06-09', 'compiles | bo-noi-vu |  |  |  | 2024-06-19'],
    ],
    [
      'Từ năm 2025, Bộ Y tế thực hiện; năm 2030 Bộ Nội vụ tổ chức.',
      ['implements | bo-y-te |  |  |  | ', 'implements | bo-noi-vu |  |  |  | '],
    ],
    [
      'Bộ Y tế rà soát; các Bộ: Nội vụ, Tài chính bố trí kinh phí.',
      ['implements | bo-y-te |  |  |  | ', 'implements | bo-noi-vu bo-tai-chinh |  |  |  | '],
    ],
    [
      'Bộ Y tế rà soát; các cơ quan báo chí tuyên truyền.',
      ['implements | bo-y-te |  |  |  | ', 'implements |  |  |  |  | '],
    ],
    // Nobody's where nobody knows the name.
    [
      'Bộ Y tế rà soát; Hội Chèo đò theo dõi trong Quý III/2024.',
      ['implements | bo-y-te |  |  |  | ', 'monitors |  |  |  |  | 2024-09-30'],
    ],
    [
      'Bộ Y tế rà soát; Hội Chèo đò Sen Trắng múa hát trước ngày 20/6/2024.',
      ['implements | bo-y-te |  |  |  | ', 'implements |  |  |  |  | 2024-06-19'],
    ],
    [
      'Bộ Y tế phối hợp với các cơ quan: Bộ Công an; Cục Quản lý bến đò; Bộ Nội vụ.',
      ['implements | bo-y-te |  |  |  | '],
    ],
    // A name without a verb is a further recipient or partner.
    [
      'Bộ Y tế gửi báo cáo về Bộ Nội vụ; Bộ Tài chính trước ngày 20 tháng 6.',
      ['reports | bo-y-te |  | bo-noi-vu |  | 2024-06-19'],
    ],
    [
      'Bộ Y tế phối hợp với các cơ quan sau: Bộ Công an; Bộ Quốc phòng; Bộ Nội vụ tổ chức tập huấn.',
      ['implements | bo-y-te |  |  |  | '],
    ],
  ])('%s', (text, orders) => expect(read(organised(`1. ${text}`))).toEqual(orders));

  it.each([
    'Nghị quyết này thay thế Nghị quyết số 30/NQ-CP ngày 01/02/2021.',
    'Chỉ thị này có hiệu lực kể từ ngày ký.',
    'Điều 3 của Nghị định này áp dụng từ năm 2025.',
    'Quyết định số 12/QĐ-TTg ngày 01/02/2020 hết hiệu lực kể từ ngày Quyết định này có hiệu lực.',
    'Quy chế ban hành kèm theo Quyết định này gồm 5 chương.',
    'Bãi bỏ Quyết định số 1/QĐ-TTg.',
    'Các quy định trước đây trái với Quyết định này bị bãi bỏ.',
  ])('none is what is said of a document: %s', (text) => expect(read(organised(`1. ${text}`))).toEqual([]));

  it.each<readonly [text: string, orders: readonly string[]]>([
    ['Quyết định này có hiệu lực từ ngày ký; Bộ Y tế hướng dẫn thi hành.', ['implements | bo-y-te |  |  |  | ']],
    ['Nghị quyết này giao Bộ Y tế chủ trì rà soát.', ['leads | bo-y-te |  |  |  | ']],
    ['Kế hoạch này được công bố. Bộ Y tế theo dõi.', ['monitors | bo-y-te |  |  |  | ']],
    ['Báo cáo số liệu hằng năm.', ['reports |  |  |  |  | year']],
    ['Trong quá trình thực hiện Nghị quyết này, Bộ Y tế theo dõi.', ['monitors | bo-y-te |  |  |  | ']],
  ])('what is said beside it stays one: %s', (text, orders) => expect(read(organised(`1. ${text}`))).toEqual(orders));

  it('has the verb that says what is done, and no part of a name', () => {
    const verbs = (text: string) =>
      corpusOfText(organised(`1. ${text}`), loaded, madeManifest()).corpus.records.duties.map(({ verb }) => verb);
    expect(verbs('Bộ Nội vụ đôn đốc; Bộ trưởng Bộ Y tế chịu trách nhiệm trước Chính phủ.')).toEqual([
      'đôn đốc',
      'chịu trách nhiệm',
    ]);
    expect(verbs('Hội Chèo đò theo dõi.')).toEqual(['theo dõi']);
  });

  it('stand outside the section that organises only where a body begins and a verb of duty follows', () => {
    expect(
      read(
        'QUYẾT ĐỊNH:\n\nĐiều 1. Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ chịu trách nhiệm thi hành Quyết định này.\n\nĐiều 2. Xây dựng cơ chế để Chính phủ và các bộ, ngành tập trung chỉ đạo.\n',
      ),
    ).toEqual(['implements | cac-bo-co-quan-ngang-bo |  |  |  | ']);
  });
});
