import { literal } from '../pattern.ts';
import { z } from 'zod';
import { tidy } from '../fold.ts';

/** Words and their short forms that stand for each other inside names. `content/registry/name-words.yaml`. */
export const sameWordsSchema = z.array(z.array(z.string()).min(2));
export type SameWords = z.infer<typeof sameWordsSchema>;

/** No name needs more; a bound keeps a slip in the table from filling the memory. */
const MOST = 64;

/** Every spelling of a name that its words allow: `UBND TP Hải Phòng`, `Ủy ban nhân dân thành phố Hải Phòng`, … The printed one first. */
export function spellingsOf(name: string, sameWords: SameWords): string[] {
  let spellings = [tidy(name)];
  for (const group of sameWords) {
    spellings = spellings.flatMap((spelling) => {
      const lower = spelling.toLowerCase();
      // Most names hold none: looking for the letters is cheap.
      const written = group.find((word) => lower.includes(word.toLowerCase()) && wholeWord(word).test(spelling));
      if (written === undefined) return [spelling];
      return [
        spelling,
        ...group.filter((word) => word !== written).map((word) => spelling.replace(wholeWord(written), () => word)),
      ];
    });
    if (spellings.length > MOST) return spellings.slice(0, MOST);
  }
  return spellings;
}

const wholeWords = new Map<string, RegExp>();

/** The word with no letter or digit beside it. Acronyms are matched letter for letter, other words in any case. */
function wholeWord(word: string): RegExp {
  const known = wholeWords.get(word);
  if (known !== undefined) return known;
  const acronym = /\p{Lu}.*\p{Lu}/u.test(word);
  const made = new RegExp(`(?<![\\p{L}\\p{N}])${literal(word)}(?![\\p{L}\\p{N}])`, acronym ? 'u' : 'iu');
  wholeWords.set(word, made);
  return made;
}
