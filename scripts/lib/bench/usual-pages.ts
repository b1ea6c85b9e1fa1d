import type { AddressInfo } from 'node:net';
import { readKnowledge } from '../../../src/generated/read.ts';
import { contentFolder } from '../files.ts';
import { basePath, serve } from '../serve.ts';
import { findTool, tools } from '../tools.ts';

/** One page of each usual template, from the corpus as it is: paths below the base path. */
export function usualPages(): readonly string[] {
  const { records } = readKnowledge(contentFolder(process.env));
  const newest = records.documents.at(-1)?.id;
  /** The page of the first of some records that has one of its own. */
  const first = (list: readonly { readonly url: { readonly vi: string } }[]): readonly string[] =>
    list
      .map(({ url }) => url.vi.slice(1))
      .filter((path) => !path.includes('#'))
      .slice(0, 1);
  const inNewest = records.provisions.filter(({ document }) => document === newest);
  return [
    'vi/',
    'en/',
    ...first(inNewest.filter(({ kind }) => kind === 'section')),
    ...first(inNewest.filter(({ kind }) => kind === 'annex')),
    ...first(records.tasks),
    ...first(records.agencies.toSorted((one, other) => other.counts.lead - one.counts.lead)),
    ...first(records.projects),
    'vi/tasks/',
    'vi/duties/',
    'vi/deadlines/',
    'vi/pictures/',
    'vi/search/',
    'vi/translation/',
    ...(newest === undefined ? [] : [`vi/${newest}/full/`]),
  ];
}

/** The Chromium of this machine; without one it says what to install and ends the process. */
export function chromiumOrExit(): string {
  const chromium = tools.find((tool) => tool.name === 'Chromium');
  const executable = chromium ? findTool(chromium) : null;
  if (executable !== null) return executable;
  console.error('Chromium is missing: install chromium, or set CHROMIUM_PATH to the program');
  process.exit(1);
}

/** Serves the built site (`DIST_DIR`, else where a build puts it) on a free port. */
export async function serveBuilt(): Promise<{ readonly origin: string; close(): void }> {
  const server = await serve({
    port: 0,
    base: basePath(),
    ...(process.env['DIST_DIR'] === undefined ? {} : { folder: process.env['DIST_DIR'] }),
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath()}`,
    close: () => server.close(),
  };
}
