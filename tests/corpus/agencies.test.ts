import { describe, expect, it } from 'vitest';
import { makeAgencyMatcher, makePlaceMatcher } from '../../src/corpus/values/index.ts';
import { agencies, bodyWords, cellsOf, correctedTrees, places, sameWords, textsOf } from './corrected-trees.ts';

const trees = correctedTrees();
const matcher = makeAgencyMatcher(agencies, sameWords, bodyWords);
const bodies = ['lead', 'coordinating', 'monitor', 'supervisor'] as const;

describe.each(trees)('the bodies of $document', (seed) => {
  const cells = cellsOf(seed, bodies);

  it('stand in cells', () => {
    expect(cells.length).toBeGreaterThan(20);
  });

  it('are all known, with no part left over', () => {
    const unknown = cells.flatMap(({ where, text }) => {
      const list = matcher.parseList(text);
      return list.unknown.length > 0 || list.agencies.length === 0
        ? [`${where}: ${text} → ${JSON.stringify(list.unknown)}`]
        : [];
    });
    expect(unknown).toEqual([]);
  });
});

describe('the registry of bodies and places', () => {
  it('gives no spelling to two entries', () => {
    expect(matcher.clashes).toEqual([]);
    expect(makePlaceMatcher(places, sameWords).clashes).toEqual([]);
  });

  it('finds every name of its own, whole, in a sentence', () => {
    const lost = agencies.filter(({ id, vi }) => {
      const text = `Giao ${vi} thực hiện`;
      return !matcher
        .findMentions(text)
        .some((mention) => mention.id === id && text.slice(mention.start, mention.end) === vi);
    });
    expect(lost.map(({ vi }) => vi)).toEqual([]);
  });

  it('names every one of its entries in some seed, classes and parents apart', () => {
    const texts = trees.flatMap(({ tree }) => textsOf(tree));
    const mentioned = new Set(
      texts.flatMap((text) => [...matcher.findMentions(text), ...matcher.parseList(text).mentions].map(({ id }) => id)),
    );
    const parents = new Set(agencies.flatMap(({ parent, memberOf }) => [parent, ...memberOf]));
    expect(
      agencies
        .filter(({ id, collective }) => !collective && !mentioned.has(id) && !parents.has(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});
