import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-text.ts';
import { instrumentEntrySchema } from '../../model/registry.ts';
import { findCitations, makeCitationFinder } from './find-citations.ts';
import { instrumentTypeEntrySchema } from './instrument-type.ts';
import { parseInstrumentNumber } from './number.ts';
import { findAnnexPointers, findProvisionPointers } from './pointers.ts';
import { instrumentKey, resolveCitation, resolveCitations } from './resolve.ts';

const types = [
  ...['Luật', 'Bộ luật', 'Pháp lệnh'].map((vi) => ({ vi, en: vi, named: true })),
  ...[
    'Nghị quyết',
    'Nghị định',
    'Quyết định',
    'Chỉ thị',
    'Thông tư',
    'Tờ trình',
    'Công văn',
    'Chương trình hành động',
  ].map((vi) => ({ vi, en: vi })),
].map((entry) => instrumentTypeEntrySchema.parse(entry));
const cited = (text: string) => findCitations(text, types);
const only = (text: string) => {
  const [citation, ...more] = cited(text);
  expect(more).toEqual([]);
  if (citation === undefined) throw new Error(`Unexpected text without citation, expected one in ${text}`);
  return { ...citation, text: text.slice(citation.start, citation.end) };
};

describe('a list of citations', () => {
  const listed = (text: string) =>
    cited(text).map(({ type, number, date, start, end }) => [type, number, date, text.slice(start, end)]);

  it('says the type once', () =>
    expect(listed('theo các Nghị quyết số 1/NQ-CP, 2/NQ-CP ngày 05/5/2024 và số 3/NQ-CP của Chính phủ')).toEqual([
      ['Nghị quyết', '1/NQ-CP', null, 'Nghị quyết số 1/NQ-CP'],
      ['Nghị quyết', '2/NQ-CP', '2024-05-05', '2/NQ-CP ngày 05/5/2024'],
      ['Nghị quyết', '3/NQ-CP', null, '3/NQ-CP của Chính phủ'],
    ]));

  it('may stand behind a colon', () =>
    expect(listed('các Thông tư: 1/2020/TT-BYT, 2/2020/TT-BYT').map(([, number]) => number)).toEqual([
      '1/2020/TT-BYT',
      '2/2020/TT-BYT',
    ]));

  it('holds laws and decrees too, each with its date', () =>
    expect(
      listed(
        'Nghị định số 10/2020/NĐ-CP ngày 17/01/2020; 11/2020/NĐ-CP ngày 20/01/2020; Luật số 5/2020/QH14, 6/2020/QH14',
      ).map((citation) => citation.slice(0, 3)),
    ).toEqual([
      ['Nghị định', '10/2020/NĐ-CP', '2020-01-17'],
      ['Nghị định', '11/2020/NĐ-CP', '2020-01-20'],
      ['Luật', '5/2020/QH14', null],
      ['Luật', '6/2020/QH14', null],
    ]));

  it.each<readonly [text: string, type: string, issuer: string, numbers: readonly string[]]>([
    [
      'các Nghị quyết của Quốc hội: số 98/2023/QH15 ngày 24 tháng 6 năm 2023, số 136/2024/QH15 và số 35/2021/QH15',
      'Nghị quyết',
      'Quốc hội',
      ['98/2023/QH15', '136/2024/QH15', '35/2021/QH15'],
    ],
    [
      'các Quyết định của Thủ tướng Chính phủ: 12/QĐ-TTg ngày 01/02/2024; số 13/QĐ-TTg',
      'Quyết định',
      'Thủ tướng Chính phủ',
      ['12/QĐ-TTg', '13/QĐ-TTg'],
    ],
    [
      'Nghị định của Chính phủ số 24/2021/NĐ-CP, số 60/2021/NĐ-CP',
      'Nghị định',
      'Chính phủ',
      ['24/2021/NĐ-CP', '60/2021/NĐ-CP'],
    ],
    [
      'các Chỉ thị của Thủ tướng Chính phủ (số 10/CT-TTg, số 11/CT-TTg)',
      'Chỉ thị',
      'Thủ tướng Chính phủ',
      ['10/CT-TTg', '11/CT-TTg'],
    ],
  ])('takes type and issuer from before the issuer: %s', (text, type, issuer, numbers) =>
    expect(cited(text).map((citation) => [citation.type, citation.issuerText, citation.number])).toEqual(
      numbers.map((number) => [type, issuer, number]),
    ),
  );

  it('names laws behind a colon', () => {
    const names = (text: string) => cited(text).map(({ type, name }) => `${type} ${name}`);
    expect(names('các Luật: Đất đai, Nhà ở và Kinh doanh bất động sản được thông qua')).toEqual([
      'Luật Đất đai',
      'Luật Nhà ở',
      'Luật Kinh doanh bất động sản',
    ]);
    expect(names('các luật: Đầu tư công; Đấu thầu có hiệu lực')).toEqual(['Luật Đầu tư công', 'Luật Đấu thầu']);
    expect(names('các luật: được thông qua')).toEqual([]);
  });

  it('takes no type from before another type, and no plain figure for a number', () => {
    expect(listed('Quyết định của Bộ Y tế và Thông tư số 2/2020/TT-BYT').map(([type]) => type)).toEqual(['Thông tư']);
    expect(listed('Quyết định của Bộ Y tế: số 5 xã, đạt 50/100 điểm')).toEqual([]);
  });

  it('ends at a number of another type', () => expect(listed('Nghị quyết số 1/NQ-CP, 12/2020/NĐ-CP')).toHaveLength(1));
});

describe('a citation by number', () => {
  it.each([
    [
      'Nghị quyết số 45-NQ/TW ngày 24 tháng 01 năm 2019 của Bộ Chính trị về xây dựng',
      '45-NQ/TW',
      '2019-01-24',
      'Bộ Chính trị',
      '45-nq-tw-2019',
    ],
    [
      'NGHỊ QUYẾT SỐ 45-NQ/TW NGÀY 24 THÁNG 01 NĂM 2019 CỦA BỘ CHÍNH TRỊ VỀ XÂY DỰNG',
      '45-NQ/TW',
      '2019-01-24',
      'BỘ CHÍNH TRỊ',
      '45-nq-tw-2019',
    ],
    ['theo Nghị quyết 45-NQ/TW', '45-NQ/TW', null, null, '45-nq-tw'],
    [
      'Quyết định số 24/2018/QĐ-UBND ngày 4/9/2018 của UBND TP)',
      '24/2018/QĐ-UBND',
      '2018-09-04',
      'UBND TP',
      '24-2018-qd-ubnd',
    ],
    [
      'Chỉ thị số 01 /CT-UBND, ngày 06/01/2021 của Ủy ban nhân dân thành phố',
      '01/CT-UBND',
      '2021-01-06',
      'Ủy ban nhân dân thành phố',
      '01-ct-ubnd-2021',
    ],
    [
      'tại nghị quyết số 108/NQ-CP ngày 26 tháng 11 năm 2019 của Chính phủ)',
      '108/NQ-CP',
      '2019-11-26',
      'Chính phủ',
      '108-nq-cp-2019',
    ],
    [
      'Nghị quyết số 32/2018/NĐ-HĐND của Hội đồng nhân dân thành phố. Huy động',
      '32/2018/NĐ-HĐND',
      null,
      'Hội đồng nhân dân thành phố',
      '32-2018-nd-hdnd',
    ],
    ['Nghị quyết số: 105/2025/UBTVQH15', '105/2025/UBTVQH15', null, null, '105-2025-ubtvqh15'],
    ['công văn số 3418/BVNNTW ngày 31/10/2024', '3418/BVNNTW', '2024-10-31', null, '3418-bvnntw-2024'],
    [
      'Chương trình hành động số 86-CTr/TU ngày 07/9/2020 của Ban Thường vụ Thành ủy thực hiện',
      '86-CTr/TU',
      '2020-09-07',
      'Ban Thường vụ Thành ủy',
      '86-ctr-tu-2020',
    ],
    ['Luật Tổ chức Quốc hội số 57/2014/QH13 đã được sửa đổi', '57/2014/QH13', null, null, '57-2014-qh13'],
  ])('%s', (text, number, date, issuerText, key) => {
    const citation = only(text);
    expect(citation).toMatchObject({ number, date, issuerText, self: false });
    expect(instrumentKey(citation)).toBe(key);
  });

  it('stands from its type to its issuer', () => {
    expect(
      only('Căn cứ Nghị định số 89/2017/NĐ-CP ngày 29 tháng 7 năm 2017 của Chính phủ quy định một số cơ chế; và').text,
    ).toBe('Nghị định số 89/2017/NĐ-CP ngày 29 tháng 7 năm 2017 của Chính phủ');
  });

  it('takes its title from quotes or up to the end of the clause', () => {
    expect(
      only(
        'Nghị quyết số 36-NQ/TW ngày 22 tháng 10 năm 2018 của Ban Chấp hành Trung ương Đảng khóa XII về “Chiến lược biển”; xác định',
      ).title,
    ).toBe('Chiến lược biển');
    expect(
      only(
        'Nghị quyết số 05-NQ/TU ngày 19/10/2017 của Ban Thường vụ Thành ủy về phát triển công nghiệp đến năm 2020, định hướng đến năm 2030',
      ).title,
    ).toBe('phát triển công nghiệp đến năm 2020, định hướng đến năm 2030');
  });

  it('names the provision cited', () => {
    expect(only('quy định tại điểm a khoản 1 Điều 22 của Nghị định số 30/2020/NĐ-CP')).toMatchObject({
      number: '30/2020/NĐ-CP',
      provision: { article: '22', clause: '1', point: 'a' },
    });
  });

  it('is one of several', () => {
    expect(cited('Luật số 65/2020/QH14 và Luật số 62/2025/QH15').map(({ number }) => number)).toEqual([
      '65/2020/QH14',
      '62/2025/QH15',
    ]);
    expect(cited('Nghị quyết số 45-NQ/TW và bám sát Nghị quyết số 36-NQ/TW').map(({ number }) => number)).toEqual([
      '45-NQ/TW',
      '36-NQ/TW',
    ]);
  });
});

describe('a citation by name', () => {
  it.each([
    ['theo quy định của Luật Quy hoạch, phù hợp quy hoạch tổng thể', 'Luật Quy hoạch', 'luat-quy-hoach'],
    [
      'Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;',
      'Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015',
      'luat-to-chuc-chinh-phu-2015',
    ],
    [
      'Căn cứ Luật khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;',
      'Luật khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023',
      'luat-kham-benh-chua-benh-2023',
    ],
    ['thực hiện Luật Thanh niên năm 2020. Thực hiện', 'Luật Thanh niên năm 2020', 'luat-thanh-nien-2020'],
    [
      'Pháp lệnh ưu đãi người có công với cách mạng; tập trung',
      'Pháp lệnh ưu đãi người có công với cách mạng',
      'phap-lenh-uu-dai-nguoi-co-cong-voi-cach-mang',
    ],
    [
      'Luật Hỗ trợ doanh nghiệp nhỏ và vừa và các quy định',
      'Luật Hỗ trợ doanh nghiệp nhỏ và vừa',
      'luat-ho-tro-doanh-nghiep-nho-va-vua',
    ],
    ['Luật Phòng, chống tham nhũng được', 'Luật Phòng, chống tham nhũng', 'luat-phong-chong-tham-nhung'],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Đo lường',
      'Luật sửa đổi, bổ sung một số điều của Luật Đo lường',
      'luat-sua-doi-bo-sung-mot-so-dieu-cua-luat-do-luong',
    ],
  ])('%s', (text, printed, key) => {
    const citation = only(text);
    expect(citation.text).toBe(printed);
    expect(instrumentKey(citation)).toBe(key);
  });

  it('is found by the names of the registry, commas and all', () => {
    const find = makeCitationFinder(types, [
      instrumentEntrySchema.parse({
        id: 'instrument/luat-the-duc',
        number: null,
        type: 'Luật',
        date: null,
        issuer: null,
        title: null,
        names: ['Luật Thể dục, thể thao'],
      }),
      instrumentEntrySchema.parse({
        id: 'instrument/nq-dai-hoi',
        number: null,
        type: 'Nghị quyết',
        date: null,
        issuer: null,
        title: null,
        names: ['Nghị quyết Đại hội Đảng bộ thành phố'],
      }),
    ]);
    const text = 'Luật Thể dục, thể thao; Nghị quyết Đại hội Đảng bộ thành phố lần thứ XVI';
    expect(find(text).map(({ type, name }) => [type, name])).toEqual([
      ['Luật', 'Thể dục, thể thao'],
      ['Nghị quyết', 'Đại hội Đảng bộ thành phố'],
    ]);
  });

  it.each(['pháp luật', 'luật sư', 'Nghị quyết của Quốc hội', 'Quyết định ban hành khung giá', 'Năm 2021'])(
    '%s cites nothing',
    (text) => {
      expect(cited(text)).toEqual([]);
    },
  );
});

describe('the document itself', () => {
  it('is cited by its type, with the provision', () => {
    expect(only('nêu tại Chỉ thị này và')).toMatchObject({
      type: 'Chỉ thị',
      self: true,
      text: 'Chỉ thị này',
      provision: null,
    });
    expect(only('tại Điều 3 Quyết định này')).toMatchObject({
      self: true,
      provision: { article: '3', clause: null, point: null },
    });
    expect(only('khoản 1 Điều 22 của Nghị quyết này')).toMatchObject({
      self: true,
      text: 'khoản 1 Điều 22 của Nghị quyết này',
      provision: { article: '22', clause: '1', point: null },
    });
  });
});

describe('resolving', () => {
  const entry = (id: string, more: object) =>
    instrumentEntrySchema.parse({
      id: `instrument/${id}`,
      number: null,
      type: 'Nghị quyết',
      date: null,
      issuer: null,
      title: null,
      ...more,
    });
  const registry = [
    entry('45-nq-tw-2019', { number: '45-NQ/TW', date: '2019-01-24' }),
    entry('08-nq-tw-2017', { number: '08-NQ/TW', date: '2017-01-16' }),
    entry('08-nq-tw-2012', { number: '08-NQ/TW', date: '2012-01-16' }),
    entry('24-2018-qd-ubnd', { number: '24/2018/QĐ-UBND', type: 'Quyết định' }),
    entry('luat-quy-hoach', { type: 'Luật', names: ['Luật Quy hoạch'] }),
    entry('luat-to-chuc-chinh-phu', {
      type: 'Luật',
      date: '2015-06-19',
      title: { vi: 'Tổ chức Chính phủ', en: 'Organisation of the Government' },
    }),
  ];
  const resolved = (text: string) => resolveCitation(only(text), registry);

  it.each([
    ['Nghị quyết số 45-NQ/TW của Bộ Chính trị', 'instrument/45-nq-tw-2019'],
    ['Nghị quyết số 8-NQ/TW ngày 16 tháng 01 năm 2017', 'instrument/08-nq-tw-2017'],
    ['Quyết định số 24/2018/QĐ-UBND ngày 4/9/2018', 'instrument/24-2018-qd-ubnd'],
    ['Luật quy hoạch, phù hợp', 'instrument/luat-quy-hoach'],
    ['Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015', 'instrument/luat-to-chuc-chinh-phu'],
  ])('%s is %s', (text, id) => {
    expect(resolved(text)).toBe(id);
  });

  it.each([
    'Nghị quyết số 08-NQ/TW',
    'Nghị quyết số 45-NQ/TW ngày 24 tháng 01 năm 2020',
    'Luật Đất đai',
    'Nghị quyết này',
  ])('%s has no one entry', (text) => {
    expect(resolved(text)).toBeNull();
  });

  it('gives each entry once', () => {
    expect(resolveCitations(cited('Nghị quyết số 45-NQ/TW, Luật Quy hoạch, Nghị quyết 45-NQ/TW'), registry)).toEqual([
      'instrument/45-nq-tw-2019',
      'instrument/luat-quy-hoach',
    ]);
  });
});

describe('numbers of documents', () => {
  it('are taken apart', () => {
    expect(parseInstrumentNumber('24/2018/QĐ-UBND')).toEqual({ printed: '24/2018/QĐ-UBND', year: 2018, code: 'QĐ' });
    expect(parseInstrumentNumber('01 /CT-UBND')).toEqual({ printed: '01/CT-UBND', year: null, code: 'CT' });
    expect(parseInstrumentNumber('4/9/2018')).toBeNull();
    expect(parseInstrumentNumber('1/2000')).toBeNull();
  });
});

describe('pointers within the document', () => {
  const annexes = (text: string) =>
    findAnnexPointers(text).map(({ start, end, number }) => [text.slice(start, end), number]);

  it.each([
    [
      'tại Phụ lục 1 và Phụ lục 3, các nhiệm vụ tại Phụ lục 4',
      [
        ['Phụ lục 1', '1'],
        ['Phụ lục 3', '3'],
        ['Phụ lục 4', '4'],
      ],
    ],
    [
      'tiến độ tại Phụ lục 5, 6, 7 và cập nhật',
      [
        ['Phụ lục 5', '5'],
        ['6', '6'],
        ['7', '7'],
      ],
    ],
    ['Bảng 9, Phụ lục III', [['Phụ lục III', 'III']]],
    ['được phân công tại Phụ lục kèm theo, xây dựng', [['Phụ lục', null]]],
    ['quy định tại Phụ lục I.', [['Phụ lục I', 'I']]],
    ['phụ lục của hợp đồng', []],
  ])('%s', (text, expected) => {
    expect(annexes(text)).toEqual(expected);
  });

  it('name articles, clauses and points', () => {
    expect(
      findProvisionPointers('khoản 1 Điều này, điểm a khoản này và Điều 7').map(({ article, clause, point }) => [
        article,
        clause,
        point,
      ]),
    ).toEqual([
      [null, '1', null],
      [null, 'này', 'a'],
      ['7', null, null],
    ]);
    expect(findProvisionPointers('Điều 1. Ban hành')).toEqual([]);
    expect(findProvisionPointers('Điều 3 Quyết định này')).toEqual([]);
  });
});

describe('the name of a law without a number', () => {
  it.each([
    ['Luật Chuyển đổi số có hiệu lực từ ngày 01/7/2026.', 'Chuyển đổi số'],
    ['Luật Công nghiệp công nghệ số và các văn bản hướng dẫn.', 'Công nghiệp công nghệ số'],
    ['Luật Đất đai yêu cầu rà soát.', 'Đất đai'],
    ['Luật Giao dịch điện tử thay thế các quy định cũ.', 'Giao dịch điện tử'],
    ['Luật Thủ đô bắt đầu áp dụng.', 'Thủ đô'],
    ['Luật Đất đai giao UBND cấp xã.', 'Đất đai'],
    ['Luật Nhà ở sẽ sửa đổi.', 'Nhà ở'],
    ['Luật Công nghiệp công nghệ số trình Quốc hội.', 'Công nghiệp công nghệ số'],
    ['Luật Thủ tục ban hành quyết định hành chính.', 'Thủ tục ban hành quyết định hành chính'],
    ['Luật Bảo vệ môi trường không còn phù hợp.', 'Bảo vệ môi trường'],
    ['Luật Phòng không nhân dân.', 'Phòng không nhân dân'],
    ['Luật Ban hành văn bản quy phạm pháp luật.', 'Ban hành văn bản quy phạm pháp luật'],
    ['Luật Trật tự giao thông đường bộ.', 'Trật tự giao thông đường bộ'],
  ])('ends where a verb begins: %s', (text, name) => expect(only(text).name).toBe(name));

  it('ends at its number', () => {
    expect(only('Luật Chuyển đổi số số 148/2025/QH15 ngày 11/12/2025')).toMatchObject({
      name: 'Chuyển đổi số',
      number: '148/2025/QH15',
    });
    expect(only('Luật Đất đai số 31/2024/QH15')).toMatchObject({ name: 'Đất đai', number: '31/2024/QH15' });
  });
});

it('no text makes the finders fail, and citations never overlap', () => {
  const texts = anyText(
    'Luật ',
    'Nghị quyết ',
    'số ',
    '45-NQ/TW',
    ' ngày ',
    '24 tháng 01 năm 2019',
    ' của ',
    'Bộ Chính trị',
    ' này',
    'Điều 3 ',
    'khoản 1 ',
    ', ',
    ' và ',
    '“',
    '(',
    '24/2018/QĐ-UBND',
    'Phụ lục ',
    '5',
    ' năm 2020',
  );
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const citation of cited(text)) {
        expect(citation.start).toBeGreaterThanOrEqual(end);
        end = citation.end;
        instrumentKey(citation);
      }
      expect(end).toBeLessThanOrEqual(text.length);
      findAnnexPointers(text);
      findProvisionPointers(text);
    }),
    { seed: 20210106, numRuns: 500 },
  );
});
