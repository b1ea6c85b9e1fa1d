import { literal } from '../../corpus/values/pattern.ts';
import { letters } from '../letters.ts';

/** The words as alternatives of a pattern, longest first. Words whose last sign is a letter end there; without words, the pattern of nothing. */
export function alternatives(list: readonly string[]): string {
  const sorted = [...list].sort((a, b) => b.length - a.length);
  const source = (words: readonly string[]) =>
    words.map((word) => literal(word).replace(/ /gu, String.raw`\s+`)).join('|');
  const words = sorted.filter((word) => /\p{L}$/u.test(word));
  const signs = sorted.filter((word) => !/\p{L}$/u.test(word));
  const parts = [
    ...(words.length === 0 ? [] : [`(?:${source(words)})(?![${letters}])`]),
    ...(signs.length === 0 ? [] : [source(signs)]),
  ];
  return parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`;
}

/** Finds the entry of a table whose words include the one read, capitals and spaces apart. */
export function lookup<T>(table: Readonly<Record<string, T>>, read: string | undefined): T | undefined {
  const key = read?.toLowerCase().replace(/\s+/gu, ' ').trim();
  return key === undefined ? undefined : Object.entries(table).find(([word]) => word.toLowerCase() === key)?.[1];
}

/** The name under which a table lists a word, capitals and spaces apart; `null` when it does not. */
export function nameInTable(
  table: Readonly<Record<string, readonly string[]>>,
  read: string | undefined,
): string | null {
  const key = read?.toLowerCase().replace(/\s+/gu, ' ').trim();
  if (key === undefined || key === '') return null;
  return Object.entries(table).find(([, list]) => list.some((word) => word.toLowerCase() === key))?.[0] ?? null;
}
