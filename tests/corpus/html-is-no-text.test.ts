import { globSync, readFileSync } from 'node:fs';
import { createHighlighter, type ThemedToken } from 'shiki';
import { expect, test } from 'vitest';

/** Where pages are made. What must rework HTML does so on a tree, and throws on a shape that it does not expect. */
const places = ['src/site/**', 'src/pages/**', 'src/*/page/**'];
const extensions = { ts: 'typescript', astro: 'astro' } as const;

const highlighter = await createHighlighter({ themes: ['min-light'], langs: ['typescript', 'astro'] });

/** The regular expressions of a program, each as it is written. */
function patternsIn(program: string, lang: 'typescript' | 'astro'): string[] {
  // Without a limit of time: on a busy machine a long line would be cut, and its pieces not be explained.
  const lines = highlighter.codeToTokensBase(program, {
    lang,
    theme: 'min-light',
    includeExplanation: 'scopeName',
    tokenizeTimeLimit: 0,
  });
  return lines.flatMap((line) => runs(line.flatMap((token: ThemedToken) => token.explanation ?? [])));
}

/** Stretches of a line whose pieces all belong to a regular expression. */
function runs(pieces: readonly { content: string; scopes: readonly { scopeName: string }[] }[]): string[] {
  const found: string[] = [];
  let open = false;
  for (const { content, scopes } of pieces) {
    const inside = scopes.some(({ scopeName }) => scopeName.startsWith('string.regexp'));
    if (inside && open) found.push(`${found.pop()}${content}`);
    else if (inside) found.push(content);
    open = inside;
  }
  return found.map((pattern) => pattern.trim());
}

/** Whether a pattern looks for a tag: `<` that opens neither a look-behind nor a named group. */
const seeksTag = (pattern: string) => pattern.replaceAll(/\(\?<(?:[=!]|\w+>)|\\k<\w+>/g, '').includes('<');

test('regular expressions are found in programs and in components', () => {
  const patterns = String.raw`/<b>\/</g /(?<=a)(?<name>x)/u`.split(' ');
  expect(patternsIn(`const a = ${patterns[0]};\nb.match(${patterns[1]});`, 'typescript')).toEqual(patterns);
  expect(patternsIn(`---\nconst a = ${patterns[0]};\n---\n<p class="x">a / b</p>\n<br />`, 'astro')).toEqual(
    patterns.slice(0, 1),
  );
  expect(patterns.map(seeksTag)).toEqual([true, false]);
});

test('no page is made by searching HTML as text', () => {
  const files = globSync(places.map((place) => `${place}/*.{ts,astro}`)).filter((file) => !file.endsWith('.test.ts'));
  const faults = files.flatMap((file) => {
    const lang = extensions[file.endsWith('.ts') ? 'ts' : 'astro'];
    const program = readFileSync(file, 'utf8');
    const built = [...program.matchAll(/RegExp\(\s*(['"`])[^'"`]*<\/?[a-z]/g)].map(([match]) => match);
    return [...patternsIn(program, lang).filter(seeksTag), ...built].map((pattern) => `${file}: ${pattern}`);
  });
  expect(files.length).toBeGreaterThan(150);
  expect(faults).toEqual([]);
});
