import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '../../../tests/fixtures/knowledge.ts';
import type { LinkRecord, TargetRecord } from '../../corpus/model/records.ts';
import type { Value } from '../../corpus/model/values.ts';
import type { PictureSettings } from '../settings.ts';
import { goalPaths, growthOf } from './path.ts';

const value = (printed: string, comparator: Value['comparator'], min: number | null, max: number | null): Value => ({
  printed,
  comparator,
  min,
  max,
});
function target(id: string, year: number, stated: Value | null, from: number | null = null): TargetRecord {
  return {
    id,
    name: { vi: '', en: null },
    url: { vi: `/vi/${id}/`, en: `/en/${id}/` },
    document: 'a',
    source: { document: 'a', lines: [1, 1] },
    annex: null,
    number: null,
    parent: null,
    title: { vi: id, en: null },
    unit: { vi: '%', en: '%' },
    value: stated,
    figure: stated && { alone: { vi: stated.printed, en: null }, whole: { vi: stated.printed, en: null } },
    period: { text: { vi: '', en: null }, from: from === null ? null : `${from}-01-01`, to: `${year}-12-31` },
    monitors: [],
    cells: [],
    unresolved: [],
    group: null,
  };
}
const link = (from: string, to: string): LinkRecord => ({
  id: `${from}-${to}`,
  url: { vi: '', en: '' },
  from,
  to,
  type: 'sameIndicator',
  basis: 'matched',
  score: 1,
  evidence: null,
});
const settings = (targets: string[]): PictureSettings => ({
  shortNames: {},
  headlines: [{ id: 'h', title: { vi: 'H', en: 'H' }, unit: { vi: '%', en: '%' }, targets, said: {}, remark: null }],
});
const [a, b, c] = [
  target('a/1', 2021, value('10', '=', 10, 10)),
  target('a/2', 2030, value('44 - 45', 'range', 44, 45)),
  target('a/3', 2025, value('khoảng 6', '≈', 6, 6)),
];

describe('the path of an indicator', () => {
  test('runs in the order of years, whatever the order of the list', () => {
    const [path] = goalPaths(knowledgeOf({ targets: [a, b, c], links: [] }), settings(['a/2', 'a/1', 'a/3']));
    expect(path?.stops.map((stop) => [stop.year, stop.form])).toEqual([
      [2021, 'exact'],
      [2025, 'about'],
      [2030, 'range'],
    ]);
  });

  test('an average of several years is told from the figure of one', () => {
    const average = target('a/4', 2025, value('ít nhất 13', '≥', 13, null), 2018);
    const [path] = goalPaths(knowledgeOf({ targets: [a, average], links: [] }), settings(['a/1', 'a/4']));
    expect(path?.stops.map((stop) => [stop.since, stop.form])).toEqual([
      [null, 'exact'],
      [2018, 'least'],
    ]);
  });

  test('is made of the targets that say a year, no other', () => {
    const undated = { ...target('a/6', 2025, value('7', '=', 7, 7)), period: null };
    const links = [link('a/1', 'a/3'), link('a/3', 'a/6')];
    const paths = goalPaths(knowledgeOf({ targets: [undated, a, c], links }), settings([]));
    expect(paths.slice(1).map(({ stops }) => stops.map(({ target: { id } }) => id))).toEqual([['a/1', 'a/3']]);
  });

  test('words in place of a figure stay words', () => {
    const none = target('a/5', 2025, value('Không còn', 'text', null, null));
    const [path] = goalPaths(knowledgeOf({ targets: [none], links: [] }), settings(['a/5']));
    expect(path?.stops[0]).toMatchObject({ form: 'words', min: null, said: { vi: 'Không còn' } });
  });

  test('a link confirms what the list joins', () => {
    const [path] = goalPaths(
      knowledgeOf({ targets: [a, b, c], links: [link('a/1', 'a/2')] }),
      settings(['a/1', 'a/2', 'a/3']),
    );
    expect(path?.stops.map((stop) => stop.basis)).toEqual(['linked', 'curated', 'linked']);
  });

  test('indicators that links alone join over years are drawn too, those of one year are not', () => {
    const twin = target('a/6', 2021, value('1', '=', 1, 1));
    const paths = goalPaths(knowledgeOf({ targets: [a, b, twin], links: [link('a/1', 'a/6'), link('a/6', 'a/2')] }), {
      ...settings([]),
      headlines: [],
    });
    expect(paths.map((path) => path.stops.length)).toEqual([3]);
    expect(
      goalPaths(knowledgeOf({ targets: [a, twin], links: [link('a/1', 'a/6')] }), { ...settings([]), headlines: [] }),
    ).toEqual([]);
  });

  test('a target that names no year is on no path, and stops none', () => {
    const some = { ...target('a/7', 2021, value('1', '=', 1, 1)), period: null };
    const links = [link('a/1', 'a/7'), link('a/7', 'a/2')];
    const paths = goalPaths(knowledgeOf({ targets: [some, a, b], links }), { ...settings([]), headlines: [] });
    expect(paths.map((path) => path.stops.map(({ target: { id } }) => id))).toEqual([['a/1', 'a/2']]);
    expect(goalPaths(knowledgeOf({ targets: [some], links: [] }), { ...settings([]), headlines: [] })).toEqual([]);
  });

  test('a listed target that is gone stops the build', () => {
    expect(() => goalPaths(knowledgeOf({ targets: [a], links: [] }), settings(['a/9']))).toThrow(
      /Unexpected target a\/9 of the headline h/,
    );
  });

  test('growth counts from the first figure to the lower end of the last', () => {
    const [path] = goalPaths(knowledgeOf({ targets: [a, b], links: [] }), settings(['a/1', 'a/2']));
    expect(path && growthOf(path)?.times).toBe(4.4);
  });
});
