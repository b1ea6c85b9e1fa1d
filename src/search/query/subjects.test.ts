import { describe, expect, it } from 'vitest';
import { nearestSubjects } from './subjects.ts';
import type { Subjects } from './subjects.ts';

const subjects: Subjects = [
  [
    { words: ['lũ lụt', 'lũ'], here: '' },
    { words: ['thoát nước', 'ngập'], here: 'thoát nước' },
    { words: ['hạn hán'], here: '' },
    { words: ['đê', 'đê điều'], here: 'đê' },
    { words: ['chống lũ'], here: 'chống lũ' },
    { words: ['cứu nạn'], here: 'cứu nạn' },
    { words: ['thiên tai', 'sóng thần'], here: 'thiên tai' },
  ],
  [{ words: ['lu'], here: 'lu' }],
];

describe('the nearest subjects', () => {
  it('are of the same subject, what shares a word first, then what stands near', () =>
    expect(nearestSubjects('lũ', subjects)).toEqual(['chống lũ', 'thoát nước', 'đê']));
  it('of a phrase count without marks, of one word only with them', () => {
    expect(nearestSubjects('lu lut', subjects)).toEqual(['chống lũ', 'thoát nước', 'đê']);
    expect(nearestSubjects('lủ', subjects)).toEqual([]);
    expect(nearestSubjects('lu', subjects)).toEqual([]);
  });
  it('are first what it is a kind of', () => expect(nearestSubjects('sóng thần', subjects)[0]).toBe('thiên tai'));
  it('are none for a word that no line has', () => expect(nearestSubjects('động đất', subjects)).toEqual([]));
});
