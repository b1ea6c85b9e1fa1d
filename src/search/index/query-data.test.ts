import { describe, expect, it } from 'vitest';
import type { AgencyRecord, InstrumentRecord } from '../../corpus/model/records.ts';
import { data } from '../../../tests/fixtures/search/query-data.ts';
import { queryData, termPairs } from './query-data.ts';

const agency = (id: string, vi: string, lead: number): AgencyRecord => ({
  id: `agency/${id}`,
  url: { vi: '', en: '' },
  name: { vi, en: null },
  abbreviations: [],
  variants: [],
  level: 'city',
  parent: null,
  territory: 'national',
  collective: false,
  memberOf: [],
  counts: { lead, coordinating: 0, monitored: 0, supervised: 0 },
});
const instrument = (number: string | null, date: string | null): InstrumentRecord => ({
  id: 'instrument/x',
  url: { vi: '', en: '' },
  number,
  type: { vi: 'Nghị quyết', en: 'Resolution' },
  date,
  issuer: null,
  title: { vi: 'Luật Quy hoạch', en: null },
  citedBy: [],
  followsFrom: [],
});
const made = (
  agencies: readonly AgencyRecord[],
  instruments: readonly InstrumentRecord[] = [],
  successors: readonly { body: string; names: string[] }[] = [],
) =>
  queryData({
    places: [],
    agencies,
    instruments,
    documents: [],
    isWord: (text) => text === 'dot',
    abbreviations: [{ short: 'GPMB', long: ['giải phóng mặt bằng'] }],
    types: [{ vi: 'Nghị quyết', en: 'Resolution' }],
    tables: data.tables,
    successors,
  });

describe('the data of the query understanding', () => {
  it('holds every body, and says which some record is given to', () => {
    expect(
      made([agency('so-y-te', 'Sở Y tế', 2), agency('quoc-hoi', 'Quốc hội', 0)]).agencies.map((one) => one.works),
    ).toEqual([true, false]);
  });
  it('keeps abbreviations apart, and marks those that are words otherwise', () => {
    const body = {
      ...agency('so-giao-thong-van-tai', 'Sở Giao thông vận tải', 1),
      abbreviations: ['Sở GTVT', 'DOT', 'SGTVT'],
    };
    expect(made([body]).agencies[0]).toMatchObject({ names: [], short: ['sởgtvt', '!dot', 'sgtvt'] });
  });
  it('knows the territory in a short name from the initials of a field', () => {
    const bodies = [
      { ...agency('so-tu-phap', 'Sở Tư pháp', 1), abbreviations: ['Sở TP'] },
      { ...agency('ubnd-thanh-pho', 'UBND thành phố Hải Phòng', 1), abbreviations: ['UBND TP'] },
    ];
    expect(made(bodies).agencies.map(({ names, short }) => [names, short])).toEqual([
      [[], ['sởtp']],
      [['ubnd tp'], []],
    ]);
  });
  it('knows bodies by the names of today, unless another body has that name', () => {
    const bodies = [
      agency('so-tai-chinh', 'Sở Tài chính', 1),
      agency('so-ke-hoach-va-dau-tu', 'Sở Kế hoạch và Đầu tư', 1),
      agency('so-giao-thong-van-tai', 'Sở Giao thông vận tải', 1),
    ];
    const { agencies } = made(
      bodies,
      [],
      [
        { body: 'agency/so-ke-hoach-va-dau-tu', names: ['Sở Tài chính'] },
        { body: 'agency/so-giao-thong-van-tai', names: ['Sở Xây dựng'] },
      ],
    );
    expect(agencies.map((one) => one.names)).toEqual([[], [], ['so xay dung']]);
  });
  it.each([
    ['1079/2017/QĐ-UBND', '2017-05-08', '1079', '2017', '2017', 'qd ubnd'],
    ['45-NQ/TW', '2019-01-24', '45', '', '2019', 'nq tw'],
    ['97/2019/QH14', null, '97', '2019', '', 'qh 14'],
  ])('takes the number %s apart', (number, date, first, year, dated, letters) => {
    expect(made([], [instrument(number, date)]).instruments[0]).toMatchObject({
      number: first,
      year,
      dated,
      letters: letters.split(' '),
    });
  });
  it('names what has no number by its title', () =>
    expect(made([], [instrument(null, null)]).instruments[0]?.names).toEqual(['luat quy hoach']));
});

describe('the glossary', () => {
  it('gives terms and variants of both languages, folded; a term without English is left out', () => {
    expect(
      termPairs([
        { vi: ['đầu tư công'], en: ['public investment', 'public investments'] },
        { vi: ['khu, cụm', 'khu'], en: ['zone "A"', ''] },
        { vi: ['ban'], en: [''] },
      ]),
    ).toEqual([
      [['đầu tư công'], ['public investment', 'public investments']],
      [['khu cụm', 'khu'], ['zone a']],
    ]);
  });
});
