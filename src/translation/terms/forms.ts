import { letters } from '../letters.ts';

/**
 * The pattern of an English term in running text: whole words, whatever their capitals, spaces or hyphens between words,
 * straight or curved apostrophes, and each word also in its regular plural or verb forms (`committees`, `planning`).
 * A form that ends in `*` stands for every word that begins so.
 */
export function englishPattern(form: string): RegExp {
  const words = form
    .normalize('NFC')
    .split(/[\s-]+/u)
    .filter((word) => word !== '');
  return new RegExp(`(?<![${letters}\\d])${words.map(wordPattern).join('[\\s-]+')}(?![${letters}\\d])`, 'giu');
}

function wordPattern(word: string): string {
  const last = literal(word.slice(-1));
  const stem = literal(word.slice(0, -1));
  if (word.endsWith('*')) return `${stem}[${letters}]*`;
  if (!/\p{L}{3}$/u.test(word)) return literal(word);
  if (/[^aeiou]y$/iu.test(word)) return `${stem}(?:y|ies|ied|ying)`;
  if (/man$/iu.test(word)) return `${literal(word.slice(0, -2))}[ae]n`;
  if (/e$/iu.test(word)) return `${stem}(?:e|es|ed|ing)`;
  return `${literal(word)}(?:s|es|${last}?(?:ed|ing))?`;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/['’]/gu, "['’]");
}
