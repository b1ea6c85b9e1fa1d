import { describe, expect, it } from 'vitest';
import type { AskedAddress, AskedDue, AskedFigure } from '../query/types.ts';
import { rowAnswer } from './answer.ts';
import type { FoundRow } from './answer.ts';
import { matchAddress } from './match-address.ts';
import { matchFigure } from './match-figure.ts';
import { matchTime } from './match-time.ts';
import { resolve } from './resolve.ts';
import type { RecordRow, RowFigure } from './row.ts';

const row = (id: string, more: Partial<RecordRow> = {}): RecordRow => ({ id, kind: 'task', ...more });
const due = (id: string, from: string, to: string) => row(id, { due: { text: to, from, to } });
const ids = (rows: readonly { readonly row: RecordRow }[]) => rows.map((hit) => hit.row.id);

describe('times', () => {
  const rows = [
    due('year', '2021-01-01', '2021-12-31'),
    due('quarter', '2021-04-01', '2021-06-30'),
    due('june', '2021-06-01', '2021-06-30'),
    due('later', '2022-04-01', '2022-06-30'),
    row('dated', { issued: '2021-06-30' }),
    row('target', { years: [2021], told: [2023] }),
  ];
  const asked = (more: Partial<AskedDue>): AskedDue => ({
    kind: 'month',
    year: 2021,
    month: 6,
    before: false,
    relation: 'in',
    through: null,
    ...more,
  });
  const told = (more: Partial<AskedDue>, asOf = '2021-05-31') =>
    matchTime(asked(more), rows, [2021, 2022], asOf).map(({ row: { id }, match }) => `${id} ${match}`);
  it.each([
    [{}, ['june due', 'quarter ends', 'year spans']],
    [{ kind: 'quarter', quarter: 2 }, ['quarter due', 'june due', 'year spans']],
    [{ relation: 'before', month: 7 }, ['june due', 'quarter due']],
    [{ relation: 'by' }, ['june due', 'quarter due']],
    [{ relation: 'after' }, ['later due', 'year due']],
    [{ relation: 'before' }, []],
    [{ kind: 'date', day: 30 }, ['quarter ends', 'june ends', 'year spans'].sort()],
    [{ month: 3, through: { kind: 'month', year: 2021, month: 6 } }, ['quarter due', 'june due', 'year spans']],
    [{ kind: 'month', year: null, month: 6 }, ['june due', 'quarter ends', 'later ends', 'year spans']],
    [{ kind: 'now', year: null, relation: 'soon' }, ['june due', 'quarter due']],
    [{ kind: 'now', year: null, relation: 'overdue' }, []],
  ] as const)('%j', (more, wanted) => {
    const found = told(more as Partial<AskedDue>).filter((one) => !one.endsWith('dated'));
    expect(found.toSorted()).toEqual([...wanted].sort());
  });
  it('knows the year of a figure, and last the years that results tell of', () => {
    expect(told({ kind: 'year' }).slice(-1)).toEqual(['target for']);
    expect(told({ kind: 'year', year: 2023 })).toEqual(['target told']);
    expect(told({ kind: 'year', relation: 'by' })).toContain('target for');
    expect(told({ kind: 'year', relation: 'before', year: 2022 })).not.toContain('target for');
  });
  it('takes the day before which something is due for one that is asked for', () => {
    const own = [row('order', { days: [['2021-11-19', '2021-11-19', '2021-11-20']] })];
    const on = (day: number, relation: AskedDue['relation'] = 'in') =>
      matchTime(asked({ kind: 'date', day, month: 11, relation }), own, [2021], '2021-01-01').map(({ match }) => match);
    expect([on(19), on(20), on(21), on(19, 'after')]).toEqual([['due'], ['due'], [], []]);
  });
  it('puts what comes back behind what is due once', () => {
    const back = row('back', {
      due: { text: '', from: null, to: null, every: 'quarter' },
      days: [['2021-06-19', '2021-06-19']],
    });
    const found = matchTime(asked({}), [back, due('june', '2021-06-01', '2021-06-30')], [2021], '2021-01-01');
    expect(ids(found)).toEqual(['june', 'back']);
  });
  it('gives what is exactly due first, and the documents of a day last', () => {
    expect(told({})[0]).toBe('june due');
    expect(told({ kind: 'date', day: 30 }).at(-1)).toBe('dated dated');
  });
});

describe('figures', () => {
  const figure = (printed: string, value: number, scale: number, base: string | null, more = {}): RowFigure => ({
    printed,
    min: value,
    max: value,
    unit: '',
    scale,
    base,
    period: '',
    ...more,
  });
  const rows = [
    row('bridge', { figures: [figure('2.280,24', 2280.24, 1e9, 'vnd', { sum: 'total' })] }),
    row('port', { figures: [figure('159', 159, 1e6, 'tonne')] }),
    row('visits', { figures: [figure('8.250', 8250, 1000, 'visit')] }),
    row('tower', { figures: [figure('4.500,00', 4500, 1e9, 'vnd', { sum: 'total' })] }),
    row('text', { figures: [figure('4500', 4500, 1, null, { prose: true })] }),
  ];
  const asked = (more: Partial<AskedFigure>): AskedFigure => ({
    op: 'is',
    values: [],
    until: [],
    scale: 1,
    unit: null,
    ...more,
  });
  it.each([
    [{ values: [4500, 4.5] }, ['tower', 'text']],
    [{ values: [4500, 4.5], scale: 1e9 }, ['tower']],
    [{ values: [159], scale: 1e6, unit: 'tonne' }, ['port']],
    [{ values: [159], unit: 'percent' }, []],
    [{ values: [8.25], scale: 1e6, unit: 'visit' }, ['visits']],
    [{ values: [2280] }, ['bridge']],
    [{ op: 'over', values: [2000], scale: 1e9 }, ['tower', 'bridge']],
    [{ op: 'under', values: [5000], scale: 1e9 }, ['bridge', 'tower']],
    [{ op: 'between', values: [2000], until: [2300], scale: 1e9 }, ['bridge']],
  ] as const)('%j', (more, wanted) =>
    expect(ids(matchFigure(asked(more as Partial<AskedFigure>), rows))).toEqual(wanted),
  );
  it('says what is only near', () =>
    expect(matchFigure(asked({ values: [2280] }), rows).map(({ match }) => match)).toEqual(['near']));
});

describe('addresses', () => {
  const rows = [
    row('d/pl4', { kind: 'annex', at: [{ doc: 'd', annex: 4 }] }),
    row('d/pl4-1', { at: [{ doc: 'd', annex: 4, group: 'i', row: '1' }] }),
    row('d/pl4-2', { at: [{ doc: 'd', annex: 4, group: 'ii', row: '2' }] }),
    row('d/ii', { kind: 'provision', at: [{ doc: 'd', labels: ['ii'] }] }),
    row('d/ii-4', { kind: 'provision', at: [{ doc: 'd', labels: ['ii', '4'] }] }),
    row('d/ii-4-a', { kind: 'provision', at: [{ doc: 'd', labels: ['ii', '4', 'a'] }] }),
    row('e/ii-4', { kind: 'provision', at: [{ doc: 'e', labels: ['ii', '4'] }] }),
  ];
  const asked = (more: Partial<AskedAddress>): AskedAddress => ({
    annex: null,
    group: null,
    row: null,
    of: null,
    labels: [],
    tail: false,
    ...more,
  });
  const at = (more: Partial<AskedAddress>, documents: readonly string[] = []) => {
    const { rows: found, within, last } = matchAddress(asked(more), rows, documents);
    return found.length > 0 ? found.map(({ id }) => id) : `${within} to ${last}`;
  };
  it('is a row, a group, an annex, a provision; a document binds', () => {
    expect(at({ annex: 4, row: '2' })).toEqual(['d/pl4-2']);
    expect(at({ annex: 4, group: 'ii' })).toEqual(['d/pl4-2']);
    expect(at({ annex: 4, group: '2' })).toEqual(['d/pl4-2']);
    expect(at({ annex: 4 })).toEqual(['d/pl4']);
    expect(at({ labels: ['4', 'a'], tail: true })).toEqual(['d/ii-4-a']);
    expect(at({ labels: ['ii', '4'] })).toEqual(['d/ii-4', 'e/ii-4']);
    expect(at({ labels: ['ii', '4'] }, ['e'])).toEqual(['e/ii-4']);
  });
  it('has what stands below it, which words beside it may mean, and a group its annex', () => {
    const given = (more: Partial<AskedAddress>, worded: boolean) => {
      const place = { kind: 'number', start: 0, end: 1, address: asked(more), figure: null } as const;
      const parts = worded ? [place, { kind: 'words', start: 2, end: 3, slots: [] } as const] : [place];
      const groups = resolve({ query: '', parts }, rows, new Map(), '2021-01-01').get(place)?.groups ?? [];
      return groups.map((group) => group.map(({ id }) => id).join(' '));
    };
    expect(given({ annex: 4 }, true)).toEqual(['d/pl4', 'd/pl4-1 d/pl4-2']);
    expect(given({ annex: 4 }, false)).toEqual(['d/pl4', '']);
    expect(given({ annex: 4, group: 'ii' }, false)).toEqual(['d/pl4 d/pl4-2', '']);
    expect(given({ labels: ['ii'] }, true)[1]).toBe('d/ii-4 d/ii-4-a e/ii-4');
  });
  it('that leads nowhere says what exists', () => {
    expect(at({ annex: 4, row: '3' })).toBe('d/pl4 to 2');
    expect(at({ annex: 4, group: 'iii' })).toBe('d/pl4 to ii');
    expect(at({ annex: 9 })).toBe('null to 4');
    expect(at({ labels: ['ii', '4', 'b'] })).toBe('d/ii-4 to a');
    expect(at({ labels: ['ii', '5'] }, ['d'])).toBe('d/ii to 4');
  });
});

describe('answers', () => {
  const words = { kind: 'words', start: 0, end: 1, slots: [] } as const;
  const asks = (kind: 'agency' | 'amount' | 'result') => ({ kind: 'question', start: 2, end: 3, asks: kind }) as const;
  const found = (id: string, score: number, full = true): FoundRow => ({
    row: row(id, { lead: ['agency/x'] }),
    score,
    full,
    time: null,
    part: false,
  });
  const told = ['b', 'd'];
  const answer = (list: readonly FoundRow[], kind: 'agency' | 'amount' | 'result' = 'agency') =>
    rowAnswer(
      { query: '', parts: [words, asks(kind)] },
      { rows: [], found: list, goals: [], held: new Map(), asOf: '2021-01-01', known: (id) => told.includes(id) },
    );
  it('are given where one record has all of the query and leads by a margin', () => {
    expect(answer([found('a', 10), found('b', 5)])).toMatchObject({ kind: 'who', row: { id: 'a' } });
    expect(answer([found('a', 10), found('b', 9, false)])).toMatchObject({ kind: 'who' });
  });
  it('are not given on half a match, between two, or without what is asked', () => {
    expect(answer([found('a', 10, false)])).toBeNull();
    expect(answer([found('a', 10), found('b', 9)])).toBeNull();
    expect(answer([found('a', 10)], 'amount')).toBeNull();
    expect(answer([])).toBeNull();
  });
  it('tell what came of one record, known or not, and of several those of which something is known', () => {
    const came = (...list: FoundRow[]) => {
      const found = answer(list, 'result');
      return found?.kind === 'came' ? found.rows.map(({ id }) => id) : null;
    };
    expect(came(found('a', 10), found('c', 5))).toEqual(['a']);
    expect(came(found('a', 10), found('b', 9), found('c', 9))).toEqual(['b']);
    expect(came(found('a', 10), found('b', 9), found('d', 5))).toEqual(['b', 'd']);
    expect(came(found('a', 10), found('b', 9, false))).toEqual(['a']);
    expect(came(found('a', 10), found('c', 10), found('e', 10), found('f', 10))).toBeNull();
    expect(came(found('a', 10, false))).toBeNull();
  });
});
