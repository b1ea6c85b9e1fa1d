/**
 * A written Vietnamese syllable taken apart: onset, vowels, coda and tone.
 * Both placements of the tone mark are in use (`hoà` and `hòa`, `thuỷ` and `thủy`); see Decision 1989/QĐ-BGDĐT (2018).
 */
export const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;
export type Tone = (typeof tones)[number];
export type Placement = 'old' | 'new';

const toneMarks = new Set<string>(tones.slice(1));
const shape =
  /^(ngh|ng|gh|gi(?=[aeiouyăâêôơư])|qu|ch|kh|nh|ph|th|tr|[bcdđghklmnprstvx])?([aeiouyăâêôơư]+)(ng|nh|ch|[cmnpt])?$/u;
const marked = /[ăâêôơư]/u;

export interface Syllable {
  readonly onset: string;
  /** With hats and horns, without tone. */
  readonly vowels: string;
  readonly coda: string;
  readonly tone: Tone;
}

/** The syllable written by `word`, or `null` when `word` is not built like one. Case is lost. */
export function readSyllable(word: string): Syllable | null {
  let tone: Tone = '';
  let plain = '';
  for (const char of word.toLowerCase().normalize('NFD')) {
    if (toneMarks.has(char)) tone = char as Tone;
    else plain += char;
  }
  const match = shape.exec(plain.normalize('NFC'));
  if (match?.[2] === undefined) return null;
  return { onset: match[1] ?? '', vowels: match[2], coda: match[3] ?? '', tone };
}

/** Index of the vowel that carries the tone mark. */
function seat({ vowels, coda }: Syllable, placement: Placement): number {
  for (let i = vowels.length - 1; i >= 0; i--) if (marked.test(vowels[i] ?? '')) return i;
  if (vowels.length === 1) return 0;
  if (vowels.length > 2) return 1;
  if (coda !== '') return 1;
  return placement === 'new' && /^(oa|oe|uy)$/.test(vowels) ? 1 : 0;
}

/** The syllable in writing (NFC, lower case). */
export function writeSyllable(syllable: Syllable, placement: Placement = 'old'): string {
  const at = seat(syllable, placement);
  const { onset, vowels, coda, tone } = syllable;
  return `${onset}${vowels.slice(0, at + 1)}${tone}${vowels.slice(at + 1)}${coda}`.normalize('NFC');
}

/** The spellings of one word that differ only in where the tone mark stands; the word itself when there is one. */
export function spellings(word: string): readonly string[] {
  const lower = word.toLowerCase().normalize('NFC');
  const syllable = readSyllable(lower);
  if (syllable === null || syllable.tone === '') return [lower];
  return [...new Set([lower, writeSyllable(syllable, 'old'), writeSyllable(syllable, 'new')])];
}
