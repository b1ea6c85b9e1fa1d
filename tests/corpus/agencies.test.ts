import { describe, expect, it } from 'vitest';
import { NATIONAL } from '../../src/corpus/model/registry.ts';
import { makePlaceMatcher } from '../../src/corpus/values/index.ts';
import { correctedTrees, places, readers, registry, sameWords, textsOf } from './corrected-trees.ts';

const trees = correctedTrees();

describe('the registry of bodies and places', () => {
  const territories = [...new Set(registry.agencies.map(({ territory }) => territory))];

  it('gives no spelling to two entries', () => {
    expect(territories.length).toBeGreaterThan(60);
    for (const territory of territories) expect(readers.agenciesOf(territory).clashes, territory).toEqual([]);
    expect(makePlaceMatcher(places, sameWords).clashes).toEqual([]);
  });

  it('finds every name of its own, whole, in a sentence or, where it is one of lists only, in a list', () => {
    const lost = registry.agencies.filter(({ id, vi, territory, inLists }) => {
      const matcher = readers.agenciesOf(territory);
      const text = `Giao ${vi} thực hiện`;
      return inLists.includes(vi)
        ? matcher.parseList(vi).agencies.join() !== id
        : !matcher
            .findMentions(text)
            .some((mention) => mention.id === id && text.slice(mention.start, mention.end) === vi);
    });
    expect(lost.map(({ vi }) => vi)).toEqual([]);
  });

  it('has every body of a territory under the name of that territory alone', () => {
    const [own] = registry.local;
    const territory = registry.agencies.find(({ id }) => id === own)?.territory;
    expect(territory).not.toBe(NATIONAL);
    const foreign = territories.find((other) => other !== territory && other !== NATIONAL) ?? '';
    for (const elsewhere of [NATIONAL, foreign])
      for (const text of ['UBND thành phố', 'Sở Y tế', 'HĐND TP', 'Thành ủy', 'Cục Thuế'])
        expect(
          [...readers.agenciesOf(elsewhere).parseList(text).agencies, ...namedIn(elsewhere, text)].filter((id) =>
            registry.local.has(id),
          ),
          `${text} in ${elsewhere}`,
        ).toEqual([]);
  });

  it('names every entry of the local registry in some seed, classes and parents apart', () => {
    const mentioned = new Set(
      trees.flatMap(({ tree, agencies }) =>
        textsOf(tree).flatMap((text) =>
          [...agencies.findMentions(text), ...agencies.parseList(text).mentions].map(({ id }) => id),
        ),
      ),
    );
    const local = registry.agencies.filter(({ id }) => registry.local.has(id));
    const parents = new Set(local.flatMap(({ parent, memberOf }) => [parent, ...memberOf]));
    expect(
      local.filter(({ id, collective }) => !collective && !mentioned.has(id) && !parents.has(id)).map(({ id }) => id),
    ).toEqual([]);
  });
});

function namedIn(territory: string, text: string): string[] {
  return readers
    .agenciesOf(territory)
    .findMentions(text)
    .map(({ id }) => id);
}
