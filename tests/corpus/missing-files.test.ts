import { expect, it } from 'vitest';
import { readCorpus } from '../../scripts/lib/convert-corpus.ts';
import { repositoryFiles } from '../../scripts/lib/files.ts';
import { filesWith } from './source-files.ts';

const errorsWithout = (...paths: readonly string[]) =>
  readCorpus(filesWith(Object.fromEntries(paths.map((path) => [path, null])))).diagnostics.filter(
    ({ severity }) => severity === 'error',
  );

it.each(['content/registry/words.yaml', 'content/links/formulas.yaml'])(
  '%s that is not there is missed by name',
  (path) =>
    expect(errorsWithout(path)).toMatchObject([
      { code: 'curated-missing', file: path, line: 1, column: 1, mend: expect.stringContaining(path) },
    ]),
);

it('several that are not there are all missed at once', () =>
  expect(errorsWithout('content/pictures.yaml', 'content/site.yaml').map(({ file }) => file)).toEqual([
    'content/pictures.yaml',
    'content/site.yaml',
  ]));

it('a page that every corpus has is missed where its twin stands', () =>
  expect(errorsWithout('content/pages/vi/licence.mdx')).toMatchObject([
    { file: 'content/pages/en/licence.mdx', message: expect.stringContaining('content/pages/vi/licence.mdx') },
  ]));

it('a corpus without a document says how to bring one in', () => {
  const seeds = repositoryFiles.names('seeds', '').map((name) => `seeds/${name}`);
  expect(errorsWithout(...seeds)[0]).toMatchObject({
    code: 'no-document',
    mend: expect.stringContaining('new FILE'),
  });
});
