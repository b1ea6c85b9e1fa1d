import { describe, expect, it } from 'vitest';
import { translationErrors, readTranslations, type TranslationInputs } from './read-translations.ts';
import { progressOf, summarise } from './summary.ts';
import { pairHash } from './fingerprint.ts';

const language = {
  scales: {},
  otherWords: [],
  percent: [],
  currencies: {},
  range: [],
  units: [],
  labels: [],
  roman: [],
  roads: {},
  numbers: {},
  ordinals: {},
  ordinalMarks: [],
  months: [],
  homonyms: [],
  ratio: [],
};
const segments = [
  ['i-1', 'một 1'],
  ['i-2', 'hai mới'],
  ['i-3', 'ba'],
].map(([id = '', vi = '']) => ({ id: `d/${id}`, vi, document: 'd', lines: [1, 1] as const, record: `d/${id}` }));
const text = `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\nmsgctxt "d/i-1"\nmsgid "một 1"\nmsgstr "one 2"\n\nmsgctxt "d/i-2"\nmsgid "hai"\nmsgstr "two"\n`;
const inputs: TranslationInputs = {
  segments,
  catalogues: [{ name: 'd', file: 'd.po', text }],
  review: {
    file: 'review.tsv',
    text: `segment\tpair\tstate\tby\tdate\nd/i-2\t${pairHash('hai', 'two')}\tapproved\tAn\t2021-01-06\n`,
  },
  waivers: { file: 'waivers.tsv', text: '' },
  glossary: [],
  agencies: [],
  names: [],
  territory: [],
  lexicon: { vi: language, en: language },
  words: { optional: [], shields: [], abbreviations: [] },
};

describe('readTranslations', () => {
  const { translations, pending, diagnostics } = readTranslations(inputs);

  it('says for every segment what stands there, how far it may be trusted and where it is written', () => {
    expect(diagnostics).toEqual([]);
    expect(translations.get('d/i-1')).toMatchObject({
      en: 'one 2',
      state: 'machine draft',
      stale: false,
      place: { file: 'd.po', line: 5 },
    });
    expect(translations.get('d/i-1')?.failing.map(({ check }) => check)).toEqual(['facts', 'facts']);
    expect(translations.get('d/i-3')).toMatchObject({ en: '', state: 'missing', failing: [], place: null });
  });

  it('refuses English with a line end or a character that cannot be seen, at its entry', () => {
    for (const hidden of ['\\n', '\u0001', '\u202E']) {
      const catalogues = [{ name: 'd', file: 'd.po', text: text.replace('one 2', `one${hidden}2`) }];
      expect(readTranslations({ ...inputs, catalogues }).diagnostics).toMatchObject([
        { code: 'po-control', file: 'd.po', line: 5 },
      ]);
    }
  });

  it('reads catalogues that lag behind as if they were synced: stale, no longer approved, with the Vietnamese from before', () => {
    expect(translations.get('d/i-2')).toMatchObject({
      en: 'two',
      state: 'machine draft',
      stale: true,
      previous: 'hai',
      signature: null,
    });
    expect(pending).toEqual([
      { kind: 'stale', id: 'd/i-2' },
      { kind: 'new', id: 'd/i-3' },
    ]);
  });

  it('leaves waived findings out, for exactly this pair', () => {
    const waivers = {
      file: 'waivers.tsv',
      text: `segment\tcheck\tpair\treason\nd/i-1\tfacts\t${pairHash('một 1', 'one 2')}\twhy\n`,
    };
    expect(readTranslations({ ...inputs, waivers }).translations.get('d/i-1')).toMatchObject({
      failing: [],
      waived: [{ check: 'facts' }, { check: 'facts' }],
    });
  });

  it('stops a build for failing facts at their line, and for nothing else', () => {
    expect(translationErrors(readTranslations(inputs))).toMatchObject([
      { file: 'd.po', line: 5, code: 'translation-facts' },
      { file: 'd.po', line: 5, code: 'translation-facts' },
    ]);
  });

  it('tells a person’s doubt from a changed Vietnamese: the flag alone leaves the facts a gate', () => {
    const doubted = {
      ...inputs,
      catalogues: [{ name: 'd', file: 'd.po', text: text.replace('msgctxt "d/i-1"', '#, fuzzy\nmsgctxt "d/i-1"') }],
    };
    const reading = readTranslations(doubted);
    expect(reading.translations.get('d/i-1')).toMatchObject({ stale: false, needsWork: true, previous: null });
    expect(translationErrors(reading)).toMatchObject([{ code: 'translation-facts' }, { code: 'translation-facts' }]);
    expect(progressOf([...reading.translations.values()]).states).toMatchObject({
      'needs work': 1,
      stale: 1,
      missing: 1,
    });
  });

  it('counts every segment in exactly one state, whatever is signed, stale, doubted and rejected', () => {
    const verdicts = ['approved', 'rejected'].flatMap((state) =>
      [pairHash('một 1', 'one 2'), pairHash('hai ba', 'two')].map(
        (pair) => `d/i-1\t${pair}\t${state}\tAn\t2021-01-06\twhy\n`,
      ),
    );
    for (const line of verdicts) {
      const review = { file: 'review.tsv', text: `segment\tpair\tstate\tby\tdate\treason\n${line}` };
      const { states, segments: all } = progressOf([...readTranslations({ ...inputs, review }).translations.values()]);
      expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(all);
      expect(Object.values(states).every((count) => count >= 0)).toBe(true);
    }
  });

  it('is summed up by document and for any set of segments', () => {
    expect(summarise(segments, translations)).toMatchObject({
      total: {
        segments: 3,
        translated: 2,
        failing: { facts: 1 },
        states: { missing: 1, 'machine draft': 1, stale: 1 },
      },
      documents: { d: { segments: 3 } },
    });
    expect(progressOf([])).toMatchObject({ segments: 0, waived: 0 });
  });
});
