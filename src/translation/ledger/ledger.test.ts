import { describe, expect, it } from 'vitest';
import { pairHash } from '../normalise.ts';
import { makeSignatures, readReview, stateOf, writeReviewLine } from './review.ts';
import { isWaived, readWaivers } from './waivers.ts';

const head = 'segment\tpair\tstate\tby\tdate\n';
const line = (vi: string, en: string, state: 'reviewed' | 'approved', by = 'An') =>
  writeReviewLine({ segment: 'd/i-1', pair: pairHash(vi, en), state, by, date: '2021-01-06' });

describe('a pair hash', () => {
  it('stays the same when only spaces or composition change, and changes with a word', () => {
    expect(pairHash('Sở  Y tế ', 'Health')).toBe(pairHash('Sở Y tế'.normalize('NFD'), ' Health'));
    expect(pairHash('Sở Y tế', 'Health')).not.toBe(pairHash('Sở Y tế', 'Healths'));
    expect(pairHash('a b', 'c')).not.toBe(pairHash('a', 'b c'));
  });

  it('is sha256 of both texts with a NUL between', () => {
    expect(pairHash('a', 'b')).toBe('59b271ae1bbcb1d31d41929817f4b16fb439eb4f31520b5ad1d5ce98920a7138');
  });
});

describe('the ledger', () => {
  it('gives the state of the last line with the hash, whatever segment it names', () => {
    const { value } = readReview(
      'review.tsv',
      head + line('một', 'one', 'approved') + line('một', 'one', 'reviewed', 'Bình'),
    );
    const signatureOf = makeSignatures(value);
    expect(stateOf('một', 'one', signatureOf)).toBe('reviewed');
    expect(signatureOf('một', 'one')?.by).toBe('Bình');
  });

  it('leaves what nobody signed a machine draft, and what is empty missing', () => {
    const signatureOf = makeSignatures(readReview('review.tsv', head + line('một', 'one', 'approved')).value);
    expect(stateOf('một', 'One', signatureOf)).toBe('machine draft');
    expect(stateOf('Một', 'one', signatureOf)).toBe('machine draft');
    expect(stateOf('một', ' ', signatureOf)).toBe('missing');
  });

  it.each([
    ['d/i-1\tabc\tapproved\tAn\t2021-01-06\n', 'Unexpected pair “abc”'],
    [line('a', 'b', 'approved').replace('approved', 'perfect'), 'Unexpected state “perfect”'],
    [line('a', 'b', 'approved', ''), 'without a name'],
    [line('a', 'b', 'approved').replace('2021-01-06', '6/1/2021'), 'Unexpected date “6/1/2021”'],
    ['d/i-1 approved\n', 'Unexpected 1 cells'],
  ])('names the line that is wrong: %s', (text, message) => {
    const { diagnostics } = readReview('review.tsv', head + line('a', 'b', 'approved') + text);
    expect(diagnostics).toMatchObject([{ file: 'review.tsv', line: 3, message: expect.stringContaining(message) }]);
  });

  it('needs its first line', () => {
    expect(readReview('review.tsv', line('a', 'b', 'approved')).diagnostics).toMatchObject([{ line: 1 }]);
  });
});

describe('a waiver', () => {
  const { value } = readWaivers(
    'waivers.tsv',
    `segment\tcheck\tpair\treason\nd/i-1\tfacts\t${pairHash('08 xã', 'communes')}\tthe title counts them\n`,
  );

  it('holds for its segment, check and pair of texts alone', () => {
    expect(isWaived(value, 'd/i-1', 'facts', '08 xã', 'communes')).toBe(true);
    expect(isWaived(value, 'd/i-2', 'facts', '08 xã', 'communes')).toBe(false);
    expect(isWaived(value, 'd/i-1', 'terms', '08 xã', 'communes')).toBe(false);
    expect(isWaived(value, 'd/i-1', 'facts', '08 xã', 'the communes')).toBe(false);
  });

  it('wants a reason', () => {
    expect(
      readWaivers('w', `segment\tcheck\tpair\treason\nd/i-1\tfacts\t${pairHash('a', 'b')}\t\n`).diagnostics,
    ).toMatchObject([{ line: 2, message: expect.stringContaining('without a reason') }]);
  });
});
