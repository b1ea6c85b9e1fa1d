/**
 * Takes pictures of one page of each template of the built site, to be looked at by people: both widths and themes, the reader's own colours,
 * and the printed page. `npm run pictures [-- PATH…]` writes them to `tests/pictures/`, which is not committed. Needs a build and Chromium.
 * Arguments: paths below the base path; without them the usual ones, in both languages.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumOrExit, serveBuilt, usualPages } from './lib/bench/usual-pages.ts';
import { repository } from './lib/files.ts';

const folder = join(repository, 'tests/pictures');
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'own-colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** All pictures of a page. */
async function take(page: Page, address: string, name: string): Promise<number> {
  let taken = 0;
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia({ ...media, media: 'screen', reducedMotion: 'reduce' });
      await page.screenshot({ path: join(folder, `${name}-${width}-${look}.png`) });
      taken += 1;
    }
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'print' });
  await page.pdf({ path: join(folder, `${name}-print.pdf`), format: 'A4' });
  return taken + 1;
}

const executablePath = chromiumOrExit();
const { origin, close } = await serveBuilt();
const usual = () => [...new Set(usualPages().flatMap((path) => [path, path.replace(/^vi\//, 'en/')]))];
const paths = process.argv.length > 2 ? process.argv.slice(2) : usual();
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  let taken = 0;
  for (const path of paths) {
    const name = path.replace(/\/$/, '').replaceAll('/', '_') || 'home';
    taken += await take(page, origin + path, name);
  }
  console.log(`${taken} pictures of ${paths.length} pages in ${folder}`);
} finally {
  await browser.close();
  close();
}
