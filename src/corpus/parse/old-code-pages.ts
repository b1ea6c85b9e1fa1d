/**
 * The two code pages that Vietnamese offices wrote in before Unicode. Both come as Latin letters and signs when a text in them
 * is pasted or read as Latin-1: `§iÒu 1` (TCVN3), `Ñieàu 1` (VNI).
 */
export type OldCodePage = 'TCVN3' | 'VNI';

/** TCVN 5712:1993, VN3 (“ABC”), in the order of the Vietnamese alphabet, capitals that have a code of their own at the end. */
const tcvn3Printed = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢£¤¥¦§';
const tcvn3Letters = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ';
const tcvn3: ReadonlyMap<string, string> = new Map(
  Array.from(tcvn3Printed, (printed, index) => [printed, tcvn3Letters[index] ?? printed]),
);

/** VNI: what the sign behind a vowel adds to it, as combining marks. */
const tones = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const circumflex = { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' };
const breve = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' };
/** VNI: letters that stand for themselves; the first four may carry a tone. */
const vniLetters: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const vni = vniTable();

function vniTable(): ReadonlyMap<string, string> {
  const table = new Map(Object.entries(vniLetters));
  for (const vowel of ['a', 'e', 'o', 'u', 'y', 'ô', 'ö'])
    for (const [sign, mark] of Object.entries(tones)) table.set(vowel + sign, (vniLetters[vowel] ?? vowel) + mark);
  for (const vowel of ['a', 'e', 'o'])
    for (const [sign, mark] of Object.entries(circumflex)) table.set(vowel + sign, `${vowel}\u0302${mark}`);
  for (const [sign, mark] of Object.entries(breve)) table.set(`a${sign}`, `a\u0306${mark}`);
  for (const [from, to] of [...table]) table.set(from, to.normalize('NFC'));
  return table;
}

/** Reads TCVN3 that came as Latin-1. Its capitals with a tone share the code of the small letter: the capitals beside them tell. */
export function decodeTcvn3(text: string): string {
  const parts = text.split(/([\p{L}\p{M}\u00a1-\u00ff]+)/u);
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return part;
      const beside = (at: number, space: number) => (parts[space] === ' ' ? capitalsOf(parts[at] ?? '') : null);
      const capital = capitalsOf(part) ?? beside(index + 2, index + 1) ?? beside(index - 2, index - 1) ?? false;
      const read = Array.from(part, (letter) => tcvn3.get(letter) ?? letter).join('');
      return capital ? read.toLocaleUpperCase('vi') : read;
    })
    .join('');
}

/** Whether a word of TCVN3 is in capitals, by the letters that have two codes; `null` where fewer than two tell. */
function capitalsOf(word: string): boolean | null {
  if (/[a-z¨©ª«¬\u00ad®]/.test(word)) return false;
  return (word.match(/[A-Z¡-§]/g)?.length ?? 0) > 1 ? true : null;
}

/** Reads VNI that came as Latin-1. */
export function decodeVni(text: string): string {
  return text.replace(/[aeouyôöñæóòî][ùøûõïâáàåãäêéèúüë]?/giu, (printed) => {
    const lower = printed.toLowerCase();
    const both = vni.get(lower);
    const read = both ?? (vni.get(lower.slice(0, 1)) ?? lower.slice(0, 1)) + lower.slice(1);
    const [first = '', ...rest] = read;
    if (printed[0] === lower[0]) return read;
    return first.toLocaleUpperCase('vi') + (both === undefined ? printed.slice(1) : rest.join(''));
  });
}

/** Letters of Vietnamese that neither code page gives when it is read as Latin-1. */
const unicodeLetters = /[\u1ea0-\u1ef9ĂăĐđƠơƯư]/u;
/** Signs and letters that no Vietnamese text in Unicode puts inside a word. */
const tcvn3Signs = /(?<=\p{L})[µ¶·¸¹»¼½¾¨©ª«¬\u00ad®×÷ÞßÖåæçëîïñøûü]|[§®](?=[\p{L}\u00a8-\u00ff])/gu;
const vniSigns = /[aeouyôö][ùøûõïåäëü]|[ea][áàâã]|o[âã]|[ñö](?=\p{L})/giu;
/** How many of them a line holds that is in an old code page. */
const fewest = 3;

/** The code page that a line is in, by its letters; `null` for Unicode. */
export function oldCodePage(line: string): OldCodePage | null {
  const text = line.slice(0, 2000);
  if (unicodeLetters.test(text)) return null;
  const asTcvn3 = text.match(tcvn3Signs)?.length ?? 0;
  const asVni = text.match(vniSigns)?.length ?? 0;
  if (Math.max(asTcvn3, asVni) < fewest) return null;
  return asTcvn3 >= asVni ? 'TCVN3' : 'VNI';
}
