import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CheckerInputs } from '../../../src/translation/checks/checker.ts';
import type { CheckFinding } from '../../../src/translation/model.ts';
import { rememberingChecker, rulesDigest } from './known-findings.ts';
import { noLanguage } from './load.ts';

const inputs: CheckerInputs = {
  glossary: [],
  agencies: [],
  lexicon: { vi: noLanguage, en: noLanguage },
  words: { optional: [], shields: [], abbreviations: [] },
  names: [],
};
const remembered: CheckFinding = { check: 'terms', severity: 'warning', message: { vi: 'nhớ', en: 'remembered' } };
const elsewhere: CheckFinding = { ...remembered, check: 'consistency' };

test('what a conversion found holds for the same texts under the same rules, and for nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'known-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const found = (of: CheckerInputs, vi: string, en: string) =>
    rememberingChecker(folder, of)(vi, en).map(({ message }) => message.en);
  expect(found(inputs, 'Cầu Rào', 'Rao Bridge')).toEqual([]);
  writeFileSync(join(folder, 'checker.json'), JSON.stringify({ rules: rulesDigest(inputs) }));
  writeFileSync(
    join(folder, 'translation.json'),
    JSON.stringify([{ vi: 'Cầu Rào', en: 'Rao Bridge', failing: [elsewhere], waived: [remembered] }]),
  );
  expect(found(inputs, 'Cầu Rào', 'Rao Bridge')).toEqual(['remembered']);
  expect(found(inputs, 'Cầu Rào', 'Rao Bridge!')).toEqual(['The ends differ: “Cầu Rào” and “Rao Bridge!”.']);
  const other = { ...inputs, names: ['Rao'] };
  expect(found(other, 'Cầu Rào', 'Rao Bridge')).toEqual([]);
});
