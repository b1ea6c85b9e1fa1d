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

/** What is asked of a page: everything on a wide light and a narrow dark screen, which have all colours between them; targets on each width. */
const screens = [
  {
    width: 1280,
    colorScheme: 'light',
    only: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  { width: 360, colorScheme: 'dark', only: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  { width: 360, colorScheme: 'light', only: ['target-size'] },
] as const;

/** What axe-core finds against WCAG 2.2 AA and best practice, one line each. */
async function findings(page: Page, only: readonly string[]): Promise<string[]> {
  const violations = await page.evaluate(
    async (runOnly) => {
      const runner = (
        globalThis as unknown as {
          axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> };
        }
      ).axe;
      const { violations: found } = await runner.run(document, { runOnly, resultTypes: ['violations'] });
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

/** The English pages have the templates and colours of the Vietnamese: their words are what is new, and a narrow screen is hardest on them. */
const screensOf = { vi: screens, en: screens.filter(({ width, only }) => width === 360 && only.length > 1) } as const;

/** Asks axe about one page of each template in a language. */
export function testAccess(site: Site, language: 'vi' | 'en'): void {
  test.each(templates)(`/${language}/%s has nothing against it on its screens`, async (template) => {
    const page = await site.open(`${language}/${template}`, {
      bypassCSP: true,
      viewport: { width: 1280, height: 900 },
    });
    await page.evaluate(axe);
    const found: string[] = [];
    for (const { width, colorScheme, only } of screensOf[language]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const finding of await findings(page, only)) found.push(`${width} ${colorScheme} ${finding}`);
    }
    expect(found).toEqual([]);
  });
}
