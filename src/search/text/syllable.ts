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

/** Vowels that a syllable may have, by what may follow them: open, or with a final consonant. */
const open =
  'a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iêu iu oa oai oao oay oe oeo oi ôi ơi ua uê ui uôi uơ uy uya uyu ưa ưi ưu ươi ươu uây yêu';
const closed = 'a ă â e ê i o ô ơ u ư y iê oa oă oe uâ uê uô uy uyê ươ yê';
const bareVowels = (list: string) =>
  new Set(list.split(' ').flatMap((one) => [one, one.normalize('NFD').replace(/\p{M}/gu, '')]));
const openVowels = bareVowels(open);
const closedVowels = bareVowels(closed);

/**
 * Whether a word is built as Vietnamese syllables are written: vowels that occur, c and k, g and gh, ng and ngh before the vowels that they
 * stand before, -ch and -nh behind front vowels and a, and a stop at the end only with a rising or heavy tone where a tone is written.
 * A word without marks counts when some marks would make it one.
 */
export function isWellFormed(word: string): boolean {
  const syllable = readSyllable(word);
  if (syllable === null) return false;
  const { onset, vowels, coda, tone } = syllable;
  const front = /^[eêiy]/u.test(vowels);
  if (
    /^(ngh|gh|k)$/.test(onset)
      ? !front
      : /^(ng|g|c)$/.test(onset) && /^[eêy]|^i/u.test(vowels) && !(onset === 'g' && vowels === 'i')
  )
    return false;
  const known =
    (coda === '' ? openVowels : closedVowels).has(vowels) || (vowels === 'oo' && coda !== '' && tone !== '');
  if (!known) return false;
  if (/^(ch|nh)$/.test(coda) && !/[aeêiy]$/u.test(vowels)) return false;
  return !(/^(c|ch|p|t)$/.test(coda) && (tone === tones[1] || tone === tones[2] || tone === tones[3]));
}
