import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { data, english, own } from '../../../tests/fixtures/search/query-data.ts';
import { isCode } from '../text/codes.ts';
import { isWellFormed } from '../text/syllable.ts';
import type { QueryPart } from './types.ts';
import { queryReader, understand } from './understand.ts';

const reader = queryReader(data, 'vi', own, english);
const read = (query: string) => understand(query, reader).parts;
/** What is said, without what is left open. */
const said = (values: object): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== false && value !== undefined && String(value) !== '')
    .map(([key, value]) => `${key}=${Array.isArray(value) ? value.join('.') : value}`)
    .sort()
    .join(' ');
const brief = (part: QueryPart): string => {
  switch (part.kind) {
    case 'agency':
      return `agency ${part.ids.map((id) => id.slice(7)).join(' ')}`;
    case 'instrument':
      return `instrument ${part.ids.map((id) => id.slice(11)).join(' ')}`;
    case 'number':
      return `number ${said(part.address)}`;
    case 'figure':
      return `figure ${said(part.figure)}`;
    case 'deadline':
      return `due ${said({ ...part.due, kind: null, before: null, relation: part.due.relation === 'in' ? null : part.due.relation, through: part.due.through === null ? null : said({ ...part.due.through, kind: null }) })}`;
    case 'role':
      return `role ${part.role}`;
    case 'record-kind':
      return `kind ${part.of}`;
    case 'question':
      return `asks ${part.asks}`;
    default:
      return `${part.kind} ${part.slots.map((slot) => slot.alternatives[0]?.words.join(' ')).join(' ')}`;
  }
};
const parts = (query: string) => read(query).map(brief);

describe('names of bodies', () => {
  it.each([
    ['Sở Tài chính', 'so-tai-chinh'],
    ['so tai chinh', 'so-tai-chinh'],
    ['Sỏ Tài chính', 'so-tai-chinh'],
    ['sở tài chín', 'so-tai-chinh'],
    ['xo tai chinh', 'so-tai-chinh'],
    ['DOT', 'so-giao-thong-van-tai'],
    ['sở gtvt', 'so-giao-thong-van-tai'],
    ['HEZA', 'ban-quan-ly-khu-kinh-te-hai-phong'],
    ['heza', 'ban-quan-ly-khu-kinh-te-hai-phong'],
    ['Sở KHĐT', 'so-ke-hoach-va-dau-tu'],
    ['so kh&dt', 'so-ke-hoach-va-dau-tu'],
    ['Sở Kế hoạch Đầu tư', 'so-ke-hoach-va-dau-tu'],
    ['sở giao thông', 'so-giao-thong-van-tai'],
    ['so gtvt', 'so-giao-thong-van-tai'],
    ['sở NNPTNT', 'so-nong-nghiep-va-phat-trien-nong-thon'],
    ['UBND TP', 'ubnd-thanh-pho-hai-phong'],
    ['Ủy ban nhân dân thành phố Hải Phòng', 'ubnd-thanh-pho-hai-phong'],
    ['UBND huyện Thuỷ Nguyên', 'ubnd-huyen-thuy-nguyen'],
    ['uỷ ban nhân dân huyện thuỷ nguyên', 'ubnd-huyen-thuy-nguyen'],
    ["hai phong people's committee", 'ubnd-thanh-pho-hai-phong'],
    ['BQL KKT Hải Phòng', 'ban-quan-ly-khu-kinh-te-hai-phong'],
    ['sở tài chính TP Hải Phòng', 'so-tai-chinh'],
    ['BQL KKT', 'ban-quan-ly-khu-kinh-te-hai-phong'],
    ['ban quan ly khu kinh te', 'ban-quan-ly-khu-kinh-te-hai-phong'],
    ['economic zone authority', 'ban-quan-ly-khu-kinh-te-hai-phong'],
    ['department of finance', 'so-tai-chinh'],
  ])('%s is %s', (query, id) => expect(parts(query)).toEqual([`agency ${id}`]));
  it.each(['đột phá', 'dot pha', 'dot xuat', 'đợt', 'luật sư Hải Phòng', 'nhan su hai phong', 'tổ chức thông tin'])(
    'does not read a body out of %s',
    (query) => expect(read(query).filter((part) => part.kind === 'agency')).toEqual([]),
  );
  it('knows a body without work by its full name alone, and looks its name up too', () => {
    expect(parts('HĐND thành phố').sort()).toEqual(['agency hdnd-thanh-pho-hai-phong', 'words hdnd thanh pho']);
    expect(parts('nghị quyết HĐND thành phố')).toEqual(['words nghi quyet hdnd thanh pho']);
  });
  it('leaves the rest to the words', () => {
    expect(parts('xe buýt sở giao thông')).toEqual(['words xe buyt', 'agency so-giao-thong-van-tai']);
  });
});

describe('numbers of documents', () => {
  it.each([
    ['108/NQ-CP', '108-nq-cp-2019'],
    ['108', '108-nq-cp-2019'],
    ['nghi quyet 108', '108-nq-cp-2019'],
    ['nq 45', '45-nq-tw-2019'],
    ['NQ45', '45-nq-tw-2019'],
    ['45-NQ/TW', '45-nq-tw-2019'],
    ['45 nq tw', '45-nq-tw-2019'],
    ['nghị quyết số 45-NQ/TW', '45-nq-tw-2019'],
    ['nghi dinh 89/2017', '89-2017-nd-cp'],
    ['32/2018', '32-2018-nd-hdnd'],
    ['chỉ thị 01', '01-ct-ubnd-2021'],
    ['chi thi 1', '01-ct-ubnd-2021'],
    ['01/ct-ubnd', '01-ct-ubnd-2021'],
    ['10/2017', '10-2017-qd-ubnd'],
    ['số 45', '45-nq-tw-2019'],
    ['108/nq-cp ngày 26/11/2019', '108-nq-cp-2019'],
    ['resolution 45', '45-nq-tw-2019'],
    ['QĐ 10/2017', '10-2017-qd-ubnd'],
  ])('%s is %s', (query, id) => expect(parts(query)).toEqual([`instrument ${id}`]));
});

describe('places in a document', () => {
  it.each([
    ['2.11', 'row=2.11'],
    ['nhiệm vụ 2.11', 'of=task row=2.11'],
    ['chỉ tiêu 45', 'of=target row=45'],
    ['số 12 phụ lục 7', 'annex=7 row=12'],
    ['dự án 3 mục II phụ lục 5', 'annex=5 group=ii of=project row=3'],
    ['chi tieu phu luc 3 so 25', 'annex=3 of=target row=25'],
    ['phụ lục 4 số 45', 'annex=4 row=45'],
    ['phụ lục 4 mục 76', 'annex=4 row=76'],
    ['phụ lục 3 mục IV', 'annex=3 group=iv'],
    ['pl4 45', 'annex=4 row=45'],
    ['kh. 3 mục II', 'labels=ii.3'],
    ['PL4-45', 'annex=4 row=45'],
    ['phu luc 5 II 9', 'annex=5 group=ii row=9'],
    ['phụ lục 5 I.9', 'annex=5 group=i row=9'],
    ['annex 6 section II row 4', 'annex=6 group=ii row=4'],
    ['phụ lục 6 mục III dòng 1', 'annex=6 group=iii row=1'],
    ['pl 4 tt 45', 'annex=4 row=45'],
    ['annex 4 no 45', 'annex=4 row=45'],
    ['phụ lục 6', 'annex=6'],
    ['mục II.4', 'labels=ii.4'],
    ['khoản 4 điểm a', 'labels=4.a tail=true'],
    ['điểm a khoản 04', 'labels=4.a tail=true'],
    ['II.4.a', 'labels=ii.4.a'],
    ['điểm đ khoản 4 mục II', 'labels=ii.4.dd'],
    ['khoản 4 phần II', 'labels=ii.4'],
    ['điều 3', 'labels=dieu3'],
  ])('%s is %s', (query, address) => expect(parts(query)).toEqual([`number ${address}`]));
  it.each([
    ['khoản 4 phần II CT 01', ['number labels=ii.4', 'instrument 01-ct-ubnd-2021']],
    ['01/CT-UBND mục II.4.a', ['instrument 01-ct-ubnd-2021', 'number labels=ii.4.a']],
    ['mục 5.2 phụ lục 108/NQ-CP', ['number annex=0 row=5.2', 'instrument 108-nq-cp-2019']],
  ])('%s names its document', (query, wanted) =>
    expect(parts(query).map((part) => part.replace(/number annex=0 row=5.2/, 'number annex=0 row=5.2'))).toEqual(
      wanted,
    ),
  );
  it('takes no number of a street or a bridge for a place', () => {
    expect(parts('số 4 trần phú')).toEqual(['words so 4 tran phu']);
    expect(parts('cầu rào 1')).toEqual(['words cau rao 1']);
  });
});

describe('figures', () => {
  it.each([
    ['13,5 %', 'op=is scale=1 unit=percent values=13.5'],
    ['13.50%', 'op=is scale=1 unit=percent values=13.5'],
    ['14.740 USD', 'op=is scale=1 unit=usd values=14740.14.74'],
    ['22,3 tỷ USD', 'op=is scale=1000000000 unit=usd values=22.3'],
    ['4.500 tỷ', 'op=is scale=1000000000 values=4500.4.5'],
    ['17370', 'op=is scale=1 values=17370'],
    ['trên 5.000 tỷ', 'op=over scale=1000000000 values=5000.5'],
    ['từ 1.000 đến 2.000 tỷ', 'op=between scale=1000000000 until=2000.2 values=1000.1'],
    ['over 10,000 billion', 'op=over scale=1000000000 values=10000.10'],
    ['VND 204,000 billion', 'op=is scale=1000000000 unit=vnd values=204000.204'],
    ['159 triệu tấn', 'op=is scale=1000000 unit=tonne values=159'],
  ])('%s is %s', (query, figure) => expect(parts(query)).toEqual([`figure ${figure}`]));
  it.each(['dưới 5 tuổi', 'covid 19', 'đường 359', 'quốc lộ 10'])('%s has none', (query) =>
    expect(read(query).filter((part) => part.kind === 'figure')).toEqual([]),
  );
});

describe('deadlines', () => {
  it.each([
    ['quý 4 2021', 'year=2021 quarter=4'],
    ['quý IV/2021', 'year=2021 quarter=4'],
    ['Q4 2021', 'year=2021 quarter=4'],
    ['quy 3', 'quarter=3'],
    ['thang 10/2021', 'year=2021 month=10'],
    ['10/2021', 'year=2021 month=10'],
    ['tháng 9', 'month=9'],
    ['t9/2021', 'year=2021 month=9'],
    ['trước 20/11', 'day=20 month=11 relation=before'],
    ['trước ngày 20/11/2021', 'year=2021 day=20 month=11 relation=before'],
    ['sau quý 2', 'quarter=2 relation=after'],
    ['by June 2021', 'year=2021 month=6 relation=by'],
    ['q4/21', 'year=2021 quarter=4'],
    ['quý tư', 'quarter=4'],
    ['quy bon 2021', 'year=2021 quarter=4'],
    ['tháng giêng', 'month=1'],
    ['tháng mười một 2021', 'year=2021 month=11'],
    ['6 tháng đầu năm 2021', 'year=2021 month=1 untilMonth=6'],
    ['giữa năm 2021', 'year=2021 month=5 untilMonth=8'],
    ['quá hạn', 'relation=overdue'],
    ['sap den han', 'relation=soon'],
    ['từ quý 2 đến quý 3', 'quarter=2 through=quarter=3'],
    ['tháng 3-6/2021', 'year=2021 month=3 through=month=6 year=2021'],
    ['mục tiêu 2030', 'KIND year=2030'],
    ['ngày 20 tháng 11 năm 2021', 'year=2021 day=20 month=11'],
    ['hạn quý II năm 2021', 'year=2021 quarter=2'],
    ['due September 2021', 'year=2021 month=9'],
    ['năm 2021', 'year=2021'],
    ['hoàn thành trong năm 2021', 'year=2021'],
    ['2021-2025', 'year=2021 until=2025'],
    ['hằng năm', 'every=year'],
    ['fourth quarter of 2021', 'year=2021 quarter=4'],
    ['20 November 2021', 'year=2021 day=20 month=11'],
    ['cuối tháng 6 phải xong', 'month=6'],
    ['end of Q3 2021', 'year=2021 quarter=3'],
    ['before the end of Q3', 'quarter=3 relation=by'],
    ['quý II đến hạn', 'quarter=2'],
    ['quarter II 2021 deadlines', 'year=2021 quarter=2'],
    ['deadlines in quarter 2 2021', 'year=2021 quarter=2'],
    ['từ nay đến cuối năm', 'month=10 untilMonth=12 relation=by'],
    ['due in May 2021', 'year=2021 month=5'],
    ['30 May', 'day=30 month=5'],
    ['2021 to 2025', 'year=2021 until=2025'],
    ['giai doan 2021 2025', 'year=2021 until=2025'],
    ['by end 2021', 'year=2021 relation=by'],
  ])('%s is %s', (query, due) => {
    const order = (text: string) => text.split(' ').sort().join(' ');
    const kinds = due.startsWith('KIND') ? [order('kind goal')] : [];
    expect(parts(query).map(order)).toEqual([...kinds, order(`due ${due.replace('KIND ', '')}`)]);
  });
  it('leaves the beginning of a stretch out of the words', () =>
    expect(parts('từ tháng 3 đến tháng 6')).toEqual(['due month=3 through=month=6']));
  it('does not take a terminal for a month', () => expect(parts('nhà ga T2')).toEqual(['words nha ga t 2']));
  it('leaves a year beside a topic to the words', () => expect(parts('đô thị 2021')).toEqual(['words do thi 2021']));
  it('does not take a stadium for May, nor the end of a verb for a part of a year', () => {
    expect(parts('May To')).toEqual(['words may to']);
    expect(parts('phan dau nam 2021')).toEqual(['words phan dau', 'words 2021']);
  });
  it('knows a letter for a quarter where it opens the query', () => {
    expect(parts('q1 so xay dung')).toEqual(['due quarter=1', 'agency so-xay-dung']);
    expect(parts('đường ray q4')).toEqual(['words duong ray q 4']);
  });
  it('takes the period in which a body has to do something as a whole', () =>
    expect(parts('2021-2025 sở xây dựng làm gì')).toEqual([
      'due until=2025 year=2021',
      'agency so-xay-dung',
      'asks duties',
    ]));
  it('passes over turns of several words that carry nothing', () =>
    expect(parts('xe buýt hiện nay')).toEqual(['words xe buyt']));
  it('goes with a body', () =>
    expect(parts('so xay dung quy 1 2021')).toEqual(['agency so-xay-dung', 'due quarter=1 year=2021']));
});

describe('small words between names', () => {
  it.each(['nhiệm vụ của sở tài chính', 'nhiem vu cua so tai chinh'])('%s', (query) =>
    expect(parts(query)).toEqual(['asks duties', 'agency so-tai-chinh']),
  );
});

describe('questions', () => {
  it('drops the question and keeps the topic', () => {
    expect(parts('sở nào phụ trách tinh giản biên chế')).toEqual(['asks agency', 'words tinh gian bien che']);
    expect(parts('khi nào xong quy hoạch')).toEqual(['asks deadline', 'words quy hoach']);
    expect(parts('việc của sở tài chính')).toEqual(['asks duties', 'agency so-tai-chinh']);
    expect(parts('Sở Tài chính phải làm gì')).toEqual(['agency so-tai-chinh', 'asks duties']);
    expect(parts('ai ký chỉ thị 01')).toEqual(['asks signatory', 'instrument 01-ct-ubnd-2021']);
    expect(parts('xe buýt hết bao nhiêu tiền')).toEqual(['words xe buyt', 'asks amount']);
    expect(parts('xe buýt xong chưa')).toEqual(['words xe buyt', 'asks result']);
    expect(parts('đã xây xe buýt chưa')).toEqual(['words xay xe buyt', 'asks result']);
    expect(parts('bao giờ xe buýt xong')).toEqual(['words xe buyt', 'asks deadline']);
    expect(parts('xe buýt 2021 đạt bao nhiêu')).toEqual(['words xe buyt', 'due year=2021', 'asks result']);
    expect(parts('xe buýt năm 2021')).toEqual(['words xe buyt', 'words 2021']);
  });
});

describe('questions of yes or no', () => {
  it.each([
    ['còn hộ nghèo không', ['words ho ngheo']],
    ['quy hoạch có phải sửa không', ['words quy hoach', 'words sua']],
    ['phải nộp hồ sơ hay không', ['words nop ho so']],
  ])('drop what makes the question: %s', (query, expected) => expect(parts(query)).toEqual(expected));
  it('keep what ends a term', () => expect(parts('có cảng hàng không')).toEqual(['words cang hang khong']));
});

describe('what tells little', () => {
  const slots = (query: string) => read(query).flatMap((part) => ('slots' in part ? part.slots : []));
  it('is the territory of the site, which no page lacks', () => {
    expect(slots('quy hoạch Hải Phòng').map(({ assumed }) => assumed === true)).toEqual([false, false, true, true]);
  });
  it('is a small word in a query with marks, and no other', () => {
    expect(slots('nhà cho công nhân').map(({ typed }) => typed)).not.toContain('cho');
    expect(slots('cho ha long').map(({ typed }) => typed)).toContain('cho');
  });
});

describe('goals of a year', () => {
  it.each(['năm 2030 hải phòng sẽ ra sao', 'mục tiêu 2030'])(
    'are asked for by what becomes of the territory: %s',
    (query) => {
      expect(understand(query, reader, { kinds: true }).parts.map(brief)).toEqual(
        expect.arrayContaining(['kind goal', 'due year=2030']),
      );
    },
  );
  it('are asked for without a year too, and the territory says nothing beside the word for them', () => {
    expect(understand('tầm nhìn hải phòng', reader, { kinds: true }).parts.map(brief)).toEqual(['kind goal']);
    expect(parts('quy hoạch hải phòng')).toEqual(['words quy hoach hai phong']);
  });
  it('are a time beside other words, as those of a target are', () =>
    expect(parts('mục tiêu thu ngân sách 2030')).toEqual(expect.arrayContaining(['kind goal', 'due year=2030'])));
});

describe('districts', () => {
  it.each(['đường quận Hải An', 'duong quan hai an', 'đường Hải An'])('are named as a whole: %s', (query) => {
    const slots = read(query).flatMap((part) => ('slots' in part ? part.slots : []));
    expect(slots.at(-1)?.alternatives.some(({ words }) => words.some((word) => isCode(word)))).toBe(true);
  });
});

describe('words', () => {
  it.each([
    ['ddaauf tuw coong', 'words dau tu cong'],
    ['logictics', 'words logistics'],
    ['do thi thong mihn', 'words do thi thong minh'],
    ['hoá đơn điện tử', 'words hoa don dien tu'],
    ['xe bus', 'words xe bus'],
    ['d9a62u tu7 co6ng', 'words dau tu cong'],
    ['K15', 'words k 15'],
    ['nghành', 'words nganh'],
    ['bổ xung', 'words bo xung'],
    ['quyhoach', 'words quy hoach'],
    ['giaiphongmatbang', 'words giai phong mat bang'],
    ['lũ lụt', 'words lu lut'],
    ['xăng', 'words xang'],
    ['visa', 'words visa'],
    ['flood', 'words flood'],
  ])('%s is read as %s', (query, words) => expect(parts(query)).toEqual([words]));
  it('changes no syllable that is well written with its tone, and no common English word', () => {
    const toned =
      'lũ lụt ngập gạo muối tôm xăng trộm cúp gì ghi phim bóng giấy bốn cướp giết bia quê bão kẹt chợ đẻ vé khế ghế nghệ kẻ quỳnh thuở khuỷu nguệch hoãn';
    const kept = [...toned.split(' '), 'visa', 'flood', 'million', 'floods'];
    const changed = kept.filter((word) =>
      read(word).some(
        (part) => part.kind === 'words' && part.slots.some(({ alternatives: [first] }) => first?.why !== 'typed'),
      ),
    );
    expect(changed).toEqual([]);
  });
  it.each(['nghành', 'kông', 'ceg', 'tbình', 'phtá', 'lức'])('takes %s for no syllable', (word) =>
    expect(isWellFormed(word)).toBe(word === 'lức'),
  );
  it('gives the other ways to write a term', () => {
    const [part] = read('GPMB');
    expect(part?.kind === 'words' && part.slots[0]?.alternatives.map((one) => one.words.join(' '))).toEqual([
      'gpmb',
      'giai phong mat bang',
    ]);
  });
  it('does not mend words of the other language', () => expect(parts('airport')).toEqual(['words airport']));
  it('does not mend a word that is still being typed', () => {
    expect(understand('logi', reader, { typing: true }).parts.map(brief)).toEqual(['words logi']);
  });
  it('keeps quoted words together', () =>
    expect(parts('"đầu tư công" quy hoạch')).toEqual(['phrase dau tu cong', 'words quy hoach']));
  it('reads nothing into an empty query', () => expect(parts('  ')).toEqual([]));
});

describe('any text', () => {
  const seed = 45;
  it(`is read without failing, its parts in order and inside it (seed ${seed})`, () => {
    const pieces = fc.constantFrom(
      'sở',
      'so tai',
      'nq',
      '45',
      '2.11',
      'phụ lục',
      'pl4',
      'quý',
      '20/11',
      '"',
      '-',
      'điểm đ',
      'ddaauf',
      'hải phòng',
      'của',
      'Ω',
      '108/NQ-CP',
      'trước',
      'i',
      '2021',
      'gpmb',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 12 }), (words) => {
        const { parts, query } = understand(words.join(' '), reader);
        for (const [i, part] of parts.entries()) {
          if (part.kind !== 'number' && parts.every(({ kind }) => kind !== 'number' && kind !== 'agency'))
            expect(part.start).toBeGreaterThanOrEqual(parts[i - 1]?.end ?? 0);
          expect(part.start).toBeGreaterThanOrEqual(0);
          expect(part.end).toBeLessThanOrEqual(query.length);
        }
      }),
      { seed, numRuns: 400 },
    );
  });
});

describe('undoing', () => {
  it('leaves a part to the words when the reader says so', () => {
    expect(understand('so xay dung quy 1 2021', reader, { plain: new Set(['deadline']) }).parts.map(brief)[0]).toBe(
      'agency so-xay-dung',
    );
  });
});
