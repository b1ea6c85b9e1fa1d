import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, CDPSession, Page } from 'playwright-core';

/** Opens Chromium: `CHROMIUM_PATH`, or the one that the system has. */
export function openBrowser(): Promise<Browser> {
  const executablePath =
    process.env.CHROMIUM_PATH ??
    ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('No Chromium found: set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

const finished = '[data-part=results][aria-busy=false]';

/** Opens the search page in a language, ready to be typed into, or with a query that is answered. */
export async function openSearch(page: Page, origin: string, lang: string, query = ''): Promise<void> {
  await page.goto(`${origin}/${lang}/search/${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`);
  await page.waitForSelector(finished, { timeout: 60_000, state: 'attached' });
}

/** Opens the search page with a query and gives the record ids of the results, best first. */
export async function resultsAt(page: Page, origin: string, lang: string, query: string): Promise<string[]> {
  await openSearch(page, origin, lang, query);
  return page.$$eval('[data-part=results] > [data-record-id]', (items) =>
    items.map((item) => item.getAttribute('data-record-id') ?? ''),
  );
}

/** A network as DevTools names them: bits a second down, milliseconds of latency. */
export const networks = {
  fast: null,
  '4G': { downloadThroughput: (9_000_000 * 0.9) / 8, uploadThroughput: (9_000_000 * 0.9) / 8, latency: 60 },
  'slow 4G': { downloadThroughput: (1_600_000 * 0.9) / 8, uploadThroughput: (750_000 * 0.9) / 8, latency: 150 },
} as const;
export type Network = keyof typeof networks;

/** Bytes of scripts, engine and index that came over the network since the last call of `taken`; what came from the cache counts nothing. */
export interface Meter {
  taken(): number;
}

export async function meter(page: Page, network: Network): Promise<Meter> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let bytes = 0;
  await session.send('Network.enable');
  const limits = networks[network];
  if (limits !== null) await session.send('Network.emulateNetworkConditions', { offline: false, ...limits });
  const ours = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/\/pagefind\/|\.js$/.test(new URL(response.url).pathname)) ours.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ours.has(requestId)) bytes += encodedDataLength;
  });
  return {
    taken: () => {
      const since = bytes;
      bytes = 0;
      return since;
    },
  };
}

/** Types a query into the search page that is open; gives the milliseconds from the last key to the finished list. */
export async function typeQuery(page: Page, query: string): Promise<number> {
  const field = page.locator('search-page input[name=q]');
  await field.fill('');
  await field.fill(query.slice(0, -1));
  return page.evaluate(async (last: string) => {
    const input = document.querySelector<HTMLInputElement>('search-page input[name=q]');
    const list = document.querySelector('[data-part=results]');
    if (input === null || list === null) throw new Error('No search page');
    const address = new URLSearchParams({ q: input.value + last }).toString();
    const started = performance.now();
    input.value += last;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    while (!location.search.includes(address) || list.getAttribute('aria-busy') !== 'false')
      await new Promise((done) => setTimeout(done, 2));
    return performance.now() - started;
  }, query.slice(-1));
}
