import { describe, expect, it } from 'vitest';
import type { Verdict } from '../model.ts';
import { pairHash } from '../fingerprint.ts';
import { makeVerdicts, readReview, signatureIn, stateOf, writeReviewLine } from './review.ts';
import { isWaived, readWaivers } from './waivers.ts';

const head = 'segment\tpair\tstate\tby\tdate\treason\n';
const line = (vi: string, en: string, state: Verdict, by = 'An', date = '2021-01-06', reason = '') =>
  writeReviewLine({ segment: 'd/i-1', pair: pairHash(vi, en), state, by, date, reason });

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
    const verdictOf = makeVerdicts(value);
    expect(stateOf('một', 'one', verdictOf)).toBe('reviewed');
    expect(verdictOf('một', 'one')?.by).toBe('Bình');
  });

  it('leaves what nobody signed a machine draft, and what is empty missing', () => {
    const verdictOf = makeVerdicts(readReview('review.tsv', head + line('một', 'one', 'approved')).value);
    expect(stateOf('một', 'One', verdictOf)).toBe('machine draft');
    expect(stateOf('Một', 'one', verdictOf)).toBe('machine draft');
    expect(stateOf('một', ' ', verdictOf)).toBe('missing');
  });

  it('takes a rejection and a withdrawal for no signature', () => {
    const said = (lines: string) => {
      const { value, diagnostics } = readReview('review.tsv', head + line('một', 'one', 'approved') + lines);
      expect(diagnostics).toEqual([]);
      const verdictOf = makeVerdicts(value);
      return [
        stateOf('một', 'one', verdictOf),
        verdictOf('một', 'one')?.state,
        signatureIn(verdictOf('một', 'one'))?.by,
      ];
    };
    expect(said('')).toEqual(['approved', 'approved', 'An']);
    expect(said(line('một', 'one', 'rejected', 'Bình', '2021-01-07', 'too weak'))).toEqual([
      'machine draft',
      'rejected',
      undefined,
    ]);
    expect(said(line('một', 'one', 'withdrawn'))).toEqual(['machine draft', 'withdrawn', undefined]);
    expect(readReview('r', head + line('một', 'one', 'rejected')).diagnostics).toMatchObject([
      { line: 2, message: expect.stringContaining('without a reason') },
    ]);
  });

  it('goes by the day, whatever the order in which a merge of two branches put the lines', () => {
    const lines = [
      line('a', 'b', 'approved', 'An', '2021-01-08'),
      line('a', 'b', 'rejected', 'Bình', '2021-01-07', 'x'),
    ];
    for (const text of [lines.join(''), lines.toReversed().join('')])
      expect(makeVerdicts(readReview('r', head + text).value)('a', 'b')?.by).toBe('An');
  });

  it('reads lines from before there were reasons, and a first line that a merge brought in again', () => {
    const old = head.replace('\treason', '');
    const before = line('a', 'b', 'approved').replace(/\t\n$/u, '\n');
    expect(before.split('\t')).toHaveLength(5);
    for (const text of [old + before, head + before + old + before, old + before + head + line('a', 'b', 'approved')]) {
      const { value, diagnostics } = readReview('r', text);
      expect(diagnostics).toEqual([]);
      expect(new Set(value.map(({ by, reason }) => `${by}${reason}`))).toEqual(new Set(['An']));
    }
  });

  it.each([
    ['d/i-1\tabc\tapproved\tAn\t2021-01-06\t\n', 'Unexpected pair “abc”'],
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
