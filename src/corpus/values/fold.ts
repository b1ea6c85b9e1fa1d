const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const toneNumber: Readonly<Record<string, string>> = {
  '\u0300': '2',
  '\u0301': '3',
  '\u0309': '4',
  '\u0303': '5',
  '\u0323': '6',
};

/** NFC, every run of white space one plain space, no space at the ends. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}

/**
 * One word as a key for comparison: lower case, the tone taken out of the syllable and written as a digit at its end, `y` as the only
 * vowel written `i`. So that the spellings which writers mix freely are one: `hoà`/`hòa`, `Uỷ`/`Ủy`, `tỷ`/`tỉ`, NFC/NFD.
 */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const key = fold(word);
  // A text has a few thousand different words; the bound is for hostile ones.
  if (folded.size >= mostFolded) folded.clear();
  folded.set(word, key);
  return key;
}

const mostFolded = 20_000;
const folded = new Map<string, string>();

function fold(word: string): string {
  let tone = '';
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(toneMarks, (mark) => {
      tone = toneNumber[mark] ?? '';
      return '';
    })
    .normalize('NFC')
    .replace(/^([bcdđghklmnprstvx]*)y$/, '$1i');
  return bare + tone;
}

/** A whole text as a key: its words folded, white space, dashes and full stops at the end levelled. */
export function foldText(text: string): string {
  return tidy(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\p{L}\p{M}]+/gu, foldWord)
    .replace(/ *([-,/]) */g, '$1');
}
