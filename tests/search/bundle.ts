import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { PagefindServiceConfig } from 'pagefind';

export interface Bundle {
  readonly folder: string;
  /** Bytes of the files of the word index when unpacked, and how many they are. */
  readonly indexBytes: number;
  readonly indexFiles: number;
}

/** Writes a bundle of Pagefind for pages given as HTML, into a folder of its own. */
export async function writeBundle(
  pages: readonly string[],
  config: PagefindServiceConfig = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Bundle> {
  const before = { ...process.env };
  Object.assign(process.env, environment);
  const { index, errors } = await createIndex(config);
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const [i, content] of pages.entries()) await index.addHTMLFile({ url: `/${i}/`, content });
  const { files } = await index.getFiles();
  await close();
  process.env = before;
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const chunks = files.filter(({ path }) => path.endsWith('.pf_index'));
  return {
    folder,
    indexBytes: chunks.reduce((sum, { content }) => sum + gunzipSync(content).length, 0),
    indexFiles: chunks.length,
  };
}

export const htmlPage = (body: string, lang = 'vi') =>
  `<!doctype html><html lang="${lang}"><body>${body}</body></html>`;
