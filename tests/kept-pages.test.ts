import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * A page is taken from an earlier build when nothing that was asked while it was rendered has changed. What a module keeps by itself from
 * one page to the next would not be asked again for the second: `remembered` of `src/generated/asked.ts` keeps such values and tells of them.
 */
const keeps =
  /^(?:export )?(?:let |var |const \w+(?:: [^=\n]+)? = (?:new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\)|\[\]|\{\});?$)/gm;

/** What modules that pages are rendered with may keep, and why that hides nothing. */
const harmless: Readonly<Record<string, string>> = {
  'src/corpus/values/fold.ts': 'follows from the text asked for alone',
  'src/corpus/values/names/same-words.ts': 'follows from the text asked for alone',
  'src/corpus/values/number.ts': 'follows from the language asked for alone',
  'src/duties/text-items.ts': 'is empty and stays so',
  'src/results/quote/passage.ts': 'follows from the words asked for alone',
  'src/results/quote/quoted-date.ts': 'follows from the words asked for alone',
  'src/site/districts.ts': 'is filled when the module is loaded, before any page',
  'src/translation/normalise.ts': 'follows from the text asked for alone',
};

/** Rooms whose modules render no page: they read documents, or run in the browser. */
const elsewhere = /\/(?:live|worker|intake|parse|emit|link|records)\/|^src\/search\/|\.test\.ts$/;

test('no module keeps what it read of the content from one page to the next', () => {
  const files = globSync('src/**/*.ts')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !elsewhere.test(path))
    .sort();
  expect(files.length).toBeGreaterThan(200);
  const keeping = files.filter((path) => readFileSync(path, 'utf8').match(keeps));
  expect(keeping).toEqual(Object.keys(harmless));
});

test('it is found where a module does', () => {
  for (const wrong of [
    'const known = new Map<string, Duty>();',
    'let last: Duty | null = null;',
    'export const seen: string[] = [];',
  ])
    expect(wrong.match(keeps), wrong).not.toBeNull();
  for (const right of ['const byId = new Map(tasks.map((task) => [task.id, task]));', '  let sum = 0;'])
    expect(right.match(keeps), right).toBeNull();
});
