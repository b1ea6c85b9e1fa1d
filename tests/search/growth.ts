import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchEntry } from '../../src/search/index/entry.ts';
import { indexCopy } from '../../src/search/index/entry.ts';
import { vocabularyOf } from '../../src/search/index/vocabulary.ts';
import { includeCharacters } from '../../src/search/text/index-copy.ts';
import { chunkSize, chunkSizeVariable, maxFragments } from '../../src/search/index/limits.ts';

export interface Grown {
  readonly pages: number;
  readonly seconds: number;
  readonly megabytes: number;
  /** Bytes of all files of the bundle. */
  readonly bytes: number;
}

/** Numbers in (0, 1) that are the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Rows of further annexes: clauses of real rows put together anew, with new numbers, names and years, so that the vocabulary grows too. */
export function syntheticEntries(entries: readonly SearchEntry[], count: number, seed = 7): SearchEntry[] {
  const next = chance(seed);
  const rows = entries.filter((entry) => entry.kind === 'task' || entry.kind === 'target' || entry.kind === 'project');
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const part = (text: string) => {
    const words = text.split(' ');
    const from = Math.floor(next() * Math.max(1, words.length - 12));
    return words.slice(from, from + 8 + Math.floor(next() * 16)).join(' ');
  };
  const syllables = [...new Set(entries.flatMap((entry) => entry.text.split(/\s+/)))].filter((word) =>
    /^\p{L}{2,5}$/u.test(word),
  );
  return Array.from({ length: count }, (_, i) => {
    const base = pick(rows);
    const name = `${pick(syllables)} ${pick(syllables)} ${Math.floor(next() * count)}`;
    const title = `${part(base.text)} ${name}`;
    return {
      ...base,
      id: `x/pl${Math.floor(i / 100)}-${i % 100}`,
      title,
      text: `${title}. ${part(pick(rows).text)} ${part(pick(rows).text)}`,
      filters: { ...base.filters, id: [`x/pl${Math.floor(i / 100)}-${i % 100}`] },
    };
  });
}

/** Indexes entries into `folder` with the files of the query understanding of a real bundle; measures time and memory of the indexer. */
export async function grow(entries: readonly SearchEntry[], folder: string, bundle: string): Promise<Grown> {
  const started = performance.now();
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, indexerMemory());
  }, 50);
  process.env[chunkSizeVariable] = String(chunkSize(entries));
  const { index } = await createIndex({ includeCharacters, maxFragments });
  if (index === undefined) throw new Error('Pagefind gives no index');
  for (const [order, entry] of entries.entries()) await index.addHTMLFile(indexCopy(entry, order));
  const { files } = await index.getFiles();
  peak = Math.max(peak, indexerMemory());
  clearInterval(watch);
  await close();
  let bytes = 0;
  for (const { path, content } of files) {
    if (/ui\.(js|css)$|highlight|worker/.test(path)) continue;
    bytes += content.length;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const data = JSON.parse(readFileSync(join(bundle, 'query.json'), 'utf8')) as object;
  writeFileSync(join(folder, 'query.json'), JSON.stringify({ ...data, pages: { vi: entries.length, en: 0 } }));
  writeFileSync(join(folder, 'terms.json'), '[]');
  writeFileSync(join(folder, 'words-vi.txt'), vocabularyOf(entries));
  writeFileSync(join(folder, 'words-en.txt'), '');
  return { pages: entries.length, seconds: (performance.now() - started) / 1000, megabytes: peak, bytes };
}

/** Most memory that a running Pagefind has taken, in megabytes; 0 where the system does not tell. */
function indexerMemory(): number {
  if (!existsSync('/proc')) return 0;
  const sizes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const size = /^Name:\s+pagefind/m.test(status) ? /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] : undefined;
        return size === undefined ? 0 : Number(size) / 1024;
      } catch {
        return 0;
      }
    });
  return Math.max(0, ...sizes);
}
