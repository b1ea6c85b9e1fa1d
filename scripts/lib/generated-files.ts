import { execFileSync } from 'node:child_process';
import { commitDay } from './commit-day.ts';
import { apiFiles, apiJson } from '../../src/corpus/emit/api.ts';
import { indexCorpus } from '../../src/corpus/emit/context.ts';
import { makeTermFinder } from '../../src/corpus/emit/explain-terms.ts';
import { emitContext } from '../../src/corpus/emit/make-context.ts';
import { pagesOf, wholeDocument } from '../../src/corpus/emit/pages.ts';
import { writeMdx } from '../../src/corpus/emit/write-mdx.ts';
import { languages } from '../../src/corpus/model/language.ts';
import { corpusFacts, dutyItems, runningOf } from '../../src/duties/index.ts';
import { territorialWords } from '../../src/i18n/territorial-words.ts';
import { pictureSettingsFile } from '../../src/pictures/settings.ts';
import { searchWordsFile } from '../../src/search/index/words.ts';
import { checkerFile } from '../../src/translation/checks/checker-file.ts';
import { termsFile, translationFile } from '../../src/translation/status.ts';
import type { GeneratedContent, GeneratedFile } from '../../src/generated/file.ts';
import {
  buildFile,
  definitionsFile,
  handPagesFile,
  movedFile,
  recordsFile,
  segmentsFile,
  siteFile,
  sourceFile,
  sourcesFile,
  successorsFile,
  wardsFile,
  wordsFile,
} from '../../src/generated/files.ts';
import { repository, repositoryFiles } from './files.ts';
import { handPages } from './load-pages.ts';
import { rulesDigest } from './translate/known-findings.ts';
import { sourceDigests } from './source-digests.ts';

import type { BuiltCorpus } from './built-corpus.ts';

/** Every generated file, by its path below `content/generated`. */
export function generatedFiles({
  corpus,
  loaded,
  translations,
  successors,
  wards,
  words,
  moved,
}: BuiltCorpus): Map<string, string> {
  const files = new Map<string, string>();
  const add = <F extends GeneratedFile>(
    file: F,
    content: GeneratedContent<F>,
    print: (content: GeneratedContent<F>) => string = indented,
  ): void => {
    files.set(file.path, print(content));
  };
  for (const { name, json } of apiFiles(corpus.records)) files.set(recordsFile(name).path, json);
  add(segmentsFile, [...corpus.segments]);
  add(sourcesFile, sourceDigests(repositoryFiles));
  const documents = loaded.documents.map(({ manifest, file }) => ({
    id: manifest.id,
    number: manifest.number,
    sha256: manifest.sha256,
    file,
  }));
  const date = currentDate(loaded.documents.map(({ manifest }) => manifest.issued));
  add(buildFile, { commit: currentCommit(), date, documents });
  const index = indexCorpus(corpus);
  const facts = {
    ...corpusFacts(runningOf(corpus.records), dutyItems(index)),
    territory: words.territory.type === 'city' ? ('city' as const) : ('province' as const),
  };
  const named = territorialWords(loaded.words, facts);
  add(wordsFile, named, (tables) => `${JSON.stringify(tables)}\n`);
  add(successorsFile, [...successors]);
  add(wardsFile, wards);
  add(definitionsFile, [...words.definitions]);
  add(pictureSettingsFile, words.pictures);
  add(movedFile, [...moved]);
  add(handPagesFile, handPages(repositoryFiles));
  add(siteFile, { ...words.site, facts });
  add(searchWordsFile, {
    tables: words.search,
    territory: {
      type: facts.territory,
      names: [words.territory.vi, words.territory.en, ...words.territory.variants],
    },
    abbreviations: [...loaded.links.abbreviations],
    types: loaded.readers.instrumentTypes.map(({ vi, en }) => ({ vi, en })),
  });
  for (const { manifest, file, lines } of loaded.documents)
    add(
      sourceFile(manifest.id),
      { file, lines: lines.map((line) => line.printed) },
      (source) => `${JSON.stringify(source)}\n`,
    );
  const terms = makeTermFinder(words.definitions);
  for (const language of languages) {
    const context = emitContext(corpus, named, language, translations.segments, index, terms);
    const whole = corpus.outlines.map((outline) => wholeDocument(outline, context));
    for (const { path, frontMatter, body } of [...pagesOf(context), ...whole])
      files.set(`${path}.mdx`, writeMdx({ ...frontMatter }, body));
  }
  const glossary = translations.terms.map((term) => ({
    ...term,
    variants: [...term.variants],
    allowed: [...term.allowed],
    forbidden: [...term.forbidden],
  }));
  add(termsFile, glossary);
  const { agencies, lexicon, words: termWords, names: settledNames, territory } = translations.checker;
  add(
    checkerFile,
    {
      glossary,
      agencies: agencies.map(({ id, vi, en, abbreviations, variants, collective }) => ({
        id,
        vi,
        en,
        abbreviations: [...abbreviations],
        variants: [...variants],
        collective,
      })),
      lexicon,
      words: termWords,
      names: [...settledNames],
      territory: [...territory],
      rules: rulesDigest(translations.checker),
    },
    (checker) => `${JSON.stringify(checker)}\n`,
  );
  add(translationFile, [...translations.status], apiJson);
  return files;
}

function indented(content: unknown): string {
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** The commit that is built; `unknown` outside a git checkout. */
function currentCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}

/** The day of the commit that is built, in universal time; outside a git checkout that of the youngest document. Never the clock's. */
function currentDate(issued: readonly string[]): string {
  return commitDay() ?? issued.toSorted().at(-1) ?? '1970-01-01';
}
