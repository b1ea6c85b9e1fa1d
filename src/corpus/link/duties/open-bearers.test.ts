import { describe, expect, it } from 'vitest';
import { agencyEntrySchema, NATIONAL } from '../../model/registry.ts';
import { emptyBodyWords, makeAgencyMatchers } from '../../values/index.ts';
import { openBearers, unknownBearers } from './open-bearers.ts';

const matcher = makeAgencyMatchers({
  agencies: [
    agencyEntrySchema.parse({
      id: 'agency/bo-tai-chinh',
      vi: 'Bộ Tài chính',
      en: 'Ministry of Finance',
      level: 'central',
    }),
  ],
  words: { ...emptyBodyWords, heads: ['Đài', 'Hãng tin', 'Hội', 'Bộ'] },
})(NATIONAL);
const open = (text: string, bearers: string[] = []) =>
  openBearers([{ id: 'd/i-1', document: 'd', bearers, unborne: [], what: { vi: text, en: null } }], () => matcher).map(
    ({ printed, start }) => [printed, printed === null ? 0 : text.indexOf(printed) - start],
  );

describe('the bearers of a duty', () => {
  it.each([
    [
      'Đài Sóng, Đài Gió Việt, Hãng tin Bến Việt: giới thiệu bến sông.',
      ['Đài Sóng', 'Đài Gió Việt', 'Hãng tin Bến Việt'],
    ],
    ['Bộ Tài chính, Hội Chèo đò: bố trí vốn.', ['Hội Chèo đò']],
    ['Bộ Sóng và Gió: rà soát.', ['Bộ Sóng và Gió']],
  ])('%s has unknown ones', (text, expected) => {
    expect(open(text, ['agency/bo-tai-chinh'])).toEqual(expected.map((name) => [name, 0]));
  });

  it.each(['Giới thiệu bến sông: mỗi năm một lần.', 'Rà soát văn bản.', ''])('%s has none', (text) => {
    expect(open(text)).toEqual([[null, 0]]);
  });

  it.each(['Bộ Tài chính: bố trí vốn.', 'Các việc sau đây: rà soát.', 'Rà soát văn bản.'])(
    '%s has a known one, or says nothing of others',
    (text) => expect(open(text, ['agency/bo-tai-chinh'])).toEqual([]),
  );
});

it('an order inside a clause that nobody is known to bear is open at its own place', () => {
  const text = 'Bộ Tài chính bố trí vốn; Hội Chèo đò theo dõi.';
  expect(
    openBearers(
      [
        {
          id: 'd/i-1',
          document: 'd',
          bearers: ['agency/bo-tai-chinh'],
          unborne: [text.indexOf('Hội')],
          what: { vi: text, en: null },
        },
      ],
      () => matcher,
    ),
  ).toEqual([{ id: 'd/i-1', printed: null, start: 25 }]);
});

describe('the names before a verb of duty', () => {
  const tables = { bearing: ['chủ trì', 'phối hợp', 'rà soát'], calls: ['giao', 'đề nghị'] };
  const unknown = (text: string) =>
    unknownBearers(text, matcher, tables).map(({ text: name, start }) => [name, text.indexOf(name) - start]);

  it.each([
    ['Hội Chèo đò và Bộ Tài chính chủ trì lập danh mục.', ['Hội Chèo đò']],
    ['Giao Đài Sóng, Bộ Sóng và Gió phối hợp với Bộ Tài chính.', ['Đài Sóng', 'Bộ Sóng và Gió']],
    ['Bộ Tài chính, Hội Chèo đò rà soát.', ['Hội Chèo đò']],
  ])('that nobody knows are told: %s', (text, names) => expect(unknown(text)).toEqual(names.map((name) => [name, 0])));

  it.each([
    'Bộ Tài chính chủ trì.',
    'Lập danh mục, phối hợp với Hội Chèo đò.',
    'Hội nghị bàn việc. Bộ Tài chính chủ trì.',
    'Hội Chèo đò vui.',
    'Hội chủ trì: Bộ Tài chính.',
    '',
  ])('are none here: %s', (text) => expect(unknown(text)).toEqual([]));
});
