/**
 * How a text is written in the copy that Pagefind indexes, and how it is read back, exactly. Four marks make Pagefind 1.6 exact:
 * - đ has no canonical decomposition, so Pagefind does not fold it: it is written d + U+0335, a combining mark that it strips;
 * - every word ends in `~`, so that looking a word up meets this word and not every longer one (a search is a prefix search,
 *   and what a prefix finds depends on the chunks that happen to be loaded);
 * - a word break inside `45-NQ/TW`, `89.490,478` or `K15` is a caret and a space, so that each part is a word with a place of its own.
 *   Pagefind stores every space as the same one; without the caret nobody could tell this space from one of the text;
 * - a line of the text ends in `|`. A line that begins with a tab is searched and never quoted: it ends in `^|`.
 * Pagefind passes over both signs: of what is no letter and no number it indexes all but the signs of ASCII.
 */
const barredStroke = '\u0335';
const wordEnd = '~';
const innerBreak = '^ ';
const lineEnd = '|';
const unquoted = '^|';
/** A text's own signs of these kinds, as characters for private use. */
const own: readonly (readonly [sign: string, copy: string])[] = [
  ['~', '\uE07E'],
  ['^', '\uE05E'],
  ['|', '\uE07C'],
];

/** Characters that Pagefind must keep inside words. */
export const includeCharacters = `${barredStroke}${wordEnd}`;

/** A word as it is looked up in the index. */
export function toIndexWord(word: string): string {
  return `${word.normalize('NFC').replaceAll('đ', `d${barredStroke}`).replaceAll('Đ', `D${barredStroke}`)}${wordEnd}`;
}

/**
 * A text as it is indexed, each of its lines by itself; one that begins with a tab is searched and not quoted.
 * Take it out of markup first; escape it afterwards.
 */
export function toIndexText(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `${lineOf(line)}${line.startsWith('\t') ? unquoted : lineEnd}`).join(' ');
}

function lineOf(line: string): string {
  const clean = own.reduce((copy, [sign, other]) => copy.replaceAll(sign, other), line.normalize('NFC').trim());
  return clean.replace(
    /(\p{N}+|[\p{L}\p{M}]+)([^\p{L}\p{M}\p{N}\s]*)(?=(\S?))/gu,
    (_, word: string, after: string, next: string) => {
      return `${toIndexWord(word)}${after}${next === '' ? '' : innerBreak}`;
    },
  );
}

/** The text again as it is to be read, on the same lines without empty ones; those that are not to be quoted begin with a tab. */
export function fromIndexText(text: string): string {
  // Pagefind ends a text with a full stop that does not end in a word: it stands behind the last mark.
  const lines = text.split(lineEnd).slice(0, -1);
  return lines.map((line) => (line.endsWith('^') ? `\t${lineFrom(line.slice(0, -1))}` : lineFrom(line))).join('\n');
}

function lineFrom(line: string): string {
  const read = line
    .trim()
    .replaceAll(`d${barredStroke}`, 'đ')
    .replaceAll(`D${barredStroke}`, 'Đ')
    .replaceAll(innerBreak, '')
    .replaceAll(wordEnd, '');
  return own.reduce((text, [sign, copy]) => text.replaceAll(copy, sign), read);
}

/**
 * The languages of the index. Pagefind would stem English, and stemmed words cannot be looked up exactly; a private code (ISO 639-2 qaa-qtz)
 * has no stemmer, so both languages run on one WebAssembly file.
 */
export const indexLanguages = { vi: 'vi', en: 'qen' } as const;
