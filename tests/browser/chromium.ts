import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { basePath, serve } from '../../scripts/lib/serve.ts';
import { findTool, tools } from '../../scripts/lib/tools.ts';

/** One page of each template, below `/{lang}/`. */
export const templates = [
  '',
  'documents/',
  'goals/',
  'targets/',
  'tasks/',
  'projects/',
  'agencies/',
  'instruments/',
  'places/',
  'notes/',
  'glossary/',
  'scenario/',
  'about/',
  'search/',
  'duties/',
  'deadlines/',
  'pictures/',
  'translation/',
  'translation/01-ct-ubnd/ii-4/',
  'translation/01-ct-ubnd/pl4/',
  '404.html',
  '01-ct-ubnd/',
  '01-ct-ubnd/source/',
  '01-ct-ubnd/ii/',
  '01-ct-ubnd/ii-4/',
  '01-ct-ubnd/ii-4-a/',
  '01-ct-ubnd/pl1/',
  '01-ct-ubnd/pl6/',
  '01-ct-ubnd/pl4-45/',
  '01-ct-ubnd/pl1-4/',
  '108-nq-cp/ii-2/',
  '108-nq-cp/pl/',
  'project/cau-ben-rung/',
  'agency/so-giao-thong-van-tai/',
  'instrument/45-nq-tw-2019/',
  'place/song-cam/',
];

export interface Site {
  /** Address of the site's root, with the base path. */
  readonly origin: string;
  /** Opens a page in a context of its own; close the context when done. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Serves the built site and starts one Chromium for the tests of a file. */
export function useSite(): Site {
  let server: Server;
  let browser: Browser;
  const site = {
    origin: '',
    async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(site.origin + path, { waitUntil: 'load' });
      return page;
    },
  };
  beforeAll(async () => {
    const chromiumTool = tools.find((tool) => tool.name === 'Chromium');
    const executablePath = chromiumTool ? findTool(chromiumTool) : null;
    if (executablePath === null)
      throw new Error('Chromium is missing: install chromium, or set CHROMIUM_PATH to the program');
    server = await serve({
      port: 0,
      base: basePath(),
      ...(process.env['DIST_DIR'] === undefined ? {} : { folder: process.env['DIST_DIR'] }),
    });
    site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath()}`;
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return site;
}
