import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

test('words that went and words that came stand in runs between those that stayed', () => {
  expect(wordDiff('đến năm 2020 và sau', 'đến năm 2021 và về sau')).toEqual([
    { kind: 'same', text: 'đến năm' },
    { kind: 'out', text: '2020' },
    { kind: 'in', text: '2021' },
    { kind: 'same', text: 'và' },
    { kind: 'in', text: 'về' },
    { kind: 'same', text: 'sau' },
  ]);
});

test('equal texts are one run', () => {
  expect(wordDiff('một hai', 'một hai')).toEqual([{ kind: 'same', text: 'một hai' }]);
});
