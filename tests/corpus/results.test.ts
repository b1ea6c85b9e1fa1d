import { describe, expect, it } from 'vitest';
import { readResults } from '../../src/corpus/curated/read-results.ts';
import { resultEntrySchema } from '../../src/corpus/model/result.ts';
import { loadResults } from '../../scripts/lib/load-results.ts';
import { repositoryFiles } from '../../scripts/lib/files.ts';
import { yamlText } from '../../src/corpus/curated/write-yaml.ts';
import { builtCorpus } from './built.ts';
import { codesOf, event, good } from './result-entries.ts';

/** What the two documents' results are, and that bad entries are refused with their place, by kind. */

const built = builtCorpus();
const { results } = built.corpus.records;

describe('entries of what came of it', () => {
  it('are taken over where they fit', () => {
    expect(codesOf(good, event).codes).toEqual([]);
    expect(resultEntrySchema.parse(good).checked).toBeNull();
  });

  const { url: _, ...pageless } = good.source;
  const bad: readonly (readonly [what: string, entry: unknown, codes: readonly string[]])[] = [
    ['an unknown record', { ...good, record: '01-ct-ubnd/pl1-99' }, ['unknown-record']],
    ['a record that plans nothing', { ...good, record: '01-ct-ubnd/ii-3' }, ['unknown-record', 'kind-does-not-fit']],
    ['a second record that is none', { ...good, also: ['agency/so-y-te'] }, ['unknown-record']],
    ['an unknown unit', { ...good, figure: { ...good.figure, unit: 'sải' } }, ['unknown-unit', 'quote-without-figure']],
    [
      'a unit that does not fit',
      { ...good, record: '01-ct-ubnd/pl1-2', figure: { value: 6000, unit: 'USD' }, quote: 'đạt 6.000 USD' },
      ['unit-does-not-fit'],
    ],
    ['a level where growth is planned', { ...good, figure: { value: 12.38, unit: '%' } }, ['measure-does-not-fit']],
    ['no source', { ...good, source: undefined }, ['curated-shape']],
    ['a source without address', { ...good, source: pageless }, ['address-missing']],
    ['a bad address', { ...good, source: { ...good.source, url: 'example.vn/a' } }, ['curated-shape']],
    ['another scheme', { ...good, source: { ...good.source, url: 'javascript:alert(1)' } }, ['curated-shape']],
    ['a day that no calendar has', { ...good, source: { ...good.source, date: '2022-02-31' } }, ['curated-shape']],
    ['a source of tomorrow', { ...good, source: { ...good.source, date: '2027-01-01' } }, ['date-to-come']],
    ['no quotation', { ...good, quote: undefined }, ['quote-missing']],
    ['a quotation without the figure', { ...good, quote: 'GRDP ước tăng cao' }, ['quote-without-figure']],
    ['a quotation of another figure', { ...good, quote: 'GRDP ước tăng 112,38%' }, ['quote-without-figure']],
    ['a long quotation', { ...good, quote: 'a b c d e f g h i k l m n o p GRDP ước tăng 12,38%' }, ['quote-length']],
    ['“over” told as the figure itself', { ...good, quote: 'GRDP tăng trên 12,38%' }, ['comparator-does-not-fit']],
    ['a fall told as a rise', { ...good, quote: 'GRDP giảm 12,38%' }, ['sign-does-not-fit']],
    [
      'a part told as the whole',
      { ...good, period: { from: '2021-01-01', to: '2021-11-30' } },
      ['period-does-not-fit'],
    ],
    ['the whole told as a part', { ...good, kind: 'interim' }, ['period-does-not-fit']],
    ['no territory', { ...good, territory: undefined }, ['territory-missing']],
    ['a merger before its day', { ...good, territory: 'merged' }, ['territory-does-not-fit']],
    ['a verdict by hand', { ...good, verdict: 'met' }, ['curated-shape']],
    ['a report that is none', { ...good, status: 'reported' }, ['status-does-not-fit']],
    [
      'a final figure before its time',
      { ...good, status: 'final', quote: 'GRDP tăng 12,38%', source: { ...good.source, date: '2021-08' } },
      ['period-after-source'],
    ],
    [
      'a figure younger than its source',
      { ...good, source: { ...good.source, date: '2020' } },
      ['period-after-source'],
    ],
    [
      'an address with a space',
      { ...good, source: { ...good.source, url: 'https://example.vn/a b' } },
      ['curated-shape'],
    ],
    ['nobody as publisher', { ...good, source: { ...good.source, publisher: ' ' } }, ['curated-shape']],
    ['points told as a percentage', { ...good, quote: 'GRDP tăng 12,38 điểm %' }, ['quote-without-figure']],
    ['an event after its source', { ...event, date: '2025-01-01' }, ['event-after-source']],
    ['a milestone of a task', { ...event, record: '01-ct-ubnd/pl4-45' }, ['milestone-does-not-fit']],
    [
      'an unknown instrument',
      { ...event, kind: 'instrument', event: undefined, milestone: undefined, instrument: 'instrument/x' },
      ['unknown-instrument'],
    ],
  ];
  const rate = (quote: string, more: object = {}) => ({ ...good, quote, ...more });
  const share = (quote: string) => ({
    ...good,
    record: '01-ct-ubnd/pl1-3.1',
    figure: { value: 101, unit: '%' },
    quote,
  });
  const instrument = {
    ...event,
    kind: 'instrument',
    event: undefined,
    milestone: undefined,
    record: '01-ct-ubnd/pl4-45',
    instrument: 'instrument/35-2021-qh15',
    date: '2021-11-13',
    quote: 'Nghị quyết số 35/2021/QH15',
  };
  const odd: readonly (readonly [what: string, entry: unknown, codes: readonly string[]])[] = [
    ['“not reaching” told as the figure itself', rate('GRDP tăng chưa đạt 12,38%'), ['comparator-does-not-fit']],
    [
      '“not below” told as below',
      rate('GRDP tăng không dưới 12,38%', { figure: { ...good.figure, comparator: '<' } }),
      ['comparator-does-not-fit'],
    ],
    [
      '“around” told as below',
      rate('GRDP tăng trên dưới 12,38%', { figure: { ...good.figure, comparator: '<' } }),
      ['comparator-does-not-fit'],
    ],
    ['“at least” told as the figure itself', rate('GRDP tăng ít nhất 12,38%'), ['comparator-does-not-fit']],
    [
      'a ratio to the year before told as growth',
      rate('GRDP bằng 112,38% so với cùng kỳ', { figure: { ...good.figure, value: 112.38 } }),
      ['other-figure'],
    ],
    ['a share of the plan told as a share', share('đạt 101% kế hoạch năm'), ['other-figure']],
    ['a share of the budget told as a share', share('bằng 101% dự toán'), ['other-figure']],
    ['a quarter told as the year', rate('GRDP quý I ước tăng 12,38%'), ['quote-of-another-time']],
    ['six months told as the year', rate('GRDP 6 tháng đầu năm ước tăng 12,38%'), ['quote-of-another-time']],
    ...[
      'GRDP nửa đầu năm 2021 ước tăng 12,38%',
      'nửa cuối năm 2021 GRDP ước tăng 12,38%',
      'GRDP 6 tháng cuối năm 2021 ước tăng 12,38%',
      'GRDP ba quý đầu năm 2021 ước tăng 12,38%',
      'GRDP sáu tháng đầu năm 2021 ước tăng 12,38%',
      'GRDP 6T/2021 ước tăng 12,38%',
      'GRDP quý một năm 2021 ước tăng 12,38%',
      'GRDP tháng 12/2021 ước tăng 12,38%',
      'đến hết tháng 9/2021 GRDP ước tăng 12,38%',
      'GRDP grew an estimated 12.38% in the first half of 2021',
    ].map((quote) => [`part of a year told as the year: ${quote}`, rate(quote), ['quote-of-another-time']] as const),
    ...[
      'GRDP ước tăng ≥ 12,38%',
      'GRDP ước tăng vượt ngưỡng 12,38%',
      'GRDP ước tăng ~12,38%',
      'GRDP ước tăng 12,38% trở lên',
    ].map(
      (quote) => [`one side told as the figure itself: ${quote}`, rate(quote), ['comparator-does-not-fit']] as const,
    ),
    ['one end of a range', rate('GRDP ước tăng 12,38 - 13%'), ['comparator-does-not-fit']],
    ...[
      'phấn đấu GRDP năm 2021 tăng 12,38%',
      'chỉ tiêu đề ra năm 2021 tăng 12,38%',
      'GRDP năm 2021 có thể tăng 12,38%',
    ].map((quote) => [`a plan told as a result: ${quote}`, rate(quote), ['planned-is-no-result']] as const),
    ['another year', rate('GRDP năm 2020 tăng 12,38%'), ['quote-of-another-time']],
    ['an estimate told as final', rate('GRDP ước tăng 12,38%', { status: 'final' }), ['status-does-not-fit']],
    ['what is expected told as final', rate('GRDP dự kiến tăng 12,38%', { status: 'final' }), ['status-does-not-fit']],
    [
      'a day that the quotation does not state',
      { ...instrument, quote: 'Nghị quyết số 35/2021/QH15 ngày 12/11/2021' },
      ['quote-of-another-time'],
    ],
    ['a day that the register does not have', { ...instrument, date: '2021-11-14' }, ['date-does-not-fit']],
    ['a further record twice', { ...good, also: ['01-ct-ubnd/pl1-2', '01-ct-ubnd/pl1-2'] }, ['unknown-record']],
    [
      'an address with a password',
      { ...good, source: { ...good.source, url: 'https://u:p@example.vn/a' } },
      ['curated-shape'],
    ],
    [
      'old ground after the merger',
      {
        ...good,
        period: { from: '2025-01-01', to: '2025-12-31' },
        kind: 'context',
        source: { ...good.source, date: '2026-01-05' },
      },
      ['territory-does-not-fit'],
    ],
    [
      'a period that only overlaps',
      rate(good.quote, { kind: 'interim', period: { from: '2020-07-01', to: '2021-06-30' } }),
      ['period-does-not-fit'],
    ],
    [
      'another scale of the unit',
      {
        ...good,
        record: '01-ct-ubnd/pl1-6',
        figure: { value: 25000, unit: 'triệu USD' },
        quote: 'đạt 25.000 triệu USD',
      },
      ['unit-does-not-fit'],
    ],
    [
      'percent where points are planned',
      { ...good, record: '01-ct-ubnd/pl1-15.1', figure: { value: 0.2, unit: '%' }, quote: 'giảm 0,2%' },
      ['unit-does-not-fit'],
    ],
    ['an event without a date', { ...event, date: undefined }, ['curated-shape']],
    ['a month in words', { ...event, date: 'tháng 5/2021' }, ['curated-shape', 'curated-shape']],
    ['a number in quotation marks', { ...good, figure: { ...good.figure, value: '12,38' } }, ['curated-shape']],
    ['no number at all', { ...good, figure: { ...good.figure, value: Number.NaN } }, ['curated-shape']],
    ['a bell in a quotation', rate('GRDP\u0007 ước tăng 12,38%'), ['curated-characters']],
    ['text turned around', rate('GRDP \u202Eước tăng 12,38%'), ['curated-characters']],
    [
      'yes for true',
      { ...event, record: '01-ct-ubnd/pl4-45', milestone: undefined, fulfils: 'yes' },
      ['curated-shape'],
    ],
    [
      'a range from its end',
      { ...good, figure: { unit: '%', measure: 'growth', comparator: 'range', min: 13, max: 12 } },
      ['curated-shape'],
    ],
    ['markup in an id', { ...good, id: 'x<b>' }, ['curated-shape']],
    ['a check by who entered it', { ...good, checked: { by: 'a', on: '2026-11-29' } }, ['checker-is-enterer']],
    [
      'a check by who entered it, spaced apart',
      { ...good, entered: { by: 'Lê Văn A', on: '2026-11-28' }, checked: { by: ' Lê  văn A.', on: '2026-11-29' } },
      ['checker-is-enterer'],
    ],
    ['an entry of a day to come', { ...good, entered: { by: 'A', on: '2999-01-01' } }, ['date-to-come']],
    ['a check of a day to come', { ...good, checked: { by: 'B', on: '2999-01-01' } }, ['date-to-come']],
    [
      'bytes that are no text in a publisher',
      { ...good, source: { ...good.source, publisher: 'UBND th\uFFFDnh phố' } },
      ['curated-characters'],
    ],
    ...[
      ['a soft hyphen in a title', { title: 'Hải\u00ADPhòng' }],
      ['tags in a title', { title: 'Hải Phòng\u{E0041}' }],
      ['a Cyrillic letter in a title', { title: 'H\u0430i Phong' }],
      ['a Cyrillic letter in a publisher', { publisher: 'UBND thành ph\u043E' }],
    ].map(
      ([what, more]) =>
        [String(what), { ...good, source: { ...good.source, ...(more as object) } }, ['curated-shape']] as const,
    ),
  ];
  it('take the longest word before a figure, the year that is not compared with, and a figure in its own words', () => {
    expect(codesOf(rate('GRDP tăng 12,38% so với năm 2020')).codes).toEqual([]);
    expect(codesOf(rate('GRDP năm 2021 tăng 12,38\u00a0% so cùng kỳ')).codes).toEqual([]);
    expect(codesOf(rate('GRDP tăng không dưới 12,38%', { figure: { ...good.figure, comparator: '>' } })).codes).toEqual(
      [],
    );
    expect(codesOf(rate('GRDP nước tăng 12,38%', { status: 'final' })).codes).toEqual([]);
  });
  it.each([...bad, ...odd])('refuse %s', (_, entry, codes) => expect(codesOf(entry).codes).toEqual(codes));

  it('name the line', () => {
    const bad = { ...good, id: 'x3', quote: 'GRDP ước tăng cao' };
    const text = yamlText([good, bad]).split('\n');
    expect(codesOf(good, bad).line).toBe(text.findIndex((line) => line.includes('ước tăng cao')) + 1);
  });

  it('refuse an id or a fact that was given', () => {
    expect(codesOf(good, good).codes).toEqual(['duplicate-id', 'duplicate-fact']);
    for (const url of [
      good.source.url,
      `${good.source.url}#a`,
      `${good.source.url}/`,
      good.source.url.replace('https://', 'http://www.'),
    ])
      expect(codesOf(good, { ...good, id: 'x9', source: { ...good.source, url } }).codes).toEqual(['duplicate-fact']);
  });
});

describe('the folder of entries', () => {
  it('holds nothing that would be read by nobody', () => {
    const { diagnostics } = loadResults(built.corpus, built.loaded, {
      ...repositoryFiles,
      names: (folder, ending) => [
        ...repositoryFiles.names(folder, ending),
        ...(ending === '' ? ['more.yml', 'older'] : []),
      ],
    });
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'stray-file content/results/more.yml',
      'stray-file content/results/older',
    ]);
  });
});

describe('the results of the two documents', () => {
  it('are all taken over', () => {
    const { entries } = readResults(
      repositoryFiles.names('content/results', '.yaml').map((name) => repositoryFiles.text(`content/results/${name}`)),
    );
    expect(results.map(({ id }) => id).toSorted()).toEqual(entries.map(({ entry }) => `result/${entry.id}`).toSorted());
    expect(results.length).toBeGreaterThan(80);
  });

  it('have a verdict or a reason for none, and none on ground that changed since', () => {
    for (const result of results) {
      expect(
        [result.verdict, result.noVerdict].filter((one) => one !== null),
        result.id,
      ).toHaveLength(1);
      if (result.territory === 'merged' || (result.period?.to ?? '') > '2025-06-30') expect(result.verdict).toBeNull();
    }
  });

  it.each([
    // The revised series before the estimate.
    ['01-ct-ubnd/pl1-1', ['missed', 'missed-by-estimate']],
    ['01-ct-ubnd/pl2.1', ['missed-by-estimate', 'missed-by-estimate', 'met-by-estimate']],
    ['01-ct-ubnd/pl2-2', ['met-by-estimate', 'missed-by-estimate']],
    ['01-ct-ubnd/pl1-3', ['met-by-estimate']],
    ['01-ct-ubnd/pl1-4', ['met-by-estimate', 'met-by-estimate']],
    ['01-ct-ubnd/pl1-4.1.1', []],
    ['01-ct-ubnd/pl1-4.2', ['met-by-estimate']],
    ['01-ct-ubnd/pl1-5', ['missed-by-estimate']],
    ['01-ct-ubnd/pl1-7', []],
    ['01-ct-ubnd/pl1-11', ['met-by-estimate']],
    ['108-nq-cp/i-3-a-t3', []],
    ['108-nq-cp/i-3-a-t5', []],
    ['project/cau-ben-rung', []],
    ['project/cau-dinh', ['done-in-time']],
    ['project/khach-san-pullman-hai-phong', ['done-late']],
  ])('give %s the verdicts %j', (record, expected) => {
    expect(results.flatMap((result) => (result.record === record ? (result.verdict ?? []) : []))).toEqual(expected);
  });

  it('lead from a task to what was issued', () => {
    const followers = built.corpus.records.instruments.filter(({ followsFrom }) =>
      followsFrom.includes('108-nq-cp/pl-2.12'),
    );
    expect(followers.map(({ number }) => number)).toContain('35/2021/QH15');
  });
});
