import { readFileSync } from 'node:fs';
import { readYaml } from '../../corpus/curated/read-yaml.ts';
import { factLexiconSchema } from './lexicon.ts';
import { makeFactReader } from './reader.ts';

const file = 'content/translations/facts.yaml';
const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const { value, diagnostics } = readYaml({ file, text }, factLexiconSchema);
if (value === null) throw new Error(diagnostics.map(({ message }) => `${file}: ${message}`).join('\n'));

/** The reader that the tests share, with the words of `content/translations/facts.yaml`. */
export const testReader = makeFactReader(value);
