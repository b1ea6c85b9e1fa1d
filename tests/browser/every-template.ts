import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Site, templates } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is asked of a page: everything on a wide light and a narrow dark screen, which have all colours between them; targets on each width. */
const screens = [
  { width: 1280, colorScheme: 'light', only: everything },
  { width: 360, colorScheme: 'light', only: ['target-size'] },
  { width: 360, colorScheme: 'dark', only: everything },
] as const;

/** The English pages have the templates and colours of the Vietnamese: their words are what is new, and a narrow screen is hardest on them. */
const screensOf = { vi: screens, en: screens.slice(2) } as const;

/** Items of a list that axe sees. The rest is built alike and would take it minutes; what differs from item to item is asked of the files. */
const itemsSeen = 25;

/** Shortens long lists and tables of a page and lays out all that is left: of a row that is not, axe would measure what nobody sees. */
async function shortenLists(page: Page): Promise<void> {
  await page.evaluate((most) => {
    const laidOut = new CSSStyleSheet();
    laidOut.replaceSync('tr, li { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(laidOut);
    for (const list of document.querySelectorAll('tbody, ul, ol, dl, main, section'))
      for (const name of ['tr', 'li', 'dt', 'dd', 'details', 'div', 'section'])
        for (const item of [...list.querySelectorAll(`:scope > ${name}`)].slice(most)) item.remove();
  }, itemsSeen);
}

/** What axe-core finds against WCAG 2.2 AA and best practice, one line each. */
async function findings(page: Page, only: readonly string[]): Promise<string[]> {
  const violations = await page.evaluate(
    async (runOnly) => {
      const runner = (
        globalThis as unknown as {
          axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> };
        }
      ).axe;
      // Style sheets need no second loading: no rule that is asked for reads them.
      const { violations: found } = await runner.run(document, {
        runOnly,
        resultTypes: ['violations'],
        preload: false,
      });
      return found.map(({ id, nodes }) => ({
        id,
        nodes: nodes.slice(0, 3).map(({ target }) => ({ target: target.map(String) })),
      }));
    },
    [...only],
  );
  return (violations as Violation[]).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}

/** What stands out at the side of a page that is as narrow as this. */
async function sideways(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 740 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [`scrolls ${over} px sideways at ${width}`] : [];
}

/**
 * Opens one page of each template in a language and asks: does it break its own Content-Security-Policy, fail to load something, scroll
 * sideways on a wide screen, a tablet (768 px, and 640, where tables are narrowest), a phone or at 400 % (320 px), and what has axe against it?
 */
export function testTemplates(site: Site, language: 'vi' | 'en'): void {
  test.each(templates)(
    `/${language}/%s breaks no rule of its own, fits narrow screens, and axe has nothing against it`,
    async (template) => {
      const found: string[] = [];
      const page = await site.open('404.html', { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
      page.on('console', (message) => {
        if (message.type() === 'error' && template !== '404.html') found.push(message.text());
      });
      page.on('pageerror', (error) => found.push(error.message));
      await site.visit(page, `${language}/${template}`);
      for (const width of [1280, 768, 640, 360, 320]) found.push(...(await sideways(page, width)));
      await page.evaluate(axe);
      await shortenLists(page);
      for (const { width, colorScheme, only } of screensOf[language]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        for (const finding of await findings(page, only)) found.push(`${width} ${colorScheme} ${finding}`);
      }
      expect(found).toEqual([]);
    },
  );
}
