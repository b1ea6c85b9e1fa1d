import type { Stage } from '../../src/corpus/corpus.ts';
import { linkDrafts } from '../../src/corpus/link/link-stage.ts';
import { makeTextReader } from '../../src/corpus/link/similarity/text-reader.ts';
import type { LinkTools } from '../../src/corpus/link/tools.ts';
import { reconcileDrafts } from '../../src/corpus/reconcile/reconcile.ts';
import { placeNames } from '../../src/corpus/naming/print-place.ts';
import { findDeadlines, type DeadlineOptions } from '../../src/corpus/values/index.ts';
import type { LoadedCorpus } from './load-corpus.ts';

/** The stages that link and reconcile the drafts, in order. */
export function stages(loaded: LoadedCorpus): readonly Stage[] {
  const tools = linkTools(loaded);
  return [
    (drafts) => linkDrafts(drafts, tools),
    (drafts, { documents }) =>
      reconcileDrafts({
        drafts,
        outlines: documents.map((document) => document.outline),
        units: loaded.readers.units,
        tables: loaded.links.reconcile,
        places: placeNames(drafts, loaded.words.places),
      }),
  ];
}

/** What linking needs beside the drafts. */
export function linkTools({ documents, links, readers, registry, words }: LoadedCorpus): LinkTools {
  const english = new Map(registry.agencies.map((agency) => [agency.id, agency.en]));
  const agenciesIn = (text: string): string[] => {
    const { agencies, unknown } = readers.agencies.parseList(text);
    return unknown.length > 0 ? [] : agencies.map((id) => english.get(id) ?? id);
  };
  const options = new Map(
    documents.map(({ manifest }): [string, DeadlineOptions] => [
      manifest.id,
      { issued: manifest.issued, types: readers.instrumentTypes, agenciesIn },
    ]),
  );
  return {
    read: makeTextReader(links.formulas, links.abbreviations),
    readAll: makeTextReader([], links.abbreviations),
    readName: makeTextReader(links.projectFormulas, links.abbreviations),
    settledRows: new Set(registry.projects.flatMap((project) => project.listings)),
    duties: {
      tables: links.duties,
      agencies: readers.agencies,
      deadlinesIn: (document, text) => {
        const known = options.get(document);
        return known ? findDeadlines(text, known) : [];
      },
    },
    curated: links.curated,
    places: words.places,
  };
}
