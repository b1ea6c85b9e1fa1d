import { corpusTools } from '../../scripts/lib/corpus-tools.ts';
import { buildCorpus, type Corpus } from '../../src/corpus/corpus.ts';
import { indexCorpus } from '../../src/corpus/emit/context.ts';
import { makeTermFinder } from '../../src/corpus/emit/explain-terms.ts';
import { emitContext } from '../../src/corpus/emit/make-context.ts';
import { attributeOf, type Block } from '../../src/corpus/emit/mdx-nodes.ts';
import { pagesOf } from '../../src/corpus/emit/pages.ts';
import type { Language } from '../../src/corpus/model/language.ts';
import type { PageHead } from '../../src/corpus/model/page.ts';
import { manifestSchema, type Manifest } from '../../src/corpus/model/registry.ts';
import { parseDocument, readText, withHeadings } from '../../src/corpus/parse/index.ts';
import { documentDrafts, withEnglish, type DocumentDrafts } from '../../src/corpus/records/index.ts';
import type { BuiltCorpus } from '../../scripts/lib/built-corpus.ts';
import { columns } from './corrected-trees.ts';

type Loaded = BuiltCorpus['loaded'];

/** The manifest of a made-up document. */
export function madeManifest(fields: Partial<Record<keyof Manifest, unknown>> = {}): Manifest {
  return manifestSchema.parse({
    id: 'd',
    number: '1/KH',
    type: { vi: 'Kế hoạch', en: 'Plan' },
    issuer: 'agency/chinh-phu',
    issued: '2024-03-05',
    place: 'X',
    urgency: null,
    signatory: null,
    seed: 'd.txt',
    sha256: '0'.repeat(64),
    ...fields,
  });
}

/** A made-up text as the only document of a corpus, with the tables of the repository. */
export function corpusOfText(
  text: string,
  loaded: Loaded,
  manifest = madeManifest(),
): { readonly corpus: Corpus; readonly drafts: DocumentDrafts } {
  const { registry, readers, tables } = loaded;
  const { lines } = readText(Buffer.from(text), 'seeds/d.txt');
  const { tree } = parseDocument(lines, withHeadings(columns, manifest.columns), 'seeds/d.txt');
  const drafts = documentDrafts({ manifest, tree, corrections: [], registry, readers, tables });
  const document = { manifest, file: 'seeds/d.txt', lines, tree, corrections: [] };
  const tools = corpusTools({ ...loaded, documents: [document], links: { ...loaded.links, curated: [] } });
  const corpus = buildCorpus([withEnglish(drafts, new Map())], tools);
  return { corpus, drafts };
}

type Source = Pick<BuiltCorpus, 'loaded' | 'translations'>;

function pages(corpus: Corpus, { loaded, translations }: Source, language: Language) {
  const terms = makeTermFinder([]);
  return [...pagesOf(emitContext(corpus, loaded.words, language, translations.segments, indexCorpus(corpus), terms))];
}

/** The front matter of every page about a record. */
export function headsOfPages(corpus: Corpus, source: Source, language: Language): readonly PageHead[] {
  return pages(corpus, source, language).map(({ frontMatter }) => frontMatter);
}

/** The words of every page about a record, by its id, as a reader sees them; labels of rows among them, names of facts not. */
export function wordsOfPages(corpus: Corpus, source: Source, language: Language): Map<string, string> {
  return new Map(
    pages(corpus, source, language).map(({ frontMatter, body }) => [
      frontMatter.id,
      body.children.map(wordsOf).join('\n'),
    ]),
  );
}

/** The addresses that every page about a record links to. */
export function linksOfPages(corpus: Corpus, source: Source, language: Language): Map<string, ReadonlySet<string>> {
  return new Map(
    pages(corpus, source, language).map(({ frontMatter, body }) => [
      frontMatter.id,
      new Set(body.children.flatMap(linksOf)),
    ]),
  );
}

function linksOf(node: Block): string[] {
  const within = 'children' in node ? (node.children as Block[]).flatMap(linksOf) : [];
  return node.type === 'link' ? [node.url, ...within] : within;
}

function wordsOf(node: Block): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const label = node.type === 'mdxJsxFlowElement' ? attributeOf(node, 'label') : null;
  const within = [...(label === null ? [] : [label]), ...(node.children as Block[]).map(wordsOf)];
  return within.join(node.type === 'mdxJsxFlowElement' || node.type === 'list' ? '\n' : '');
}
