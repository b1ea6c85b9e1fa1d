import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus, type Corpus } from '../../../src/corpus/corpus.ts';
import { symmetric } from '../../../src/corpus/link/curated.ts';
import type { LinkRecord, LinkType } from '../../../src/corpus/model/records.ts';
import { documentDrafts, withEnglish } from '../../../src/corpus/records/index.ts';
import { repository } from '../../../scripts/lib/files.ts';
import { type LoadedCorpus, loadCorpus } from '../../../scripts/lib/load-corpus.ts';
import { corpusTools } from '../../../scripts/lib/corpus-tools.ts';

import { readByHand } from './documents.ts';

/** Everything that the corpus is built from; throws where it cannot be read. */
export function readCorpus(): LoadedCorpus {
  const { loaded } = loadCorpus();
  if (loaded === null) throw new Error('The corpus cannot be read: npm run convert says why');
  return loaded;
}

const loaded = readCorpus();
const read = loaded.documents.filter(({ manifest }) => readByHand.has(manifest.id));
const documents = read.map(({ manifest, tree, corrections }) =>
  withEnglish(
    documentDrafts({
      manifest,
      tree,
      corrections,
      registry: loaded.registry,
      readers: loaded.readers,
      tables: loaded.tables,
    }),
    new Map(),
  ),
);

/** The corpus of the documents read by hand as linked, with or without what people judged. */
export function linkedCorpus(judged: boolean): Corpus {
  const tools = corpusTools(loaded);
  return buildCorpus(documents, judged ? tools : { ...tools, link: { ...tools.link, curated: [] } });
}

/** Links as `from to`; a symmetric pair in one order. */
export function pairsOf(links: readonly LinkRecord[], type: LinkType, from: RegExp, to: RegExp = /./): string[] {
  return links
    .filter((link) => link.type === type && from.test(link.from) && to.test(link.to))
    .map((link) => pair(link.from, link.to, symmetric.has(type)));
}

export function pair(from: string, to: string, either: boolean): string {
  return either && to < from ? `${to} ${from}` : `${from} ${to}`;
}

export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/**
 * Precision and recall of found pairs.
 * @param arguable pairs that count neither way
 */
export function measure(found: readonly string[], truth: readonly string[], arguable: readonly string[] = []): Measure {
  const neutral = new Set(arguable);
  const expected = new Set(truth);
  const counted = found.filter((entry) => !neutral.has(entry));
  const right = counted.filter((entry) => expected.has(entry));
  const got = new Set(found);
  return {
    precision: counted.length === 0 ? 1 : right.length / counted.length,
    recall: expected.size === 0 ? 1 : right.length / expected.size,
    wrong: counted.filter((entry) => !expected.has(entry)),
    missed: truth.filter((entry) => !got.has(entry)),
  };
}

interface Judged {
  readonly true?: readonly string[];
  readonly arguable?: readonly string[];
}
interface JudgedPairs {
  readonly true: readonly (readonly [string, string])[];
  readonly arguable: readonly (readonly [string, string])[];
}

/** `tests/fixtures/links-gold.json`. */
export interface Gold {
  readonly taskToClause: Readonly<Record<string, Judged>>;
  readonly projectToClause: Readonly<Record<string, Judged>>;
  readonly correspondingTasks: JudgedPairs;
  readonly correspondingClauses: JudgedPairs;
  readonly sameIndicator: readonly (readonly string[])[];
}

export function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(join(repository, 'tests/fixtures', name), 'utf8')) as T;
}

/** The pairs of a table from one end to several others. */
export function judgedPairs(table: Readonly<Record<string, Judged>>, kind: 'true' | 'arguable'): string[] {
  return Object.entries(table).flatMap(([from, judged]) => (judged[kind] ?? []).map((to) => `${from} ${to}`));
}
