import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { basePath, serve } from '../../scripts/lib/serve.ts';
import { workerFile } from '../../src/offline/kept.ts';
import { dist } from '../site/dist.ts';
import { press, useSite } from './chromium.ts';

const site = useSite();

const caches = (page: Page) => page.evaluate(() => window.caches.keys());
const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const kept = (page: Page) => page.locator('main > .kept');

/** Opens the page of the buttons and lets this device keep the site. */
async function start(lang: 'vi' | 'en'): Promise<{ page: Page; context: BrowserContext }> {
  const page = await site.open(`${lang}/offline/`);
  await press(page.locator('[data-do=start]'));
  await page.locator('[data-state=on]').waitFor({ timeout: 60_000 });
  return { page, context: page.context() };
}

test('without a press nothing is kept and no worker is registered', async () => {
  const page = await site.open('en/01-ct-ubnd/ii-4/');
  await site.visit(page, 'en/offline/');
  await page.locator('[data-do=start]').waitFor();
  expect([await caches(page), await registrations(page)]).toEqual([[], 0]);
  expect(await page.locator('[data-state=off]').textContent()).toMatch(/Keep this site on this device \(\d\.\d\sMB\)/);
});

test('what was read, the search and the chosen document are there without a network, with the day; what is not says what to do', async () => {
  const { page, context } = await start('en');
  await site.visit(page, 'en/01-ct-ubnd/ii-4/');
  expect(await kept(page).count()).toBe(0);
  await site.visit(page, 'en/offline/');
  const chosen = page.locator('[data-document="108-nq-cp"]');
  await press(chosen.locator('[data-do=keep]'));
  await chosen.locator('[data-do=forget]').waitFor({ timeout: 60_000 });
  expect(await page.locator('[data-pages] li').allTextContents()).toEqual([expect.stringContaining('II.4.')]);

  await context.setOffline(true);
  await site.visit(page, 'en/01-ct-ubnd/ii-4/');
  expect(await kept(page).textContent()).toMatch(/copy kept on this device on \d+ \w+ \d{4}/);
  expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily)).toContain('Serif');

  await site.visit(page, 'en/108-nq-cp/ii-2/');
  expect(await kept(page).textContent()).toContain('kept on this device');
  await site.visit(page, 'en/search/?q=Ben+Rung+bridge');
  await page.locator('search-page a[href*="cau-ben-rung"]').first().waitFor();
  expect(await kept(page).textContent()).toContain('kept on this device');

  const answer = await page.goto(`${site.origin}en/01-ct-ubnd/pl4-45/`);
  expect(answer?.status()).toBe(503);
  expect(await kept(page).textContent()).toMatch(/no network.*not kept.*open this page again/s);
  await page.locator('[data-pages] a').first().waitFor();
  expect(await page.locator('[data-document="108-nq-cp"] [data-do=forget]').isVisible()).toBe(true);

  await context.setOffline(false);
  const again = await page.locator('.kept a').evaluate((link) => (link as HTMLAnchorElement).href);
  await page.goto(again);
  expect(await kept(page).count()).toBe(0);
  expect(await page.locator('h1').textContent()).not.toContain('Read without');
});

test('one press takes everything away, also for pages that are still open', async () => {
  const { page } = await start('vi');
  await site.visit(page, 'vi/01-ct-ubnd/ii-4/');
  await site.visit(page, 'vi/offline/');
  await press(page.locator('[data-do=clear]'));
  await page.locator('[data-state=off]').waitFor();
  expect(await page.locator('[data-offline] [role=status]').textContent()).toContain('Đã xóa mọi thứ');
  expect([await caches(page), await registrations(page)]).toEqual([[], 0]);
  await site.visit(page, 'vi/01-ct-ubnd/ii-4/');
  expect([await caches(page), await registrations(page)]).toEqual([[], 0]);
});

const changing = 'en/01-ct-ubnd/ii-4/index.html';

/** The built site by links, but for three files that a test may change. */
function changeableSite() {
  const own = [workerFile, 'theme.js', changing];
  const folder = mkdtempSync(join(tmpdir(), 'changing-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const link = (below: string) => {
    mkdirSync(join(folder, below), { recursive: true });
    for (const name of readdirSync(join(dist, below))) {
      const path = join(below, name);
      if (own.includes(path)) copyFileSync(join(dist, path), join(folder, path));
      else if (own.some((other) => other.startsWith(`${path}/`))) link(path);
      else symlinkSync(join(dist, path), join(folder, path));
    }
  };
  link('');
  const change = (path: string, from: RegExp, to: string) =>
    writeFileSync(join(folder, path), readFileSync(join(dist, path), 'utf8').replace(from, to));
  return { folder, change };
}

test('when the site changes all that is kept is fetched again and the old goes; where a part cannot be fetched the old stays whole', async () => {
  const { folder, change } = changeableSite();
  const server = await serve({ port: 0, base: basePath(), folder });
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath()}`;
  const page = await site.open('en/');
  const address = `${origin}${changing.replace('index.html', '')}`;
  const versions = async () => [...new Set((await caches(page)).map((name) => name.split(' ')[2]))];
  const readOffline = async () => {
    await page.context().setOffline(true);
    await page.goto(address);
    expect(await kept(page).textContent()).toContain('kept on this device');
    const title = await page.locator('h1').textContent();
    await page.context().setOffline(false);
    return title;
  };
  const update = () =>
    page.evaluate(async () => {
      const [registration] = await navigator.serviceWorker.getRegistrations();
      const worker = (await registration?.update())?.installing;
      return new Promise<string | undefined>((resolve) => {
        worker?.addEventListener('statechange', () => {
          if (worker.state !== 'installed' && worker.state !== 'activating') resolve(worker.state);
        });
      });
    });

  await page.goto(`${origin}en/offline/`);
  await press(page.locator('[data-do=start]'));
  await page.locator('[data-state=on]').waitFor({ timeout: 60_000 });
  await page.goto(address);
  const title = await page.locator('h1').textContent();
  const before = await versions();

  await page.goto(`${origin}en/offline/`);
  change(changing, /(<h1[^>]*>)/, '$1New: ');
  change(workerFile, /version:"\w+"/, 'version:"later"');
  rmSync(join(folder, 'theme.js'));
  expect(await update()).toBe('redundant');
  expect(await versions()).toEqual(before);
  expect(await readOffline()).toBe(title);

  change('theme.js', /$/, '');
  await page.goto(`${origin}en/offline/`);
  await expect.poll(versions, { timeout: 60_000 }).toEqual(['later']);
  expect(await readOffline()).toBe(`New: ${title}`);
});
