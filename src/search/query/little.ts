/* Words of a query that say little or nothing: the territory that all documents are about, bare years, turns that carry nothing. */
import type { Claims } from './claims.ts';
import type { LanguageTables } from './data.ts';
import { isYear } from './span.ts';
import type { QueryPart, Slot } from './types.ts';

/** The territory says nothing beside a time or the word for goals: `what will … be in 2030`. */
export function withoutTerritory(parts: readonly QueryPart[]): QueryPart[] {
  const telling = parts.filter((part) => part.kind !== 'words' || part.slots.some(({ assumed }) => assumed !== true));
  const beside =
    telling.some(({ kind }) => kind === 'deadline') ||
    telling.every((part) => part.kind === 'record-kind' && part.of === 'goal');
  return telling.length > 0 && beside ? telling : [...parts];
}

const territoryNames = ({ contractions, territory }: LanguageTables) =>
  contractions.filter(([, short]) => short === territory).map(([long]) => long);

/** What may stand beside a year that asks for goals: the word for them, and the territory. */
export const besideYear = (tables: LanguageTables): string[] => [
  ...tables.kinds.filter(({ kind }) => kind === 'goal').flatMap(({ words }) => words),
  ...territoryNames(tables),
];

/** Marks what tells little: years, and the territory that all documents are about. */
export function withFaint(slots: readonly Slot[], { territoryNames }: LanguageTables): Slot[] {
  const words = slots.map(({ alternatives }) => alternatives[0]?.words.join(' ') ?? '');
  const assumed = new Set<number>();
  for (const from of words.keys())
    for (let to = from + 1; to <= words.length; to++)
      if (territoryNames.includes(words.slice(from, to).join(' '))) for (let at = from; at < to; at++) assumed.add(at);
  return slots.map((slot, at) =>
    assumed.has(at) ? { ...slot, faint: true, assumed: true } : isYear(slot.typed) ? { ...slot, faint: true } : slot,
  );
}

/** Turns of several words that carry nothing: `hiện nay`. */
export function skipPhrases(claims: Claims, phrases: readonly string[]): void {
  for (const at of claims.tokens.keys()) {
    const length = claims.phrase(at, phrases);
    if (length > 0) claims.take(at, at + length);
  }
}

/** The word before a year says nothing beside it: `thu ngân sách năm 2021`. */
export function skipYearWords(claims: Claims, words: readonly string[]): void {
  for (const [at, { text }] of claims.tokens.entries()) {
    const before = isYear(text) && claims.free(at) ? claims.phraseBefore(at, words) : 0;
    if (before > 0 && claims.tokens.length > before + 1) claims.take(at - before, at);
  }
}
