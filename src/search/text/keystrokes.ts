import { readSyllable, tones, writeSyllable } from './syllable.ts';
import type { Tone } from './syllable.ts';

/**
 * What is left when an input method was off: Telex (`ddaauf tuw coong`) and VNI (`d9a62u tu7 co6ng`) keystrokes.
 * The keys are those of TCVN 5712 / the two methods as every Vietnamese keyboard implements them.
 */
const telexTones: Readonly<Record<string, Tone>> = { f: tones[1], r: tones[2], x: tones[3], s: tones[4], j: tones[5] };
const vniTones: Readonly<Record<string, Tone>> = { 2: tones[1], 3: tones[2], 4: tones[3], 1: tones[4], 5: tones[5] };
const hats: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const horns: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };

function telex(word: string): { plain: string; tone: Tone } {
  let tone: Tone = '';
  let plain = '';
  for (const key of word) {
    const before = plain.search(/[aeiouyăâêôơư]/u) >= 0;
    const same = plain.lastIndexOf(key);
    if (before && key in telexTones) tone = telexTones[key] ?? '';
    else if (key === 'z' && before) tone = '';
    else if (key === 'd' && plain === 'd') plain = 'đ';
    else if (key in hats && same >= 0 && !/[aeiouyăâêôơư]/u.test(plain.slice(same + 1).replace(/[iuy]/g, ''))) {
      plain = `${plain.slice(0, same)}${hats[key]}${plain.slice(same + 1)}`;
    } else if (key === 'w') plain = horn(plain);
    else plain += key;
  }
  return { plain, tone };
}

function horn(plain: string): string {
  if (/u[oơ]/.test(plain) && !/^qu/.test(plain)) return plain.replace(/u[oơ]/, 'ươ');
  const at = Math.max(plain.lastIndexOf('a'), plain.lastIndexOf('o'), plain.lastIndexOf('u'));
  if (at < 0) return `${plain}ư`;
  return `${plain.slice(0, at)}${horns[plain[at] ?? '']}${plain.slice(at + 1)}`;
}

function vni(word: string): { plain: string; tone: Tone } {
  let tone: Tone = '';
  let plain = '';
  for (const key of word) {
    if (key in vniTones) tone = vniTones[key] ?? '';
    else if (key === '9') plain = plain.replace(/d/, 'đ');
    else if (key === '6') plain = plain.replace(/[aeo](?=[^aeo]*$)/, (vowel) => hats[vowel] ?? vowel);
    else if (key === '7' || key === '8') plain = horn(plain);
    else plain += key;
  }
  return { plain, tone };
}

/**
 * The word that the keystrokes were meant for, or `null` when they spell no syllable or carry no key of an input method.
 * `coong` gives `công`, `tuw` gives `tư`, `d9a62u` gives `đầu`.
 */
export function fromKeystrokes(word: string): string | null {
  const lower = word.toLowerCase();
  const digits = /^[a-z]+\d[a-z\d]*$/.test(lower);
  if (!digits && !/^[a-z]+$/.test(lower)) return null;
  const { plain, tone } = digits ? vni(lower) : telex(lower);
  const syllable = readSyllable(plain);
  if (syllable === null || (plain === lower && tone === '')) return null;
  return writeSyllable({ ...syllable, tone });
}
