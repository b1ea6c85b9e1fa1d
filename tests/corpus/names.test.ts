import { describe, expect, test } from 'vitest';
import { longestName } from '../../src/corpus/naming/short-names.ts';
import { makeTermCheck } from '../../src/translation/terms/check-terms.ts';
import { builtCorpus } from './built.ts';

const { corpus, loaded, translations } = builtCorpus();
const { provisions, tasks, targets, goals, scenarios, projects, duties } = corpus.records;
const named = [...provisions, ...tasks, ...targets, ...goals, ...scenarios, ...projects, ...duties];

describe('short names', () => {
  test('stand for themselves in one line: no longer than a line of a list, and never cut', () => {
    const places = new Set(named.filter(({ name }) => /…|:$|\.\.\.$/u.test(`${name.vi}\n${name.en ?? ''}`)));
    expect([...places].map(({ id }) => id)).toEqual([]);
    const long = named.filter(({ name }) => Math.max(name.vi.length, name.en?.length ?? 0) > longestName);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test('tell siblings apart', () => {
    const doubles = [...Map.groupBy(provisions, ({ parent, document, name }) => `${parent ?? document} ${name.vi}`)]
      .filter(([, same]) => same.length > 1)
      .map(([, same]) => same.map(({ id }) => id));
    expect(doubles).toEqual([]);
  });

  test('say nothing in English that the glossary forbids', () => {
    const check = makeTermCheck(translations.terms);
    const faults = loaded.names.entries.flatMap(({ id, name }) =>
      check(name.vi, name.en ?? '').flatMap(({ forbidden }) => (forbidden === null ? [] : [`${id} ${forbidden}`])),
    );
    expect(faults).toEqual([]);
  });

  test('are set in one way: stretches of years closed up, chains of places with a spaced hyphen, English in its own letters', () => {
    const wrong = loaded.names.entries.filter(
      ({ name: { vi, en } }) =>
        /\d{4}\s[-–]\s?\d{4}|\d{4}[-–]\s\d{4}|–/u.test(vi) || /\d{4}\s?-\s?\d{4}|[^\d]–|–[^\d]|[À-ỹ]/u.test(en ?? ''),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('state no figure that their record does not print', () => {
    const texts = new Map<string, string>();
    const parents = new Map<string, string>();
    for (const { id, text, parent, cells } of provisions) {
      texts.set(id, [text.vi, text.en, ...(cells ?? []).map((cell) => cell.text)].join(' '));
      if (parent !== null) parents.set(id, parent);
    }
    const above = (id: string): string =>
      `${texts.get(id) ?? ''} ${parents.has(id) ? above(parents.get(id) ?? '') : ''}`;
    const below = (id: string): string =>
      provisions
        .filter(({ parent }) => parent === id)
        .map((child) => `${texts.get(child.id) ?? ''} ${below(child.id)}`)
        .join(' ');
    const own = new Map<string, string>();
    for (const record of [...tasks, ...targets, ...projects])
      own.set(record.id, `${JSON.stringify(record)} ${'annex' in record && record.annex ? above(record.annex) : ''}`);
    const digits = (text: string): readonly string[] => text.match(/\d+/gu) ?? [];
    const invented = loaded.names.entries.flatMap(({ id, name }) => {
      const holder = id.replace(/-t\d+$/u, '');
      const said = new Set(
        digits(
          `${own.get(id) ?? ''} ${above(id)} ${above(holder)} ${below(id)} ${corpus.records.documents.map(({ issued, title }) => `${issued} ${title.vi}`).join(' ')}`,
        ).map(Number),
      );
      return digits(`${name.vi} ${name.en ?? ''}`)
        .filter((figure) => !said.has(Number(figure)))
        .map((figure) => `${id} ${figure}`);
    });
    expect(invented).toEqual([]);
  });
});
