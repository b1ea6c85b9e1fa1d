import { expect, it } from 'vitest';
import { checkEnglishKept } from './properties/english-kept.ts';
import { checkExactText, checkNewVersion } from './properties/exact-text.ts';

// More rounds of the same: npm run bench -- --workshop

it('a sync loses no English over random edits, inserts, deletions and renumberings (seed 20210106)', () => {
  expect(checkEnglishKept(400)).toBeGreaterThan(2000);
}, 120_000);

it('a sync leaves no English under a text it was not made for while its own has an entry (seed 20211231)', () => {
  const { moved, stale } = checkExactText(300);
  expect(moved).toBeGreaterThan(400);
  expect(stale).toBeGreaterThan(200);
}, 120_000);

it('a sync gives every text of a new version the English that the old version had for exactly it', () => {
  checkNewVersion(1000);
}, 120_000);
