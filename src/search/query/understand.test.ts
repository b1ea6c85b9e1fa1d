import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annexCode, annexRowCode, kindNumberCode, numberCode, provisionCode, tailCode } from '../text/codes.ts';
import { data, english, vocabulary } from '../../../tests/fixtures/search/query-data.ts';
import type { QueryPart } from './types.ts';
import { queryReader, understand } from './understand.ts';

const reader = queryReader(data, 'vi', vocabulary, english);
const read = (query: string) => understand(query, reader).parts;
const brief = (part: QueryPart): string => {
  switch (part.kind) {
    case 'agency':
      return `agency ${part.ids.map((id) => id.slice(7)).join(' ')}`;
    case 'instrument':
      return `instrument ${part.ids.map((id) => id.slice(11)).join(' ')}`;
    case 'number':
      return `number ${part.codes.join(' ')}`;
    case 'deadline':
      return `due ${Object.entries(part.due)
        .filter(([key, value]) => key !== 'kind' && value !== null && value !== false)
        .map(([key, value]) => `${key}=${value}`)
        .join(' ')}`;
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
    ['xở tài chính', 'so-tai-chinh'],
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
  it('leaves a body without work to the words', () => expect(parts('HĐND')).toEqual(['words hdnd']));
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
    ['2.11', numberCode('2.11')],
    ['nhiệm vụ 2.11', `${kindNumberCode('task', '2.11')} ${numberCode('2.11')}`],
    ['chỉ tiêu 45', `${kindNumberCode('target', '45')} ${numberCode('45')}`],
    ['số 12 phụ lục 7', annexRowCode(7, null, 12)],
    ['dự án 3 mục II phụ lục 5', annexRowCode(5, 'ii', 3)],
    ['chi tieu phu luc 3 so 25', annexRowCode(3, null, 25)],
    ['phụ lục 4 số 45', annexRowCode(4, null, 45)],
    ['pl4 45', annexRowCode(4, null, 45)],
    ['PL4-45', annexRowCode(4, null, 45)],
    ['phu luc 5 II 9', annexRowCode(5, 'ii', 9)],
    ['pl 4 tt 45', annexRowCode(4, null, 45)],
    ['annex 4 no 45', annexRowCode(4, null, 45)],
    ['phụ lục 6', annexCode(6)],
    ['mục II.4', provisionCode(['ii', '4'])],
    ['khoản 4 điểm a', `${provisionCode(['4', 'a'])} ${tailCode(['4', 'a'])}`],
    ['II.4.a', provisionCode(['ii', '4', 'a'])],
    ['điểm đ khoản 4 mục II', provisionCode(['ii', '4', 'dd'])],
    ['điều 3', provisionCode(['dieu3'])],
  ])('%s is %s', (query, code) => expect(parts(query)).toEqual([`number ${code}`]));
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
    ['trước 20/11', 'day=20 month=11 before=true'],
    ['trước ngày 20/11/2021', 'year=2021 day=20 month=11 before=true'],
    ['ngày 20 tháng 11 năm 2021', 'year=2021 day=20 month=11'],
    ['hạn quý II năm 2021', 'year=2021 quarter=2'],
    ['due September 2021', 'year=2021 month=9'],
    ['năm 2021', 'year=2021'],
    ['hoàn thành trong năm 2021', 'year=2021'],
    ['2021-2025', 'year=2021 until=2025'],
    ['hằng năm', 'every=year'],
    ['fourth quarter of 2021', 'year=2021 quarter=4'],
    ['20 November 2021', 'year=2021 day=20 month=11'],
  ])('%s is %s', (query, due) => {
    const order = (text: string) => text.split(' ').sort().join(' ');
    expect(parts(query).map(order)).toEqual([order(`due ${due}`)]);
  });
  it('does not take a terminal for a month', () => expect(parts('nhà ga T2')).toEqual(['words nha ga t 2']));
  it('leaves a year beside a topic to the words', () => expect(parts('đô thị 2021')).toEqual(['words do thi 2021']));
  it('goes with a body', () =>
    expect(parts('so xay dung quy 1 2021')).toEqual(['agency so-xay-dung', 'due quarter=1 year=2021']));
});

describe('small words between names', () => {
  it.each(['nhiệm vụ của sở tài chính', 'nhiem vu cua so tai chinh'])('%s', (query) =>
    expect(parts(query)).toEqual(['kind task', 'agency so-tai-chinh']),
  );
});

describe('questions', () => {
  it('drops the question and keeps the topic', () => {
    expect(parts('sở nào phụ trách tinh giản biên chế')).toEqual(['asks agency', 'words tinh gian bien che']);
    expect(parts('khi nào xong quy hoạch')).toEqual(['asks deadline', 'words quy hoach']);
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
    ['bổ xung', 'words bo sung'],
    ['quyhoach', 'words quy hoach'],
  ])('%s is read as %s', (query, words) => expect(parts(query)).toEqual([words]));
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
          expect(part.start).toBeGreaterThanOrEqual(parts[i - 1]?.end ?? 0);
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
