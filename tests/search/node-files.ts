import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readVocabulary } from '../../src/search/engine/files.ts';
import type { SearchData, SearchFiles } from '../../src/search/engine/files.ts';
import type { Synonyms, Terms } from '../../src/search/query/data.ts';
import type { CameFile } from '../../src/search/records/came.ts';
import type { RecordRow } from '../../src/search/records/row.ts';
import { unpackWords } from '../../src/search/text/word-list.ts';
import type { Subjects } from '../../src/search/query/subjects.ts';
import { unpackData } from '../../src/search/query/packed.ts';
import type { Packed } from '../../src/search/query/packed.ts';
import type { PagefindModule } from '../../src/search/engine/pagefind.ts';

const origin = 'http://site.test/';
let html: { lang: string } | null = null;
const packed = /\.(pf_\w+|pagefind)$/;

/**
 * The files of a bundle on disk for the engine outside a browser: what Pagefind asks of `document` and `fetch` is stood in for.
 * One bundle at a time. `loaded` is told the bytes of each file as a host would send it.
 */
export function filesOnDisk(bundle: string, loaded: (bytes: number) => void = () => {}): SearchFiles {
  html ??= { lang: 'vi' };
  const root = {
    getAttribute: () => html?.lang ?? null,
    setAttribute: (_: string, value: string) => {
      if (html !== null) html.lang = value;
    },
  };
  const read = (name: string) => {
    const content = readFileSync(join(bundle, name));
    loaded(packed.test(name) ? content.length : gzipSync(content).length);
    return content;
  };
  Object.assign(globalThis, {
    document: { currentScript: null, documentElement: root, querySelector: () => root },
    fetch: (url: string) =>
      Promise.resolve(new Response(new Uint8Array(read(url.replace(origin, '').replace(/\?.*/, ''))))),
  });
  return {
    base: origin,
    data: () => Promise.resolve(unpackData(JSON.parse(read('query.json').toString()) as Packed<SearchData>)),
    words: (lang) => Promise.resolve(readVocabulary(read(`words-${lang}.txt`).toString())),
    synonyms: (lang) => Promise.resolve(JSON.parse(read(`synonyms-${lang}.json`).toString()) as Synonyms),
    terms: () => Promise.resolve(JSON.parse(read('terms.json').toString()) as Terms),
    common: () => Promise.resolve(new Set(unpackWords(read('common.txt').toString()))),
    records: (lang) => Promise.resolve(JSON.parse(read(`records-${lang}.json`).toString()) as RecordRow[]),
    came: (lang) => Promise.resolve(JSON.parse(read(`came-${lang}.json`).toString()) as CameFile),
    subjects: (lang) => Promise.resolve(JSON.parse(read(`subjects-${lang}.json`).toString()) as Subjects),
    pagefind: () => {
      read('pagefind.js');
      return import(pathToFileURL(resolve(bundle, 'pagefind.js')).href) as Promise<PagefindModule>;
    },
  };
}
