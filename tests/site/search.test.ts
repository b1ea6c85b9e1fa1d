import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Records } from '../../src/corpus/model/records.ts';
import { Results } from '../../src/search/engine/present.ts';
import { fullMatches } from '../../src/search/engine/outcome.ts';
import { Readers } from '../../src/search/engine/readers.ts';
import { Search } from '../../src/search/engine/search.ts';
import { fold } from '../../src/search/text/fold.ts';
import { filesOnDisk } from '../search/node-files.ts';
import { falseReadings, phrasesOf } from '../search/readings.ts';
import { api, dist, pages } from './dist.ts';

/** What holds of the search over any corpus: everything printed is found by what it is, and nothing else is read into words. */
const records = <N extends keyof Records>(name: N) => api(name) as Records[N];
let search: Search;
beforeAll(() => {
  search = new Search('vi', filesOnDisk(join(dist, 'pagefind')));
});

const asOf = '2021-06-01';
const first = async (query: string, wanted = 3) => {
  const outcome = await search.run({ query, asOf });
  const shown = await new Results(search, outcome, true).load(Math.max(wanted, 1));
  return { ids: shown.map(({ id }) => id), full: fullMatches(outcome.found), outcome };
};
/** Every nth, so that the time of the test does not grow with the corpus. */
const some = <T>(list: readonly T[], most: number): readonly T[] =>
  list.filter((_, at) => at % Math.ceil(list.length / most) === 0);

describe('bodies', () => {
  it('stand first under their full names, typed without tones', async () => {
    const missed: string[] = [];
    for (const { id, name } of records('agencies'))
      if ((await first(fold(name.vi), 1)).ids[0] !== id) missed.push(name.vi);
    expect(missed).toEqual([]);
  });
  it('are not read out of the words of the texts', async () => {
    const reader = await new Readers(filesOnDisk(join(dist, 'pagefind'))).reader('vi', 'common');
    const texts = [...new Set(records('documents').map(({ source }) => source.document))].map((id) =>
      readFileSync(join('seeds', `${id}.txt`), 'utf8'),
    );
    expect(falseReadings(some(phrasesOf(texts), 2000), reader, records('agencies'))).toEqual([]);
  });
});

describe('figures', () => {
  it('are found in any writing', async () => {
    const missed: string[] = [];
    const projects = records('projects').flatMap(({ id, listings }) =>
      listings.flatMap(({ totalInvestment }) => (totalInvestment === null ? [] : [{ id, ...totalInvestment }])),
    );
    for (const { id, amount, printed } of some(projects, 30))
      for (const query of [
        `${printed} tỷ`,
        amount.toLocaleString('en-US', { maximumFractionDigits: 3 }),
        `${amount}`,
      ]) {
        const { ids, full } = await first(query, 12);
        if (!ids.slice(0, Math.max(3, full)).includes(id)) missed.push(`${query}: ${id}`);
      }
    expect(missed).toEqual([]);
  });
});

describe('times', () => {
  it('give the clauses whose orders come back by how often they do', async () => {
    const { rows } = await search.records('vi');
    const own = new Set(rows.map(({ id }) => id));
    const back = records('duties').filter(({ clause, deadline }) => own.has(clause) && deadline?.every != null);
    expect(back.length).toBeGreaterThan(0);
    for (const [every, query] of [
      ['quarter', 'hằng quý'],
      ['year', 'hằng năm'],
    ] as const) {
      const wanted = new Set(back.filter(({ deadline }) => deadline?.every === every).map(({ clause }) => clause));
      const { ids } = await first(query, 40);
      expect([...wanted].filter((id) => !ids.includes(id))).toEqual([]);
    }
  });
  it('give the tasks that the records give', async () => {
    const due = records('tasks').flatMap(({ id, deadline }) => (deadline?.to == null ? [] : [{ id, to: deadline.to }]));
    const { rowOf } = await search.records('vi');
    const days = [...new Set(due.map(({ to }) => to))];
    for (const day of some(days, 6)) {
      const printed = day.split('-').reverse().map(Number).join('/');
      for (const [query, meets] of [
        [`trước ${printed}`, (to: string) => to < day],
        [`sau ${printed}`, (to: string) => to > day],
        [`ngày ${printed}`, (to: string) => to === day],
      ] as const) {
        const { found } = (await first(query)).outcome;
        const rows = found.filter(({ time }) => time === 'due' || time === 'ends').map(({ own }) => rowOf(own));
        const ids = rows.flatMap((row) => (row?.kind === 'task' ? [row.id] : [])).sort();
        expect([query, ids]).toEqual([
          query,
          due
            .filter(({ to }) => meets(to))
            .map(({ id }) => id)
            .sort(),
        ]);
      }
    }
  });
});

describe('addresses', () => {
  const rows = () =>
    [...records('tasks'), ...records('targets')].flatMap(({ id, number, document }) => {
      const annex = /\/pl(\d+)-\d+$/.exec(id)?.[1];
      return annex === undefined || number === null ? [] : [{ id, annex, number, document }];
    });
  it('lead to their row in any wording', async () => {
    const number = new Map(records('documents').map((one) => [one.id, one.number]));
    const missed: string[] = [];
    for (const { id, annex, number: row, document } of some(rows(), 25))
      for (const query of [`phụ lục ${annex} mục ${row}`, `so ${row} phu luc ${annex} ${number.get(document)}`])
        if ((await first(query, 1)).ids[0] !== id) missed.push(`${query}: ${id}`);
    expect(missed).toEqual([]);
  });
  it('one beyond the last lead nowhere, and that is said', async () => {
    for (const [annex, list] of Map.groupBy(rows(), (row) => row.annex)) {
      const last = Math.max(...list.map(({ number }) => Number(number)));
      const { ids, outcome } = await first(`phụ lục ${annex} số ${last + 1}`);
      expect([ids, outcome.notices]).toEqual([
        [],
        [expect.objectContaining({ kind: 'address-not-found', last: `${last}` })],
      ]);
    }
  });
});

describe('words', () => {
  it('that no document has are named beside those that some has', async () => {
    for (const word of ['qwxzt', 'casino']) {
      const { outcome, full } = await first(`quy hoạch ${word}`);
      expect([outcome.unknown.map(({ typed }) => typed), full]).toEqual([[word], 0]);
    }
  });
});

it('goals are a kind by which results are filtered', () => {
  for (const lang of ['vi', 'en'])
    expect(pages.get(`/${lang}/search/`), lang).toMatch(/<input[^>]*name="kind"[^>]*value="goal"/u);
});
