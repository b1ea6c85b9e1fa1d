import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What is small: a style may look through all of it for what it holds. */
const small =
  /(?:\btr|\.rail|\.line|\.facts-line|\.facet|\.until|\.top|\barticle)(?::nth-child\([^)]*\)|:not\(|:where\(|[.:\w-]+)*$/u;

/** The styles of the site by file, those for paper alone left out. */
function styles(): readonly (readonly [file: string, text: string])[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:css|astro)$/u.test(file))
    .map((file) => {
      const text = readFileSync(join('src', file), 'utf8');
      const style = file.endsWith('.css') ? text : [...text.matchAll(/<style[^>]*>.*?<\/style>/gsu)].join('\n');
      return [file, style.replace(/\/\*.*?\*\//gsu, '').replace(/@media print \{.*/su, '')] as const;
    });
}

/** Places where a style looks for what something holds at any depth: what stands before `:has(`. */
function lookingDeep(style: string): readonly string[] {
  return [...style.matchAll(/([^{},;]*?):has\((?!\s*(?::global\()?\s*[>+~])/gsu)].map(([, before = '']) =>
    before.trim(),
  );
}

test('no style looks through a whole list or page for what it holds: each row that comes would be a reason to look at all again', () => {
  const found = styles().flatMap(([file, style]) =>
    lookingDeep(style)
      .filter((before) => !small.test(before))
      .map((before) => `${file}: ${before}:has(…)`),
  );
  expect(found).toEqual([]);
});

test('what the test of styles finds, it finds', () => {
  expect(lookingDeep('.a:has(tr[hidden]) > .b {} .c:not(:has(> .d)) {}')).toEqual(['.a']);
  expect(small.test('.part > .list')).toBe(false);
});
