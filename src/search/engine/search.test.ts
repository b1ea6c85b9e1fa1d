import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeBundle } from '../../../tests/search/bundle.ts';
import { filesOnDisk } from '../../../tests/search/node-files.ts';
import type { RecordRow } from '../records/row.ts';
import { agencyCode, insideCode, instrumentCode, nameCode } from '../text/codes.ts';
import { indexCopy } from '../index/entry.ts';
import type { SearchEntry } from '../index/entry.ts';
import { packData, packNames } from '../query/packed.ts';
import { vocabularyOf } from '../index/vocabulary.ts';
import { data, own } from '../../../tests/fixtures/search/query-data.ts';
import { includeCharacters } from '../text/index-copy.ts';
import { foldedWords } from '../text/tokens.ts';
import { fullMatches } from './outcome.ts';
import { Results } from './present.ts';
import { Search } from './search.ts';

const entry = (
  lang: 'vi' | 'en',
  id: string,
  text: string,
  codes: readonly (string | null)[] = [],
  filters: Record<string, readonly string[]> = {},
): SearchEntry => ({
  id,
  lang,
  kind: filters.kind?.[0] ?? 'task',
  title: text,
  text,
  name: [0, foldedWords(text).length],
  fields: { alias: '', agency: '', codes: codes.join(' ') },
  filters: { id: [id], kind: ['task'], title: [text], ...filters },
});
const vi = [
  entry(
    'vi',
    'x/pl4-1',
    'Đề án vận tải hành khách bằng xe buýt',
    [agencyCode('owner', 'agency/so-giao-thong-van-tai')],
    { lead: ['agency/so-giao-thong-van-tai'] },
  ),
  entry('vi', 'x/pl4-2', 'Kế hoạch đầu tư công trung hạn', [agencyCode('owner', 'agency/so-tai-chinh')], {
    lead: ['agency/so-tai-chinh'],
  }),
  entry('vi', 'x/pl4-3', 'Đầu tư xây dựng các công trình giao thông', [], { lead: ['agency/so-xay-dung'] }),
  entry(
    'vi',
    'x/ii-1',
    'Thực hiện Nghị quyết số 45-NQ/TW về thành phố thông minh',
    [instrumentCode('instrument/45-nq-tw-2019')],
    { kind: ['provision'] },
  ),
  entry('vi', 'agency/so-tai-chinh', 'Sở Tài chính', [agencyCode('page', 'agency/so-tai-chinh')], { kind: ['agency'] }),
  entry('vi', 'x/pl1-1', 'Thu ngân sách', [], { kind: ['target'], fact: ['Chỉ tiêu|89.490,478 tỷ đồng'] }),
  entry('vi', 'x/pl1-1.1', 'Thu ngân sách nội địa', [], { kind: ['target'], within: ['x/pl1-1'] }),
  entry('vi', 'place/x', 'Bến xe buýt', [], { kind: ['place'], weight: ['hub'] }),
  entry('vi', 'place/y', 'Quận Kiến An', [nameCode('kien an'), nameCode('quan kien an')], {
    kind: ['place'],
    weight: ['hub'],
  }),
  entry('vi', 'project/y', 'Nâng cấp hồ Tây Sơn', [insideCode('kien an'), insideCode('quan kien an')], {
    kind: ['project'],
  }),
];
const en = [
  entry('en', 'x/pl4-1', 'Scheme on passenger transport by bus', [], {
    other: ['Đề án vận tải hành khách bằng xe buýt'],
  }),
];

const facts: Readonly<Record<string, Partial<RecordRow>>> = {
  'x/pl4-1': { at: [{ doc: 'x', annex: 4, row: '1' }], lead: ['agency/so-giao-thong-van-tai'] },
  'x/pl4-2': {
    at: [{ doc: 'x', annex: 4, row: '2' }],
    lead: ['agency/so-tai-chinh'],
    due: { text: 'Quý IV/2021', from: '2021-10-01', to: '2021-12-31' },
    figures: [{ printed: '4.500', min: 4500, max: 4500, unit: 'tỷ đồng', scale: 1e9, base: 'vnd', period: '' }],
  },
};
const rows = vi.map(({ id }): RecordRow => ({ id, kind: 'task', doc: 'x', ...facts[id] }));

let folder = '';
beforeAll(async () => {
  ({ folder } = await writeBundle(
    [...vi, ...en].map((one, i) => indexCopy(one, i).content),
    { includeCharacters },
  ));
  writeFileSync(
    join(folder, 'query.json'),
    JSON.stringify(
      packData({
        ...data,
        pages: { vi: vi.length, en: en.length },
        names: { vi: packNames(vi.map(({ name }) => name)), en: packNames(en.map(({ name }) => name)) },
        held: [],
        parts: [[6, 5]],
      }),
    ),
  );
  for (const lang of ['vi', 'en'] as const) {
    writeFileSync(
      join(folder, `records-${lang}.json`),
      JSON.stringify(lang === 'vi' ? rows : rows.slice(0, en.length)),
    );
    writeFileSync(join(folder, `subjects-${lang}.json`), JSON.stringify([]));
    writeFileSync(join(folder, `synonyms-${lang}.json`), JSON.stringify(lang === 'vi' ? own.synonyms : []));
  }
  writeFileSync(join(folder, 'common.txt'), '');
  writeFileSync(join(folder, 'terms.json'), '[]');
  writeFileSync(join(folder, 'words-vi.txt'), vocabularyOf(vi));
  writeFileSync(join(folder, 'words-en.txt'), vocabularyOf(en));
});

const ids = async (query: string, lang: 'vi' | 'en' = 'vi') => {
  const search = new Search(lang, filesOnDisk(folder));
  return (await new Results(search, await search.run({ query })).load(10)).map((result) => result.id);
};

const told = async (query: string, asOf = '2021-06-01') => {
  const { notices, unknown, answer, found } = await new Search('vi', filesOnDisk(folder)).run({ query, asOf });
  return { notices: notices.map(({ kind }) => kind), unknown, answer, full: fullMatches(found) };
};

describe('the search over a small bundle', () => {
  it.each(['xe buýt', 'xe buyt', 'XE BUÝT', 'xe bus', 'xe buyts'])(
    'finds the buses by %s, the place that gathers links last',
    async (query) => {
      expect(await ids(query)).toEqual(['x/pl4-1', 'place/x']);
    },
  );
  it('puts words that stand together before words apart', async () =>
    expect(await ids('dau tu cong')).toEqual(['x/pl4-2', 'x/pl4-3']));
  it('wants quoted words together', async () => expect(await ids('"đầu tư công"')).toEqual(['x/pl4-2']));
  it('opens a body with its own page, then what it leads', async () =>
    expect(await ids('so tai chinh')).toEqual(['agency/so-tai-chinh', 'x/pl4-2']));
  it('narrows by a deadline: the others lack it', async () => {
    expect(await ids('đầu tư quý 4')).toEqual(['x/pl4-2', 'x/pl4-3']);
    expect((await told('đầu tư quý 4')).full).toBe(1);
  });
  it('looks documents and rows up by number', async () => {
    expect(await ids('nq 45')).toEqual(['x/ii-1']);
    expect(await ids('phụ lục 4 số 1')).toEqual(['x/pl4-1']);
  });
  it.each(['4.500 tỷ', '4500', '4,500 billion', 'trên 4.000 tỷ'])('finds the figure %s', async (query) =>
    expect(await ids(query)).toEqual(['x/pl4-2']),
  );
  it.each(['dự án ở Kiến An', 'kiến an có công trình nào', 'công trình quận kiến an'])(
    'takes %s for a place: its page first, then what is there whatever its words',
    async (query) => expect((await ids(query)).slice(0, 2)).toEqual(['place/y', 'project/y']),
  );
  it.each(['hồ kiến an', 'nâng cấp quận Kiến An'])('finds what stands in a district by its words: %s', async (query) =>
    expect((await ids(query))[0]).toBe('project/y'),
  );
  it('offers what a word is a kind of, and says that the word stands nowhere', async () => {
    const { found, unknown } = await new Search('vi', filesOnDisk(folder)).run({ query: 'đèn xanh đèn đỏ' });
    expect(fullMatches(found)).toBe(0);
    expect(unknown.map(({ typed }) => typed)).toEqual(['đèn xanh đèn đỏ']);
    expect((await ids('đèn xanh đèn đỏ'))[0]).toBe('x/pl4-3');
  });
  it('says nothing is due only of a time in which nothing is, and of which words where other things are', async () => {
    const { notices } = await new Search('vi', filesOnDisk(folder)).run({ query: 'xe buýt quý 4 2021' });
    expect(notices).toMatchObject([{ kind: 'nothing-due', about: 'xe buýt' }]);
    expect((await new Search('vi', filesOnDisk(folder)).run({ query: 'xe buýt quý 1 2021' })).notices).toMatchObject([
      { kind: 'nothing-due', about: null },
    ]);
  });
  it('says of a term whose words all stand somewhere that it stands nowhere together, but not of one whose words were mended', async () => {
    expect((await told('bến công')).unknown.map(({ typed }) => typed)).toEqual(['bến công']);
    expect((await told('hanhk cong')).unknown.map(({ typed }) => typed)).not.toContain('hanhk cong');
  });
  it('says what is not there, and finds nothing in its place', async () => {
    expect(await told('phụ lục 4 số 3')).toMatchObject({ notices: ['address-not-found'], full: 0 });
    expect(await told('quý 1 2021')).toMatchObject({ notices: ['nothing-due'], full: 0 });
    expect(await told('9999')).toMatchObject({ notices: ['figure-not-found'], full: 0 });
    expect(await told('nghị định 77/2020/NĐ-CP')).toMatchObject({ notices: ['instrument-not-found'], full: 0 });
    expect((await told('xe buýt lụt')).unknown.map(({ typed }) => typed)).toEqual(['lụt']);
  });
  it('answers from the records where it is sure', async () => {
    expect((await told('ai chủ trì đầu tư công trung hạn')).answer).toMatchObject({
      kind: 'who',
      record: { id: 'x/pl4-2', title: 'Kế hoạch đầu tư công trung hạn' },
      lead: ['agency/so-tai-chinh'],
      due: { to: '2021-12-31' },
    });
    expect((await told('sở tài chính phải làm gì')).answer).toMatchObject({ kind: 'duties', counts: { lead: 1 } });
    expect((await told('ai chủ trì xe lửa')).answer).toBeNull();
  });
  it('adds the body to the answer of a question', async () =>
    expect((await ids('sở nào phụ trách đầu tư công')).slice(0, 3)).toEqual([
      'x/pl4-2',
      'x/pl4-3',
      'agency/so-tai-chinh',
    ]));
  it('shows a record inside a found one under it, uncounted, unless it meets more of the query', async () => {
    const search = new Search('vi', filesOnDisk(folder));
    const ask = async (query: string) => {
      const results = new Results(search, await search.run({ query }));
      const shown = (await results.load(10)).map(({ id }) => id);
      return { shown, count: results.count('full'), inside: results.parts.get('x/pl1-1')?.map(({ id }) => id) };
    };
    expect(await ask('thu ngân sách')).toEqual({ shown: ['x/pl1-1'], count: 1, inside: ['x/pl1-1.1'] });
    expect(await ask('thu ngân sách nội địa')).toMatchObject({ shown: ['x/pl1-1.1', 'x/pl1-1'], count: 1 });
  });
  it('shows what else a record states', async () => {
    const search = new Search('vi', filesOnDisk(folder));
    const [first] = await new Results(search, await search.run({ query: 'thu ngân sách' })).load(1);
    expect(first?.facts).toEqual([{ name: 'Chỉ tiêu', text: [{ text: '89.490,478 tỷ đồng', hit: false }] }]);
  });
  it('finds the other language from each', async () => {
    expect((await ids('passenger bus'))[0]).toBe('x/pl4-1');
    expect((await ids('xe buýt', 'en'))[0]).toBe('x/pl4-1');
  });
  it('finds nothing for words that no page has', async () => expect(await ids('zzzz qqqq')).toEqual([]));
  it('is read from the files that the build writes', () =>
    expect(readFileSync(join(folder, 'words-en.txt'), 'utf8').split(' ')).toContain('passenger'));
});
