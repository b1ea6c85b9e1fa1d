import { literal } from '../corpus/values/pattern.ts';
import { letters } from './letters.ts';

/**
 * An English text with one wording put for another: whole words, whatever the spaces between them. Where a sentence begins with the old one, it
 * begins with the new one, in a capital.
 */
export function replaceWording(en: string, old: string, wanted: string): string {
  const words = old.normalize('NFC').trim().split(/\s+/u).map(literal);
  const [first = '', ...rest] = [...words.join(String.raw`\s+`)];
  if (first === '') return en;
  const either = first.toLowerCase() === first.toUpperCase() ? first : `[${first.toLowerCase()}${first.toUpperCase()}]`;
  const pattern = new RegExp(`${startsWord(old)}${either}${rest.join('')}${endsWord(old)}`, 'gu');
  return en
    .normalize('NFC')
    .replace(pattern, (met) =>
      capital(met) && !capital(old) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted,
    );
}

const wordCharacter = `[${letters}\\d]`;

/** What is asked for may begin or end with a mark, which needs no edge of a word. */
function startsWord(text: string): string {
  return new RegExp(`^${wordCharacter}`, 'u').test(text.trim()) ? `(?<!${wordCharacter})` : '';
}

function endsWord(text: string): string {
  return new RegExp(`${wordCharacter}$`, 'u').test(text.trim()) ? `(?!${wordCharacter})` : '';
}

function capital(text: string): boolean {
  const first = text.trim().charAt(0);
  return first !== first.toLowerCase();
}
