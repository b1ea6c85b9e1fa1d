import { foldWord } from '../fold.ts';

/** One word of a text. Offsets are 0-based, half-open, of the given string. */
export interface NameToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Key that takes spelling variants together. */
  readonly key: string;
  /** Key of an acronym, which is matched letter for letter; `null` for other words. */
  readonly acronym: string | null;
  readonly capital: boolean;
  /** What stands between the word before and this one: nothing but space, a mark that can stand inside a name, anything else. */
  readonly gap: 'none' | 'mark' | 'break';
  /** The characters between the word before and this one. */
  readonly before: string;
}

const words = /[\p{L}\p{M}\p{N}]+/gu;
/** Marks that stand inside names; anything else (`;`, a tab, quotes) ends a name. */
const inner = /^[ \n\u00a0]*[,\-\u2010-\u2015/&(.):]+[ \n\u00a0]*$/;

/** The words of a text, with what a name matcher needs to know about each. */
export function tokensOf(text: string): NameToken[] {
  let last = 0;
  return [...text.matchAll(words)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const between = text.slice(last, start);
    last = end;
    const word = match[0].normalize('NFC');
    return {
      text: word,
      start,
      end,
      key: foldWord(word),
      acronym: (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 ? `=${word}` : null,
      capital: /^\p{Lu}/u.test(word),
      gap: /^[ \n\u00a0]*$/.test(between) ? 'none' : inner.test(between) ? 'mark' : 'break',
      before: between,
    };
  });
}
