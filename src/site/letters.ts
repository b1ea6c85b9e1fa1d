import type { Lang } from '../i18n/languages.ts';
import type { Wording } from './localised.ts';

/** A letter of a list in order of names, and the anchor of the first row under it. */
export interface Letter {
  readonly letter: string;
  readonly anchor: string;
}

/** What stands in the place of a letter for names that begin with a figure. */
const figures = '0–9';

/** The letter that a name stands under: without tone and vowel marks, but đ and d are two letters in Vietnamese; all figures together. */
function letterOf(name: string, lang: Lang): string {
  const first = name.trim().charAt(0).toLocaleUpperCase(lang);
  if (/\p{Nd}/u.test(first)) return figures;
  const plain = first.normalize('NFD').replace(/\p{M}+/gu, '');
  return plain === 'Đ' && lang === 'en' ? 'D' : plain;
}

/** Items in the order of their names in a language, each with the letter that it is the first under. */
export function lettered<T>(
  items: readonly T[],
  nameOf: (item: T) => Wording,
  lang: Lang,
): {
  readonly rows: readonly { readonly item: T; readonly anchor: string | undefined }[];
  readonly letters: readonly Letter[];
} {
  const named = items
    .map((item) => ({ item, name: nameOf(item).text }))
    .toSorted((a, b) => a.name.localeCompare(b.name, lang));
  const letters = new Map<string, string>();
  const rows = named.map(({ item, name }) => {
    const letter = letterOf(name, lang);
    if (letters.has(letter)) return { item, anchor: undefined };
    const anchor = `az-${letter === 'Đ' ? 'dd' : letter === figures ? '0' : letter.toLowerCase()}`;
    letters.set(letter, anchor);
    return { item, anchor };
  });
  return { rows, letters: [...letters].map(([letter, anchor]) => ({ letter, anchor })) };
}
