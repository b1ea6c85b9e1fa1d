import { describe, expect, it } from 'vitest';
import {
  agencyEntrySchema,
  NATIONAL,
  placeEntrySchema,
  provinceBodySchema,
  type PlaceEntry,
} from '../../model/registry.ts';
import { makeAgencyMatchers } from './matchers.ts';
import { makeProvinceBodies } from './province-bodies.ts';

const place = (slug: string, vi: string, type: 'city' | 'province'): PlaceEntry =>
  placeEntrySchema.parse({ id: `place/${slug}`, vi, en: slug, type });
const benSong = place('thanh-pho-ben-song', 'Thành phố Bến Sông', 'city');
const anHoa = place('tinh-an-hoa', 'Tỉnh An Hòa', 'province');
const agency = (slug: string, vi: string, variants: string[], territory?: string) =>
  agencyEntrySchema.parse({ id: `agency/${slug}`, vi, en: slug, level: 'other', variants, territory });

const agencies = [
  agency('bo-y-te', 'Bộ Y tế', []),
  agency('ubnd-cac-tinh', 'UBND các tỉnh, thành phố', []),
  agency('ubnd-ben-song', 'UBND thành phố Bến Sông', ['UBND TP', 'UBND thành phố'], benSong.id),
  agency('so-y-te', 'Sở Y tế', ['SYT'], benSong.id),
  agency('cuc-thue', 'Cục Thuế', [], benSong.id),
  agency('ubnd-huyen-lau', 'UBND huyện Lau', [], benSong.id),
];
const provinceBodies = makeProvinceBodies(
  [
    { slug: 'ubnd', names: ['UBND', 'Ủy ban nhân dân'], en: "People's Committee", class: 'agency/ubnd-cac-tinh' },
    { slug: 'van-phong-dbqh', names: ['Văn phòng Đoàn ĐBQH', 'VP ĐĐBQH'], en: 'Office of the Delegation' },
    { slug: 'so-y-te', names: ['Sở Y tế'], en: 'Department of Health', alone: true, parent: 'ubnd' },
    { slug: 'tinh-uy', names: ['Tỉnh ủy'], en: 'Provincial Party Committee', of: 'province', alone: true },
  ].map((body) => provinceBodySchema.parse(body)),
  [benSong, anHoa],
  agencies,
);
const matcherOf = makeAgencyMatchers({
  agencies,
  places: [benSong, anHoa],
  provinceBodies,
  words: {
    heads: ['Sở', 'Chi cục', 'Tổng cục', 'UBND'],
    territories: ['tỉnh', 'thành phố', 'TP', 'huyện'],
    things: ['điện tử', 'số'],
    fields: [],
    others: [],
    apart: [],
    notes: [],
    verbs: [],
  },
});
const read = (territory: string) => (cell: string) => {
  const { agencies, unknown } = matcherOf(territory).parseList(cell);
  return [...agencies.map((id) => id.replace('agency/', '')), ...unknown.map(({ text }) => `? ${text}`)].join(' + ');
};

describe('a name without a territory', () => {
  it.each([
    // name, in its city, in another province, in a document of the whole country
    ['Sở Y tế', 'so-y-te', 'so-y-te-tinh-an-hoa', '? Sở Y tế'],
    ['UBND thành phố', 'ubnd-ben-song', '? UBND thành phố', 'ubnd-cac-tinh'],
    ['UBND tỉnh', '? UBND tỉnh', 'ubnd-tinh-an-hoa', 'ubnd-cac-tinh'],
    ['Ủy ban nhân dân TP', 'ubnd-ben-song', '? Ủy ban nhân dân TP', 'ubnd-cac-tinh'],
    ['Sở Y tế tỉnh', '? Sở Y tế tỉnh', 'so-y-te-tinh-an-hoa', '? Sở Y tế tỉnh'],
    ['SYT', 'so-y-te', '? SYT', '? SYT'],
    ['Cục Thuế', 'cuc-thue', '? Cục Thuế', '? Cục Thuế'],
    ['UBND huyện Lau', 'ubnd-huyen-lau', '? UBND huyện Lau', '? UBND huyện Lau'],
    ['Tỉnh ủy', '? Tỉnh ủy', 'tinh-uy-tinh-an-hoa', '? Tỉnh ủy'],
    ['Bộ Y tế', 'bo-y-te', 'bo-y-te', 'bo-y-te'],
  ])('%s', (name, inCity, inProvince, everywhere) => {
    expect(read(benSong.id)(name)).toBe(inCity);
    expect(read(anHoa.id)(name)).toBe(inProvince);
    expect(read(NATIONAL)(name)).toBe(everywhere);
  });
});

describe('a name with a territory', () => {
  it.each([
    ['UBND TP Bến Sông', 'ubnd-ben-song'],
    ['UBND TP. Bến Sông; Ủy ban nhân dân tỉnh An Hòa', 'ubnd-ben-song + ubnd-tinh-an-hoa'],
    ['Sở Y tế thành phố Bến Sông, Sở Y tế An Hòa', 'so-y-te + so-y-te-tinh-an-hoa'],
    ['Tỉnh ủy An Hòa và VP ĐĐBQH tỉnh An Hòa', 'tinh-uy-tinh-an-hoa + van-phong-dbqh-tinh-an-hoa'],
    ['UBND TP An Đông; Sở Y tế tỉnh Non Nước', '? UBND TP An Đông + ? Sở Y tế tỉnh Non Nước'],
    ['UBND thành phố An Hòa', '? UBND thành phố An Hòa'],
    ['Tổng cục Thuế, Chi cục Đường An Hòa', '? Tổng cục Thuế + ? Chi cục Đường An Hòa'],
  ])('%s is the same in every document', (cell, expected) => {
    for (const territory of [benSong.id, anHoa.id, NATIONAL]) expect(read(territory)(cell)).toBe(expected);
  });

  it('is told from the shorter name in capitals too', () => {
    const found = (text: string) =>
      matcherOf(benSong.id)
        .findMentions(text)
        .map(({ id }) => id);
    expect(found('KẾ HOẠCH CỦA UBND THÀNH PHỐ THỰC HIỆN')).toEqual(['agency/ubnd-ben-song']);
    expect(found('KẾ HOẠCH CỦA UBND THÀNH PHỐ AN HÒA')).toEqual([]);
    expect(found('KẾ HOẠCH CỦA UBND TỈNH AN HÒA')).toEqual(['agency/ubnd-tinh-an-hoa']);
  });
});

describe('a name with a place behind `của`, a dash or in brackets', () => {
  it.each([
    ['Sở Y tế của thành phố Bến Sông, Sở Y tế (thành phố Bến Sông)', ['so-y-te', 'so-y-te']],
    ['Sở Y tế của thành phố phối hợp', ['so-y-te']],
    ['Sở Y tế của tỉnh An Hòa, Sở Y tế (tỉnh An Hòa), Sở Y tế - tỉnh An Hòa', []],
    ['Sở Y tế của An Hòa, Sở Y tế (An Hòa), Sở Y tế của tỉnh Non Nước', []],
    ['Sở Y tế (huyện An Lão), Sở Y tế - huyện Lau', []],
  ])('%s', (text, expected) => {
    const found = matcherOf(benSong.id).findMentions(text);
    expect(found.map(({ id }) => id.replace('agency/', ''))).toEqual(expected);
  });
});

describe('the bodies made for a territory', () => {
  it('are those that the registry does not name', () => {
    expect(provinceBodies.made.map(({ id, vi, territory }) => [id, vi, territory])).toEqual([
      ['agency/van-phong-dbqh-thanh-pho-ben-song', 'Văn phòng Đoàn ĐBQH thành phố Bến Sông', benSong.id],
      ['agency/ubnd-tinh-an-hoa', 'UBND tỉnh An Hòa', anHoa.id],
      ['agency/van-phong-dbqh-tinh-an-hoa', 'Văn phòng Đoàn ĐBQH tỉnh An Hòa', anHoa.id],
      ['agency/so-y-te-tinh-an-hoa', 'Sở Y tế tỉnh An Hòa', anHoa.id],
      ['agency/tinh-uy-tinh-an-hoa', 'Tỉnh ủy An Hòa', anHoa.id],
    ]);
    expect(provinceBodies.made.find(({ id }) => id === 'agency/so-y-te-tinh-an-hoa')?.parent).toBe(
      'agency/ubnd-tinh-an-hoa',
    );
  });
});
