/// <reference lib="webworker" />
import { CacheFirst, NetworkFirst, Serwist, type SerwistPlugin } from 'serwist';
import { hashed } from '../../hosting/headers.ts';
import { isLanguage, type Lang } from '../../i18n/languages.ts';
import type { Progress, SiteList, Wish } from '../kept.ts';
import { Keeper } from './keep.ts';
import { keptAt, saidKept, saidMissing, stamped } from './kept-copy.ts';

/** Written in by the build. */
declare const siteList: SiteList;
declare const self: ServiceWorkerGlobalScope;

/** Pages that were read and are kept; beyond them the one kept longest goes. */
const mostPages = 200;
/** Seconds after which a network that does not answer counts as none, where there is a kept copy. */
const patience = 8;

const { base } = siteList;
const keeper = new Keeper(siteList);
const files = new Set(siteList.files.map((path) => keeper.address(path)));
const waysIn = new Set(siteList.pages.map((path) => keeper.address(path)));
const matchOptions = { ignoreSearch: true, ignoreVary: true };

function langOf(address: string): Lang {
  const [lang] = new URL(address).pathname.slice(base.length).split('/');
  return isLanguage(lang) ? lang : 'vi';
}
const bare = (address: string) => address.replace(/[?#].*$/s, '');
/** Once a reader has removed everything, a worker that still answers open pages keeps nothing more. */
const keeping = () => caches.has(keeper.name('site'));

/** The newest kept copy of a page, wherever it is kept. */
async function newest(address: string): Promise<Response | undefined> {
  const found = await Promise.all(
    (['pages', 'documents', 'site'] as const).map((use) =>
      caches.match(address, { ...matchOptions, cacheName: keeper.name(use) }),
    ),
  );
  return found
    .filter((response) => response !== undefined)
    .toSorted((a, b) => keptAt(b).getTime() - keptAt(a).getTime())[0];
}

/** A page is asked of the network first, kept when it was read, and says so where it is a kept copy. */
const page: SerwistPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => bare(request.url),
  cacheWillUpdate: async ({ request, response }) => {
    if (waysIn.has(bare(request.url))) return null;
    const isPage = response.status === 200 && /^text\/html/.test(response.headers.get('content-type') ?? '');
    return isPage && (await keeping()) ? stamped(response) : null;
  },
  cacheDidUpdate: async ({ cacheName }) => {
    const cache = await caches.open(cacheName);
    const kept = await cache.keys();
    await Promise.all(kept.slice(0, Math.max(0, kept.length - mostPages)).map((request) => cache.delete(request)));
  },
  cachedResponseWillBeUsed: async ({ request }) => {
    const copy = await newest(bare(request.url));
    return copy && saidKept(copy, langOf(request.url));
  },
  handlerDidError: async ({ request }) => {
    const lang = langOf(request.url);
    const kept = await newest(keeper.address(`${lang}/offline/`));
    return kept && saidMissing(kept, lang);
  },
};
const whole: SerwistPlugin = {
  // The files of one version stay together: what the network brings later may be of the next.
  cacheWillUpdate: async () => null,
};

const site = keeper.name('site');
const serwist = new Serwist({
  runtimeCaching: [
    {
      matcher: ({ request, url }) => request.mode === 'navigate' && url.pathname.startsWith(base),
      handler: new NetworkFirst({
        cacheName: keeper.name('pages'),
        networkTimeoutSeconds: patience,
        plugins: [page],
      }),
    },
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && hashed.some((folder) => url.pathname.startsWith(base + folder)),
      handler: new CacheFirst({
        cacheName: site,
        matchOptions,
        plugins: [{ cacheWillUpdate: async ({ response }) => (response.ok && (await keeping()) ? response : null) }],
      }),
    },
    {
      matcher: ({ url }) => files.has(bare(url.href)),
      handler: new NetworkFirst({ cacheName: site, matchOptions, plugins: [whole] }),
    },
  ],
});

self.addEventListener('install', (event) => event.waitUntil(keeper.begin().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(keeper.sweep().then(() => self.clients.claim())));
self.addEventListener('fetch', serwist.handleFetch);
self.addEventListener('message', (event) => {
  const { wish, name } = event.data as Wish;
  const [port] = event.ports;
  const tell = (progress: Progress) => port?.postMessage(progress);
  const fulfilled = wish === 'keep' ? keeper.keep(name, tell) : keeper.forget(name);
  event.waitUntil(
    fulfilled.then(
      () => tell({ done: 1, of: 1, state: 'done' }),
      () => tell({ done: 0, of: 1, state: 'failed' }),
    ),
  );
});
