import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-text.ts';
import { agencyEntrySchema, NATIONAL, placeEntrySchema } from '../../model/registry.ts';
import { makeAgencyMatchers, makePlaceMatcher } from './matchers.ts';

const agency = (slug: string, vi: string, more: object = {}) =>
  agencyEntrySchema.parse({ id: `agency/${slug}`, vi, en: slug, level: 'other', ...more });
const matcher = makeAgencyMatchers({
  agencies: [
    agency('bo-tai-chinh', 'Bộ Tài chính'),
    agency('bo-xay-dung', 'Bộ Xây dựng'),
    agency('bo-cong-an', 'Bộ Công an'),
    agency('bo-khdt', 'Bộ Kế hoạch và Đầu tư', { abbreviations: ['Bộ KHĐT'] }),
    agency('bo-vhttdl', 'Bộ Văn hóa, Thể thao và Du lịch'),
    agency('bo-ldtbxh', 'Bộ Lao động - Thương binh và Xã hội', { abbreviations: ['Bộ LĐTBXH'] }),
    agency('so-ldtbxh', 'Sở Lao động, Thương binh và Xã hội'),
    agency('so-tai-chinh', 'Sở Tài chính'),
    agency('so-y-te', 'Sở Y tế'),
    agency('chinh-phu', 'Chính phủ', { abbreviations: ['CP'] }),
    agency('thu-tuong', 'Thủ tướng Chính phủ', { abbreviations: ['TTg'] }),
    agency('thanh-uy', 'Thành ủy', { abbreviations: ['TU'] }),
    agency('vp-thanh-uy', 'Văn phòng Thành ủy', { abbreviations: ['VP TU'] }),
    agency('ubnd-tp', 'UBND thành phố Hải Phòng', { variants: ['Ủy ban nhân dân thành phố'] }),
    agency('soc', 'Trung tâm giám sát, điều hành (SOC)'),
    agency('cac-bo', 'Các bộ, ngành liên quan', { collective: true, variants: ['bộ, ngành liên quan'] }),
  ],
  sameWords: [
    ['Ủy ban nhân dân', 'UBND'],
    ['thành phố', 'TP'],
  ],
})(NATIONAL);
const ids = (cell: string) => matcher.parseList(cell).agencies.map((id) => id.replace('agency/', ''));
const named = (text: string) =>
  matcher.findMentions(text).map(({ id, start, end }) => [text.slice(start, end), id.replace('agency/', '')]);

describe('a cell of bodies', () => {
  it.each([
    ['Sở Tài chính', ['so-tai-chinh']],
    [
      'Bộ Văn hóa, Thể thao và Du lịch, Bộ Kế hoạch và Đầu tư và bộ, ngành liên quan',
      ['bo-vhttdl', 'bo-khdt', 'cac-bo'],
    ],
    ['Sở Lao động, Thương binh và Xã hội', ['so-ldtbxh']],
    ['Sở Lao động - Thương binh và Xã hội; Sở Y tế', ['so-ldtbxh', 'so-y-te']],
    ['Bộ Tài chính Bộ Xây dựng', ['bo-tai-chinh', 'bo-xay-dung']],
    [
      'Các Bộ: Tài chính, Xây dựng, Văn hóa, Thể thao và Du lịch và Kế hoạch và Đầu tư',
      ['bo-tai-chinh', 'bo-xay-dung', 'bo-vhttdl', 'bo-khdt'],
    ],
    ['Sở Tài chính, Y tế', ['so-tai-chinh', 'so-y-te']],
    ['bộ kế hoạch và đầu tư', ['bo-khdt']],
    ['Bộ Văn hoá, Thể thao và Du lịch', ['bo-vhttdl']],
    ['Uỷ ban nhân dân TP Hải Phòng', ['ubnd-tp']],
    ['các bộ ngành liên quan', ['cac-bo']],
    ['Bộ  Tài\nchính', ['bo-tai-chinh']],
    ['Bộ KHĐT, TTg', ['bo-khdt', 'thu-tuong']],
    ['Các VP: TU, CP', ['vp-thanh-uy', 'chinh-phu']],
  ])('%s', (cell, expected) => {
    expect(ids(cell)).toEqual(expected);
    expect(ids(cell.normalize('NFD'))).toEqual(expected);
    expect(matcher.parseList(cell).unknown).toEqual([]);
  });

  it('says which part names nobody, with its place', () => {
    const cell = 'Bộ Tài chính, Ban Lạ và Sở Y tế';
    expect(matcher.parseList(cell)).toMatchObject({
      agencies: ['agency/bo-tai-chinh', 'agency/so-y-te'],
      unknown: [{ text: 'Ban Lạ', start: 14, end: 20 }],
    });
    expect(matcher.parseList('Sở Lao động').unknown).toMatchObject([{ text: 'Sở Lao động' }]);
    expect(matcher.parseList('')).toEqual({ agencies: [], mentions: [], unknown: [] });
  });
});

describe('bodies in a running text', () => {
  it('are found by their longest name', () => {
    expect(named('Thủ tướng Chính phủ và Chính phủ giao Bộ Tài chính')).toEqual([
      ['Thủ tướng Chính phủ', 'thu-tuong'],
      ['Chính phủ', 'chinh-phu'],
      ['Bộ Tài chính', 'bo-tai-chinh'],
    ]);
  });

  it('are found with slips of capitals, but not in words that only look alike', () => {
    expect(named('gửi bộ Kế hoạch và Đầu tư; cán bộ Công an; phi chính phủ; nghĩa vụ; cơ sở Y tế')).toEqual([
      ['bộ Kế hoạch và Đầu tư', 'bo-khdt'],
    ]);
  });

  it('are not found in the numbers of documents, nor in parts of acronyms', () => {
    expect(named('Nghị quyết số 08-NQ/TU, Chỉ thị 10/CT-TTg, số 108/NQ-CP, TUV, cp')).toEqual([]);
    expect(named('gửi TU, CP')).toEqual([
      ['TU', 'thanh-uy'],
      ['CP', 'chinh-phu'],
    ]);
  });

  it('share a head, and keep their brackets', () => {
    expect(named('khu vực phòng thủ Sở Tài chính, Y tế và 20 - 25% xã')).toEqual([
      ['Sở Tài chính', 'so-tai-chinh'],
      ['Y tế', 'so-y-te'],
    ]);
    expect(named('Trung tâm giám sát, điều hành (SOC); kết nối')).toEqual([
      ['Trung tâm giám sát, điều hành (SOC)', 'soc'],
    ]);
  });

  it('stand where the given string has them, never overlapping', () => {
    const texts = anyText(
      'Bộ ',
      'Sở ',
      'Tài chính',
      'Y tế',
      ', ',
      ' và ',
      'các bộ, ngành liên quan',
      'UBND',
      ' thành phố',
      ' Hải Phòng',
      'e\u0302\u0323',
      ': ',
      '(',
      ')',
      'Chính phủ',
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, unknown } = matcher.parseList(text);
        for (const stretches of [
          matcher.findMentions(text),
          [...mentions, ...unknown].sort((a, b) => a.start - b.start),
        ]) {
          let end = 0;
          for (const stretch of stretches) {
            expect(stretch.start).toBeGreaterThanOrEqual(end);
            expect(stretch.end).toBeGreaterThan(stretch.start);
            end = stretch.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 20210106, numRuns: 300 },
    );
  });
});

describe('two bodies with one spelling', () => {
  it('are reported, and the first has it', () => {
    const { clashes, parseList } = makeAgencyMatchers({
      agencies: [agency('a', 'Sở Mới'), agency('b', 'Sở Cũ', { variants: ['sở mới'] })],
    })(NATIONAL);
    expect(clashes).toEqual([{ spelling: 'sở mới', ids: ['agency/a', 'agency/b'] }]);
    expect(parseList('Sở mới').agencies).toEqual(['agency/a']);
  });
});

describe('places', () => {
  const place = (slug: string, vi: string, more: object = {}) =>
    placeEntrySchema.parse({ id: `place/${slug}`, vi, en: slug, type: 'other', ...more });
  const places = makePlaceMatcher([
    place('quan-kien-an', 'quận Kiến An'),
    place('quan-do-son', 'quận Đồ Sơn'),
    place('huyen-kien-thuy', 'huyện Kiến Thụy'),
    place('cau-rao', 'cầu Rào'),
    place('cau-rao-1', 'cầu Rào 1'),
  ]);

  it('are found with a shared head, and the longer name first', () => {
    const text = 'quận Kiến An, Đồ Sơn, huyện Kiến Thuỵ, cầu Rào 1 và cầu Rào';
    expect(places.findMentions(text).map(({ id }) => id)).toEqual([
      'place/quan-kien-an',
      'place/quan-do-son',
      'place/huyen-kien-thuy',
      'place/cau-rao-1',
      'place/cau-rao',
    ]);
  });

  describe('inside a longer name', () => {
    const whole = makePlaceMatcher(
      [
        place('quan-do-son', 'quận Đồ Sơn', { variants: ['Đồ Sơn'], type: 'urban-district' }),
        place('quan-hong-bang', 'quận Hồng Bàng', { variants: ['Hồng Bàng'], type: 'urban-district' }),
        place('huyen-cat-hai', 'huyện Cát Hải', { variants: ['Cát Hải'], type: 'rural-district' }),
        place('bac-song', 'Bắc Sông'),
      ],
      [],
      {
        units: [
          { words: ['phường'], types: ['ward'] },
          { words: ['xã'], types: ['commune'] },
          { words: ['quận'], types: ['urban-district'] },
          { words: ['huyện', 'huyện đảo'], types: ['rural-district'] },
          { words: ['đặc khu', 'thị xã'], types: [] },
        ],
        directions: ['Nam', 'Bắc', 'Tân'],
        namesakes: ['đường', 'trường'],
      },
    );
    const ids = (text: string) => whole.findMentions(text).map(({ id }) => id.slice('place/'.length));

    it.each([
      'cảng Nam Đồ Sơn',
      'Phường Hồng Bàng rà soát',
      'đặc khu Cát Hải',
      'thị xã Hồng Bàng',
      'các phường Hồng Bàng, Đồ Sơn và Cát Hải',
      'Tân Hồng Bàng',
      'đường Cát Hải',
    ])('are not found: %s', (text) => expect(ids(text)).toEqual([]));

    it.each<readonly [text: string, found: readonly string[]]>([
      ['bến Đồ Sơn', ['quan-do-son']],
      ['Quận Hồng Bàng và huyện đảo Cát Hải', ['quan-hong-bang', 'huyen-cat-hai']],
      ['các xã huyện Cát Hải', ['huyen-cat-hai']],
      ['phường Hồng Bàng, quận Đồ Sơn', ['quan-do-son']],
      ['khu đô thị Bắc Sông', ['bac-song']],
      ['phía Nam quận Đồ Sơn', ['quan-do-son']],
    ])('are found where the name is whole: %s', (text, found) => expect(ids(text)).toEqual(found));
  });
});
