/**
 * How a text is written in the copy that Pagefind indexes, and how it is read back. Three marks make Pagefind 1.6 exact:
 * - đ has no canonical decomposition, so Pagefind does not fold it: it is written d + U+0335, a combining mark that it strips;
 * - every word ends in `~`, so that looking a word up meets this word and not every longer one (a search is a prefix search,
 *   and what a prefix finds depends on the chunks that happen to be loaded);
 * - a word break inside `45-NQ/TW`, `89.490,478` or `K15` is a hair space, so that each part is a word with a place of its own.
 */
const barredStroke = '\u0335';
const wordEnd = '~';
const innerBreak = '\u200A';

/** Characters that Pagefind must keep inside words. */
export const includeCharacters = `${barredStroke}${wordEnd}`;

/** A word as it is looked up in the index. */
export function toIndexWord(word: string): string {
  return `${word.normalize('NFC').replaceAll('đ', `d${barredStroke}`).replaceAll('Đ', `D${barredStroke}`)}${wordEnd}`;
}

/** A running text as it is indexed. Take it out of markup first; escape it afterwards. */
export function toIndexText(text: string): string {
  const clean = text.normalize('NFC').replaceAll(wordEnd, '\u223C').replaceAll(innerBreak, ' ');
  return clean.replace(
    /(\p{N}+|[\p{L}\p{M}]+)([^\p{L}\p{M}\p{N}\s]*)(?=(\S?))/gu,
    (_, word: string, after: string, next: string) => {
      return `${toIndexWord(word)}${after}${next === '' ? '' : innerBreak}`;
    },
  );
}

/** The text again as it is to be read. */
export function fromIndexText(text: string): string {
  return text
    .replaceAll(`d${barredStroke}`, 'đ')
    .replaceAll(`D${barredStroke}`, 'Đ')
    .replaceAll(innerBreak, '')
    .replaceAll(wordEnd, '');
}

/**
 * The languages of the index. Pagefind would stem English, and stemmed words cannot be looked up exactly; a private code (ISO 639-2 qaa-qtz)
 * has no stemmer, so both languages run on one WebAssembly file.
 */
export const indexLanguages = { vi: 'vi', en: 'qen' } as const;
