import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, hasMarks } from './fold.ts';
import { fromIndexText, toIndexText } from './index-copy.ts';
import { fromKeystrokes } from './keystrokes.ts';
import { spellings } from './syllable.ts';
import { foldedWords, tokenise } from './tokens.ts';

const seed = 20210106;

describe('fold', () => {
  it('takes away tones, hats, horns and the stroke of đ', () => {
    expect(fold('Đường Đông Khê, Ủy ban')).toBe('duong dong khe, uy ban');
  });
  it('gives the same for NFC and NFD', () => {
    expect(fold('quản lý đầu tư'.normalize('NFD'))).toBe(fold('quản lý đầu tư'));
  });
  it('knows whether a word was written with marks', () => {
    expect([hasMarks('đo'), hasMarks('sở'), hasMarks('so'), hasMarks('GRDP')]).toEqual([true, true, false, false]);
  });
});

describe('spellings', () => {
  it('gives both placements of the tone', () => {
    expect(spellings('hoá')).toEqual(['hoá', 'hóa']);
    expect(spellings('Thủy')).toEqual(['thủy', 'thuỷ']);
  });
  it('leaves words alone where only one placement is written', () => {
    for (const word of ['quý', 'giữ', 'người', 'hoàn', 'buýt', 'GRDP', 'logistics'])
      expect(spellings(word)).toEqual([word.toLowerCase()]);
  });
});

describe('fromKeystrokes', () => {
  it.each([
    ['ddaauf', 'đầu'],
    ['tuw', 'tư'],
    ['coong', 'công'],
    ['nghieepj', 'nghiệp'],
    ['dduwowngf', 'đường'],
    ['hoas', 'hóa'],
    ['quys', 'quý'],
    ['thuyr', 'thủy'],
    ['vieecj', 'việc'],
    ['ddieenj', 'điện'],
    ['duowcj', 'dược'],
    ['xaay', 'xây'],
    ['dduwngj', 'đựng'],
    ['d9a62u', 'đầu'],
    ['co6ng', 'công'],
    ['nghie65p', 'nghiệp'],
    ['d9u7o7ng2', 'đường'],
  ])('reads %s as %s', (keys, word) => expect(fromKeystrokes(keys)).toBe(word));
  it.each(['logistics', 'cong', 'B2C', 'K15', '2021', 'đầu'])('does not read %s', (word) =>
    expect(fromKeystrokes(word)).toBeNull(),
  );
});

describe('tokenise', () => {
  it('breaks numbers of documents and figures into their parts', () => {
    expect(foldedWords('45-NQ/TW 89.490,478 E-logistics GD&ĐT')).toEqual([
      '45',
      'nq',
      'tw',
      '89',
      '490',
      '478',
      'e',
      'logistics',
      'gd',
      'dt',
    ]);
  });
  it('keeps the places of words', () => {
    expect(tokenise('Sở  Tài chính').map((token) => [token.start, token.end])).toEqual([
      [0, 2],
      [4, 7],
      [8, 13],
    ]);
  });
});

describe('index copy', () => {
  it('ends every word, breaks inside words, ends lines', () => {
    expect(toIndexText('Đề án 45-NQ/TW.\n\tTên khác\nHai')).toBe('D\u0335ề~ án~ 45~-^ NQ~/^ TW~.| Tên~ khác~^| Hai~|');
  });
  it(`reads back what it wrote, whatever spaces Pagefind stores (seed ${seed})`, () => {
    const text = fc.string({ unit: fc.constantFrom(...'aăâđĐơ ́ớÀ1,9.-/( )&%²~^|\n\t'), maxLength: 60 });
    fc.assert(
      fc.property(text, (value) => {
        const lines = value
          .normalize('NFC')
          .split('\n')
          .map((line) => `${line.startsWith('\t') ? '\t' : ''}${line.replace(/\s+/g, ' ').trim()}`)
          .filter((line) => line.trim() !== '');
        const stored = toIndexText(lines.join('\n')).replace(/\s+/g, ' ').trim();
        expect(fromIndexText(`${stored}.`)).toBe(lines.join('\n'));
      }),
      { seed },
    );
  });
});
