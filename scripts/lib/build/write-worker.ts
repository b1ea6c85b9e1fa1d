import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { languages } from '../../../src/i18n/languages.ts';
import {
  documentFile,
  documentName,
  listFile,
  type KeepList,
  type SiteList,
  workerFile,
} from '../../../src/offline/kept.ts';
import { repository, writeWhole } from '../files.ts';

/** What every kept page may need: styles, scripts, fonts, cards, the search with its index. */
const needed = /^(_astro|pagefind|cards)\/|^(theme\.js|favicon\.svg|paper-\w+\.css)$/;
/** The ways in, below a language: home, search, what is kept. */
const waysIn = ['', 'search/', 'offline/'];

/**
 * Writes the service worker of a built site, and the lists of what it can keep. Last of all steps: its version follows from the bytes of
 * every file that can be kept.
 * @param base folder of the site, with a slash at both ends
 * @param documents ids
 * @returns the number of pages that can be kept with a document
 */
export async function writeWorker(folder: string, base: string, documents: readonly string[]): Promise<number> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const pathOf = (name: string) => name.replace(/(^|\/)index\.html$/, '$1');
  const pages = ['', ...languages.flatMap((lang) => waysIn.map((way) => `${lang}/${way}`))];
  const htmlFiles = names.filter((name) => name.endsWith('index.html'));
  const files = names.filter((name) => needed.test(name));
  const hash = createHash('sha256');
  for (const name of [...files, ...htmlFiles])
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(folder, name)));
  const bytes = (list: readonly string[]) => list.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const siteList: SiteList = { version: hash.digest('hex').slice(0, 12), base, files: [...files, listFile], pages };

  const list: { -readonly [K in keyof KeepList]: KeepList[K] } = {
    site: {
      pages: pages.length,
      bytes: bytes([...files, ...htmlFiles.filter((name) => pages.includes(pathOf(name)))]),
    },
    documents: {},
  };
  let keepable = 0;
  for (const id of documents)
    for (const lang of languages) {
      const own = htmlFiles.filter((name) => name.startsWith(`${lang}/${id}/`));
      const name = documentName(id, lang);
      keepable += own.length;
      list.documents = { ...list.documents, [name]: { pages: own.length, bytes: bytes(own) } };
      writeWhole(join(folder, documentFile(name)), `${JSON.stringify(own.map(pathOf))}\n`);
    }
  writeWhole(join(folder, listFile), `${JSON.stringify(list)}\n`);

  const { outputFiles } = await build({
    entryPoints: [join(repository, 'src/offline/worker/worker.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    define: { 'process.env.NODE_ENV': '"production"', siteList: JSON.stringify(siteList) },
  });
  writeWhole(join(folder, workerFile), outputFiles[0]?.text ?? '');
  return keepable;
}
