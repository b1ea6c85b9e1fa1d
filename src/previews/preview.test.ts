import { expect, test } from 'vitest';
import { type Preview, spoken } from './preview.ts';

const preview: Preview = {
  lang: 'en',
  site: 'Plans of An Hoa',
  kicker: 'Task · Row 4, Annex 2, Plan 12/KH-UBND',
  title: 'Clean quay',
  facts: [
    { name: 'Deadline', value: 'Q3 2024' },
    { name: 'Lead body', value: 'The documents do not say' },
  ],
  words: null,
  caveats: ['Unofficial site', 'Machine draft'],
};

test('all that is drawn is said, in the order in which it is read', () => {
  expect(spoken(preview)).toBe(
    'Clean quay · Task · Row 4, Annex 2, Plan 12/KH-UBND · Deadline: Q3 2024 · Lead body: The documents do not say · Plans of An Hoa. Unofficial site. Machine draft',
  );
});

test('the beginning of a text stands between what it is and whose page it is', () => {
  expect(spoken({ ...preview, facts: [], words: 'Build the quay…', caveats: ['Unofficial site'] })).toBe(
    'Clean quay · Task · Row 4, Annex 2, Plan 12/KH-UBND · Build the quay… · Plans of An Hoa. Unofficial site',
  );
});
