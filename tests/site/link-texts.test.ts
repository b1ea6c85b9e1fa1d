import { expect, test } from 'vitest';
import { pages, unescapeHtml } from './dist.ts';

/** The words of the documents as printed: of provisions, and of the rows of an annex. */
const prose = [
  /<(p|h[1-4])\s[^>]*class="words\b[^>]*>[\s\S]*?<\/\1>/g,
  /<table\b[^>]*\sid="[^"]+-table"[^>]*>[\s\S]*?<\/table>/g,
];

/** What the links inside `<main>` are called, without those in the documents' own words. */
function linkTexts(html: string): string[] {
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const own = prose.reduce((rest, pattern) => rest.replace(pattern, ''), main);
  return [...own.matchAll(/<a\b[^>]*>([\s\S]*?)<\/a>/g)].map(([, text = '']) =>
    unescapeHtml(text.replace(/<[^>]+>/g, ''))
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

test('a link is called by a whole name: none is cut, none opens a list', () => {
  const faults: string[] = [];
  let seen = 0;
  for (const [path, html] of pages) {
    for (const text of linkTexts(html)) {
      seen += 1;
      if (/(?:…|\.\.\.|:)$/u.test(text)) faults.push(`${path}: ${text}`);
    }
  }
  expect(seen).toBeGreaterThan(10_000);
  expect(faults.slice(0, 20)).toEqual([]);
});
