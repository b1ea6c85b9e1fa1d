import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Segment } from '../../../src/corpus/model/segment.ts';
import { readCatalogue } from '../../../src/translation/catalogue/read.ts';
import { writeCatalogue } from '../../../src/translation/catalogue/write.ts';
import type { Catalogue } from '../../../src/translation/model.ts';
import { pairHash } from '../../../src/translation/fingerprint.ts';
import { normaliseText } from '../../../src/translation/normalise.ts';
import { syncCatalogues, type SyncOptions } from '../../../src/translation/sync/sync.ts';

const seed = 20211231;
const options: SyncOptions = {
  place: () => ({ notes: [], references: [] }),
  headers: () => ({ 'Content-Type': 'text/plain; charset=utf-8' }),
  signed: () => false,
};

/** A document is a list of paragraphs; their ids are their positions, as in a real one. */
type Texts = readonly string[];

interface Edit {
  readonly do: 'insert' | 'remove' | 'split' | 'merge' | 'swap' | 'edit';
  readonly at: number;
  readonly text: string;
}

const sentence = fc.nat(60).map((n) => `Câu ${n}. Ý ${n}.`);
const edit: fc.Arbitrary<Edit> = fc.record({
  do: fc.constantFrom('insert', 'remove', 'split', 'merge', 'swap', 'edit'),
  at: fc.nat(20),
  text: sentence,
});

function apply(texts: Texts, { do: action, at, text }: Edit): Texts {
  const index = texts.length === 0 ? 0 : at % texts.length;
  const here = texts[index];
  if (action === 'insert' || here === undefined) return texts.toSpliced(index, 0, text);
  const next = texts[index + 1];
  const cut = here.indexOf('. ') + 1;
  switch (action) {
    case 'remove':
      return texts.toSpliced(index, 1);
    case 'split':
      return cut === 0 ? texts : texts.toSpliced(index, 1, here.slice(0, cut), here.slice(cut + 1));
    case 'merge':
      return next === undefined ? texts : texts.toSpliced(index, 2, `${here} ${next}`);
    case 'swap':
      return next === undefined ? texts : texts.toSpliced(index, 2, next, here);
    case 'edit':
      return texts.with(index, text);
  }
}

const segmentsOf = (texts: Texts): readonly Segment[] =>
  texts.map((vi, index) => ({
    id: `d/p${index + 1}`,
    vi,
    document: 'd',
    lines: [index + 1, index + 1],
    record: `d/p${index + 1}`,
  }));

/** The English of a text says which text it was made from, and in which round. */
const english = (vi: string, round: number) => `${round}: ${normaliseText(vi)}`;
const origin = (en: string) => en.slice(en.indexOf(': ') + 2);
const englishes = (catalogues: readonly Catalogue[]) =>
  new Set(
    catalogues.flatMap(({ live, obsolete }) => [...live, ...obsolete].map(({ en }) => en)).filter((en) => en !== ''),
  );

/** A translator who does some of what there is to do. */
const translate = (catalogues: readonly Catalogue[], round: number, every: number) =>
  catalogues.map((catalogue) => ({
    ...catalogue,
    live: catalogue.live.map((entry, index) =>
      (entry.en === '' || entry.fuzzy) && index % every === 0
        ? { ...entry, en: english(entry.vi, round), fuzzy: false, previous: null }
        : entry,
    ),
  }));
const throughFile = (catalogues: readonly Catalogue[]) =>
  catalogues.map(
    (catalogue) => readCatalogue({ name: catalogue.name, file: 'd.po', text: writeCatalogue(catalogue) }).value,
  );
const written = (catalogues: readonly Catalogue[]) => catalogues.map(writeCatalogue).join('');

/** What happened over the rounds of `checkExactText`. */
export interface ExactTextRounds {
  readonly rounds: number;
  readonly moved: number;
  readonly stale: number;
}

/**
 * Splits, merges, inserts, removes, swaps and edits paragraphs whose ids are their positions, with a translator who does some of the work between,
 * and syncs after each: no English stands, stale or not, under a text that it was not made for while its own is there; none is lost; a signature,
 * which belongs to a pair of texts, holds for exactly the pairs that were signed; a second sync changes nothing.
 * @param runs histories of 1 to 8 rounds
 */
export function checkExactText(runs: number): ExactTextRounds {
  let [rounds, moved, stale] = [0, 0, 0];
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 10 }),
      fc.array(fc.tuple(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 3 })), {
        minLength: 1,
        maxLength: 8,
      }),
      (start, history) => {
        let texts: Texts = start;
        let catalogues = translate(syncCatalogues([], segmentsOf(texts), options).catalogues, 0, 1);
        for (const [round, [edits, every]] of history.entries()) {
          // Whoever reads today signs every pair that stands under its own text.
          const signed = new Set(
            catalogues.flatMap(({ live }) =>
              live.filter(({ en, fuzzy }) => en !== '' && !fuzzy).map(({ vi, en }) => pairHash(vi, en)),
            ),
          );
          texts = edits.reduce(apply, texts);
          const segments = segmentsOf(texts);
          const result = syncCatalogues(catalogues, segments, options);
          rounds += 1;
          moved += result.changes.filter(({ kind }) => kind === 'moved').length;
          assert.deepEqual(englishes(result.catalogues), englishes(catalogues));
          const today = new Set(texts.map(normaliseText));
          for (const { vi, en, fuzzy } of result.catalogues.flatMap(({ live }) => live)) {
            if (en === '') continue;
            if (fuzzy) stale += 1;
            assert.equal(fuzzy, origin(en) !== normaliseText(vi), `“${en}” under “${vi}”`);
            if (fuzzy) assert.ok(!today.has(origin(en)), `“${en}” under “${vi}”, though its own text is there`);
            assert.ok(!(fuzzy && signed.has(pairHash(vi, en))));
          }
          const reread = throughFile(result.catalogues);
          assert.equal(written(syncCatalogues(reread, segments, options).catalogues), written(reread));
          catalogues = translate(reread, round + 1, every);
        }
      },
    ),
    { seed, numRuns: runs },
  );
  return { rounds, moved, stale };
}

/** Gives every text of a new version the English that the old version had for exactly it, under whatever id. */
export function checkNewVersion(runs: number): void {
  fc.assert(
    fc.property(
      fc.uniqueArray(sentence, { minLength: 1, maxLength: 12 }),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      (before, edits) => {
        const old = translate(syncCatalogues([], segmentsOf(before), options).catalogues, 0, 1);
        const after = edits.reduce(apply, before);
        const live = syncCatalogues(old, segmentsOf(after), options).catalogues.flatMap((catalogue) => catalogue.live);
        for (const { vi, en, fuzzy } of live)
          if (before.includes(vi)) assert.deepEqual({ vi, en, fuzzy }, { vi, en: english(vi, 0), fuzzy: false });
      },
    ),
    { seed, numRuns: runs },
  );
}
