import { expect, test } from 'vitest';
import { corpusFacts } from './due-years.ts';

const by = (to: string) => ({
  deadline: { text: { vi: to, en: null }, kind: 'date', from: null, to, every: null, condition: null } as const,
});

test('the years of a corpus reach from its oldest document or deadline to its last', () => {
  const running = new Map([
    ['one', { issued: '2016-05-01', until: '2020-12-31' }],
    ['two', { issued: '2018-05-01', until: '2018-12-31' }],
  ]);
  expect(corpusFacts(running, [{ deadline: null }])).toEqual({
    documents: 2,
    issued: { first: 2016, last: 2018 },
    due: { first: 2016, last: 2020 },
  });
  expect(corpusFacts(running, [by('2014-06-30'), by('2033-11-20')]).due).toEqual({ first: 2014, last: 2033 });
});

test('no document is no corpus', () => {
  expect(() => corpusFacts(new Map(), [])).toThrow('without a document');
});
