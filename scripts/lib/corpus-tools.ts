import type { CorpusTools } from '../../src/corpus/corpus.ts';
import { makeTextReader } from '../../src/corpus/link/similarity/text-reader.ts';
import type { LinkTools } from '../../src/corpus/link/tools.ts';
import { NATIONAL } from '../../src/corpus/model/registry.ts';
import { deadlineOptions } from '../../src/corpus/records/index.ts';
import { findDeadlines, type DeadlineOptions } from '../../src/corpus/values/index.ts';
import { territoryOf } from '../../src/corpus/records/index.ts';
import type { LoadedCorpus } from './load-corpus.ts';

/** What the corpus is built with, beside its documents. */
export function corpusTools(loaded: LoadedCorpus): CorpusTools {
  const { registry, tables, readers, links, words, names } = loaded;
  return {
    registry,
    tables,
    link: linkTools(loaded),
    reconcile: { units: readers.units, tables: links.reconcile },
    words: words.places,
    names: new Map(names.entries.map(({ id, name }) => [id, name])),
  };
}

/** What linking needs beside the drafts. */
export function linkTools({ documents, links, readers, registry, words }: LoadedCorpus): LinkTools {
  const matchers = new Map(
    documents.map(({ manifest }) => [manifest.id, readers.agenciesOf(territoryOf(manifest, registry))]),
  );
  const matcherOf = (document: string) => matchers.get(document) ?? readers.agenciesOf(NATIONAL);
  const options = new Map(
    documents.map(({ manifest }): [string, DeadlineOptions] => [
      manifest.id,
      deadlineOptions({ ...readers, agencies: matcherOf(manifest.id), manifest, registry }),
    ]),
  );
  const known = new Set(registry.agencies.map(({ id }) => id));
  return {
    read: makeTextReader(links.formulas, links.abbreviations),
    readAll: makeTextReader([], links.abbreviations),
    readName: makeTextReader(links.projectFormulas, links.abbreviations),
    settledRows: new Set(registry.projects.flatMap((project) => project.listings)),
    duties: {
      // A class of bodies that this corpus does not have bears nothing.
      tables: { ...links.duties, classes: links.duties.classes.filter(({ agency }) => known.has(agency)) },
      actTypes: readers.instrumentTypes.flatMap(({ vi, variants }) => [vi, ...variants]),
      agenciesIn: matcherOf,
      deadlinesIn: (document, text) => {
        const known = options.get(document);
        return known ? findDeadlines(text, known) : [];
      },
    },
    curated: links.curated,
    places: words.places,
  };
}
