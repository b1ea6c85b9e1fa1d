import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { basePath, serve } from '../../scripts/lib/serve.ts';
import { findTool, tools } from '../../scripts/lib/tools.ts';

/** One page of each template, below `/{lang}/`. */
export const templates = [
  '',
  'documents/',
  'goals/',
  'targets/',
  'year/2021/',
  'tasks/',
  'projects/',
  'agencies/',
  'instruments/',
  'places/',
  'map/',
  'notes/',
  'glossary/',
  'scenario/',
  'duties/by-ward/',
  'results/',
  'about/',
  'search/',
  'offline/',
  'duties/',
  'duties/read-report/',
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
  'place/huyen-thuy-nguyen/',
];

export interface Site {
  /** Address of the site's root, with the base path. */
  readonly origin: string;
  /** Opens a page in a context of its own, which closes with the test, and waits until it is ready. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Goes to another page and waits until it is ready. */
  visit(page: Page, path: string): Promise<void>;
}

/** What a page shows while scripts that it fetches after it has loaded are still at work on it. */
const atWork = '[aria-busy=true], table[data-sortable]:not(:has(thead button))';

/**
 * Waits until nothing more will change by itself on a page that has loaded: its fonts are there and, unless none may run, its scripts are
 * done. The scripts that a page names are modules, so they have run when it has loaded.
 */
async function ready(page: Page): Promise<void> {
  const scripted = await page.evaluate(async () => {
    await document.fonts.ready;
    return matchMedia('(scripting: enabled)').matches;
  });
  if (scripted) await page.locator(atWork).first().waitFor({ state: 'detached' });
}

/**
 * Presses a link and waits until the page behind it is ready.
 * @returns the address of that page
 * @throws when the page that is left fits `to` too: nothing would be waited for
 */
export async function follow(link: Locator, to: RegExp): Promise<string> {
  const page = link.page();
  if (to.test(page.url())) throw new Error(`${page.url()} fits ${to} before the link is pressed`);
  await Promise.all([page.waitForURL(to), link.click()]);
  await ready(page);
  return page.url();
}

/**
 * Presses something that acts on the page where it stands.
 * @throws when it is a link
 */
export async function press(control: Locator): Promise<void> {
  if (await control.evaluate((element) => element.closest('a[href]') !== null))
    throw new Error(`${control} is a link: follow() it, which waits for the page behind it`);
  await control.click();
}

/** Serves the built site and starts one Chromium for the tests of a file. */
export function useSite(): Site {
  let server: Server;
  let browser: Browser;
  const site = {
    origin: '',
    async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext(options);
      onTestFinished(() => context.close());
      const page = await context.newPage();
      await site.visit(page, path);
      return page;
    },
    async visit(page: Page, path: string): Promise<void> {
      await page.goto(site.origin + path);
      await ready(page);
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
