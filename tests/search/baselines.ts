import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { close, createIndex } from 'pagefind';
import { chunkSizeVariable } from '../../src/search/index/limits.ts';
import { pageText } from '../../src/search/index/page-text.ts';

/** The built pages about records, by language and id. */
function recordPages(dist: string): { file: string; html: string; lang: string; id: string }[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(vi|en)\/.*index\.html$/.test(file))
    .sort();
  return files.flatMap((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const id = /<meta name="record-id" content="([^"]+)"/.exec(html)?.[1];
    return id === undefined ? [] : [{ file, html, lang: file.slice(0, 2), id }];
  });
}

/** Pagefind as it comes, over the same pages: `folder/pagefind-plain/`. */
export async function writePlainPagefind(dist: string, folder: string): Promise<void> {
  delete process.env[chunkSizeVariable];
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind gives no index');
  for (const { file, html } of recordPages(dist)) await index.addHTMLFile({ sourcePath: file, content: html });
  await index.writeFiles({ outputPath: join(folder, 'pagefind-plain') });
  await close();
}

/** What MiniSearch is given: id, title and words of the same pages, `folder/minisearch/{lang}.json`. */
export function writeMiniSearch(dist: string, folder: string): void {
  const pages = recordPages(dist);
  const ids = new Set(pages.map((page) => page.id));
  mkdirSync(join(folder, 'minisearch'), { recursive: true });
  for (const lang of ['vi', 'en']) {
    const texts = pages
      .filter((page) => page.lang === lang)
      .map(({ html, id }) => ({ ...pageText(html, (other) => ids.has(other)), id }));
    writeFileSync(
      join(folder, 'minisearch', `${lang}.json`),
      JSON.stringify(texts.map(({ id, title, text }) => ({ id, title, text }))),
    );
  }
}

/** Asks Pagefind as it comes, on a page of the site in the language. */
export function askPlainPagefind(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const pagefind = (await import(`${location.origin}/pagefind-plain/pagefind.js`)) as {
      search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
    const { results } = await pagefind.search(text);
    const urls = await Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
    return urls.map((url) => url.replace(/^\/(vi|en)\//, '').replace(/\/$/, ''));
  }, query);
}

/** Asks MiniSearch with its defaults, accents folded as its guide shows. */
export function askMiniSearch(page: Page, lang: string, query: string): Promise<string[]> {
  return page.evaluate(
    async ([language, text]) => {
      type Mini = { addAll(documents: unknown[]): void; search(query: string): { id: string }[] };
      const held = window as unknown as Record<string, Mini | undefined>;
      const key = `mini-${language}`;
      if (held[key] === undefined) {
        const { default: MiniSearch } = (await import(`${location.origin}/minisearch-lib/index.js`)) as {
          default: new (options: unknown) => Mini;
        };
        const fold = (term: string) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        const made = new MiniSearch({
          fields: ['title', 'text'],
          processTerm: fold,
          searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
        });
        made.addAll((await (await fetch(`${location.origin}/minisearch/${language}.json`)).json()) as unknown[]);
        held[key] = made;
      }
      return (held[key]?.search(text ?? '') ?? []).slice(0, 10).map((result) => result.id);
    },
    [lang, query] as const,
  );
}
