import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Segment } from '../../../src/corpus/model/segment.ts';
import { readCatalogue } from '../../../src/translation/catalogue/read.ts';
import { writeCatalogue } from '../../../src/translation/catalogue/write.ts';
import type { Catalogue } from '../../../src/translation/model.ts';
import { syncCatalogues, type SyncOptions } from '../../../src/translation/sync/sync.ts';

const seed = 20210106;
const options: SyncOptions = {
  place: ({ lines }) => ({ notes: [`line ${lines[0]}`], references: [] }),
  headers: () => ({ 'Content-Type': 'text/plain; charset=utf-8' }),
  signed: () => false,
};

/** One change of the source, or a translator at work. */
type Step =
  | { readonly do: 'edit' | 'respace' | 'remove' | 'renumber' | 'revert'; readonly at: number; readonly text: string }
  | { readonly do: 'insert'; readonly at: number; readonly text: string }
  | { readonly do: 'translate'; readonly at: number; readonly text: string };

interface World {
  readonly texts: readonly { readonly id: string; readonly vi: string; readonly first: string }[];
  readonly catalogues: readonly Catalogue[];
  readonly count: number;
}

// Few texts and few ids, so that texts repeat, ids return and entries collide.
const word = fc.constantFrom('Báo cáo', 'Sở Y tế báo cáo', 'Sở Tài chính báo cáo', 'a "b" \\ c', 'Quý IV/2021', 'x\ty');
const place = fc.nat(11);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom('edit', 'respace', 'remove', 'renumber', 'revert', 'insert'),
    at: place,
    text: word,
  }),
  fc.record({
    do: fc.constant('translate'),
    at: place,
    text: fc.constantFrom('Report', 'Health', 'Finance', 'line\nline'),
  }),
);

function change(world: World, { do: action, at, text }: Step): World {
  const index = world.texts.length === 0 ? 0 : at % world.texts.length;
  const here = world.texts[index];
  if (action === 'insert')
    return { ...world, texts: world.texts.toSpliced(index, 0, { id: freeId(world, at), vi: text, first: text }) };
  if (here === undefined) return world;
  if (action === 'edit') return { ...world, texts: world.texts.with(index, { ...here, vi: text }) };
  if (action === 'respace')
    return {
      ...world,
      texts: world.texts.with(index, { ...here, vi: ` ${here.vi.replaceAll(' ', '  ')}`.normalize('NFD') }),
    };
  if (action === 'revert') return { ...world, texts: world.texts.with(index, { ...here, vi: here.first }) };
  if (action === 'remove') return { ...world, texts: world.texts.toSpliced(index, 1) };
  if (action === 'renumber') return { ...world, texts: world.texts.with(index, { ...here, id: freeId(world, at) }) };
  return {
    ...world,
    count: world.count + 1,
    catalogues: world.catalogues.map((catalogue) => translate(catalogue, here.id, `${text} ${world.count}`)),
  };
}

function freeId({ texts }: World, at: number): string {
  let n = at;
  while (texts.some(({ id }) => id === `d/i-${n}`)) n += 1;
  return `d/i-${n}`;
}

function translate(catalogue: Catalogue, id: string, en: string): Catalogue {
  return {
    ...catalogue,
    live: catalogue.live.map((entry) => (entry.id === id ? { ...entry, en, fuzzy: false } : entry)),
  };
}

const segmentsOf = ({ texts }: World): readonly Segment[] =>
  texts.map(({ id, vi }, index) => ({
    id,
    vi: vi.normalize('NFC'),
    document: 'd',
    lines: [index + 1, index + 1],
    record: id,
  }));
const allEnglish = (catalogues: readonly Catalogue[]) =>
  catalogues
    .flatMap(({ live, obsolete }) => [...live, ...obsolete])
    .map(({ en }) => en)
    .filter((en) => en !== '')
    .sort();
const throughFile = (catalogues: readonly Catalogue[]) =>
  catalogues.map((catalogue) => {
    const { value, diagnostics } = readCatalogue({
      name: catalogue.name,
      file: 'd.po',
      text: writeCatalogue(catalogue),
    });
    assert.deepEqual(diagnostics, []);
    return value;
  });
const written = (catalogues: readonly Catalogue[]) => catalogues.map(writeCatalogue).join('');

/**
 * Edits, inserts, deletes and renumbers at random, with a translator at work between, and syncs after each: no English is lost, on the way through a
 * file neither, and a second sync changes nothing.
 * @param runs histories of 1 to 12 rounds
 * @returns how many rounds there were
 */
export function checkEnglishKept(runs: number): number {
  let rounds = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
      (history) => {
        let world: World = { texts: [], catalogues: [], count: 0 };
        for (const steps of history) {
          for (const one of steps) world = change(world, one);
          const before = allEnglish(world.catalogues);
          const segments = segmentsOf(world);
          const { catalogues } = syncCatalogues(world.catalogues, segments, options);
          // Equal obsolete twins may become one; every string is still there.
          assert.deepEqual(new Set(allEnglish(catalogues)), new Set(before));
          assert.deepEqual(
            catalogues.flatMap(({ live }) => live).map(({ id, vi }) => [id, vi]),
            segments.map(({ id, vi }) => [id, vi]),
          );
          const reread = throughFile(catalogues);
          assert.deepEqual(new Set(allEnglish(reread)), new Set(before));
          assert.equal(written(syncCatalogues(reread, segments, options).catalogues), written(reread));
          world = { ...world, catalogues: reread };
          rounds += 1;
        }
      },
    ),
    { seed, numRuns: runs },
  );
  return rounds;
}
