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
      ['implements | bo-y-te |  |  |  | ', 'implements |  |  |  |  | '],
    ],
    [
      '1. Đối với thành phố Cần Thơ\n\n- Rà soát kế hoạch.\n\n2. Bộ Y tế phối hợp với UBND thành phố Cần Thơ bố trí vốn.',
      ['implements | ubnd-thanh-pho-can-tho |  |  |  | ', 'implements | bo-y-te | ubnd-thanh-pho-can-tho |  |  | '],
    ],
  ])('%s', (text, orders) => expect(read(organised(text))).toEqual(orders));

  it('stand outside the section that organises only where a body begins and a verb of duty follows', () => {
    expect(
      read(
        'QUYẾT ĐỊNH:\n\nĐiều 1. Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ chịu trách nhiệm thi hành Quyết định này.\n\nĐiều 2. Xây dựng cơ chế để Chính phủ và các bộ, ngành tập trung chỉ đạo.\n',
      ),
    ).toEqual(['implements | cac-bo-co-quan-ngang-bo |  |  |  | ']);
  });
});
